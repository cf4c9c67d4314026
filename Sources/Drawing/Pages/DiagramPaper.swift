/// The sheet that a diagram is drawn on.
public enum DiagramPaper: String, CaseIterable, Hashable, Sendable {
  /// As large as the diagram is.
  case natural
  /// 210 x 297 mm, upright or lengthwise, as suits the diagram.
  case a4
  /// 297 x 420 mm, upright or lengthwise, as suits the diagram.
  case a3
  /// The area of a screen, 1920 x 1080 points, lengthwise.
  case screen

  /// The least size of letters that is read with ease on paper, in points.
  public static let legibleFont = 6.0

  /// How a page of a size lies on the sheet: as large as it can be and in the middle.
  func sheet(for page: DiagramSize) -> DiagramSheet {
    let (width, height) = (max(page.width, 1), max(page.height, 1))
    let sides: [DiagramSize] =
      switch self {
      case .natural: [page]
      // ISO 216:2007, in points of 1/72 inch.
      case .a4: Self.turned(595.28, 841.89)
      case .a3: Self.turned(841.89, 1190.55)
      case .screen: [DiagramSize(width: 1920, height: 1080)]
      }
    func scale(_ sheet: DiagramSize) -> Double {
      min(sheet.width / width, sheet.height / height)
    }
    let best = sides.dropFirst().reduce(sides[0]) { scale($1) > scale($0) ? $1 : $0 }
    let scale = self == .natural ? 1 : scale(best)
    let free = DiagramSize(
      width: best.width / scale - page.width, height: best.height / scale - page.height)
    return DiagramSheet(
      size: best, scale: scale,
      frame: DiagramRect(
        minX: -free.width / 2, minY: -free.height / 2, maxX: page.width + free.width / 2,
        maxY: page.height + free.height / 2))
  }

  private static func turned(_ short: Double, _ long: Double) -> [DiagramSize] {
    [DiagramSize(width: short, height: long), DiagramSize(width: long, height: short)]
  }
}

/// A sheet with a page on it.
struct DiagramSheet: Hashable, Sendable {
  /// How large the sheet is, in points.
  let size: DiagramSize
  /// How many points of the sheet one of the page takes.
  let scale: Double
  /// The sheet in the page's own points; the page begins at 0, 0.
  let frame: DiagramRect
}

extension DiagramPage {
  /// The smallest text when the page is drawn on a sheet, in points; `nil` where there is no text.
  public func smallestFont(on paper: DiagramPaper) -> Double? {
    nodes.compactMap(\.smallestFont).min().map { $0 * paper.sheet(for: size).scale }
  }
}
