import ResultTables
import Testing

struct TerminalTextTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("澳门", 4), ("ａ", 2), ("한", 2), ("あ、", 4), ("é", 1), ("e\u{301}", 1),
    ("a\u{200B}b", 2), ("🌉", 2), ("–", 1),
    ("，", 2), ("\u{20000}", 2), ("~", 1),
  ])
  func `a wide character takes two columns and a mark none`(text: String, width: Int) {
    #expect(TerminalText.width(text) == width)
  }

  /// An escape character could move the cursor or rename the window.
  @Test func `nothing breaks the line or steers the terminal`() {
    #expect(TerminalText.oneLine("a\nb\tc\u{1B}[2Jd\u{2028}e\u{85}f") == "a b c [2Jd e f")
    #expect(TerminalText.oneLine("a\r\nb\u{7F}c") == "a  b c")
    #expect(TerminalText.oneLine(" ~，é") == " ~，é")
  }
}
