/// What becomes of text from outside before it is drawn.
package enum TextCleaning {
  /// The longest label that is drawn, in Unicode scalars.
  package static let labelLimit = 200
  /// The longest explanation that goes with a node, in Unicode scalars.
  package static let tooltipLimit = 2_000

  /// Text that is one line of at most `limit` scalars, safe to draw.
  ///
  /// White space of every kind becomes a single space. Control characters and noncharacters, which no
  /// XML may hold, become U+FFFD. Characters that are invisible and change how their neighbours read
  /// (the bidirectional controls, U+202E among them, zero-width spaces, tags) are left out. What is cut
  /// off is replaced by an ellipsis. An apostrophe between letters of scripts that part words by blanks becomes the
  /// plain one: fonts of East Asian scripts draw the other as wide as a character of theirs.
  ///
  /// - Complexity: O(limit) for visible text, O(n) at worst.
  package static func line(_ text: String, limit: Int = labelLimit) -> String {
    var kept = String.UnicodeScalarView()
    var count = 0
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        pendingSpace = count > 0
        continue
      }
      guard !isInvisible(scalar) else { continue }
      let needed = pendingSpace ? 2 : 1
      guard count + needed <= limit else {
        kept.append("\u{2026}")
        break
      }
      if pendingSpace { kept.append(" ") }
      kept.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
      straightenApostrophe(in: &kept)
      count += needed
      pendingSpace = false
    }
    return String(kept)
  }

  /// Makes the apostrophe before the last scalar plain where letters stand on both sides of it.
  private static func straightenApostrophe(in kept: inout String.UnicodeScalarView) {
    let tail = Array(kept.suffix(3))
    guard tail.count == 3, tail[1] == "\u{2019}",
      [tail[0], tail[2]].allSatisfy({ $0.properties.isAlphabetic && !TextMetrics.isWide($0) })
    else { return }
    kept.removeLast(2)
    kept.append("'")
    kept.append(tail[2])
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
