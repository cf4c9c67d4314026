/// The sign of a thing that is too small for words: with its colour it tells groups apart, and without.
public enum DiagramMark: Hashable, Sendable, CaseIterable {
  /// A circle.
  case disc
  /// A square on its corner.
  case diamond
  /// A square.
  case square
  /// A triangle, point upwards.
  case triangle

  /// The mark of the side at a position; after the fourth they come round again.
  public static func side(_ position: Int) -> DiagramMark {
    let all = allCases
    return all[((position % all.count) + all.count) % all.count]
  }

  var shape: StaticText {
    switch self {
    case .disc: "ellipse"
    case .diamond: "diamond"
    case .square: "box"
    case .triangle: "triangle"
    }
  }
}
