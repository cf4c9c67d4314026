/// How a list shows the numbers of its items.
enum NumberStyle: Hashable, Sendable {
  case decimal
  /// 01, 02 ... 10.
  case decimalZero
  case fullWidthDecimal
  /// ①, up to 50.
  case circled
  /// ⑴, up to 20.
  case parenthesized
  /// ⒈, up to 20.
  case withFullStop
  case lowerLetter, upperLetter
  case lowerRoman, upperRoman
  /// 1st, 2nd.
  case ordinal
  /// 一, 十一, 一百零一.
  case chinese
  /// 一, 一〇, 一〇一: digit by digit.
  case chineseDigits
  /// 壹, 贰.
  case chineseLegal
  /// 壹, 貳, as in traditional script.
  case chineseLegalTraditional
  /// 甲, 乙: the heavenly stems.
  case stems
  /// 子, 丑: the earthly branches.
  case branches
  /// ア, イ.
  case katakana
  /// 가, 나.
  case hangul
  /// Nothing is shown.
  case none

  /// A number in this style; in digits where the style does not reach so far.
  func text(_ number: Int) -> String {
    switch self {
    case .decimal: "\(number)"
    case .decimalZero: (0...9).contains(number) ? "0\(number)" : "\(number)"
    case .fullWidthDecimal:
      Self.shifted("\(number)") { digit in digit + 0xFF10 - 0x30 }
    case .circled: Self.circled(number) ?? "\(number)"
    case .parenthesized: Self.scalar(0x2474, number, upTo: 20) ?? "(\(number))"
    case .withFullStop: Self.scalar(0x2488, number, upTo: 20) ?? "\(number)."
    case .lowerLetter: Self.letters(number, from: 0x61) ?? "\(number)"
    case .upperLetter: Self.letters(number, from: 0x41) ?? "\(number)"
    case .lowerRoman: Self.roman(number)?.lowercased() ?? "\(number)"
    case .upperRoman: Self.roman(number) ?? "\(number)"
    case .ordinal: "\(number)\(Self.ordinalEnding(number))"
    case .chinese: ChineseNumber.counting(number) ?? "\(number)"
    case .chineseDigits: ChineseNumber.digits(number) ?? "\(number)"
    case .chineseLegal: ChineseNumber.legal(number) ?? "\(number)"
    case .chineseLegalTraditional: ChineseNumber.legalTraditional(number) ?? "\(number)"
    case .stems: Self.pick("甲乙丙丁戊己庚辛壬癸", number)
    case .branches: Self.pick("子丑寅卯辰巳午未申酉戌亥", number)
    case .katakana: Self.pick("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン", number)
    case .hangul: Self.pick("가나다라마바사아자차카타파하", number)
    case .none: ""
    }
  }

  private static func pick(_ characters: String, _ number: Int) -> String {
    let all = Array(characters)
    return (1...all.count).contains(number) ? String(all[number - 1]) : "\(number)"
  }

  private static func scalar(_ first: UInt32, _ number: Int, upTo last: Int) -> String? {
    guard (1...last).contains(number) else { return nil }
    return Unicode.Scalar(first + UInt32(number) - 1).map { String(Character($0)) }
  }

  private static func circled(_ number: Int) -> String? {
    switch number {
    case 1...20: scalar(0x2460, number, upTo: 20)
    case 21...35: scalar(0x3251, number - 20, upTo: 15)
    case 36...50: scalar(0x32B1, number - 35, upTo: 15)
    default: nil
    }
  }

  private static func shifted(_ digits: String, _ by: (UInt32) -> UInt32) -> String {
    String(
      String.UnicodeScalarView(
        digits.unicodeScalars.map { digit in
          (0x30...0x39).contains(digit.value) ? Unicode.Scalar(by(digit.value)) ?? digit : digit
        }))
  }

  /// a ... z, then aa, bb ... as Word and OpenDocument (without letter-sync) have it up to zz.
  private static func letters(_ number: Int, from first: UInt32) -> String? {
    guard (1...780).contains(number), let letter = Unicode.Scalar(first + UInt32((number - 1) % 26))
    else { return nil }
    return String(repeating: Character(letter), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String? {
    guard (1...3_999).contains(number) else { return nil }
    let values = [
      (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, letters) in values {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }

  private static func ordinalEnding(_ number: Int) -> String {
    let last = number % 10
    if (11...13).contains(number % 100) { return "th" }
    return last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th"
  }
}
