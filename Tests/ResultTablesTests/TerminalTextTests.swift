import ResultTables
import Testing

@Suite struct TerminalTextTests {
  /// Wide are Chinese characters, the common and the rare ones, their punctuation, and Korean syllables.
  @Test(arguments: [
    ("商务部 e\u{301}", 8), ("，", 2), ("（a）", 5), ("한", 2), ("\u{20000}", 2), ("é", 1), ("~", 1),
    ("", 0), ("a\u{200D}b", 2),
  ])
  func widths(text: String, columns: Int) {
    #expect(TerminalText.width(text) == columns)
  }

  @Test(arguments: [
    ("a\r\nb", "a  b"), ("\u{1B}[31m", " [31m"), ("a\u{7F}b", "a b"), ("a\u{2028}b", "a b"),
    (" ~，é", " ~，é"),
  ])
  func `nothing breaks the line or steers the terminal`(text: String, line: String) {
    #expect(TerminalText.oneLine(text) == line)
  }
}
