import Testing

@testable import Spreadsheets

struct CellTextTests {
  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"),
    ("a\r", "a\n"),
    ("tab\tstays", "tab\tstays"),
    ("bell\u{7} and \u{FFFE}", "bell\u{FFFD} and \u{FFFD}"),
    // Only what spells an escape is escaped: x, four hexadecimal digits and a second underscore.
    ("_x000D_", "_x005F_x000D_"),
    ("_x00g0_ _x000D _X000D_", "_x00g0_ _x000D _X000D_"),
  ])
  func `text is what a cell can hold`(text: String, expected: String) {
    #expect(CellText.clean(text, cutNote: "…") == expected)
  }

  @Test func `what is too long is cut and says so`() {
    let full = String(repeating: "a", count: 32_767)
    #expect(CellText.clean(full, cutNote: " (cut)") == full)
    let cut = CellText.clean(full + "b", cutNote: " (cut)")
    #expect(cut == String(repeating: "a", count: 32_761) + " (cut)")
  }

  /// A musical clef is two units of UTF-16, and e with an accent after it is one character of two.
  @Test(arguments: [
    (0, ""), (1, "a"), (2, "a"), (3, "a𝄞"), (4, "a𝄞"), (5, "a𝄞e\u{301}"), (9, "a𝄞e\u{301}"),
  ])
  func `no character is cut in two`(units: Int, expected: String) {
    #expect(CellText.prefix("a𝄞e\u{301}", units: units) == expected)
  }
}
