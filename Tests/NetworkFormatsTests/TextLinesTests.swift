import Testing

@testable import NetworkFormats

@Suite struct TextLinesTests {
  private func words(_ text: String, commasPart: Bool = false) throws -> [[String]] {
    var lines = TextLines(Array(text.utf8))
    var words: [TextLines.Word] = []
    var result: [[String]] = []
    while lines.advance() {
      try lines.words(commasPart: commasPart, into: &words)
      result.append(words.map { ($0.isQuoted ? "Q" : "") + lines.text($0) })
    }
    return result
  }

  @Test func `lines end in three ways, words in blanks and quotes`() throws {
    #expect(
      try words("\u{FEFF}a b\r\n\r\tc \"d e\"f\n\n\"\"")
        == [["a", "b"], [], ["c", "Qd e", "f"], [], ["Q"]])
    #expect(try words("a,b , \"c,d\"", commasPart: true) == [["a", "b", "Qc,d"]])
    #expect(try words("a,b c\"d\"") == [["a,b", "c\"d\""]])
  }

  @Test func `integers and numbers`() {
    func read(_ text: String) -> (Int?, Double?) {
      var lines = TextLines(Array(text.utf8))
      _ = lines.advance()
      let word = TextLines.Word(range: lines.range, isQuoted: false)
      return (lines.integer(word), lines.number(word))
    }
    #expect(read("12") == (12, 12))
    #expect(read("-7") == (-7, -7))
    #expect(read("+7") == (7, 7))
    #expect(read("9223372036854775807") == (.max, 9.223372036854775807e18))
    #expect(read("9223372036854775808") == (nil, 9.223372036854775808e18))
    #expect(read("1.5e-3") == (nil, 0.0015))
    #expect(read("-9223372036854775808").0 == .min)
    #expect(read("-9223372036854775809").0 == nil)
    #expect(read("-") == (nil, nil))
    #expect(read("1a") == (nil, nil))
    #expect(read("0x10") == (nil, nil))
    #expect(read("nan") == (nil, nil))
    #expect(read("1e999") == (nil, nil))
    #expect(read("-0").1?.sign == .minus)
    #expect(read(String(repeating: "0", count: 500)).1 == nil)
  }

  @Test func `the column of a fault counts characters`() {
    var lines = TextLines(Array("澳门 é x".utf8))
    var words: [TextLines.Word] = []
    _ = lines.advance()
    #expect(throws: Never.self) { try lines.words(into: &words) }
    #expect(lines.fault("", at: words[2]).column == 6)
    #expect(lines.fault("").column == nil)
  }

  @Test func `a NUL byte is found with its line`() {
    #expect(throws: NetworkFormatError.self) { try TextLines.requireText([10, 65, 0]) }
    do throws(NetworkFormatError) {
      try TextLines.requireText([10, 65, 0])
    } catch {
      #expect(error.line == 2 && error.column == 2)
    }
  }
}
