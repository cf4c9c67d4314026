import Drawing
import Languages

/// The words of an ``ItemEgoDiagram`` that do not come from its data, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces, as in ``DiagramWords``.
package struct ItemEgoWords: Hashable, Sendable, Decodable {
  /// The rule; `{number}`, `{units}`, `{others}`.
  package var rule: String
  /// The item in the middle.
  package var item: String
  /// A unit of the item; `{group}`.
  package var unit: String
  /// Another item.
  package var other: String
  /// The heading of items by the number of shared units; `{count}`.
  package var shared: String
  /// The heading of the widths of lines.
  package var sharedUnits: String
  /// A number of units, or a range of numbers; `{count}`.
  package var units: String
  /// The remark about items for which there is no room; `{count}`, `{most}`, `{numbers}`.
  package var leftOut: String

  /// Simplified Chinese.
  package static let simplifiedChinese = ItemEgoWords(in: .simplifiedChinese)

  /// English.
  package static let english = ItemEgoWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  package init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.itemEgo", in: language)
  }
}
