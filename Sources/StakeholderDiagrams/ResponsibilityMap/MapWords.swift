import Drawing
import Languages

/// The words of a ``ResponsibilityMap`` that do not come from its data, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces, as in ``DiagramWords``.
package struct MapWords: Hashable, Sendable, Decodable {
  /// The line of a unit that leads.
  package var lead: String
  /// The line of a unit that takes part.
  package var participant: String
  /// The line of a unit whose role is not known.
  package var unknownRole: String
  /// What the colour of lines means where there are units on the right.
  package var lineColor: String
  /// The rule of one theme; `{theme}`, `{items}`, `{all}`.
  package var themePart: String
  /// The rule of one unit; `{name}`, `{items}`, `{all}`.
  package var partyPart: String
  /// A unit that is set off.
  package var focus: String
  /// What a unit's role is called after its name; `{name}`, `{role}`.
  package var named: String
  /// A unit that leads.
  package var leadRole: String
  /// A unit that takes part.
  package var participantRole: String

  /// Simplified Chinese.
  package static let simplifiedChinese = MapWords(in: .simplifiedChinese)

  /// English.
  package static let english = MapWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  package init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.map", in: language)
  }

  /// A unit with its role, where that is known.
  func named(_ name: String, as role: DiagramTie.Role?) -> String {
    guard let role else { return name }
    return TextTemplate(named).filled(with: [
      "name": name, "role": role == .lead ? leadRole : participantRole,
    ])
  }
}
