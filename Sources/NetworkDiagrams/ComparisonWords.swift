/// The words of a ``ComparisonDiagram`` that do not come from its data, in one language.
public struct ComparisonWords: Hashable, Sendable {
  /// The title.
  public var title = "两版共同责任网络对照"
  /// What the earlier network is called where it has no name.
  public var before = "前一版"
  /// What the later network is called where it has no name.
  public var after = "后一版"
  /// The rule; `{before}`, `{after}`.
  public var rule = "从“{before}”到“{after}”。按两版合并后的网络排布，每个单位只有一个位置。"
  /// The rule of thinning what has changed; `{minimum}`, `{shown}`, `{all}`.
  public var thinnedChanges = "有变化的只画变化不少于 {minimum} 项的单位对：{shown} 对，全部 {all} 对。"
  /// The rule of thinning what is the same; `{minimum}`, `{shown}`, `{all}`.
  public var thinnedSame = "不变的只画共同工作不少于 {minimum} 项的单位对：{shown} 对，全部 {all} 对。"
  /// The rule where nothing that is the same is drawn; `{all}`.
  public var noSame = "不变的 {all} 对未画。"
  /// What stands between two sentences.
  public var space = ""
  /// A pair that is tied only in the later network; `{count}`.
  public var new = "新增：{count} 对"
  /// A pair that is tied only in the earlier network; `{count}`.
  public var gone = "消失：{count} 对"
  /// A pair with more joint items than before; `{count}`.
  public var grown = "增多：{count} 对"
  /// A pair with fewer joint items than before; `{count}`.
  public var shrunk = "减少：{count} 对"
  /// A pair with as many joint items as before; `{count}`.
  public var same = "不变：{count} 对"
  /// What the numbers and the width of a line mean.
  public var lineNumbers = "线上的数：共同工作项数，前→后；线越粗，变化越大"
  /// A unit that is only in the later network; `{name}`.
  public var newUnit = "〔新〕{name}"
  /// A unit that is only in the earlier network; `{name}`.
  public var goneUnit = "〔去〕{name}"
  /// What a new unit looks like; `{count}`.
  public var newUnits = "〔新〕只在后一版：{count} 个单位"
  /// What a unit that is gone looks like; `{count}`.
  public var goneUnits = "〔去〕只在前一版：{count} 个单位"
  /// What the number and the size of a unit mean.
  public var unitItems = "括号内的数：工作项数，前→后；字的大小取两数中较大的"
  /// Two numbers that differ; `{before}`, `{after}`.
  public var change = "{before}→{after}"
  /// Two units and their numbers of joint items; `{a}`, `{b}`, `{change}`.
  public var pair = "{a} – {b}：{change}"
  /// The remark on the strongest changes; `{shown}`, `{all}`, `{list}`.
  public var strongest = "变化最大的 {shown} 对（有变化的共 {all} 对）：{list}。"
  /// What stands between two pairs of a list.
  public var listSeparator = "；"
  /// The remark where no pair has changed.
  public var noChange = "没有一对单位的共同工作项数有变化。"
  /// The remark about units without a drawn tie; `{count}`, `{names}`.
  public var undrawn = "没有画出的连线、因而不在图中的 {count} 个单位：{names}"

  /// The words in Simplified Chinese.
  public init() {}

  /// Simplified Chinese.
  public static let simplifiedChinese = ComparisonWords()

  /// English.
  public static let english: ComparisonWords = {
    var words = ComparisonWords()
    words.title = "Two co-responsibility networks compared"
    words.before = "the earlier list"
    words.after = "the later list"
    words.rule =
      "From {before} to {after}. Laid out as one network of both, so each unit has one place."
    words.thinnedChanges =
      "Of the pairs with a change, those by at least {minimum} items are shown: {shown} of {all}."
    words.thinnedSame =
      "Of the pairs without a change, those with at least {minimum} joint items are shown: {shown} "
      + "of {all}."
    words.noSame = "The {all} pairs without a change are not shown."
    words.space = " "
    words.new = "new: {count}"
    words.gone = "gone: {count}"
    words.grown = "more joint items: {count}"
    words.shrunk = "fewer joint items: {count}"
    words.same = "no change: {count}"
    words.lineNumbers = "on the line: joint items before→after; the wider, the larger the change"
    words.newUnit = "[new] {name}"
    words.goneUnit = "[gone] {name}"
    words.newUnits = "[new] only in the later list: {count}"
    words.goneUnits = "[gone] only in the earlier list: {count}"
    words.unitItems = "in brackets: items before→after; size of the letters: the larger of the two"
    words.pair = "{a} – {b}: {change}"
    words.strongest = "The {shown} strongest changes, of {all} pairs that changed: {list}."
    words.listSeparator = "; "
    words.noChange = "No pair has changed in its number of joint items."
    words.undrawn = "Not drawn, because no tie of theirs is, {count}: {names}"
    return words
  }()
}
