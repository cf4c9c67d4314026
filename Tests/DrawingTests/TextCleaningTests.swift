import Testing

@testable import Drawing

@Suite struct TextCleaningTests {
  @Test(arguments: [
    ("  a\n\tb  ", "a b"), ("a\u{0}b", "a\u{FFFD}b"), ("a\u{202E}b\u{2069}", "ab"),
    ("a\u{FFFF}", "a\u{FFFD}"), ("中\u{3000}文", "中 文"), ("", ""), (" \n", ""),
    ("a\u{200B}b", "ab"), ("\u{E0041}x", "x"),
  ]) func `makes one safe line`(text: String, expected: String) {
    #expect(TextCleaning.line(text) == expected)
  }

  /// Fonts of East Asian scripts draw ’ a character wide.
  @Test(arguments: [
    ("a state’s rules", "a state's rules"), ("l’État", "l'État"), ("‘so’ he said", "‘so’ he said"),
    ("中’文", "中’文"), ("a’", "a’"), ("’a", "’a"),
  ])
  func `an apostrophe between letters is plain`(text: String, expected: String) {
    #expect(TextCleaning.line(text) == expected)
  }

  @Test func `cuts long text`() {
    #expect(TextCleaning.line("abcdef", limit: 3) == "abc…")
    #expect(TextCleaning.line("abc", limit: 3) == "abc")
    #expect(TextCleaning.line("ab cd", limit: 3) == "ab…")
    // The space and one letter just fit.
    #expect(TextCleaning.line("ab cd", limit: 4) == "ab c…")
  }
}
