/// The words of a remark that a layout is not the one that a diagram asks for first.
public struct LayoutWords: Hashable, Sendable {
  /// The remark; `{method}`, `{reason}`, `{used}`.
  public var replaced = "布局说明：{method}（{reason}），改用{used}。"
  /// Layout by stress majorisation.
  public var stress = "应力优化布局"
  /// Layout by forces on several levels.
  public var forces = "多层力导向布局"
  /// Layout on rings around one centre.
  public var rings = "环形布局"
  /// There is more than the method can lay out, or its picture has no room on a page.
  public var tooLarge = "图太大"
  /// The method took too long.
  public var tooSlow = "超出时限"
  /// The method broke off.
  public var failed = "未能完成"

  /// The words in Simplified Chinese.
  public init() {}

  /// Simplified Chinese.
  public static let simplifiedChinese = LayoutWords()

  /// English.
  public static let english: LayoutWords = {
    var words = LayoutWords()
    words.replaced = "Laid out {used}, not {method}: {reason}."
    words.stress = "by stress majorisation"
    words.forces = "by forces on several levels"
    words.rings = "on rings"
    words.tooLarge = "too large for it"
    words.tooSlow = "it took too long"
    words.failed = "it broke off"
    return words
  }()

  func name(of method: Spring.Method) -> String {
    switch method {
    case .stress: stress
    case .forces: forces
    case .rings: rings
    }
  }

  func sentence(_ replacement: Spring.Replacement) -> String {
    let reason =
      switch replacement.cause {
      case .tooLarge: tooLarge
      case .tookTooLong: tooSlow
      default: failed
      }
    return DiagramWords.fill(
      replaced,
      [
        "method": name(of: replacement.method), "reason": reason,
        "used": name(of: replacement.used),
      ])
  }
}
