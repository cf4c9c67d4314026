/// Where slashes, plus signs and blanks stand between names.
extension Lexicon {
  /// Names with “ + ” between them.
  func plusParted(_ words: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    var pieces: [ArraySlice<Unicode.Scalar>] = []
    var start = words.startIndex
    for position in words.indices.dropFirst().dropLast()
    where words[position] == "+" && words[position - 1].isBlank && words[position + 1].isBlank {
      pieces.append(words[start..<position])
      start = position + 1
    }
    return pieces + [words[start...]]
  }

  /// Names with a slash between them. One without blanks around it may be part of a name, such as D/Finance or MP/SC:
  /// it parts only where nothing else does, and long words.
  func slashParted(
    _ words: ArraySlice<Unicode.Scalar>, atAny: Bool
  ) -> [ArraySlice<Unicode.Scalar>] {
    var pieces: [ArraySlice<Unicode.Scalar>] = []
    var start = words.startIndex
    for position in words.indices where words[position] == "/" {
      let before = words[start..<position]
      let after = words[(position + 1)...]
      let isLoose = before.last?.isBlank == true || after.first?.isBlank == true
      let left = before.reversed().prefix { $0.properties.isAlphabetic }.count
      let right = after.drop(while: \.isBlank).prefix { $0.properties.isAlphabetic }.count
      guard isLoose || (atAny && left > 2 && right > 2) else { continue }
      pieces.append(before)
      start = position + 1
    }
    return pieces + [words[start...]]
  }

  /// Names with blanks alone between them: each of two characters or more, and most of them firm.
  func blankParted(_ words: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    let pieces = words.trimmed.parted(where: \.isBlank).filter { !$0.isEmpty }
    guard pieces.count > 1 else { return [words] }
    let firm = pieces.count { likeness(of: $0) == .firm && $0.contains(where: \.isEastAsian) }
    // Places stand beside units: 商务部　省交通运输厅　德阳市.
    let sure = pieces.count {
      likeness(of: $0) == .firm && $0.contains(where: \.isEastAsian) || isPlace($0)
    }
    if firm > 0, sure == pieces.count { return sectionsJoined(pieces, in: words) }
    // 科技 教育 卫健: short forms, all of two characters.
    if pieces.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isEastAsian) }) { return pieces }
    // 龙煤集团分公司 车务段: some are surely names, and the others are long enough to be one each.
    let mayAll = pieces.allSatisfy {
      $0.count >= 4 && $0.allSatisfy(\.isEastAsian) && likeness(of: $0) > .none
    }
    return firm * 2 >= pieces.count && mayAll ? pieces : [words]
  }

  /// Whether a name is that of a section behind its department, with a blank between.
  func isSection(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    guard name.last == "課" || name.last == "係", let blank = name.firstIndex(where: \.isBlank),
      blank > name.startIndex
    else { return false }
    return "部局庁院所".unicodeScalars.contains(name[blank - 1])
  }

  /// A department and its section are one name: 危機管理部 危機管理課.
  func sectionsJoined(
    _ pieces: [ArraySlice<Unicode.Scalar>], in words: ArraySlice<Unicode.Scalar>
  ) -> [ArraySlice<Unicode.Scalar>] {
    var result: [ArraySlice<Unicode.Scalar>] = []
    for piece in pieces {
      if piece.last == "課" || piece.last == "係", let above = result.last, let end = above.last,
        "部局庁院所".unicodeScalars.contains(end)
      {
        result[result.count - 1] = words[above.startIndex..<piece.endIndex]
      } else {
        result.append(piece)
      }
    }
    return result
  }
}
