/// A number at the start of a line that may open a chapter, a section or an item.
///
/// - chapter: a Chinese number and a pause mark, "二、"
/// - section: a Chinese number in brackets, "（二）"
/// - item: an Arabic number of up to four digits and a stop, "14." or "14．" or "14、", that no digit
///   follows (so that "3.5" is none). A space may follow, or none.
struct Marker {
  enum Kind: Hashable { case chapter, section, item }

  let kind: Kind
  let number: Int
  /// The number as printed, without the stop that follows it.
  let printed: String
  /// Where the marker starts.
  let start: Int
  /// Where the words after the marker start.
  let contentStart: Int

  /// The marker at a position, or `nil` where there is none.
  init?(at start: Int, in scalars: [Unicode.Scalar]) {
    var cursor = MarkerCursor(scalars: scalars, position: start)
    if let number = cursor.takeArabicNumber() {
      let printed = String(number)
      guard cursor.take(anyOf: ".．、"), cursor.current?.digit == nil else { return nil }
      self.init(.item, number, printed, start, cursor)
    } else if cursor.take(anyOf: "（(") {
      cursor.skipBlanks()
      guard let (number, printed) = cursor.takeChineseNumber() else { return nil }
      cursor.skipBlanks()
      guard cursor.take(anyOf: "）)") else { return nil }
      self.init(.section, number, "（\(printed)）", start, cursor)
    } else if let (number, printed) = cursor.takeChineseNumber(), cursor.take(anyOf: "、") {
      self.init(.chapter, number, printed, start, cursor)
    } else {
      return nil
    }
  }

  private init(_ kind: Kind, _ number: Int, _ printed: String, _ start: Int, _ cursor: MarkerCursor)
  {
    var cursor = cursor
    cursor.skipBlanks()
    self.kind = kind
    self.number = number
    self.printed = printed
    self.start = start
    self.contentStart = cursor.position
  }
}

extension MarkerCursor {
  fileprivate mutating func takeArabicNumber() -> Int? {
    var value = 0
    var count = 0
    while let digit = current?.digit, count < 5 {
      value = value * 10 + digit
      count += 1
      position += 1
    }
    return (1...4).contains(count) ? value : nil
  }

  /// A Chinese number from 1 to 99.
  fileprivate mutating func takeChineseNumber() -> (value: Int, printed: String)? {
    let start = position
    while let current, position - start < 4, current == "十" || chineseDigit(current) != nil {
      position += 1
    }
    let taken = scalars[start..<position]
    guard let value = chineseNumber(taken) else { return nil }
    return (value, String(String.UnicodeScalarView(taken)))
  }
}

private func chineseDigit(_ scalar: Unicode.Scalar) -> Int? {
  Array("一二三四五六七八九".unicodeScalars).firstIndex(of: scalar).map { $0 + 1 }
}

private func chineseNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
  let scalars = Array(scalars)
  guard let ten = scalars.firstIndex(of: "十") else {
    return scalars.count == 1 ? scalars.first.flatMap(chineseDigit) : nil
  }
  let tens = ten == 0 ? 1 : (ten == 1 ? chineseDigit(scalars[0]) : nil)
  let rest = scalars[(ten + 1)...]
  let units = rest.isEmpty ? 0 : (rest.count == 1 ? rest.first.flatMap(chineseDigit) : nil)
  guard let tens, let units else { return nil }
  return tens * 10 + units
}
