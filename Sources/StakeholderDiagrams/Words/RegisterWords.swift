import Languages

/// What diagrams of a register are called, as the report's headings have it, from the catalogue of texts.
struct RegisterWords: Decodable, Sendable {
  /// The responsibility map.
  let map: String
  /// The co-responsibility network.
  let partners: String
  /// The contact matrix.
  let contacts: String
  /// Units of no known side.
  let unit: String

  /// The words in a language.
  init(in language: Language) {
    self = Catalogue.words(Self.self, "report", in: language)
  }
}
