/// How wide text is, by a table of our own.
///
/// No font of the machine is asked, so that a diagram has the same boxes everywhere: an East Asian wide
/// character is one em, a Latin one as wide as in the wider of the common sans-serif fonts, with a
/// little to spare. The widths of a real font differ by a few per cent, which the padding of boxes takes.
package enum TextMetrics {
  /// The height of a line of text, in ems.
  package static let lineHeight = 1.3

  /// The width of text in ems.
  ///
  /// - Complexity: O(n) in the scalars of the text.
  package static func ems(_ text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1) }
  }

  /// The width of text set at a size, in points.
  package static func width(_ text: some StringProtocol, size: Double) -> Double {
    ems(text) * size
  }

  /// The size of lines of text set at a size, in points.
  package static func size(of lines: [String], size: Double) -> DiagramSize {
    DiagramSize(
      width: lines.reduce(0) { max($0, width($1, size: size)) },
      height: Double(lines.count) * lineHeight * size)
  }

  package static func ems(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20...0x7E: latin[Int(scalar.value) - 0x20]
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x2014, 0x2015, 0x2026, 0x2190...0x2199, 0x25A0...0x25FF: 1
    case 0x2018...0x201F: 0.5
    case _ where isWide(scalar): 1
    default: 0.66
    }
  }

  /// Whether a character takes a full em: East Asian width W or F, in blocks.
  ///
  /// Unicode Standard Annex #11, East Asian Width. Whole blocks are taken for wide, which errs to the
  /// safe side.
  package static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  // Widths in ems of U+0020 to U+007E.
  private static let latin: [Double] = [
    0.30, 0.30, 0.42, 0.65, 0.60, 0.90, 0.72, 0.25, 0.34, 0.34, 0.52, 0.62, 0.29, 0.36, 0.29, 0.40,
    0.60, 0.60, 0.60, 0.60, 0.60, 0.60, 0.60, 0.60, 0.60, 0.60, 0.30, 0.30, 0.62, 0.62, 0.62, 0.50,
    1.00, 0.68, 0.68, 0.70, 0.74, 0.64, 0.60, 0.78, 0.76, 0.32, 0.50, 0.68, 0.58, 0.90, 0.76, 0.80,
    0.66, 0.80, 0.68, 0.64, 0.62, 0.74, 0.66, 0.96, 0.66, 0.62, 0.62, 0.34, 0.40, 0.34, 0.62, 0.55,
    0.45, 0.58, 0.62, 0.54, 0.62, 0.59, 0.36, 0.60, 0.62, 0.27, 0.29, 0.56, 0.27, 0.94, 0.62, 0.61,
    0.62, 0.62, 0.42, 0.52, 0.38, 0.62, 0.54, 0.82, 0.55, 0.54, 0.52, 0.40, 0.36, 0.40, 0.62,
  ]
}
