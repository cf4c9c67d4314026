/// Colours that readers with any common colour blindness tell apart.
public enum DiagramPalette {
  /// Seven hues for nodes and their lines.
  ///
  /// Okabe, M. & Ito, K. (2008). Color Universal Design. Without the yellow, which is too faint for
  /// lines on white; a grey takes its place.
  public static let hues: [DiagramColor] = [
    DiagramColor(0x0072B2), DiagramColor(0xD55E00), DiagramColor(0x009E73),
    DiagramColor(0xCC79A7), DiagramColor(0xE69F00), DiagramColor(0x56B4E9),
    DiagramColor(0x5F6670),
  ]

  /// How many hues there are; what has more members than this is better drawn in one.
  public static var hueCount: Int { hues.count }

  /// The hue of the node or group at a position; after the seventh they come round again.
  public static func hue(_ position: Int) -> DiagramColor {
    hues[((position % hues.count) + hues.count) % hues.count]
  }

  /// Hues for the groups that face each other: blue and vermillion first, the pair that differs most.
  public static func side(_ position: Int) -> DiagramColor {
    hue([1, 0, 2, 3, 4, 5, 6][((position % 7) + 7) % 7])
  }

  /// Five steps of one blue, light to dark, for counts.
  ///
  /// Harrower, M. & Brewer, C. A. (2003). ColorBrewer.org: an online tool for selecting colour schemes
  /// for maps. doi:10.1179/000870403235002042
  public static let steps: [DiagramColor] = [
    DiagramColor(0xDEEBF7, role: .step1), DiagramColor(0xB3D2EA, role: .step2),
    DiagramColor(0x74B3DB, role: .step3),
    DiagramColor(0x2672AD, role: .step4), DiagramColor(0x084A91, role: .step5),
  ]

  /// The five steps of blue on a dark page, dim to bright.
  static let darkSteps: [DiagramColor] = [
    DiagramColor(0x1B3A57), DiagramColor(0x24587F), DiagramColor(0x2E7CB0),
    DiagramColor(0x74B3DB), DiagramColor(0xC6E0F2),
  ]

  /// The five steps of slate grey on a dark page, dim to bright.
  static let darkLineSteps: [DiagramColor] = [
    DiagramColor(0x687582), DiagramColor(0x8592A0), DiagramColor(0xA3AFBB),
    DiagramColor(0xC5CED6), DiagramColor(0xEEF2F5),
  ]

  /// Five steps of one slate grey, light to dark, for lines on white.
  public static let lineSteps: [DiagramColor] = [
    DiagramColor(0xB4BEC9, role: .line1), DiagramColor(0x93A0AE, role: .line2),
    DiagramColor(0x6B7A8A, role: .line3),
    DiagramColor(0x455463, role: .line4), DiagramColor(0x1F2B38, role: .line5),
  ]
}
