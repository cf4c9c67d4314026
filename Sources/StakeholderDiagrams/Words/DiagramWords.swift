import Drawing
import Languages

/// The words of a diagram that do not come from its data, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces and are filled in when it is drawn.
package struct DiagramWords: Hashable, Sendable, Decodable {
  /// The heading of every legend.
  package var legend: String
  /// What colours mean.
  package var color: String
  /// What lines mean.
  package var line: String
  /// What boxes mean.
  package var box: String
  /// What sizes mean.
  package var size: String

  /// The rule of the responsibility map; `{left}`, `{items}`, `{right}`, `{ties}`.
  package var mapRule: String
  /// The same without units on the right; `{left}`, `{items}`, `{ties}`.
  package var mapRulePlain: String
  /// An item that has no unit on the right.
  package var noCounterpart: String
  /// An item that has units on both sides.
  package var withCounterpart: String
  /// What the number in brackets and the size of a unit mean.
  package var unitSize: String

  /// The rule of a thinned network; `{minimum}`, `{shown}`, `{all}`.
  package var thinned: String
  /// The rule of a network that is drawn whole; `{all}`.
  package var unthinned: String
  /// The remark about units without a drawn tie; `{count}`, `{names}`.
  package var undrawn: String
  /// How names are joined in a remark.
  package var separator: String
  /// What the width of a line means.
  package var jointItems: String
  /// A number of items, or a range of numbers; `{count}`.
  package var items: String

  /// The rule of an ego diagram; `{name}`, `{items}`, `{partners}`.
  package var egoRule: String
  /// The party in the middle.
  package var ego: String
  /// The items of the party in the middle.
  package var egoItem: String
  /// A partner of the party in the middle; `{group}`.
  package var partner: String

  /// The rule of the contact matrix; `{rows}`, `{columns}`, `{cells}`, `{all}`.
  package var matrixRule: String
  /// The heading of the totals.
  package var distinct: String
  /// What the totals count.
  package var distinctMeaning: String

  /// The words of the comparison of two networks.
  package var comparison: ComparisonWords
  /// A layout that is not the one asked for first.
  package var layout: LayoutWords
  /// The words of matrices and of the set view.
  package var matrix: MatrixWords
  /// The words of the quadrants of breadth and depth.
  package var quadrant: QuadrantWords

  /// The words of the hotspot map.
  package var hotspot: HotspotWords
  /// The words of the alluvial diagram.
  package var alluvial: AlluvialWords
  /// The words of the responsibility map.
  package var map: MapWords
  /// The words of the co-responsibility network.
  package var network: NetworkWords
  /// The words of the ego diagram of an item.
  package var itemEgo: ItemEgoWords
  /// Titles and source lines.
  package var titles: DiagramTitles

  /// Simplified Chinese.
  package static let simplifiedChinese = DiagramWords(in: .simplifiedChinese)

  /// English.
  package static let english = DiagramWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  package init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram", in: language)
  }
}
