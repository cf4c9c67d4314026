import DelimitedText

/// The parties that are known, with every form in which documents write their names.
///
/// ```swift
/// let registry = try PartyRegistry(csv: text)
/// registry.party(writtenAs: "中国国际贸易促进委员会")?.name  // "中国贸促会"
/// ```
///
/// A written name is a known party if it is the party's canonical name, its name in a language, or one
/// of its other written forms; a likeness is never enough.
public struct PartyRegistry: Hashable, Sendable {
  /// The parties, in the order of the source.
  public let parties: [Party]
  private let index: [String: Int]

  /// A registry of parties.
  ///
  /// - Throws: ``RegisterError`` where two parties share a written form.
  public init(_ parties: [Party]) throws(RegisterError) {
    try self.init(parties, lines: nil)
  }

  /// Reads a registry: one row a party, with the columns `name` and, where known, `side`, `kind`,
  /// `zh-Hans`, `zh-Hant`, `pt`, `en` and `written_forms` (parted by `|`).
  ///
  /// - Throws: ``RegisterError`` with the line, for text that is not CSV, a missing column, a row with
  ///   too many or too few cells, a row without a name, and a written form that two parties share.
  public init(csv text: String) throws(RegisterError) {
    let table = try Table(csv: text, required: ["name"])
    var parties: [Party] = []
    for row in table.rows {
      guard let name = row.word("name") else {
        throw RegisterError(
          line: row.line, problem: "the row has no name", remedy: "name the party, or take it out")
      }
      parties.append(
        Party(
          name: name, side: row.word("side").map(Side.init(rawValue:)), kind: row.word("kind"),
          names: row.localized { $0.rawValue }, writtenForms: row.list("written_forms")))
    }
    try self.init(parties, lines: table.rows.map(\.line))
  }

  private init(_ parties: [Party], lines: [Int]?) throws(RegisterError) {
    var index: [String: Int] = [:]
    for (position, party) in parties.enumerated() {
      for form in party.allForms {
        let key = writtenSpelling(form)
        if let other = index[key], other != position {
          let place = lines.map { " (line \($0[other]))" } ?? ""
          throw RegisterError(
            line: lines?[position],
            problem: "“\(form)” is a form of \(parties[other].name)\(place) and of \(party.name)",
            remedy: "keep it with one of the two")
        }
        index[key] = position
      }
    }
    self.parties = parties
    self.index = index
  }

  /// The party that a document means by a written name, or `nil` where it is not known.
  ///
  /// Blanks at the ends and compatibility characters make no difference.
  public func party(writtenAs name: String) -> Party? {
    index[writtenSpelling(name)].map { parties[$0] }
  }
}

extension Party {
  /// The canonical name, the names by language and the other written forms.
  var allForms: [String] {
    [name] + Language.allCases.compactMap { names[$0] } + writtenForms
  }
}

/// A written name as it is looked up.
func writtenSpelling(_ name: String) -> String {
  tidied(normalized(name).unicodeScalars, keepsInnerBlanks: true)
}
