/// A colour of the page itself, which a page that shows the picture may exchange for its own.
///
/// The names are those of the classes that ``RenderingOptions/adaptsToPage`` lists.
enum SVGNeutral: String, CaseIterable {
  case page
  case band
  case shade
  case head
  case unit
  case frame
  case border
  case faintInk = "faint-ink"
  case ink
  case line1 = "line-1"
  case line2 = "line-2"
  case line3 = "line-3"
  case line4 = "line-4"
  case line5 = "line-5"

  /// The colour where no page exchanges it.
  var color: DiagramColor {
    switch self {
    case .page: .white
    case .band: .band
    case .shade: MatrixGrid.empty
    case .head: MatrixGrid.headFill
    case .unit: ResponsibilityMapLayout.unit
    case .frame: LegendLayout.frame
    case .border: .border
    case .faintInk: .faintInk
    case .ink: .ink
    case .line1: DiagramPalette.lineSteps[0]
    case .line2: DiagramPalette.lineSteps[1]
    case .line3: DiagramPalette.lineSteps[2]
    case .line4: DiagramPalette.lineSteps[3]
    case .line5: DiagramPalette.lineSteps[4]
    }
  }

  /// Whether words of this colour may stand on it, so that both are exchanged together.
  var isGround: Bool {
    switch self {
    case .page, .band, .shade, .head, .unit: true
    default: false
    }
  }

  /// The neutral that a colour is; `nil` for a hue, or a colour that lets others through.
  init?(_ color: DiagramColor) {
    guard color.alpha == 255, let found = Self.byColor[color] else { return nil }
    self = found
  }

  private static let byColor = Dictionary(
    allCases.map { ($0.color, $0) }, uniquingKeysWith: { first, _ in first })
}
