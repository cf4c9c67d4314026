import NetworkDiagrams
import Testing

@Suite struct OverviewWordsTests {
  private func words(_ words: Any) -> [String: String] {
    Dictionary(
      Mirror(reflecting: words).children.compactMap { child in
        (child.value as? String).map { (child.label ?? "", $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  private func braces(_ text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first
      })
  }

  /// Every sentence is there in both languages, is not the same, and has the same braces.
  @Test func languagesSayTheSame() {
    for (chinese, english) in [
      (words(HotspotWords.simplifiedChinese), words(HotspotWords.english)),
      (words(MatrixWords.simplifiedChinese), words(MatrixWords.english)),
    ] {
      #expect(chinese.count > 10)
      for (name, sentence) in chinese {
        let other = english[name] ?? ""
        #expect(!sentence.isEmpty && !other.isEmpty && sentence != other, "\(name)")
        #expect(braces(sentence) == braces(other), "\(name)")
      }
    }
  }
}
