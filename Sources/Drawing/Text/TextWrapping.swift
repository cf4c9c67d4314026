/// Breaks a label into lines of nearly equal width.
package enum TextWrapping {
  /// Lines no wider than `width` points, as few and as equal as they can be.
  ///
  /// Chinese may break anywhere but before closing punctuation and after opening punctuation; other
  /// scripts break at spaces, and inside a word only where the word alone is too wide. Text that needs
  /// more than `maximumLines` ends with an ellipsis.
  ///
  /// - Parameters:
  ///   - text: One line of cleaned text.
  ///   - size: The font size in points.
  ///   - width: The widest line allowed, in points.
  ///   - maximumLines: At least 1.
  /// - Complexity: O(n lines) in the length of the text.
  package static func balanced(
    _ text: String, size: Double, width: Double, maximumLines: Int = 2
  ) -> [String] {
    let limit = max(width / size, 1)
    let total = TextMetrics.ems(text)
    guard total > limit else { return [text] }
    let pieces = pieces(of: text, limit: limit)
    let wanted = max(Int((total / limit).rounded(.up)), 1)
    guard wanted <= maximumLines else {
      return kept(filled(pieces, limit: limit), maximumLines, limit: limit)
    }
    // From the equal share upwards: the first width at which the text fits the wanted number of lines.
    for count in wanted...(wanted + 2) {
      var share = total / Double(count)
      while share < limit {
        let lines = filled(pieces, limit: share)
        if lines.count <= count, lines.count <= maximumLines,
          !lines.contains(where: { TextMetrics.ems($0) > limit })
        {
          return lines
        }
        share += max(limit / 24, 0.25)
      }
    }
    return kept(filled(pieces, limit: limit), maximumLines, limit: limit)
  }

  /// Lines no wider than the first of some widths that takes the whole text; at the last width, text that
  /// is still too long ends with an ellipsis.
  ///
  /// - Parameter rooms: Widths in points, each with the most lines that it may take.
  package static func fitted(
    _ text: String, size: Double, rooms: [(width: Double, lines: Int)]
  ) -> [String] {
    var lines = [text]
    for room in rooms {
      lines = balanced(text, size: size, width: room.width, maximumLines: room.lines)
      let isCut = lines.last?.hasSuffix("\u{2026}") == true && !text.hasSuffix("\u{2026}")
      // A word that alone is too wide is broken inside; more room keeps it whole.
      if !isCut, longestWord(of: text) * size <= room.width { return lines }
    }
    return lines
  }

  /// The width in ems of the longest word; a Chinese character is a word.
  package static func longestWord(of text: String) -> Double {
    text.split { $0 == " " || isWide($0) }.map { TextMetrics.ems($0) }.max() ?? 0
  }

  private static func kept(_ lines: [String], _ maximumLines: Int, limit: Double) -> [String] {
    guard lines.count > maximumLines else { return lines }
    let kept = Array(lines.prefix(max(maximumLines, 1)))
    return kept.dropLast() + [shortened((kept.last ?? "") + "\u{2026}", limit: limit)]
  }

  /// Lines as full as they can be, for running text.
  ///
  /// - Complexity: O(n) in the length of the text.
  package static func filled(
    _ text: String, size: Double, width: Double, maximumLines: Int
  ) -> [String] {
    let limit = max(width / size, 1)
    return kept(filled(pieces(of: text, limit: limit), limit: limit), maximumLines, limit: limit)
  }

  /// One line no wider than `width` points, cut with an ellipsis where it must be.
  package static func truncated(_ text: String, size: Double, width: Double) -> String {
    let limit = max(width / size, 1)
    return TextMetrics.ems(text) <= limit ? text : shortened(text + "\u{2026}", limit: limit)
  }

  // Drops characters before the final ellipsis until the text fits.
  private static func shortened(_ text: String, limit: Double) -> String {
    var kept = Array(text.dropLast().unicodeScalars)
    var ems = kept.reduce(0) { $0 + TextMetrics.ems($1) } + 1
    while ems > limit, let last = kept.popLast() { ems -= TextMetrics.ems(last) }
    while kept.last == " " { kept.removeLast() }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: kept)
    scalars.append("\u{2026}")
    return String(scalars)
  }

  // The stretches of text between which a line may break; a space ends the piece before it.
  private static func pieces(of text: String, limit: Double) -> [String] {
    var pieces: [String] = []
    var current = ""
    var previous: Character?
    for character in text {
      if let previous, !current.isEmpty, mayBreak(previous, character) {
        pieces.append(current)
        current = ""
      } else if TextMetrics.ems(current) + TextMetrics.ems(String(character)) > limit {
        pieces.append(current)
        current = ""
      }
      current.append(character)
      previous = character
    }
    if !current.isEmpty { pieces.append(current) }
    return pieces
  }

  private static func filled(_ pieces: [String], limit: Double) -> [String] {
    var lines: [String] = []
    var current = ""
    for piece in pieces {
      let ems = TextMetrics.ems(current) + TextMetrics.ems(trimmed(piece))
      if !current.isEmpty, ems > limit {
        lines.append(trimmed(current))
        current = ""
      }
      current += piece
    }
    if !current.isEmpty { lines.append(trimmed(current)) }
    return lines
  }

  private static func trimmed(_ text: String) -> String {
    text.hasSuffix(" ") ? String(text.dropLast()) : text
  }

  private static func mayBreak(_ before: Character, _ after: Character) -> Bool {
    if before == " " { return after != " " }
    return (isWide(before) || isWide(after)) && !stayBehind.contains(after)
      && !stayBefore.contains(before)
  }

  /// Characters that no line begins with, and those that none ends with.
  private static let stayBehind = Set<Character>("，。、；：！？）》」』】”’…,.;:!?)]}%\u{2014} ")
  private static let stayBefore = Set<Character>("（《「『【“‘([{")

  private static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.first.map(TextMetrics.isWide) ?? false
  }
}
