/// The words of a ``ResponsibilityMap`` that do not come from its data, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces, as in ``DiagramWords``.
public struct MapWords: Hashable, Sendable {
  /// The line of a unit that leads.
  public var lead = "粗线：牵头负责该项工作"
  /// The line of a unit that takes part.
  public var participant = "细线：参与该项工作"
  /// The line of a unit whose role is not known.
  public var unknownRole = "连线：负责该项工作，未分主次"
  /// What the colour of lines means where there are units on the right.
  public var lineColor = "线色：左侧单位的颜色；右侧的线取该项工作排第一的左侧单位"
  /// The rule of one theme; `{theme}`, `{items}`, `{all}`.
  public var themePart = "只画“{theme}”一章：全部 {all} 项工作中的 {items} 项。"
  /// The rule of one unit; `{name}`, `{items}`, `{all}`.
  public var partyPart = "只画{name}的工作：全部 {all} 项中的 {items} 项，以及这些工作的所有单位。"
  /// A unit that is set off.
  public var focus = "黑框：{name}"
  /// What a unit's role is called after its name; `{name}`, `{role}`.
  public var named = "{name}（{role}）"
  /// A unit that leads.
  public var leadRole = "牵头"
  /// A unit that takes part.
  public var participantRole = "参与"

  /// The words in Simplified Chinese.
  public init() {}

  /// Simplified Chinese.
  public static let simplifiedChinese = MapWords()

  /// English.
  public static let english: MapWords = {
    var words = MapWords()
    words.lead = "thick: leads the item"
    words.participant = "thin: takes part in the item"
    words.unknownRole = "answers for the item, as lead or otherwise"
    words.lineColor =
      "coloured as the unit on the left; on the right, as the item's first unit on the left"
    words.themePart = "One chapter only, {theme}: {items} of {all} items."
    words.partyPart =
      "One unit only, {name}: {items} of {all} items, with all units of these items."
    words.focus = "black frame: {name}"
    words.named = "{name} ({role})"
    words.leadRole = "lead"
    words.participantRole = "participant"
    return words
  }()

  /// A unit with its role, where that is known.
  func named(_ name: String, as role: DiagramTie.Role?) -> String {
    guard let role else { return name }
    return DiagramWords.fill(
      named, ["name": name, "role": role == .lead ? leadRole : participantRole])
  }
}
