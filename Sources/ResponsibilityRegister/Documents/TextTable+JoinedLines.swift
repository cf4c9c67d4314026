/// The lines of a cell that names of parties stand in.
extension TextTableFinder {
  /// The lines of a cell as one: a break parts names only where nothing else does, and each line is one by itself.
  ///
  /// - Parameters:
  ///   - isMarked: whether names of the column are parted by marks.
  ///   - width: how wide the widest line of the column is; a line that had room for the next word ends a name.
  func joined(
    _ lines: [Unicode.Scalar], _ isMarked: Bool = false, width: Int? = nil
  ) -> [Unicode.Scalar] {
    let pieces = lines.split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }
    guard pieces.count > 1 else { return lines }
    let hasSeparator =
      isMarked && !lines.contains(where: \.isEastAsian)
      || pieces.contains { piece in
        piece.contains { $0.isComma || $0.endsClause || $0.isNameSeparator || $0.isColon }
      }
    if !hasSeparator, pieces.allSatisfy(isNameByItself) { return lines }
    let areWords =
      pieces.allSatisfy {
        !$0.contains(where: \.isBlank) && $0.first?.properties.isUppercase == true
          && !lexicon.isField($0)
      } && !pieces.dropFirst().contains { lexicon.units.contains($0.lowercased) }
    if !hasSeparator, areWords { return lines }
    // A line that cannot end a name shows that lines are broken where they had room too.
    let areBroken =
      pieces.dropLast().contains {
        $0.split(whereSeparator: \.isBlank).last.map { isOpen($0.lowercased[...]) } ?? false
      } && pieces.count < 4
    var result: [Unicode.Scalar] = []
    for (index, piece) in pieces.enumerated() {
      if index > 0, startsWithLabel(piece) {
        result += ["\n"] + piece
        continue
      }
      if index > 0, !hasSeparator, !areBroken, let width,
        endsName(pieces[index - 1], before: piece, width: width)
      {
        result += ["\n"] + piece
        continue
      }
      let needsBlank =
        result.last.map { !$0.isEastAsian && !$0.isNameSeparator } ?? false
        || (!result.isEmpty && piece.first?.isEastAsian == false
          && result.last?.isEastAsian == false)
      result += (needsBlank ? [" "] : []) + piece
    }
    return result
  }

  /// Whether a line is a name that neither goes on with the one before it nor is cut by the end of the line.
  private func isNameByItself(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    guard lexicon.likeness(of: piece) == .firm else { return false }
    if piece.contains(where: \.isEastAsian) { return true }
    let words = piece.lowercased[...].split(whereSeparator: \.isBlank)
    guard let last = words.last, !isOpen(last) else { return false }
    if words.count == 1 { return piece.isAcronym || !lexicon.units.contains(piece.lowercased) }
    return lexicon.units.contains { $0[...] == last } || lexicon.endsWithPlace(piece)
      || lexicon.opensLongName(piece) || lexicon.isCollective(piece)
      || words.count <= 4 && piece.split(whereSeparator: \.isBlank).last.map(\.isAcronym) == true
      || last.last == ")"
  }

  /// Whether a word leaves a name open: “Department of”.
  private func isOpen(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    [
      "of", "for", "and", "the", "&", "on", "in", "de", "da", "do", "das", "dos", "des", "du", "et",
      "e", "y", "del",
      "a", "o", "as", "os", "la", "le", "les", "el", "los", "las", "para", "pour", "por", "di",
      "della", "van", "voor",
      "für", "und", "to", "with",
    ].contains(String(String.UnicodeScalarView(word)))
  }

  /// Whether a line of a script with blanks ends a name: the first word of the next line would have had room on it.
  private func endsName(
    _ piece: ArraySlice<Unicode.Scalar>, before next: ArraySlice<Unicode.Scalar>, width: Int
  ) -> Bool {
    guard !piece.contains(where: \.isEastAsian),
      let word = next.split(whereSeparator: \.isBlank).first,
      word.first?.properties.isUppercase == true,
      let last = piece.lowercased[...].split(whereSeparator: \.isBlank).last, !isOpen(last)
    else { return false }
    return piece.count + 1 + word.count <= width
  }
}
