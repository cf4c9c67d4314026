import Drawing
import Languages

/// The words of a ``HotspotMap`` that do not come from its data, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces, as in ``DiagramWords``.
public struct HotspotWords: Hashable, Sendable, Decodable {
  /// The title of a map of items.
  public var itemsTitle: String
  /// The title of a map of units.
  public var partiesTitle: String
  /// The rule of a map of items; `{count}`, `{total}`.
  public var itemsRule: String
  /// The rule of a map of units; `{count}`, `{total}`.
  public var partiesRule: String
  /// What a score counts.
  public var score: String
  /// What stands over a band, after its name; `{count}`, `{total}`.
  public var band: String
  /// The heading of the highest ones, explained; `{count}`.
  public var highest: String
  /// What is said where others have the score of the last that is explained; `{count}`, `{score}`.
  public var equals: String
  /// The heading of the colours, and of the sizes.
  public var scores: String
  /// What sizes mean.
  public var sizes: String
  /// What a mark in the picture means.
  public var badge: String
  /// What a reader who points at a circle is told where there is no explanation; `{name}`, `{score}`.
  public var tooltip: String
  /// What is left out; `{count}`, `{names}`.
  public var leftOut: String
  /// What has no score; `{count}`, `{names}`.
  public var unscored: String
  /// A group of no name.
  public var noGroup: String

  /// Simplified Chinese.
  public static let simplifiedChinese = HotspotWords(in: .simplifiedChinese)

  /// English.
  public static let english = HotspotWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  public init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.hotspot", in: language)
  }
}
