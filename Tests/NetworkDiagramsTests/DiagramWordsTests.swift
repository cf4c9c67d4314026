import Testing

@testable import NetworkDiagrams

@Suite struct DiagramWordsTests {
  @Test(arguments: [
    ("{a} 和 {b}", "1 和 {a}"), ("{c}", "{c}"), ("{", "{"), ("}{a", "}{a"), ("", ""),
  ]) func fillsOnceOnly(template: String, expected: String) {
    #expect(DiagramWords.fill(template, ["a": "1", "b": "{a}"]) == expected)
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
