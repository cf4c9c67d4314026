import Testing

@testable import ResponsibilityRegister

/// Labels that no lexicon lists, by the words of which they are made.
@Suite struct LexiconSpacedLabelsTests {
  @Test(arguments: [
    ("Lead implementing organisation(s)", "lead"), ("Principal co-ordinating body", "lead"),
    ("Associated ministries", "participant"), ("Other agencies involved", "participant"),
    ("Lead and supporting agencies", "duty"), ("Actor(s) responsible", "duty"),
    ("Lead officer", "person"), ("Initiative number", "number"), ("Initiative title", "item"),
    ("Entidades corresponsables", "participant"), ("Institución coordinadora", "lead"),
    ("Dependencias responsables (instituciones coordinadas)", "duty"),
    ("Services associés", "participant"), ("Altre amministrazioni coinvolte", "participant"),
    ("lead_organisation", "lead"), ("Com quem?", "participant"),
  ])
  func `labels are made of known words`(label: String, meaning: String) {
    #expect(Lexicon.builtIn.meaning(ofLabel: label)?.rawValue == meaning)
  }

  /// One word that is not known, the end of a sentence or half a bracket leaves words that are no label.
  @Test(arguments: [
    "the lead is", "Support groups. Lead", "partners (Lead", "Lead time", "Support date",
    "Water agency",
    "National Council",
  ])
  func `other words are none`(words: String) {
    #expect(Lexicon.builtIn.meaning(ofLabel: words) == nil)
  }

  /// Above a column a noun says enough.
  @Test(arguments: [
    ("Ministry / Department", "duty"), ("Priority action", "item"),
    ("Proposed completion date", "deadline"),
    ("Agency affected", "duty"),
  ])
  func `headings are told by their nouns`(heading: String, meaning: String) {
    #expect(Lexicon.builtIn.meaning(ofHeading: heading)?.rawValue == meaning)
  }
}
