import Testing

@testable import TextEncodings

@Suite struct TextFaultTests {
  @Test(arguments: [
    ("", 1, 1), ("ab", 1, 3), ("a\n", 2, 1), ("a\r\nb", 2, 2), ("a\r\rb", 3, 2), ("\r", 2, 1),
    // A column is a character, however many scalars and bytes it takes.
    ("单e\u{301}", 1, 3),
  ])
  func `a place is counted in lines and characters`(text: String, line: Int, column: Int) {
    let fault = TextFault(after: Array(text.utf8)[...], "no", "mend it")
    #expect(fault.line == line && fault.column == column)
    #expect(fault.description == "\(line):\(column): no; mend it")
  }

  @Test func `a fault of the whole has no place`() {
    #expect(TextFault("no", "mend it").description == "no; mend it")
  }
}
