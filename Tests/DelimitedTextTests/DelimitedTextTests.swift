import DelimitedText
import Testing

@Suite struct DelimitedTextTests {
  /// What comes after the records that are asked for is not looked at.
  @Test func `the first records are read alone`() throws {
    let text = "a,b\n\"c\nd\",e\nf,\"never closed"
    #expect(
      try DelimitedText.records(in: text, limit: 2).map(\.cells) == [["a", "b"], ["c\nd", "e"]])
    #expect(throws: DelimitedTextError.self) { try DelimitedText.records(in: text, limit: 3) }
  }

  @Test(arguments: [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d", [["a", "b"], ["c", "d"]]),
    // A carriage return alone ends a line, also the last.
    ("a,b\r", [["a", "b"]]),
    ("\u{FEFF}项目,单位\n", [["项目", "单位"]]),
    ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]),
    ("\"two\r\nlines\",x\n", [["two\r\nlines", "x"]]),
    ("\n\na,\n\n,b\n", [["a", ""], ["", "b"]]),
    (" a , b ", [[" a ", " b "]]),
    ("", []),
    // A combining mark after the comma makes one character of the two; the comma still counts.
    ("a,\u{301}b", [["a", "\u{301}b"]]),
  ])
  func `records as RFC 4180 has them`(text: String, cells: [[String]]) throws {
    #expect(try DelimitedText.records(in: text).map(\.cells) == cells)
  }

  @Test func `tabs part cells where asked`() throws {
    let records = try DelimitedText.records(in: "a,b\tc\n", delimiter: .tab)
    #expect(records.map(\.cells) == [["a,b", "c"]])
  }

  @Test func `records know the line they start on`() throws {
    let text = "a\r\n\r\n\"b\nb\nb\"\nc\rd"
    #expect(try DelimitedText.records(in: text).map(\.line) == [1, 3, 6, 7])
  }

  @Test(arguments: [
    ("a\nb,\"c\nd\n", 2, 3),
    ("a\"b\n", 1, 2),
    ("x\n\"a\"b\n", 2, 4),
    ("\u{FEFF}a\"\n", 1, 2),
  ])
  func `faults know their place`(text: String, line: Int, column: Int) {
    let error = #expect(throws: DelimitedTextError.self) {
      try DelimitedText.records(in: text)
    }
    #expect(error?.line == line)
    #expect(error?.column == column)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+86", "'+86"), ("-5", "-5"), ("-0.05", "-0.05"), ("-1e-05", "-1e-05"),
    ("-1+2", "'-1+2"), ("-e", "'-e"), ("-", "'-"), ("@name", "'@name"), ("＝1", "'＝1"),
    ("\t=1", "'\t=1"), ("'=x", "''=x"), ("a=b", "a=b"), ("'", "'"), ("'tis", "'tis"),
    ("5-3", "5-3"), ("", ""),
  ])
  func `formulas are made harmless`(cell: String, written: String) {
    #expect(DelimitedText.line(of: [cell, "x"]) == written + ",x\r\n")
  }

  @Test(arguments: DelimitedText.Delimiter.allCases, awkwardCells)
  func `what is written reads back`(delimiter: DelimitedText.Delimiter, cell: String) throws {
    let written = DelimitedText.line(of: [cell, "x", cell], delimiter: delimiter)
    let records = try DelimitedText.records(in: "\u{FEFF}" + written, delimiter: delimiter)
    let cells = records.map { $0.cells.map(DelimitedText.unguarded) }
    #expect(
      cells.map { $0.map { Array($0.unicodeScalars) } } == [
        [cell, "x", cell].map { Array($0.unicodeScalars) }
      ])
    let first = try #require(records.first?.cells.first)
    // A number below 0 is no formula.
    let signs = Double(first) == nil ? "=+-@＝＋－＠\t\r\n" : "=+@＝＋－＠\t\r\n"
    #expect(!signs.unicodeScalars.contains(first.unicodeScalars.first ?? " "))
  }
}

private let awkwardCells = [
  "", "'", "''", "=", "'=x", "''=x", "''=", "-5", "+", "@a", "＠a", "a,b", "a\"b", "\"", "\"\"",
  " a ",
  "\t", "\ta", "a\tb", "\r\n", "\n=1", "\r", "a\r\nb", "'\n", "、，", "e\u{301}", "\u{301}", "'－1",
]
