/// The words of a ``HotspotMap`` that do not come from its data, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces, as in ``DiagramWords``.
public struct HotspotWords: Hashable, Sendable {
  /// The title of a map of items.
  public var itemsTitle = "协调热点图：工作"
  /// The title of a map of units.
  public var partiesTitle = "协调热点图：单位"
  /// The rule of a map of items; `{count}`, `{total}`.
  public var itemsRule = "每个圆为一项工作，面积与协调得分成正比，颜色越深得分越高；各章节内由高到低排列。{count} 项，得分合计 {total}。"
  /// The rule of a map of units; `{count}`, `{total}`.
  public var partiesRule = "每个圆为一个单位，面积与协调得分成正比，颜色越深得分越高；各侧由高到低排列。{count} 个单位，得分合计 {total}。"
  /// What a score counts.
  public var score = "得分：两个单位须就同一事项达成一致，计 1 分；跨两方、共同牵头、别无其他共同事项、为唯一通道的，各再计 1 分。"
  /// What stands over a band, after its name; `{count}`, `{total}`.
  public var band = "{count} 个，共 {total} 分"
  /// The heading of the highest ones, explained; `{count}`.
  public var highest = "得分最高的 {count} 个"
  /// What is said where others have the score of the last that is explained; `{count}`, `{score}`.
  public var equals = "另有 {count} 个同为 {score} 分"
  /// The heading of the colours, and of the sizes.
  public var scores = "得分"
  /// What sizes mean.
  public var sizes = "圆的面积：得分"
  /// What a mark in the picture means.
  public var badge = "旁有说明的最高者"
  /// What a reader who points at a circle is told where there is no explanation; `{name}`, `{score}`.
  public var tooltip = "{name}：{score} 分"
  /// What is left out; `{count}`, `{names}`.
  public var leftOut = "因版面所限，未画出得分最低的 {count} 个：{names}"
  /// What has no score; `{count}`, `{names}`.
  public var unscored = "没有关系需要协调、因而不在图中的 {count} 个：{names}"
  /// A group of no name.
  public var noGroup = "（未归组）"

  /// The words in Simplified Chinese.
  public init() {}

  /// Simplified Chinese.
  public static let simplifiedChinese = HotspotWords()

  /// English.
  public static let english: HotspotWords = {
    var words = HotspotWords()
    words.itemsTitle = "Coordination hotspots: items"
    words.partiesTitle = "Coordination hotspots: units"
    words.itemsRule =
      "Each circle is an item; its area is proportional to its coordination score, and the darker it is "
      + "the higher the score. Within a chapter the highest stand first. {count} items, scores of {total} in all."
    words.partiesRule =
      "Each circle is a unit; its area is proportional to its coordination score, and the darker it is "
      + "the higher the score. Within a side the highest stand first. {count} units, scores of {total} in all."
    words.score =
      "Score: 1 for each two units that have to agree on an item; 1 more if they are on different "
      + "sides, if both lead, if they share no other item, if one is the other's sole channel."
    words.band = "{count}, score {total}"
    words.highest = "The {count} highest scores"
    words.equals = "{count} more with a score of {score}"
    words.scores = "Score"
    words.sizes = "Area of a circle: score"
    words.badge = "one of the highest, explained beside the map"
    words.tooltip = "{name}: {score}"
    words.leftOut = "Left out for want of room, the {count} with the lowest scores: {names}"
    words.unscored = "Nothing to coordinate and therefore not shown, {count}: {names}"
    words.noGroup = "(none)"
    return words
  }()
}
