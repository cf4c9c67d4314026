import Languages
import Testing

@testable import Drawing
@testable import StakeholderDiagrams

@Suite struct DiagramWordsTests {
  @Test func `the source line names what is known`() {
    let words = DiagramTitles.simplifiedChinese
    #expect(words.source(title: "清单", date: "2024—2028年") == "资料来源：清单 · 2024—2028年")
    #expect(words.source(title: "清单（2024年）", date: "2024年") == "资料来源：清单（2024年）")
    #expect(words.source(title: "清单", date: nil) == "资料来源：清单")
    #expect(words.source(title: nil, date: "2024年") == "资料来源：2024年")
    #expect(words.source(title: nil, date: nil).isEmpty)
    #expect(words.item(number: "14", title: "") == "14")
    #expect(words.test("holm", correction: nil) == "holm")
  }

  /// The catalogue holds every word of every diagram, in every language.
  @Test(arguments: Language.allCases) func `words are there`(language: Language) {
    let words = DiagramWords(in: language)
    #expect(!words.legend.isEmpty && !words.matrix.setRule.isEmpty)
    #expect(!words.quadrant.rule.isEmpty && !words.alluvial.rule.isEmpty)
    #expect(!words.layout.replaced.isEmpty && !words.map.lead.isEmpty)
    #expect(!words.network.backbone.isEmpty && !words.itemEgo.rule.isEmpty)
    #expect(words.titles.test("noise-corrected", correction: "holm").contains("Holm"))
  }
}
