extension Unicode.Scalar {
  /// Whether it is written without blanks between words: Chinese characters, kana, hangul syllables.
  var isEastAsian: Bool {
    switch value {
    case 0x3005...0x3007, 0x3040...0x30FA, 0x30FC...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3,
      0x20000...0x323AF:
      true
    default: false
    }
  }

  /// Whether it opens a bracket.
  var opensBracket: Bool { "（([【〔［〖〈‹＜<".unicodeScalars.contains(self) }
  /// Whether it closes one.
  var closesBracket: Bool { "）)]】〕］〗〉›＞>".unicodeScalars.contains(self) }
  /// Whether it parts names and clauses.
  var isComma: Bool { self == "，" || self == "," || self == "､" }
  /// Whether it parts names alone.
  var isNameSeparator: Bool { "、/／╱・·‧•|｜､ㆍ∙･・﹑".unicodeScalars.contains(self) }
  /// Whether it ends a part of an annotation.
  var endsClause: Bool { "；;。".unicodeScalars.contains(self) || self == "\n" }
  /// Whether it is a colon.
  var isColon: Bool { self == "：" || self == ":" || self == "﹕" || self == "︰" }
}

extension ArraySlice<Unicode.Scalar> {
  /// Without blanks at its ends.
  var trimmed: ArraySlice<Unicode.Scalar> {
    guard let first = firstIndex(where: { !$0.isBlank }),
      let last = lastIndex(where: { !$0.isBlank })
    else { return self[startIndex..<startIndex] }
    return self[first...last]
  }

  /// The words, with blanks only where their script has them.
  var words: String { tidied(self, keepsInnerBlanks: !contains(where: \.isEastAsian)) }

  /// In small letters and simplified characters, of the same length: scalars of which small letters take more places
  /// stay.
  var lowercased: [Unicode.Scalar] {
    map { scalar in
      if scalar.isEastAsian { return scalar.simplified }
      let mapping = scalar.properties.lowercaseMapping.unicodeScalars
      return mapping.count == 1 ? mapping.first ?? scalar : scalar
    }
  }

  /// The pieces between scalars that part it outside brackets.
  func parted(where parts: (Unicode.Scalar) -> Bool) -> [ArraySlice<Unicode.Scalar>] {
    var pieces: [ArraySlice<Unicode.Scalar>] = []
    var start = startIndex
    var depth = 0
    for position in indices {
      let scalar = self[position]
      if scalar.opensBracket { depth += 1 }
      if scalar.closesBracket { depth = Swift.max(0, depth - 1) }
      if depth == 0, parts(scalar) {
        pieces.append(self[start..<position])
        start = position + 1
      }
    }
    pieces.append(self[start...])
    return pieces
  }

  /// Where each bracket that opens is closed, by the position of the opening one.
  ///
  /// - Complexity: O(length).
  var closings: [Int: Int] {
    var open: [Int] = []
    var closings: [Int: Int] = [:]
    for position in indices {
      if self[position].opensBracket { open.append(position) }
      if self[position].closesBracket, let start = open.popLast() { closings[start] = position }
    }
    return closings
  }

  /// Where the bracket that opens at a position is closed; `nil` where it is not.
  func closing(of open: Int) -> Int? {
    var depth = 0
    for position in open..<endIndex {
      if self[position].opensBracket { depth += 1 }
      if self[position].closesBracket {
        depth -= 1
        if depth == 0 { return position }
      }
    }
    return nil
  }
}
