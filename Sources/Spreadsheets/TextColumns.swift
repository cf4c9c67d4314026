/// How many columns of a spreadsheet's width unit, the digit 0, text takes.
enum TextColumns {
  /// The width of one line: East Asian wide characters count 2, combining marks 0, others 1.
  ///
  /// Unicode Standard Annex #11, East Asian Width. Whole blocks are taken for wide.
  ///
  /// - Complexity: O(n) in the scalars.
  static func width(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// The width of the longest line.
  static func widest(_ text: String) -> Int {
    text.split(separator: "\n").reduce(0) { max($0, width($1)) }
  }

  /// The number of lines of text broken at spaces and between wide characters.
  ///
  /// - Complexity: O(n) in the scalars.
  static func lineCount(_ text: String, width limit: Int) -> Int {
    var lines = 1
    var used = 0
    // What may not be broken: a word, or one wide character.
    var piece = 0
    func place() {
      guard piece > 0 else { return }
      if used > 0, used + piece > limit {
        lines += 1
        used = 0
      }
      lines += max(0, piece - 1) / limit
      used += piece > limit ? piece % limit : piece
      piece = 0
    }
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        place()
        lines += 1
        used = 0
      } else if scalar == " " {
        place()
        used += 1
      } else if width(scalar) == 2 {
        place()
        piece = 2
        place()
      } else {
        piece += width(scalar)
      }
    }
    place()
    return lines
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x2014, 0x2015, 0x2026: 2
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
