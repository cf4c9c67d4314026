import Drawing
import Languages

/// The words of a ``HotspotMap`` that do not come from its data, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces, as in ``DiagramWords``.
package struct HotspotWords: Hashable, Sendable, Decodable {
  /// The title of a map of items.
  package var itemsTitle: String
  /// The title of a map of units.
  package var partiesTitle: String
  /// The rule of a map of items; `{count}`, `{total}`.
  package var itemsRule: String
  /// The rule of a map of units; `{count}`, `{total}`.
  package var partiesRule: String
  /// What a score counts.
  package var score: String
  /// The same where there are no two sides.
  package var scorePlain: String
  /// What stands over a band, after its name; `{count}`, `{total}`.
  package var band: String
  /// The heading of the highest ones, explained; `{count}`.
  package var highest: String
  /// What is said where others have the score of the last that is explained; `{count}`, `{score}`.
  package var equals: String
  /// The heading of the colours, and of the sizes.
  package var scores: String
  /// What sizes mean.
  package var sizes: String
  /// What a mark in the picture means.
  package var badge: String
  /// What a reader who points at a circle is told where there is no explanation; `{name}`, `{score}`.
  package var tooltip: String
  /// What is left out; `{count}`, `{names}`.
  package var leftOut: String
  /// What has no score; `{count}`, `{names}`.
  package var unscored: String
  /// A group of no name.
  package var noGroup: String

  /// Simplified Chinese.
  package static let simplifiedChinese = HotspotWords(in: .simplifiedChinese)

  /// English.
  package static let english = HotspotWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  package init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.hotspot", in: language)
  }
}
