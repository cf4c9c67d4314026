/// The words of a ``CoResponsibilityNetwork`` that do not come from its data, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces, as in ``DiagramWords``.
public struct NetworkWords: Hashable, Sendable {
  /// The rule of a backbone; `{test}`, `{value}`, `{level}`, `{shown}`, `{all}`.
  public var backbone =
    "只画共同工作多于偶然所致的单位对（{test}，{value} ≤ {level}）：{shown} 对，全部 {all} 对。"
  /// The rule where a backbone has no pairs, before that of the number of items; `{test}`, `{value}`,
  /// `{level}`.
  public var noBackbone = "没有一对单位的共同工作多于偶然所致（{test}，{value} ≤ {level}），故改按项数取舍。"
  /// The remark about units without a drawn tie; `{count}`, `{names}`.
  public var undrawn = "未画出的 {count} 个单位（没有达到上述显著水平的伙伴）：{names}"
  /// The heading of the communities.
  public var communities = "社群"
  /// A community; `{name}`, `{count}`, `{leader}`.
  public var community = "{name}：{count} 个单位，工作最多的是{leader}"
  /// Where communities come from; `{method}`, `{modularity}`.
  public var communityRule = "颜色为社群：{method}，模块度 {modularity}。"
  /// The same where the modularity is undefined; `{method}`.
  public var communityRuleAlone = "颜色为社群：{method}。"
  /// Communities without a hue of their own; `{count}`, `{units}`.
  public var grey = "其余 {count} 个社群，共 {units} 个单位"
  /// The remark about them; `{hues}`, `{names}`.
  public var greyRemark = "能分辨的颜色只有 {hues} 种，较小的社群都画成灰色：{names}"
  /// A unit in no community.
  public var noCommunity = "不在任何社群"
  /// What a reader who points at a unit is told of its community, after the rest; `{name}`.
  public var memberOf = "；社群 {name}"

  /// The words in Simplified Chinese.
  public init() {}

  /// Simplified Chinese.
  public static let simplifiedChinese = NetworkWords()

  /// English.
  public static let english: NetworkWords = {
    var words = NetworkWords()
    words.backbone =
      "Shown: pairs with more joint items than chance brings about ({test}, {value} ≤ {level}), "
      + "{shown} of {all}."
    words.noBackbone =
      "No pair has more joint items than chance brings about ({test}, {value} ≤ {level}); shown by "
      + "the number of items instead."
    words.undrawn = "Not drawn, {count} units without a partner at that level: {names}"
    words.communities = "Communities"
    words.community = "{name}: {count} units, most items: {leader}"
    words.communityRule = "Coloured by community: {method}, modularity {modularity}."
    words.communityRuleAlone = "Coloured by community: {method}."
    words.grey = "{count} further communities, {units} units"
    words.greyRemark =
      "Only {hues} hues can be told apart, so the smaller communities are grey: {names}"
    words.noCommunity = "in no community"
    words.memberOf = "; community {name}"
    return words
  }()
}
