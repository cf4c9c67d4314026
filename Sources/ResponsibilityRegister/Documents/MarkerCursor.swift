/// A place in words that moves over what it recognises.
struct MarkerCursor {
  let scalars: [Unicode.Scalar]
  var position = 0

  var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  func hasWord(_ word: String) -> Bool {
    scalars[...].hasWord(Array(word.unicodeScalars), at: position)
  }

  mutating func skipBlanks() {
    while let current, current.isBlank { position += 1 }
  }

  mutating func take(anyOf wanted: String) -> Bool {
    guard let current, wanted.unicodeScalars.contains(current) else { return false }
    position += 1
    return true
  }

  mutating func takeDigits() -> (value: Int, digits: Int)? {
    var value = 0
    let start = position
    while let digit = current?.digit, position - start < 10 {
      value = value * 10 + digit
      position += 1
    }
    return position > start ? (value, position - start) : nil
  }

  /// Numbers with stops or hyphens between them.
  mutating func takePath() -> [Int]? {
    var numbers: [Int] = []
    while let (number, digits) = takeDigits() {
      guard digits <= 4 else { return nil }
      numbers.append(number)
      guard let dot = current, ".．-–".unicodeScalars.contains(dot), position + 1 < scalars.count,
        scalars[position + 1].digit != nil
      else { break }
      position += 1
    }
    return numbers.isEmpty ? nil : numbers
  }

  /// A letter and a number: A1.
  mutating func takeLetterAndNumber() -> (value: Int, words: String)? {
    let start = position
    guard let letter = takeLetter(), letter.isUppercase, let number = takeDigits(),
      number.digits <= 3
    else {
      position = start
      return nil
    }
    return (number.value, String(letter) + String(number.value))
  }

  /// A slash and a number of two digits or a year.
  mutating func takeSecondNumber() -> (value: Int, digits: Int)? {
    let start = position
    position += 1
    guard let year = takeDigits(), year.digits == 4 || year.digits == 2 else {
      position = start
      return nil
    }
    return year
  }

  /// A Chinese number from 1 to 199.
  mutating func takeWords() -> (value: Int, printed: String)? {
    let start = position
    let digits = Array("一二三四五六七八九".unicodeScalars)
    while let current, position - start < 6,
      digits.contains(current) || "十百零〇".unicodeScalars.contains(current)
    {
      position += 1
    }
    var value = 0
    var digit: Int?
    for scalar in scalars[start..<position] {
      if let place = digits.firstIndex(of: scalar) {
        guard digit == nil else {
          position = start
          return nil
        }
        digit = place + 1
      } else if scalar == "十" {
        value += (digit ?? 1) * 10
        digit = nil
      } else if scalar == "百" {
        value += (digit ?? 1) * 100
        digit = nil
      }
    }
    value += digit ?? 0
    guard position > start, value > 0 else {
      position = start
      return nil
    }
    return (value, String(String.UnicodeScalarView(scalars[start..<position])))
  }

  /// A Roman number; one of one letter has to be one of those given.
  mutating func takeRoman(allowing single: String) -> String? {
    let start = position
    guard let roman = takeRoman(), roman.count > 1 || single.contains(roman) else {
      position = start
      return nil
    }
    return roman
  }

  mutating func takeRoman() -> String? {
    let start = position
    var word = String.UnicodeScalarView()
    while let current, "ivxlcIVXLC".unicodeScalars.contains(current), word.count < 8 {
      word.append(current)
      position += 1
    }
    let text = String(word)
    guard !text.isEmpty, text.allSatisfy(\.isUppercase) || text.allSatisfy(\.isLowercase),
      current?.properties.isAlphabetic != true || current?.isEastAsian == true
    else {
      position = start
      return nil
    }
    return text
  }

  mutating func takeLetter() -> Character? {
    guard let current, current.isASCII, current.properties.isAlphabetic else { return nil }
    position += 1
    return Character(current)
  }
}
