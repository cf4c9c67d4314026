/// The words of a ``QuadrantDiagram`` that do not come from its data, in one language.
public struct QuadrantWords: Hashable, Sendable {
  /// The rule; `{count}`, `{breadth}`, `{depth}`.
  public var rule =
    "每点为一个单位。横轴为广度：共事的不同单位数；纵轴为深度：与每个伙伴平均共同负责的工作项数。"
    + "虚线为图中 {count} 个单位的中位数（广度 {breadth}，深度 {depth}）：高于中位数的为广、为深，其余为窄、为浅。"
  /// The rule where only one side is shown; `{side}`.
  public var sideOnly = "只画{side}的单位；伙伴仍计全部单位。"
  /// What is said of an axis in equal ratios; `{axis}`.
  public var logarithmic = "{axis}轴为对数刻度：半数单位落在全距的最低四分之一以内，且最大值不小于最小值的 4 倍。"
  /// What stands between two sentences.
  public var space = ""
  /// The horizontal axis.
  public var breadth = "广度"
  /// The vertical axis.
  public var depth = "深度"
  /// The title of the horizontal axis.
  public var breadthAxis = "广度：共事的不同单位数 →"
  /// The title of the vertical axis.
  public var depthAxis = "↑ 深度：每个伙伴的平均共同工作项数"
  /// The line at a median; `{value}`.
  public var median = "中位数 {value}"
  /// The quadrant of many partners and many joint items with each; `{count}`.
  public var broadDeep = "广而深（{count}）"
  /// The quadrant of many partners and few joint items with each; `{count}`.
  public var broadShallow = "广而浅（{count}）"
  /// The quadrant of few partners and many joint items with each; `{count}`.
  public var narrowDeep = "窄而深（{count}）"
  /// The quadrant of few partners and few joint items with each; `{count}`.
  public var narrowShallow = "窄而浅（{count}）"
  /// What a mark is; `{side}`, `{count}`.
  public var mark = "{side}（{count} 个）"
  /// What marks side by side mean.
  public var sameGroup = "并排的点：广度、深度都相同或几乎相同，名称列在一处"
  /// The heading of the marks.
  public var marks = "单位"
  /// What a reader who points at a mark is told; `{name}`, `{breadth}`, `{depth}`.
  public var tooltip = "{name}：广度 {breadth}，深度 {depth}"
  /// The remark about units that have no partner; `{count}`, `{names}`.
  public var alone = "没有伙伴、因而不在图中的 {count} 个单位：{names}"
  /// The remark about marks for whose names there was no room; `{count}`, `{names}`.
  public var unnamed = "图中放不下名称的 {count} 个单位：{names}"

  /// The words in Simplified Chinese.
  public init() {}

  /// Simplified Chinese.
  public static let simplifiedChinese = QuadrantWords()

  /// English.
  public static let english: QuadrantWords = {
    var words = QuadrantWords()
    words.rule =
      "Each mark is a unit. Across: breadth, the number of distinct partners; upwards: depth, the mean "
      + "number of joint items per partner. Dashed: the medians of the {count} units shown (breadth "
      + "{breadth}, depth {depth}); above the median is broad, or deep, all else narrow, or shallow."
    words.sideOnly = "{side} units only; partners of every side count."
    words.logarithmic =
      "The axis of {axis} is logarithmic: half of the units lie in the lowest quarter of its range, "
      + "and the largest value is at least 4 times the smallest."
    words.space = " "
    words.breadth = "breadth"
    words.depth = "depth"
    words.breadthAxis = "Breadth: distinct partners →"
    words.depthAxis = "↑ Depth: joint items per partner"
    words.median = "median {value}"
    words.broadDeep = "Broad and deep ({count})"
    words.broadShallow = "Broad and shallow ({count})"
    words.narrowDeep = "Narrow and deep ({count})"
    words.narrowShallow = "Narrow and shallow ({count})"
    words.mark = "{side} ({count})"
    words.sameGroup =
      "marks side by side: the same breadth and depth, or nearly; their names stand together"
    words.marks = "Units"
    words.tooltip = "{name}: breadth {breadth}, depth {depth}"
    words.alone = "Not drawn, {count} units without a partner: {names}"
    words.unnamed = "Drawn without room for a name, {count} units: {names}"
    return words
  }()
}
