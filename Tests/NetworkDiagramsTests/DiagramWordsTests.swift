import Testing

@testable import NetworkDiagrams

@Suite struct DiagramWordsTests {
  @Test(arguments: [
    ("{a} 和 {b}", "1 和 {a}"), ("{c}", "{c}"), ("{", "{"), ("}{a", "}{a"), ("", ""),
  ]) func fillsOnceOnly(template: String, expected: String) {
    #expect(DiagramWords.fill(template, ["a": "1", "b": "{a}"]) == expected)
  }

  /// The words of maps, networks, item egos and titles: as many in each language, with the same braces.
  @Test func structsFillTheSameBraces() {
    func texts(_ words: Any) -> [String: String] {
      Dictionary(
        Mirror(reflecting: words).children.compactMap { child in
          child.label.flatMap { label in (child.value as? String).map { (label, $0) } }
        }, uniquingKeysWith: { first, _ in first })
    }
    func braces(_ text: String) -> Set<Substring> {
      Set(
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
          $0.split(separator: "}").first
        })
    }
    let pairs: [(Any, Any)] = [
      (MapWords.simplifiedChinese, MapWords.english),
      (NetworkWords.simplifiedChinese, NetworkWords.english),
      (ItemEgoWords.simplifiedChinese, ItemEgoWords.english),
      (DiagramTitles.simplifiedChinese, DiagramTitles.english),
      (QuadrantWords.simplifiedChinese, QuadrantWords.english),
    ]
    for (zh, en) in pairs {
      let (chinese, english) = (texts(zh), texts(en))
      #expect(chinese.count == english.count && !chinese.isEmpty)
      for (label, text) in chinese {
        #expect(braces(text) == english[label].map(braces), "\(label)")
      }
    }
    let (zh, en) = (DiagramTitles.simplifiedChinese, DiagramTitles.english)
    #expect(zh.tests.keys.sorted() == en.tests.keys.sorted())
    #expect(zh.corrections.keys.sorted() == en.corrections.keys.sorted())
  }

  @Test func theSourceLineNamesWhatIsKnown() {
    let words = DiagramTitles.simplifiedChinese
    #expect(words.source(title: "清单", date: "2024—2028年") == "资料来源：清单 · 2024—2028年")
    #expect(words.source(title: "清单", date: nil) == "资料来源：清单")
    #expect(words.source(title: nil, date: "2024年") == "资料来源：2024年")
    #expect(words.source(title: nil, date: nil).isEmpty)
    #expect(words.item(number: "14", title: "") == "14")
    #expect(words.test("holm", correction: nil) == "holm")
  }

  @Test func languagesFillTheSameBraces() {
    func braces(_ text: String) -> Set<Substring> {
      Set(text.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first })
    }
    let (zh, en) = (DiagramWords.simplifiedChinese, DiagramWords.english)
    for path: KeyPath<DiagramWords, String> & Sendable in [
      \.mapRule, \.thinned, \.unthinned, \.undrawn, \.items, \.egoRule, \.partner, \.matrixRule,
    ] {
      #expect(braces(zh[keyPath: path]) == braces(en[keyPath: path]))
    }
  }
}
