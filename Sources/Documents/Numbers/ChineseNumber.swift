/// Numbers in Chinese characters, from 0 to 9,999.
enum ChineseNumber {
  /// 一, 十, 十一, 二十, 一百零一.
  static func counting(_ number: Int) -> String? {
    spelled(number, digits: "零一二三四五六七八九", units: ["", "十", "百", "千"], leavesOutOneTen: true)
  }

  /// 壹, 拾, 贰拾.
  static func legal(_ number: Int) -> String? {
    spelled(number, digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"], leavesOutOneTen: false)
  }

  /// 壹, 拾, 貳拾.
  static func legalTraditional(_ number: Int) -> String? {
    spelled(number, digits: "零壹貳參肆伍陸柒捌玖", units: ["", "拾", "佰", "仟"], leavesOutOneTen: false)
  }

  /// 一〇一, digit by digit.
  static func digits(_ number: Int) -> String? {
    guard number >= 0 else { return nil }
    let characters = Array("〇一二三四五六七八九")
    return String("\(number)".compactMap { digit in digit.wholeNumberValue.map { characters[$0] } })
  }

  private static func spelled(
    _ number: Int, digits: String, units: [String], leavesOutOneTen: Bool
  ) -> String? {
    guard (0...9_999).contains(number) else { return nil }
    let names = digits.map(String.init)
    if number == 0 { return names[0] }
    var text = ""
    var gap = false
    for (power, divisor) in [(3, 1_000), (2, 100), (1, 10), (0, 1)] {
      let digit = number / divisor % 10
      if digit == 0 {
        gap = !text.isEmpty
        continue
      }
      if gap { text += names[0] }
      gap = false
      let isOneTen = leavesOutOneTen && text.isEmpty && power == 1 && digit == 1
      text += (isOneTen ? "" : names[digit]) + units[power]
    }
    return text
  }
}
