import Drawing
import Languages

/// The words of an ``ItemEgoDiagram`` that do not come from its data, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces, as in ``DiagramWords``.
public struct ItemEgoWords: Hashable, Sendable, Decodable {
  /// The rule; `{number}`, `{units}`, `{others}`.
  public var rule: String
  /// The item in the middle.
  public var item: String
  /// A unit of the item; `{group}`.
  public var unit: String
  /// Another item.
  public var other: String
  /// The heading of items by the number of shared units; `{count}`.
  public var shared: String
  /// The heading of the widths of lines.
  public var sharedUnits: String
  /// A number of units, or a range of numbers; `{count}`.
  public var units: String
  /// The remark about items for which there is no room; `{count}`, `{most}`, `{numbers}`.
  public var leftOut: String

  /// Simplified Chinese.
  public static let simplifiedChinese = ItemEgoWords(in: .simplifiedChinese)

  /// English.
  public static let english = ItemEgoWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  public init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.itemEgo", in: language)
  }
}
