import Testing

@testable import NetworkFormats

@Suite struct GMLScannerTests {
  private func kinds(_ text: String) throws -> [GMLScanner.Token.Kind] {
    var scanner = GMLScanner(Array(text.utf8))
    var kinds: [GMLScanner.Token.Kind] = []
    while true {
      let token = try scanner.next()
      if token.kind == .end { return kinds }
      kinds.append(token.kind)
    }
  }

  @Test func `pieces need no blanks where they cannot be mistaken`() throws {
    #expect(
      try kinds("a[b\"c\"]1#x 2\r\n d_e -3 +4 5. .5 -1E3 局")
        == [
          .word("a"), .open, .word("b"), .text("c"), .close, .integer("1"), .word("d_e"),
          .integer("-3"), .integer("+4"), .number(5), .number(0.5), .number(-1000), .word("局"),
        ])
  }

  @Test func `infinities and what is no number`() throws {
    #expect(
      try kinds("NAN nan INF +INF -Infinity")
        == ["NAN", "nan", "INF", "+INF", "-Infinity"].map { .unreal($0) })
    #expect(try kinds("name infra") == [.word("name"), .word("infra")])
  }

  @Test func `text may hold brackets line ends and hashes`() throws {
    #expect(try kinds("\"a ] # [\nb\"") == [.text("a ] # [\nb")])
  }

  @Test(arguments: ["--1", "1x", "+", "0x1F", "1e"])
  func `what begins as a number must be one`(text: String) {
    #expect(throws: NetworkFormatError.self) { try kinds(text) }
  }
}
