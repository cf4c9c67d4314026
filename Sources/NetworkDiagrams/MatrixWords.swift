/// The words of matrices and of the set view that do not come from their data, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces, as in ``DiagramWords``.
public struct MatrixWords: Hashable, Sendable {
  /// How rows and columns are ordered: largest first.
  public var byTotal = "行、列按项数从多到少排列。"
  /// How rows and columns are ordered: by barycentres.
  public var byBarycentre = "行、列按重心法排列，使有共同工作的格靠近对角线。"
  /// How rows and columns are ordered: by clusters.
  public var byClusters = "行、列按层次聚类排列（平均联接，杰卡德距离），相近的单位相邻。"
  /// What was left out; `{count}`, `{names}`.
  public var leftOut = "因版面所限，未画出项数最少的 {count} 个：{names}"
  /// What the numbers over columns mean; `{names}`.
  public var columnNumbers = "列号：{names}"

  /// The heading of what marks mean.
  public var mark = "标记"
  /// What a mark means, and how many there are; `{level}`, `{test}`, `{count}`.
  public var markMeaning = "● 共同工作多于偶然所致，q ≤ {level}（{test}）；共 {count} 处"
  /// Two units, and what they share; `{a}`, `{b}`, `{count}`.
  public var pair = "{a}–{b}：{count} 项"
  /// Which items are meant, after a number of them; `{items}`.
  public var itemNumbers = "（第 {items} 项）"

  /// The rule of the co-responsibility matrix; `{units}`, `{pairs}`, `{all}`.
  public var squareRule =
    "格中的数：行、列两个单位共同负责的工作项数；空格表示没有。{units} 个单位，{pairs} 对有共同工作，共 {all} 对。"
  /// The heading of the numbers of partners.
  public var partners = "伙伴数"
  /// What a number of partners counts.
  public var partnersMeaning = "伙伴数：图中与该单位有共同工作的单位数"
  /// What the diagonal counts.
  public var diagonal = "对角线：该单位本身的工作项数"

  /// The rule of the overview; `{units}`, `{themes}`, `{items}`.
  public var overviewRule =
    "格中的数：该单位在该章节负责的工作项数；空格表示没有。{units} 个单位，{themes} 个章节，{items} 项工作；各侧单位按项数从多到少排列。"
  /// What the rows of the overview are.
  public var units = "单位"
  /// What the columns of the overview are.
  public var themes = "章节"
  /// The heading of the numbers in the cells of the overview.
  public var itemsOfUnit = "项数"
  /// The last row of the overview: how many items each theme has.
  public var itemsOfTheme = "全部工作项数"
  /// What a framed number means.
  public var leads = "粗体加框：其中有由该单位牵头的工作"
  /// How many of some items a unit leads, after a number of them; `{count}`.
  public var leadsCount = "，牵头 {count} 项"
  /// Items that stand in no theme.
  public var noTheme = "（无章节）"

  /// The title of the set view.
  public var setTitle = "共同负责的单位组合"
  /// The title of a set view of one side; `{side}`.
  public var setTitleOfSide = "共同负责的单位组合：{side}"
  /// The rule of the set view; `{units}`, `{items}`, `{combinations}`.
  public var setRule =
    "每一列是一种单位组合：恰由这些单位（不多不少）共同负责的工作。{units} 个单位，{items} 项工作，{combinations} 种组合。"
  /// The rule of a set view of one side; `{side}`.
  public var setSide = "只看{side}单位。"
  /// Combinations that are not drawn; `{minimum}`, `{combinations}`, `{items}`.
  public var rareCombinations = "未画出不足 {minimum} 项的组合：{combinations} 种，共 {items} 项工作。"
  /// Combinations for which there is no room; `{combinations}`, `{items}`.
  public var furtherCombinations = "因版面所限，另有 {combinations} 种组合未画出，共 {items} 项工作。"
  /// Units that stand in no combination that is drawn; `{count}`, `{names}`.
  public var unitsOutside = "不在所画组合中的 {count} 个单位：{names}"
  /// Items for which none of the units answers; `{count}`, `{names}`.
  public var itemsOutside = "没有这些单位参与的 {count} 项工作：{names}"
  /// What a combination's bar means.
  public var bar = "柱：恰由该组合负责的工作项数"
  /// What stands in the bars.
  public var barNumbers = "柱中每格一项工作，数为工作编号"
  /// How many items some units answer for; `{unit}`, `{count}`.
  public var setOfUnit = "{unit}：{count} 项"
  /// What a unit's bar means.
  public var setSize = "左侧横条：该单位的工作项数"
  /// What dots mean.
  public var dots = "以线相连的标记：组合中的单位"
  /// The heading of the dots.
  public var combination = "组合"

  /// The words in Simplified Chinese.
  public init() {}

  /// Simplified Chinese.
  public static let simplifiedChinese = MatrixWords()

  /// English.
  public static let english: MatrixWords = {
    var words = MatrixWords()
    words.byTotal = "Rows and columns stand by the number of items."
    words.byBarycentre =
      "Rows and columns are ordered by barycentres, which brings joint items near the diagonal."
    words.byClusters =
      "Rows and columns are ordered by hierarchical clustering (average linkage, Jaccard distance): "
      + "units that are alike are neighbours."
    words.leftOut = "Left out for want of room, the {count} with the fewest items: {names}"
    words.columnNumbers = "Columns: {names}"
    words.mark = "Mark"
    words.markMeaning =
      "● more joint items than chance brings about, q ≤ {level} ({test}); marks: {count}"
    words.pair = "{a} – {b}: {count}"
    words.itemNumbers = " (items {items})"
    words.squareRule =
      "A cell counts the items that both units answer for; an empty cell has none. "
      + "{units} units, joint items in {pairs} of {all} pairs."
    words.partners = "Partners"
    words.partnersMeaning = "partners: units of this picture that it has joint items with"
    words.diagonal = "diagonal: the unit's own items"
    words.overviewRule =
      "A cell counts the items of the chapter that the unit answers for; an empty cell has none. "
      + "{units} units, {themes} chapters, {items} items; units of a side stand by the number of items."
    words.units = "Units"
    words.themes = "Chapters"
    words.itemsOfUnit = "Items"
    words.itemsOfTheme = "All items"
    words.leads = "bold and framed: the unit leads some of them"
    words.leadsCount = ", {count} of them as lead"
    words.noTheme = "(no chapter)"
    words.setTitle = "Combinations of units that answer together"
    words.setTitleOfSide = "Combinations of units that answer together: {side}"
    words.setRule =
      "A column is a combination of units: the items for which these units answer, no more and no "
      + "fewer. {units} units, {items} items, {combinations} combinations."
    words.setSide = "Units of one side only: {side}."
    words.rareCombinations =
      "Not drawn: {combinations} combinations with fewer than {minimum} items, {items} items in all."
    words.furtherCombinations =
      "Left out for want of room: {combinations} more combinations, {items} items in all."
    words.unitsOutside = "In none of these combinations, {count} units: {names}"
    words.itemsOutside = "Without any of these units, {count} items: {names}"
    words.barNumbers = "each cell of a bar is one item, with its number"
    words.setOfUnit = "{unit}: {count}"
    words.bar = "bar: items of exactly this combination"
    words.setSize = "bars on the left: items of the unit"
    words.dots = "marks joined by a line: the units of the combination"
    words.combination = "Combinations"
    return words
  }()

  /// The sentence that says how rows and columns are ordered; empty where as given.
  func sentence(of order: MatrixOrder) -> String {
    switch order {
    case .given: ""
    case .total: byTotal
    case .barycentre: byBarycentre
    case .clusters: byClusters
    }
  }

  /// The title of a set view, of one side or of all units.
  public func setTitle(of side: String?) -> String {
    side.map { DiagramWords.fill(setTitleOfSide, ["side": $0]) } ?? setTitle
  }

  /// Two sentences, one after the other.
  func joined(_ first: String, _ second: String) -> String {
    let gap = first.isEmpty || second.isEmpty || first.hasSuffix("。") ? "" : " "
    return first + gap + second
  }

  /// What a reader who points at a cell is told.
  func cell(_ a: String, _ b: String, count: Int, items: [String], q: Double?) -> String {
    DiagramWords.fill(pair, ["a": a, "b": b, "count": "\(count)"])
      + (items.isEmpty
        ? ""
        : DiagramWords.fill(itemNumbers, ["items": items.joined(separator: ", ")]))
      + (q.map { "; " + MatrixSignificance.text($0) } ?? "")
  }
}
