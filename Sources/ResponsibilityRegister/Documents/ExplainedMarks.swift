/// The marks before names that a document explains: （★为牵头单位）, ◎は主担当、○は関係省庁, “bold: lead”.
struct ExplainedMarks {
  /// What each mark says of the name behind it.
  private(set) var meanings: [Unicode.Scalar: Lexicon.Meaning] = [:]

  private static let marks = Set("★☆◎○●△▲◆◇※■□✓√◯".unicodeScalars)
  /// What stands for a name in bold.
  static let bold: Unicode.Scalar = "\u{E0F3}"

  /// - Complexity: O(length).
  init(in text: String, lexicon: Lexicon) {
    let isMarked = text.unicodeScalars.contains { Self.marks.contains($0) }
    guard isMarked || text.contains("**") else { return }
    for line in text.split(whereSeparator: \.isNewline) {
      let scalars = Array(line.unicodeScalars)
      if isMarked {
        for position in scalars.indices where Self.marks.contains(scalars[position]) {
          guard let meaning = Self.meaning(scalars[(position + 1)...].prefix(16), lexicon) else {
            continue
          }
          meanings[scalars[position]] = meanings[scalars[position]] ?? meaning
        }
      }
      for word in ["加粗", "黑体", "加黑", "粗体", "粗體"] {
        guard let range = line.range(of: word) else { continue }
        let rest = Array(line[range.upperBound...].unicodeScalars)
        if let meaning = Self.meaning(rest.prefix(16), lexicon) { meanings[Self.bold] = meaning }
      }
    }
    if meanings.isEmpty, isMarked { learnUnexplained(text) }
    // A document in which no mark leads says nothing by them.
    if !meanings.values.contains(.lead) { meanings = [:] }
  }

  /// ◎ and ★ before the first or another name of a bracket, again and again, say who leads: 【◎科技、文】.
  private mutating func learnUnexplained(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    for mark in "◎★☆●".unicodeScalars {
      var brackets = 0
      var others = 0
      for position in scalars.indices where scalars[position] == mark {
        let before = position > 0 ? scalars[position - 1] : "\n"
        let isBeforeName = position + 1 < scalars.count && scalars[position + 1].isEastAsian
        if isBeforeName, before.opensBracket || before.isNameSeparator {
          brackets += 1
        } else {
          others += 1
        }
      }
      guard brackets > 1, others == 0 else { continue }
      meanings[mark] = .lead
      if mark == "◎" || mark == "●" { meanings["○"] = .participant }
      return
    }
  }

  /// The meaning in 为牵头单位, は主担当, 表示牵头: the words after a copula, up to the next mark of a clause.
  private static func meaning(_ words: ArraySlice<Unicode.Scalar>, _ lexicon: Lexicon) -> Lexicon
    .Meaning?
  {
    var rest = words.trimmed
    for closing in "”\"'」号的者單位单".unicodeScalars where rest.first == closing {
      rest = rest.dropFirst()
    }
    let copulas = ["代表", "表示", "标注", "为", "為", "是", "は", "印は", "＝", "=", "：", ":", "即"]
    guard
      let copula = copulas.first(where: {
        rest.hasWord(Array($0.unicodeScalars), at: rest.startIndex)
      })
    else {
      return nil
    }
    rest = rest.dropFirst(copula.unicodeScalars.count)
    let end = rest.firstIndex {
      $0.isComma || $0.isNameSeparator || $0.endsClause || $0.closesBracket || $0.isColon
    }
    let label = rest[..<(end ?? rest.endIndex)].trimmed
    guard !label.isEmpty else { return nil }
    let meaning =
      lexicon.meaning(ofLabel: label.words) ?? lexicon.verbs.whole(label.lowercased[...])
    return meaning?.isRole == true ? meaning : nil
  }

  /// A text whose words in bold begin with a mark, where the document says what bold means.
  static func boldMarked(_ text: String, _ lexicon: Lexicon) -> String {
    guard lexicon.marks[bold] != nil else { return text }
    var result = ""
    var isOpen = false
    for (index, piece) in text.split(separator: "**", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 {
        isOpen.toggle()
        // Bold words that are no names stay what they are.
        if isOpen, lexicon.likeness(of: Array(piece.unicodeScalars)[...]) == .firm {
          result.unicodeScalars.append(bold)
        }
      }
      result += piece
    }
    return result
  }
}
