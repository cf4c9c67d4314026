/// The ways in which numbers are written: behind a noun, as codes, paths, Chinese and Roman numbers, letters.
extension NumberMarker {
  /// The nouns that stand before numbers.
  static let nouns = [
    "action", "recommendation", "commitment", "measure", "objective", "goal", "task", "ação",
    "acção", "medida",
    "compromisso", "objetivo", "eixo", "priority", "initiative", "milestone", "step", "deliverable",
    "point",
    "任务", "措施", "行动", "行動編號", "行动编号", "编号", "編號", "項目", "项目", "目标", "事项", "承諾", "承诺", "施策", "取組",
    "과제", "재정", "重点任务", "问题", "工作",
    "行動", "行動方案", "工程", "举措", "專題", "option", "proposal", "strategy", "activity", "meta",
    "iniciativa", "projeto",
    "mesure", "orientation", "axe", "engagement", "策略", "theme", "chapter", "section", "part",
    "pillar", "capítulo", "标志",
    "案号", "案號", "output", "outcome", "s.no.", "s. no.", "cam", "maßnahme", "handlungsfeld", "línea",
    "acción", "eje", "meta",
    "medida",
  ]

  /// Action 12: Recommendation 3 – 任务一：
  static func named(_ cursor: inout MarkerCursor) -> Found? {
    let start = cursor.position
    let lower = cursor.scalars.prefix(start + 30).lowercased
    if lower[...].hasWord(Array("no.".unicodeScalars), at: start), start + 3 < cursor.scalars.count
    {
      cursor.position += 3
      cursor.skipBlanks()
      guard let numbers = cursor.takePath() else { return nil }
      let end = cursor.position
      let bare = String(String.UnicodeScalarView(cursor.scalars[start..<end])).dropFirst(3).filter {
        !$0.isWhitespace
      }
      _ = cursor.take(anyOf: ".:：、")
      return Found(
        style: .named("no."), value: numbers.last, bare: String(bare), end: end, path: numbers,
        keepsBlanks: true)
    }
    let known = nouns.filter({ lower[...].hasWord(Array($0.unicodeScalars), at: start) })
      .max(by: { $0.unicodeScalars.count < $1.unicodeScalars.count })
    guard let noun = longer(of: known, nounOfLexicon(lower, at: start, in: cursor.scalars)) else {
      return nil
    }
    cursor.position += noun.unicodeScalars.count
    let isSpaced = noun.unicodeScalars.first?.isEastAsian == false
    if isSpaced {
      guard cursor.current?.isBlank == true else { return nil }
    }
    cursor.skipBlanks()
    for mark in ["no.", "nº", "n.º", "n°"] where cursor.hasWord(mark) {
      cursor.position += mark.unicodeScalars.count
    }
    cursor.skipBlanks()
    let value: Int?
    var bare: String
    var path: [Int] = []
    let numberStart = cursor.position
    if let numbers = cursor.takePath() {
      bare = String(String.UnicodeScalarView(cursor.scalars[numberStart..<cursor.position])).filter
      { !$0.isWhitespace }
      (value, path) = (numbers.last, numbers)
      // 01/2019: a number and its year.
      if cursor.current == "/", let (second, digits) = cursor.takeSecondNumber() {
        bare = String(String.UnicodeScalarView(cursor.scalars[numberStart..<cursor.position]))
        // The year comes last in 01/2019 and first in 24/07.
        path = digits == 4 ? [second, numbers[0]] : [numbers[0], second]
      }
      if let letter = cursor.current, letter.properties.isLowercase, letter.isASCII {
        let next =
          cursor.position + 1 < cursor.scalars.count ? cursor.scalars[cursor.position + 1] : " "
        if !next.properties.isAlphabetic {
          bare += String(letter)
          cursor.position += 1
        }
      }
    } else if isSpaced, let code = cursor.takeLetterAndNumber() {
      // Maßnahme A1
      (value, bare) = (code.value, code.words)
    } else if !isSpaced, let (number, printed) = cursor.takeWords() {
      (value, bare) = (number, printed)
    } else if isSpaced, let roman = cursor.takeRoman() {
      (value, bare) = (romanValue(roman), roman)
    } else {
      return nil
    }
    let end = cursor.position
    skipTranslation(&cursor, of: value)
    guard let next = cursor.current else {
      return Found(
        style: .named(noun), value: value, bare: bare, end: end, path: path, keepsBlanks: true)
    }
    if next.isColon || next.isBlank || next == "、" || next == "." {
      cursor.position += 1
      cursor.skipBlanks()
      if let dash = cursor.current, "-–—:：".unicodeScalars.contains(dash) { cursor.position += 1 }
    } else if "-–—*".unicodeScalars.contains(next) {
      cursor.position += 1
    } else {
      return nil
    }
    return Found(
      style: .named(noun), value: value, bare: bare, end: end, path: path, keepsBlanks: true)
  }

  /// A label of items or of their themes that begins with a capital letter: Intervention, Línea de acción.
  private static func nounOfLexicon(
    _ lower: [Unicode.Scalar], at start: Int, in scalars: [Unicode.Scalar]
  ) -> String? {
    guard start < lower.count, scalars[start].properties.isUppercase || scalars[start].isEastAsian,
      let (_, length) = Lexicon.builtIn.numberNouns.longest(at: start, in: lower[...]), length > 2
    else { return nil }
    return String(String.UnicodeScalarView(lower[start..<(start + length)]))
  }

  private static func longer(of one: String?, _ other: String?) -> String? {
    guard let one, let other else { return one ?? other }
    return one.unicodeScalars.count >= other.unicodeScalars.count ? one : other
  }

  /// The same number in a second language: Cam 1 / Step 1.
  static func skipTranslation(_ cursor: inout MarkerCursor, of value: Int?) {
    let start = cursor.position
    cursor.skipBlanks()
    guard cursor.take(anyOf: "/") else {
      cursor.position = start
      return
    }
    cursor.skipBlanks()
    var letters = 0
    while let letter = cursor.current, letter.properties.isAlphabetic, letters < 20 {
      letters += 1
      cursor.position += 1
    }
    cursor.skipBlanks()
    guard letters > 0, let again = cursor.takeDigits(), again.value == value else {
      cursor.position = start
      return
    }
  }

  /// C01.7.1 - , P2120064, A4:, R1.
  static func code(_ cursor: inout MarkerCursor) -> Found? {
    let start = cursor.position
    var letters = String.UnicodeScalarView()
    while let scalar = cursor.current, scalar.isASCII, scalar.properties.isUppercase,
      letters.count < 5
    {
      letters.append(scalar)
      cursor.position += 1
    }
    guard !letters.isEmpty else { return nil }
    var hasDash = false
    if let dash = cursor.current, "-–.".unicodeScalars.contains(dash) {
      hasDash = true
      cursor.position += 1
    }
    guard cursor.current?.digit != nil else { return nil }
    var numbers: [Int] = []
    while let (number, digits) = cursor.takeDigits(), digits <= 9 {
      numbers.append(number)
      guard let dot = cursor.current, ".-–".unicodeScalars.contains(dot),
        cursor.position + 1 < cursor.scalars.count,
        cursor.scalars[cursor.position + 1].digit != nil
      else { break }
      cursor.position += 1
    }
    if let letter = cursor.current, letter.isASCII, letter.properties.isLowercase {
      let next =
        cursor.position + 1 < cursor.scalars.count ? cursor.scalars[cursor.position + 1] : " "
      if !next.properties.isAlphabetic { cursor.position += 1 }
    }
    let end = cursor.position
    guard !numbers.isEmpty else { return nil }
    if let next = cursor.current {
      guard
        next.isBlank || next.isColon || next == "." || next == "、" || next == ")" || next == "）"
          || next == "*"
      else { return nil }
      // Words that happen to be capitals and a number, such as G20 or COVID-19, go on with a sentence.
      if next.isColon || next == "." || next == "、" || next == ")" || next == "）" {
        cursor.position += 1
      } else {
        let isLong = numbers.count > 1 || hasDash
        cursor.skipBlanks()
        if let dash = cursor.current, "-–—:".unicodeScalars.contains(dash) {
          cursor.position += 1
        } else if !isLong, letters.count > 2 || cursor.current?.properties.isLowercase == true {
          return nil
        }
      }
    }
    let bare = String(String.UnicodeScalarView(cursor.scalars[start..<end]))
    return Found(
      style: .code(String(letters)), value: numbers.count == 1 ? numbers[0] : nil, bare: bare,
      end: end, path: numbers)
  }

  /// 1. 1、 1） 1.1 1-1
  static func pathOrNumber(_ cursor: inout MarkerCursor) -> Found? {
    let start = cursor.position
    guard let (value, digits) = cursor.takeDigits(), digits <= 4 else { return nil }
    let end = cursor.position
    guard let next = cursor.current else { return nil }
    if next.isASCII, next.properties.isLowercase, value > 0, value < 100,
      cursor.position + 1 < cursor.scalars.count,
      ".)".unicodeScalars.contains(cursor.scalars[cursor.position + 1])
    {
      // 1a. and 1b. stand below 1.
      let place = Int(next.value) - 0x60
      cursor.position += 2
      guard cursor.current?.isBlank ?? true else { return nil }
      return Found(
        style: .numberedLetter, value: place, bare: String(value) + String(next), end: end + 1,
        path: [value, place])
    }
    if ".．-–".unicodeScalars.contains(next), cursor.position + 1 < cursor.scalars.count,
      cursor.scalars[cursor.position + 1].digit != nil
    {
      cursor.position = start
      // 11.121人才 is the eleventh.
      if let numbers = cursor.takePath(), numbers.count == 2, numbers[1] >= 100,
        ".．".unicodeScalars.contains(next)
      {
        cursor.position = end + 1
        return Found(style: .number, value: value, bare: String(value), end: end)
      }
      cursor.position = start
      guard let numbers = cursor.takePath(), numbers.count <= 5, numbers.allSatisfy({ $0 < 200 })
      else { return nil }
      let pathEnd = cursor.position
      guard let after = cursor.current else { return nil }
      let isHyphened = next == "-" || next == "–"
      if after == "." || after == "．" || after == "、" || after == ")" || after == "）"
        || after.isColon
      {
        cursor.position += 1
      } else if !after.isBlank {
        // 3.5倍 is a measure; 1.1推进 a number.
        guard after.isEastAsian, !isHyphened,
          !"倍万亿個个年月日号米公元名项条家所座人次%度分小千百吨亩件套台户天".unicodeScalars.contains(after)
        else { return nil }
      } else if isHyphened, numbers.count != 2 {
        return nil
      }
      return Found(
        style: .path(numbers.count), value: numbers.last,
        bare: String(String.UnicodeScalarView(cursor.scalars[start..<pathEnd])), end: pathEnd,
        path: numbers)
    }
    if ".．、。".unicodeScalars.contains(next) {
      cursor.position += 1
      guard value < 1000, value > 0 else { return nil }
      return Found(style: .number, value: value, bare: String(value), end: end)
    }
    if next.isBlank, value > 0, value < 300, end + 1 < cursor.scalars.count {
      cursor.skipBlanks()
      guard let after = cursor.current,
        after.isEastAsian || after.properties.isUppercase || "“「《（(".unicodeScalars.contains(after),
        // A wide blank parts a number from its item: １　公用車.
        cursor.scalars[cursor.position - 1] == "\u{3000}"
          || !"个個年月日号號米公元名项項条條家所座人次度分小千百吨亩件套台户天万亿".unicodeScalars.contains(after)
      else { return nil }
      return Found(style: .spacedNumber, value: value, bare: String(value), end: end)
    }
    if "）)".unicodeScalars.contains(next) {
      cursor.position += 1
      guard value < 1000 else { return nil }
      return Found(style: .halfBracketedNumber, value: value, bare: String(value), end: end)
    }
    return nil
  }

  /// 一、 十二．
  static func words(_ cursor: inout MarkerCursor) -> Found? {
    guard let (value, printed) = cursor.takeWords() else { return nil }
    let end = cursor.position
    cursor.skipBlanks()
    guard cursor.take(anyOf: "、．.") else { return nil }
    return Found(style: .words, value: value, bare: printed, end: end)
  }

  /// I. IV) Ⅲ、
  static func roman(_ cursor: inout MarkerCursor) -> Found? {
    if let scalar = cursor.current, (0x2160...0x216B).contains(scalar.value) {
      cursor.position += 1
      let end = cursor.position
      _ = cursor.take(anyOf: ".．、")
      return Found(
        style: .roman(isCapital: true, isBracketed: false), value: Int(scalar.value) - 0x2160 + 1,
        bare: String(scalar), end: end)
    }
    guard let roman = cursor.takeRoman() else { return nil }
    let end = cursor.position
    guard let next = cursor.current, ".、)".unicodeScalars.contains(next) else { return nil }
    cursor.position += 1
    guard roman.count > 1 || "ivxIVX".contains(roman),
      next != "." || cursor.current?.isBlank == true
    else { return nil }
    return Found(
      style: .roman(isCapital: roman.first?.isUppercase == true, isBracketed: false),
      value: romanValue(roman),
      bare: roman, end: end)
  }

  /// A. b)
  static func letter(_ cursor: inout MarkerCursor) -> Found? {
    guard let letter = cursor.takeLetter() else { return nil }
    let end = cursor.position
    guard let next = cursor.current, ".．)）、".unicodeScalars.contains(next) else { return nil }
    cursor.position += 1
    guard next != "." || cursor.current?.isBlank == true || cursor.current?.isEastAsian == true
    else { return nil }
    return Found(
      style: .letter(isCapital: letter.isUppercase, isBracketed: false), value: letterValue(letter),
      bare: String(letter), end: end)
  }

  static func letterValue(_ letter: Character) -> Int? {
    letter.lowercased().unicodeScalars.first.map { Int($0.value) - 0x60 }
  }

  static func romanValue(_ roman: String) -> Int {
    let values: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50, "c": 100]
    let numbers = roman.lowercased().compactMap { values[$0] }
    var sum = 0
    for (index, number) in numbers.enumerated() {
      sum += index + 1 < numbers.count && number < numbers[index + 1] ? -number : number
    }
    return sum
  }

  static func chineseWords(_ value: Int) -> String {
    let digits = Array("一二三四五六七八九十")
    return value <= 10 ? String(digits[value - 1]) : "十" + String(digits[value - 11])
  }
}
