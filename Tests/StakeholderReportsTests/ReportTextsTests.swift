import Languages
import Testing

@testable import StakeholderReports

/// What readers of the report stumble over, in each language, on the Macau list, on the Southern Women, and on a list
/// in which all that can be one is one.
@Suite(.serialized) struct ReportTextsTests {
  private static let reports = [ReportTexts.macau, .davis, .ofOne]

  private func expectNone(
    _ pattern: String, _ language: Language, in reports: [ReportTexts] = reports,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for report in reports {
      let found = report.matches(pattern, language)
      #expect(found.isEmpty, "\(found)", sourceLocation: sourceLocation)
    }
  }

  /// “1 units”, “1 entidades”: a one that stands alone, before a plural.
  @Test func `one is one`() {
    expectNone(
      #"(?<![\d.,–→:-] ?)\b1 (further |more |other |joint |shared )?(units|items|chapters|relations|pairs|rows|columns|partners|responsibilities|communities|combinations|women|events|scores|runs|leads)\b"#,
      .english)
    expectNone(
      #"(?<![\d.,–→:-] ?)\b1 (outras |outros )?(entidades|itens|capítulos|relações|pares|linhas|colunas|parceiros|responsabilidades|comunidades|combinações|pontos|pontuações|execuções)\b"#,
      .portuguese)
  }

  /// No words of one language in the page of another, but for names of people and methods, and what a document says.
  @Test func `a page keeps to its language`() {
    for language in [Language.english, .portuguese] {
      // What is quoted of the document: its title, its labels, a name that is asked about.
      expectNone(#"^[^“«‘]*?[\u4e00-\u9fff]{2,}(?![^(]*\) *·?)"#, language, in: [.davis, .ofOne])
      let found = ReportTexts.macau.matches(#"[\u4e00-\u9fff]{2,}"#, language)
        .filter { line in
          !line.contains("“") && !line.contains("«") && !line.contains("‘") && !line.contains("（")
        }
      #expect(found.isEmpty, "\(found)")
    }
    for language in [Language.simplifiedChinese, .traditionalChinese] {
      expectNone(
        #"[A-Za-z]{3,} (the|of|and|with|by|from|que|das?|dos?|para|com) [A-Za-z]{3,}"#, language,
        in: [.macau, .ofOne])
    }
    expectNone(#"\b(units?|items|chapters?|which|share)\b"#, .portuguese)
    expectNone(#"\b(entidades?|itens|capítulos?|não|são)\b"#, .english)
  }

  /// No quotation marks within their like.
  @Test(arguments: Language.allCases) func `quotation marks are not nested`(language: Language) {
    for (open, close) in [("“", "”"), ("«", "»"), ("《", "》"), ("「", "」"), ("‘", "’")] {
      expectNone("\(open)[^\(close)]*\(open)", language)
    }
  }

  /// Numbers of items are parted by 、 in Chinese, ranges have a dash, and nothing is set apart by blanks.
  @Test(arguments: [Language.simplifiedChinese, .traditionalChinese])
  func `Chinese is set as Chinese is`(language: Language) {
    expectNone(#"\d, \d"#, language)
    expectNone(#"(第|项|條|条|事项|事項)[\d、]*\d-\d"#, language)
    expectNone(#"[\u4e00-\u9fff] \d+ ?[\u4e00-\u9fff]"#, language, in: [.macau, .ofOne])
    expectNone("对方|對方|共事", language)
  }

  @Test(arguments: Language.allCases) func `no place stays open`(language: Language) {
    expectNone(#"\{[a-zA-Z0-9]+\}"#, language)
  }

  /// Macao in English, Macau in Portuguese, and Portuguese as the official gazette of Macau writes it.
  @Test func `Macao is written as it is written there`() {
    expectNone(#"\bMacau\b"#, .english)
    expectNone(#"\bMacao\b"#, .portuguese)
    expectNone(
      #"\b(atua\w*|projeç\w+|corresponsab\w+|exatamente|diretamente|vetor\w*|respetiv\w+|adota\w*|objetos?|direção|atores?|seleção|correção|setor\w*)\b"#,
      .portuguese)
  }

  /// What is claimed of the Macau list: worked out by hand from its lines, by a script that counts the names in each
  /// annotation.
  @Test(arguments: Language.allCases) func `claims on the Macau list`(language: Language) throws {
    let page = try #require(ReportTexts.macau.pages[language])
    // Items without another Macau unit: 26 of the one secretariat, 14 of the other.
    let (first, second, lead, after) =
      switch language {
      case .simplifiedChinese:
        (
          "经济财政司：有26个事项没有其他澳门单位", "社会文化司：有14个事项没有其他澳门单位",
          "把列在“澳门特别行政区政府”之下的单位视为牵头单位，是Liaison的约定", "根据澳门全面参与和助力"
        )
      case .traditionalChinese:
        (
          "經濟財政司：有26個事項沒有其他澳門單位", "社會文化司：有14個事項沒有其他澳門單位",
          "把列在“澳门特别行政区政府”之下的單位視為牽頭單位，是Liaison的約定", "根據澳門全面參與和助力"
        )
      case .portuguese:
        (
          "Secretaria para a Economia e Finanças: 26 itens não têm outra entidade do mesmo lado, Macau",
          "Secretaria para os Assuntos Sociais e Cultura: 14 itens não têm outra entidade",
          "é convenção do Liaison que coordenam as entidades sob «澳门特别行政区政府»", "Com base em 澳门全面参与"
        )
      case .english:
        (
          "Secretariat for Economy and Finance: 26 items have no other unit of its side, Macao",
          "Secretariat for Social Affairs and Culture: 14 items have no other unit",
          "that units under “澳门特别行政区政府” lead is a convention of Liaison (leads: 69)",
          "After 澳门全面参与"
        )
      }
    for said in [first, second, lead, after] { #expect(page.contains(said), "\(said)") }
    let leads = try #require(page.range(of: lead)?.lowerBound)
    let firstLead = try #require(page.range(of: first)?.lowerBound)
    #expect(leads < firstLead)
  }
}
