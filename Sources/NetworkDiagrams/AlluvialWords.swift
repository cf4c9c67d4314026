/// The words of an ``AlluvialDiagram`` that do not come from its data, in one language.
public struct AlluvialWords: Hashable, Sendable {
  /// The rule; `{left}`, `{leftTies}`, `{right}`, `{rightTies}`.
  public var rule =
    "一项工作的每个单位计一条责任，块与带的高度即责任条数。左半：{left}单位对各章节的 {leftTies} 条；"
    + "右半：{right}单位的 {rightTies} 条，颜色取该项工作排第一的左侧单位。"
  /// The rule of merging; `{minimum}`, `{side}`.
  public var merging = "{side}单位责任不足 {minimum} 条的并为“其他”。"
  /// What stands between two sentences.
  public var space = ""
  /// The heading of the column in the middle.
  public var themes = "章节"
  /// The numbers of a theme; `{left}`, `{right}`.
  public var themeCounts = "{left} | {right}"
  /// What the numbers of a theme mean.
  public var themeCountsMeaning = "章节框中的数：左侧责任条数 | 右侧责任条数"
  /// The number of a unit.
  public var unitCount = "括号内的数：责任条数"
  /// Units that are merged; `{count}`.
  public var others = "其他（{count} 个单位）"
  /// Items without a unit on the left, or with a merged one.
  public var noColor = "并入“其他”的左侧单位，或没有左侧单位的工作"
  /// What a reader who points at a ribbon is told; `{from}`, `{to}`, `{count}`.
  public var flow = "{from} → {to}：{count} 条"
  /// The remark about merged units; `{side}`, `{minimum}`, `{names}`.
  public var merged = "并入“其他”的{side}单位（责任不足 {minimum} 条）：{names}"
  /// The remark about units without an item; `{count}`, `{names}`.
  public var idle = "没有任何工作、因而不在图中的 {count} 个单位：{names}"

  /// The words in Simplified Chinese.
  public init() {}

  /// Simplified Chinese.
  public static let simplifiedChinese = AlluvialWords()

  /// English.
  public static let english: AlluvialWords = {
    var words = AlluvialWords()
    words.rule =
      "Each unit of an item is one responsibility; blocks and ribbons are as high as their "
      + "responsibilities are many. Left half: {leftTies} of {left} units to the chapters; right half: "
      + "{rightTies} of {right} units, coloured as the item's first unit on the left."
    words.merging = "{side} units with fewer than {minimum} are merged."
    words.space = " "
    words.themes = "Chapters"
    words.themeCountsMeaning =
      "numbers in a chapter: responsibilities on the left | on the right"
    words.unitCount = "number in brackets: responsibilities"
    words.others = "others ({count} units)"
    words.noColor = "merged units on the left, or items without a unit there"
    words.flow = "{from} → {to}: {count}"
    words.merged = "Merged {side} units (fewer than {minimum} responsibilities): {names}"
    words.idle = "Not drawn, {count} units without an item: {names}"
    return words
  }()
}
