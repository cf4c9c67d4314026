import Testing

@testable import Documents

@Suite struct NumberStyleTests {
  @Test(arguments: [
    (NumberStyle.decimal, 12, "12"), (.decimalZero, 3, "03"), (.decimalZero, 30, "30"),
    (.fullWidthDecimal, 10, "１０"), (.circled, 1, "①"), (.circled, 20, "⑳"), (.circled, 21, "㉑"),
    (.circled, 50, "㊿"), (.circled, 51, "51"), (.parenthesized, 2, "⑵"), (.withFullStop, 2, "⒉"),
    (.lowerLetter, 1, "a"), (.lowerLetter, 26, "z"), (.lowerLetter, 27, "aa"),
    (.upperLetter, 53, "AAA"), (.lowerRoman, 4, "iv"), (.upperRoman, 1_994, "MCMXCIV"),
    (.upperRoman, 4_000, "4000"), (.ordinal, 1, "1st"), (.ordinal, 12, "12th"),
    (.ordinal, 23, "23rd"), (.chinese, 10, "十"), (.chinese, 11, "十一"), (.chinese, 20, "二十"),
    (.chinese, 101, "一百零一"), (.chinese, 110, "一百一十"), (.chinese, 1_010, "一千零一十"),
    (.chinese, 10_000, "10000"), (.chineseDigits, 101, "一〇一"), (.chineseLegal, 12, "壹拾贰"),
    (.chineseLegalTraditional, 22, "貳拾貳"), (.stems, 3, "丙"), (.stems, 11, "11"),
    (.branches, 12, "亥"), (.katakana, 2, "イ"), (.hangul, 14, "하"), (.none, 5, ""),
    (.lowerLetter, 0, "0"), (.upperRoman, -3, "-3"), (.chinese, 0, "零"),
  ])
  func `numbers are written as their style has them`(
    style: NumberStyle, number: Int, text: String
  ) {
    #expect(style.text(number) == text)
  }
}
