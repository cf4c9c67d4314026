/// The words of an ``ItemEgoDiagram`` that do not come from its data, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces, as in ``DiagramWords``.
public struct ItemEgoWords: Hashable, Sendable {
  /// The rule; `{number}`, `{units}`, `{others}`.
  public var rule = "左：第 {number} 项工作的 {units} 个单位。右：与它有共同单位的其他 {others} 项工作，按共同单位数排列；字母为共同的单位。"
  /// The item in the middle.
  public var item = "本项工作"
  /// A unit of the item; `{group}`.
  public var unit = "本项工作的单位：{group}"
  /// Another item.
  public var other = "其他工作"
  /// The heading of items by the number of shared units; `{count}`.
  public var shared = "共同单位 {count} 个"
  /// The heading of the widths of lines.
  public var sharedUnits = "共同单位数"
  /// A number of units, or a range of numbers; `{count}`.
  public var units = "{count} 个"
  /// The remark about items for which there is no room; `{count}`, `{most}`, `{numbers}`.
  public var leftOut = "因版面所限，未画出另外 {count} 项（共同单位不多于 {most} 个）：{numbers}"

  /// The words in Simplified Chinese.
  public init() {}

  /// Simplified Chinese.
  public static let simplifiedChinese = ItemEgoWords()

  /// English.
  public static let english: ItemEgoWords = {
    var words = ItemEgoWords()
    words.rule =
      "Left: the {units} units of item {number}. Right: the {others} other items that share units with "
      + "it, by the number of shared units; letters name the units."
    words.item = "this item"
    words.unit = "unit of the item: {group}"
    words.other = "other item"
    words.shared = "Shared units: {count}"
    words.sharedUnits = "Shared units"
    words.units = "{count}"
    words.leftOut =
      "Left out for want of room, {count} more items with at most {most} shared units: {numbers}"
    return words
  }()
}
