/// Who answers for items by their numbers, listed after them: 第1、2、7项：甲局.
struct ItemSpan: Equatable {
  /// The numbers, as ranges.
  let numbers: [ClosedRange<Int>]
  /// Where the words after the colon begin.
  let end: Int

  /// `nil` for a paragraph that is no such line.
  init?(_ scalars: [Unicode.Scalar]) {
    guard scalars.first == "第", let colon = scalars.prefix(60).firstIndex(where: \.isColon),
      colon + 1 < scalars.count,
      let noun = scalars[..<colon].lastIndex(where: { !$0.isBlank }),
      "项項条條款号號点".unicodeScalars.contains(scalars[noun])
    else { return nil }
    var numbers: [ClosedRange<Int>] = []
    var isRange = false
    var cursor = MarkerCursor(scalars: Array(scalars[..<noun]))
    cursor.position = 1
    while let scalar = cursor.current {
      if let (value, digits) = cursor.takeDigits() {
        guard digits <= 3 else { return nil }
        if isRange, let last = numbers.last, last.lowerBound <= value {
          numbers[numbers.count - 1] = last.lowerBound...value
        } else {
          numbers.append(value...value)
        }
        isRange = false
      } else if scalar.isBlank || scalar.isComma || "、和及第项項条條款".unicodeScalars.contains(scalar) {
        cursor.position += 1
      } else if "-–—－~～至到".unicodeScalars.contains(scalar) {
        isRange = true
        cursor.position += 1
      } else {
        return nil
      }
    }
    guard !numbers.isEmpty else { return nil }
    self.numbers = numbers
    end = colon + 1
  }

  /// Whether it speaks of an item of a number.
  func contains(_ number: Int) -> Bool { numbers.contains { $0.contains(number) } }
}

extension DocumentReader {
  /// Gives the names of a line such as 第1、2、7项：甲局 to the items of these numbers; `false` where it is none.
  mutating func takeSpan(_ paragraph: Paragraph) -> Bool {
    guard !parts.isEmpty, let span = ItemSpan(paragraph.scalars) else { return false }
    // The items are the lowest parts with a number of one way of writing.
    let leaves = parts.indices.filter {
      parts[$0].children.isEmpty && parts[$0].marker?.value != nil
    }
    guard let style = leaves.last.flatMap({ parts[$0].marker?.style }) else { return false }
    let reached = leaves.filter {
      parts[$0].marker?.style == style && span.contains(parts[$0].marker?.value ?? 0)
    }
    let words = paragraph.scalars[span.end...].trimmed
    let clause = ClauseReader(lexicon: lexicon).read(words)
    guard !reached.isEmpty, clause.weakestName > .none,
      clause.hasFirmName || clause.mentions.contains(where: \.isCollective)
    else { return false }
    let annotation = FoundAnnotation(
      form: .heading, range: 0..<0, clause: clause, firstLine: paragraph.line,
      lastLine: paragraph.lines.last ?? paragraph.line,
      text: paragraph.scalars[...].words, paragraph: -1)
    for part in reached { parts[part].annotations.append(annotation) }
    return true
  }

  /// Passes over a list of appendices at the end (附件：1.任务清单 and the numbers below it); after it nothing is part
  /// of an item.
  mutating func takeAppendix(_ paragraph: Paragraph, _ paragraphs: [Paragraph], _ index: inout Int)
    -> Bool
  {
    let words = paragraph.scalars[...]
    let isAppendix = ["附件：", "附件:", "附：", "抄送：", "抄送:"].contains {
      words.hasWord(Array($0.unicodeScalars), at: 0)
    }
    guard isAppendix, parts.contains(where: { !$0.annotations.isEmpty }) else { return false }
    guard let colon = words.firstIndex(where: \.isColon) else { return false }
    let marker = NumberMarker(in: Array(words[(colon + 1)...].trimmed))
    var count = 1
    if words.first == "附" {
      guard marker?.value == 1 else { return false }
      var next = 2
      while index < paragraphs.count, paragraphs[index].marker?.value == next,
        finder.annotations(in: paragraphs[index]).found.isEmpty
      {
        next += 1
        index += 1
        count += 1
      }
    }
    appendices.count += count
    appendices.line = appendices.line ?? paragraph.line
    levels.close()
    open = nil
    return true
  }
}
