/// The words of a diagram that do not come from its data, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces and are filled in when it is drawn.
public struct DiagramWords: Hashable, Sendable {
  /// The heading of every legend.
  public var legend = "图例"
  /// What colours mean.
  public var color = "颜色"
  /// What lines mean.
  public var line = "连线"
  /// What boxes mean.
  public var box = "方框"
  /// What sizes mean.
  public var size = "字号"

  /// The rule of the responsibility map; `{left}`, `{items}`, `{right}`, `{ties}`.
  public var mapRule = "左：{left} 个；中：{items} 项工作，按章节和编号排列；右：{right} 个。共 {ties} 条责任关系。"
  /// An item that has no unit on the right.
  public var noCounterpart = "没有右侧单位的工作"
  /// An item that has units on both sides.
  public var withCounterpart = "两侧都有单位的工作，框色取排第一的左侧单位"
  /// What the number in brackets and the size of a unit mean.
  public var unitSize = "括号内的数和字的大小：该单位参与的工作项数"

  /// The rule of a thinned network; `{minimum}`, `{shown}`, `{all}`.
  public var thinned = "只画共同工作不少于 {minimum} 项的单位对：{shown} 对，全部 {all} 对。"
  /// The rule of a network that is drawn whole; `{all}`.
  public var unthinned = "画出全部 {all} 对有共同工作的单位。"
  /// The remark about units without a drawn tie; `{count}`, `{names}`.
  public var undrawn = "未画出的 {count} 个单位（没有达到上述项数的伙伴）：{names}"
  /// How names are joined in a remark.
  public var separator = "、"
  /// What the width of a line means.
  public var jointItems = "共同工作的项数"
  /// A number of items, or a range of numbers; `{count}`.
  public var items = "{count} 项"

  /// The rule of an ego diagram; `{name}`, `{items}`, `{partners}`.
  public var egoRule = "{name}：{items} 项工作，{partners} 个伙伴。伙伴按共同工作的项数排列，右侧为共同工作的编号。"
  /// The party in the middle.
  public var ego = "本单位"
  /// The items of the party in the middle.
  public var egoItem = "本单位的工作；括号内为伙伴数"
  /// A partner of the party in the middle; `{group}`.
  public var partner = "伙伴：{group}"

  /// The rule of the contact matrix; `{rows}`, `{columns}`, `{cells}`, `{all}`.
  public var matrixRule =
    "格中的数：行、列两个单位共同负责的工作项数；空格表示没有。{rows} 行 × {columns} 列，{cells} 格有接触，共 {all} 格。"
  /// The heading of the totals.
  public var distinct = "工作项数"
  /// What the totals count.
  public var distinctMeaning = "不重复的项数：一项工作涉及几个单位也只计一次"

  /// A layout that is not the one asked for first.
  public var layout = LayoutWords.simplifiedChinese
  /// The words of matrices and of the set view.
  public var matrix = MatrixWords.simplifiedChinese
  /// The words of the quadrants of breadth and depth.
  public var quadrant = QuadrantWords.simplifiedChinese

  /// The words of the alluvial diagram.
  public var alluvial = AlluvialWords.simplifiedChinese
  /// The words of the responsibility map.
  public var map = MapWords.simplifiedChinese
  /// The words of the co-responsibility network.
  public var network = NetworkWords.simplifiedChinese
  /// The words of the ego diagram of an item.
  public var itemEgo = ItemEgoWords.simplifiedChinese
  /// Titles and source lines.
  public var titles = DiagramTitles.simplifiedChinese

  /// The words in Simplified Chinese.
  public init() {}

  /// Simplified Chinese.
  public static let simplifiedChinese = DiagramWords()

  /// English.
  public static let english: DiagramWords = {
    var words = DiagramWords()
    words.layout = .english
    words.legend = "Legend"
    words.color = "Colour"
    words.line = "Line"
    words.box = "Box"
    words.size = "Size"
    words.mapRule =
      "Left: {left} units; middle: {items} items by chapter and number; right: {right} units. "
      + "{ties} responsibilities in all."
    words.noCounterpart = "item without a unit on the right"
    words.withCounterpart = "item with units on both sides, coloured as its first unit on the left"
    words.unitSize = "number in brackets and size of the letters: items that the unit takes part in"
    words.thinned =
      "Shown: pairs with at least {minimum} joint items, {shown} of {all}."
    words.unthinned = "Shown: all {all} pairs with joint items."
    words.undrawn = "Not drawn, {count} units without such a partner: {names}"
    words.separator = ", "
    words.jointItems = "joint items"
    words.items = "{count}"
    words.egoRule =
      "{name}: {items} items, {partners} partners. Partners stand by the number of joint items, beside "
      + "the numbers of those items."
    words.ego = "this unit"
    words.egoItem = "its items, the number of partners in brackets"
    words.partner = "partner: {group}"
    words.matrixRule =
      "A cell counts the items that both units answer for; an empty cell has none. "
      + "{rows} rows x {columns} columns, contact in {cells} of {all} cells."
    words.distinct = "Items"
    words.distinctMeaning =
      "distinct items: one shared with several units counts once"
    words.matrix = .english
    words.quadrant = .english
    words.alluvial = .english
    words.map = .english
    words.network = .english
    words.itemEgo = .english
    words.titles = .english
    return words
  }()

  /// A sentence with its braces filled in; what is filled in is not searched for braces again.
  static func fill(_ template: String, _ values: KeyValuePairs<String, String>) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      if let close = rest.firstIndex(of: "}"),
        let value = values.first(where: { $0.key == rest[rest.index(after: open)..<close] })?.value
      {
        result += value
        rest = rest[rest.index(after: close)...]
      } else {
        result += "{"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
