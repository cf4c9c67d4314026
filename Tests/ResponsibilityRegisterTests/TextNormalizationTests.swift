import Testing

@testable import ResponsibilityRegister

@Suite struct TextNormalizationTests {
  @Test(arguments: [
    ("\u{FA08}\u{653F}", "\u{884C}\u{653F}"),  // compatibility ideograph 行
    ("\u{F937}", "\u{8DEF}"),
    ("\u{2F8F}\u{2F00}", "\u{884C}\u{4E00}"),  // Kangxi radicals
    ("\u{2E9F}", "\u{6BCD}"),  // CJK radical
    ("e\u{301}", "\u{E9}"),
    ("a\u{200B}\u{FEFF}b\u{AD}c\u{1}d", "abcd"),
    ("a\tb\u{C}c", "a b c"),
    ("a\r\nb\rc\n", "a\r\nb\rc\n"),
    ("（１．）", "（１．）"),  // fullwidth stays
  ])
  func `characters take one form`(raw: String, clean: String) {
    #expect(normalized(raw).codes == clean.codes)
  }

  @Test(arguments: [
    (" 商 务\u{3000}部 ", false, "商务部"),
    ("UN  Tourism 办 公室", false, "UN Tourism办公室"),
    ("办好 “展会”  ", true, "办好 “展会”"),
  ])
  func `blanks stay where they part words`(raw: String, keeps: Bool, tidy: String) {
    #expect(tidied(raw.unicodeScalars, keepsInnerBlanks: keeps) == tidy)
  }
}
