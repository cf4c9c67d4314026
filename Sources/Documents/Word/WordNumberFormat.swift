/// The names that Office Open XML has for styles of numbers (ISO/IEC 29500-1, 17.18.59).
enum WordNumberFormat {
  /// The style of a name; that of digits for one that is not known, as programs that do not know it show.
  static func style(_ name: String) -> NumberStyle {
    switch name {
    case "decimalZero": .decimalZero
    case "decimalFullWidth", "decimalFullWidth2": .fullWidthDecimal
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": .circled
    case "decimalEnclosedParen": .parenthesized
    case "decimalEnclosedFullstop": .withFullStop
    case "lowerLetter": .lowerLetter
    case "upperLetter": .upperLetter
    case "lowerRoman": .lowerRoman
    case "upperRoman": .upperRoman
    case "ordinal": .ordinal
    case "chineseCounting", "chineseCountingThousand", "taiwaneseCountingThousand",
      "japaneseCounting", "taiwaneseCounting", "japaneseDigitalTenThousand":
      .chinese
    case "ideographDigital", "taiwaneseDigital": .chineseDigits
    case "chineseLegalSimplified": .chineseLegal
    case "ideographLegalTraditional", "japaneseLegal": .chineseLegalTraditional
    case "ideographTraditional": .stems
    case "ideographZodiac": .branches
    case "aiueo", "aiueoFullWidth": .katakana
    case "ganada": .hangul
    case "none": .none
    default: .decimal
    }
  }
}
