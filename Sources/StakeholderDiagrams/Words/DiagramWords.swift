import Drawing
import Languages

/// The words of a diagram that do not come from its data, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces and are filled in when it is drawn.
public struct DiagramWords: Hashable, Sendable, Decodable {
  /// The heading of every legend.
  public var legend: String
  /// What colours mean.
  public var color: String
  /// What lines mean.
  public var line: String
  /// What boxes mean.
  public var box: String
  /// What sizes mean.
  public var size: String

  /// The rule of the responsibility map; `{left}`, `{items}`, `{right}`, `{ties}`.
  public var mapRule: String
  /// An item that has no unit on the right.
  public var noCounterpart: String
  /// An item that has units on both sides.
  public var withCounterpart: String
  /// What the number in brackets and the size of a unit mean.
  public var unitSize: String

  /// The rule of a thinned network; `{minimum}`, `{shown}`, `{all}`.
  public var thinned: String
  /// The rule of a network that is drawn whole; `{all}`.
  public var unthinned: String
  /// The remark about units without a drawn tie; `{count}`, `{names}`.
  public var undrawn: String
  /// How names are joined in a remark.
  public var separator: String
  /// What the width of a line means.
  public var jointItems: String
  /// A number of items, or a range of numbers; `{count}`.
  public var items: String

  /// The rule of an ego diagram; `{name}`, `{items}`, `{partners}`.
  public var egoRule: String
  /// The party in the middle.
  public var ego: String
  /// The items of the party in the middle.
  public var egoItem: String
  /// A partner of the party in the middle; `{group}`.
  public var partner: String

  /// The rule of the contact matrix; `{rows}`, `{columns}`, `{cells}`, `{all}`.
  public var matrixRule: String
  /// The heading of the totals.
  public var distinct: String
  /// What the totals count.
  public var distinctMeaning: String

  /// The words of the comparison of two networks.
  public var comparison: ComparisonWords
  /// A layout that is not the one asked for first.
  public var layout: LayoutWords
  /// The words of matrices and of the set view.
  public var matrix: MatrixWords
  /// The words of the quadrants of breadth and depth.
  public var quadrant: QuadrantWords

  /// The words of the hotspot map.
  public var hotspot: HotspotWords
  /// The words of the alluvial diagram.
  public var alluvial: AlluvialWords
  /// The words of the responsibility map.
  public var map: MapWords
  /// The words of the co-responsibility network.
  public var network: NetworkWords
  /// The words of the ego diagram of an item.
  public var itemEgo: ItemEgoWords
  /// Titles and source lines.
  public var titles: DiagramTitles

  /// Simplified Chinese.
  public static let simplifiedChinese = DiagramWords(in: .simplifiedChinese)

  /// English.
  public static let english = DiagramWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  public init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram", in: language)
  }

  /// A sentence with its braces filled in; what is filled in is not searched for braces again.
  static func fill(_ template: String, _ values: KeyValuePairs<String, String>) -> String {
    TextTemplate(template).filled(with: values)
  }
}
