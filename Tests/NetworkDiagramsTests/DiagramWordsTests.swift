import Languages
import Testing

@testable import NetworkDiagrams

@Suite struct DiagramWordsTests {
  @Test(arguments: [
    ("{a} 和 {b}", "1 和 {a}"), ("{c}", "{c}"), ("{", "{"), ("}{a", "}{a"), ("", ""),
  ]) func fillsOnceOnly(template: String, expected: String) {
    #expect(DiagramWords.fill(template, ["a": "1", "b": "{a}"]) == expected)
  }

  /// The catalogue holds every word of every diagram, in every language.
  @Test(arguments: Language.allCases) func wordsAreThere(language: Language) {
    let words = DiagramWords(in: language)
    #expect(!words.legend.isEmpty && !words.matrix.setRule.isEmpty)
    #expect(!words.quadrant.rule.isEmpty && !words.alluvial.rule.isEmpty)
    #expect(!words.layout.replaced.isEmpty)
  }
}
