/// A number, a letter or a code at the start of a paragraph that may open a part of a document.
struct NumberMarker: Hashable {
  /// How a number is written; each level of a document keeps to one.
  enum Style: Hashable {
    /// 一、
    case words
    /// （一）
    case bracketedWords
    /// 1. 1． 1、
    case number
    /// （1）
    case bracketedNumber
    /// 1） 1)
    case halfBracketedNumber
    /// ①
    case circled
    /// 第一条, 第三章: with the noun
    case ordinal(String)
    /// 1.1, 1.1.1: with the count of numbers and what parts them
    case path(Int)
    /// A. a. (a) a): in capitals or not
    case letter(isCapital: Bool, isBracketed: Bool)
    /// I. II. Ⅲ、
    case roman(isCapital: Bool, isBracketed: Bool)
    /// C01.7.1, P2120064: with the letters
    case code(String)
    /// Action 12: with the word
    case named(String)
    /// 1a. 2b.
    case numberedLetter
    /// 1 and a blank
    case spacedNumber
  }

  var style: Style
  /// The place in its count; `nil` for codes, which have none.
  var value: Int?
  /// The number as printed, with its brackets and without its stop.
  let printed: String
  /// The number without brackets and stops.
  let bare: String
  /// How many scalars it takes, with its stop and the blanks behind it.
  let length: Int
  /// The numbers of a path.
  var path: [Int] = []

  /// The marker that words begin with; `nil` where there is none.
  init?(in scalars: [Unicode.Scalar]) {
    var cursor = MarkerCursor(scalars: scalars)
    // Bold marks of Markdown, and sharps of its headings, are no part of a number.
    while let scalar = cursor.current,
      scalar == "*" || scalar == "#" || (cursor.position > 0 && scalar.isBlank)
    {
      cursor.position += 1
      if cursor.position > 8 { return nil }
    }
    let start = cursor.position
    guard let found = Self.find(&cursor) else { return nil }
    while let scalar = cursor.current, scalar.isBlank || scalar == "*" { cursor.position += 1 }
    style = found.style
    value = found.value
    path = found.path
    bare = found.bare
    printed = String(String.UnicodeScalarView(scalars[start..<found.end])).filter {
      !$0.isWhitespace || found.keepsBlanks
    }
    length = cursor.position
  }

  /// The same, counted in another way.
  func counted(as style: Style, value: Int) -> NumberMarker {
    var copy = self
    copy.style = style
    copy.value = value
    return copy
  }

  struct Found {
    var style: Style
    var value: Int?
    var bare: String
    var end: Int
    var path: [Int] = []
    var keepsBlanks = false
  }

  static func find(_ cursor: inout MarkerCursor) -> Found? {
    let start = cursor.position
    for parse in [circled, bracketed, ordinal, named, code, pathOrNumber, words, roman, letter] {
      cursor.position = start
      if let found = parse(&cursor) { return found }
    }
    return nil
  }

  static func circled(_ cursor: inout MarkerCursor) -> Found? {
    guard let scalar = cursor.current else { return nil }
    let value: Int
    switch scalar.value {
    case 0x2460...0x2473: value = Int(scalar.value) - 0x2460 + 1
    case 0x3251...0x325F: value = Int(scalar.value) - 0x3251 + 21
    case 0x2776...0x277F: value = Int(scalar.value) - 0x2776 + 1
    case 0x2474...0x2487: value = Int(scalar.value) - 0x2474 + 1
    case 0x2488...0x249B: value = Int(scalar.value) - 0x2488 + 1
    case 0x3220...0x3229: value = Int(scalar.value) - 0x3220 + 1
    default: return nil
    }
    cursor.position += 1
    let end = cursor.position
    _ = cursor.take(anyOf: ".．、")
    let style: Style =
      switch scalar.value {
      case 0x2474...0x2487: .bracketedNumber
      case 0x2488...0x249B: .number
      case 0x3220...0x3229: .bracketedWords
      default: .circled
      }
    if case .bracketedWords = style {
      return Found(style: style, value: value, bare: chineseWords(value), end: end)
    }
    return Found(style: style, value: value, bare: String(value), end: end)
  }

  /// （一） （1） (a) (i)
  static func bracketed(_ cursor: inout MarkerCursor) -> Found? {
    guard cursor.take(anyOf: "（(") else { return nil }
    cursor.skipBlanks()
    let found: Found
    if let (value, printed) = cursor.takeWords() {
      found = Found(style: .bracketedWords, value: value, bare: printed, end: 0)
    } else if let (value, digits) = cursor.takeDigits(), digits <= 3 {
      found = Found(style: .bracketedNumber, value: value, bare: String(value), end: 0)
    } else if let roman = cursor.takeRoman(allowing: "ivxIVX") {
      found = Found(
        style: .roman(isCapital: roman.first?.isUppercase == true, isBracketed: true),
        value: romanValue(roman),
        bare: roman, end: 0)
    } else if let letter = cursor.takeLetter() {
      found = Found(
        style: .letter(isCapital: letter.isUppercase, isBracketed: true),
        value: letterValue(letter),
        bare: String(letter), end: 0)
    } else {
      return nil
    }
    cursor.skipBlanks()
    guard cursor.take(anyOf: "）)") else { return nil }
    var result = found
    result.end = cursor.position
    _ = cursor.take(anyOf: "、.．")
    return result
  }

  /// 第一条 第3章
  static func ordinal(_ cursor: inout MarkerCursor) -> Found? {
    guard cursor.take(anyOf: "第") else { return nil }
    cursor.skipBlanks()
    let value: Int
    let bare: String
    let numberStart = cursor.position
    if let (number, printed) = cursor.takeWords() {
      (value, bare) = (number, printed)
    } else if let (number, digits) = cursor.takeDigits(), digits <= 6 {
      // Numbers of proposals keep their noughts: 第0012号.
      value = number
      bare = String(
        String.UnicodeScalarView(
          cursor.scalars[numberStart..<cursor.position].map {
            $0.digit.flatMap { Unicode.Scalar(UInt32(0x30 + $0)) } ?? $0
          }))
    } else {
      return nil
    }
    cursor.skipBlanks()
    if let sign = cursor.current, sign == "号" || sign == "號" {
      cursor.position += 1
      let end = cursor.position
      // 第12号文件 is prose.
      guard let next = cursor.current else {
        return Found(style: .ordinal("号"), value: value, bare: bare, end: end)
      }
      guard next.isBlank || next.isColon || next == "、" || "《“(（".unicodeScalars.contains(next)
      else { return nil }
      _ = cursor.take(anyOf: "：:、")
      return Found(style: .ordinal("号"), value: value, bare: bare, end: end)
    }
    guard bare.unicodeScalars.count <= 3 else { return nil }
    guard let noun = cursor.current, "条條章节節篇款项項编編".unicodeScalars.contains(noun) else {
      guard cursor.hasWord("部分") else { return nil }
      cursor.position += 2
      return Found(style: .ordinal("部分"), value: value, bare: bare, end: cursor.position)
    }
    cursor.position += 1
    let end = cursor.position
    // 第一条的… is prose.
    guard let next = cursor.current else {
      return Found(style: .ordinal(String(noun)), value: value, bare: bare, end: end)
    }
    guard
      next.isBlank || next == "：" || next == ":" || next == "、" || next == "." || noun == "条"
        || noun == "條" || next.isEastAsian,
      !"的至和、，".unicodeScalars.contains(next) || next == "、"
    else { return nil }
    _ = cursor.take(anyOf: "：:、.")
    return Found(style: .ordinal(String(noun)), value: value, bare: bare, end: end)
  }
}
