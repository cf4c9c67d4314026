/// How text stands on a terminal.
public enum TerminalText {
  /// The number of columns that a text takes.
  ///
  /// Wide characters are those that Unicode's East Asian Width (UAX #11) calls wide or fullwidth;
  /// combining marks take none.
  public static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// The text without what would break a line or steer the terminal.
  public static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isPlain {
        result.append(scalar)
        continue
      }
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isPlain { return scalar.value < 0x80 ? 1 : 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

extension Unicode.Scalar {
  /// Whether this is a printing ASCII character or a common Chinese one: nearly all of every table, and
  /// known without asking Unicode's tables, which takes most of the time otherwise.
  fileprivate var isPlain: Bool {
    (0x20..<0x7F).contains(value) || (0x4E00...0x9FFF).contains(value)
  }
}
