import Testing

@testable import ResponsibilityRegister

/// Where commas and joiners part names of scripts with blanks, and where they stand inside one.
@Suite struct NameListSpacedTests {
  private func names(_ words: String) -> [String] {
    Lexicon.builtIn.names(in: Array(words.unicodeScalars)[...]).map(\.words.words)
  }

  @Test(arguments: [
    "Ministry of Housing, Communities and Local Government",
    "Canada Mortgage and Housing Corporation",
    "Education and Training Inspectorate", "HM Revenue & Customs", "Food and Drug Administration",
    "Innovation, Science and Economic Development Canada",
    "Federal Ministry of Finance, Budget and National Planning",
    "Chartered Institute of Personnel and Development", "Bundesamt für Bauwesen und Raumordnung",
    "Ministère de l'Agriculture et de la Souveraineté alimentaire",
    "Instituto para a Supervisão e Administração Farmacêutica",
    "Federación Española de Municipios y Provincias",
    "SPF Santé publique, Sécurité de la chaîne alimentaire et Environnement", "INE, I. P.",
    "Schweizerischer Verein des Gas- und Wasserfaches",
  ])
  func `a name is whole`(name: String) {
    #expect(names(name) == [name])
  }

  @Test(arguments: [
    ("Transport Scotland and SEPA", ["Transport Scotland", "SEPA"]),
    ("Network Rail and Transport Scotland", ["Network Rail", "Transport Scotland"]),
    (
      "NHS Education for Scotland and Public Health Scotland",
      ["NHS Education for Scotland", "Public Health Scotland"]
    ),
    ("Ademe et Cerema", ["Ademe", "Cerema"]),
    ("Save the Children and CARE", ["Save the Children", "CARE"]),
    ("Commission and EMA", ["Commission", "EMA"]),
    ("D/Finance and Education Authority", ["D/Finance", "Education Authority"]),
    ("ACSS, I. P. e ISS, I. P.", ["ACSS, I. P.", "ISS, I. P."]),
    (
      "Ministerio de Sanidad y Ministerio de Agricultura, Pesca y Alimentación",
      ["Ministerio de Sanidad", "Ministerio de Agricultura, Pesca y Alimentación"]
    ),
    (
      "Community Services & Health and Urban Mobility",
      ["Community Services & Health", "Urban Mobility"]
    ),
    (
      "Department of Health and Social Care, HM Treasury and Ofwat",
      ["Department of Health and Social Care", "HM Treasury", "Ofwat"]
    ),
    ("ANSES, INC", ["ANSES", "INC"]), ("SPF Économie + AFSCA", ["SPF Économie", "AFSCA"]),
    ("SAPS and municipalities.", ["SAPS", "municipalities"]),
  ])
  func `names are parted`(words: String, parts: [String]) {
    #expect(names(words) == parts)
  }

  /// Persons, posts and marks are no part of a name.
  @Test(arguments: [
    ("Hawke's Bay Council (J. Tamihana)", ["Hawke's Bay Council"]),
    ("S. Aperahama (Wairoa Council)", ["Wairoa Council"]), ("Chair", []),
    ("Co-chairs (A. Diallo, P. Weber)", []),
    ("Director of Corporate Services", []), ("도시재생과(☎031-000-2210)", ["도시재생과"]),
    ("U.S. Customs", ["U.S. Customs"]),
  ])
  func `persons are none`(words: String, parts: [String]) {
    #expect(names(words) == parts)
  }

  /// Its short form in a bracket shows where a name begins, whatever joiners it holds.
  @Test func `a short form tells how far a name reaches`() throws {
    let words = Array("Acas; Guild of Bakers and Weavers (GBW)".unicodeScalars)[...]
    #expect(
      Lexicon.builtIn.names(in: words).map(\.words.words) == [
        "Acas", "Guild of Bakers and Weavers",
      ])
    let open = try #require(words.firstIndex(of: "("))
    let range = try #require(Lexicon.builtIn.expansion(ofBracketAt: open, in: words))
    #expect(words[range].words == "Guild of Bakers and Weavers")
    // Its letters are another's.
    let other = Array("Guild of Bakers and Weavers (GXW)".unicodeScalars)[...]
    #expect(Lexicon.builtIn.expansion(ofBracketAt: 28, in: other) == nil)
  }

  /// What the document has alone elsewhere is a name beside “and”.
  @Test func `a name that stands alone elsewhere is one`() throws {
    let text =
      "1. Plant.\nLead: Harbour Watch\n2. Sow.\nLead: Harbour Watch and Coastal Housing Office"
    let register = try Register(worklist: text)
    #expect(
      register.triples == ["1 Harbour Watch l", "2 Harbour Watch l", "2 Coastal Housing Office l"])
  }
}
