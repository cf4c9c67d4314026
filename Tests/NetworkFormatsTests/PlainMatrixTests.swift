import NetworkFormats
import Testing

@Suite struct PlainMatrixTests {
  private func read(_ text: String) throws -> NetworkDocument {
    try NetworkDocument(Array(text.utf8), format: .matrix)
  }

  @Test func `rows are actors and columns events, called by their numbers`() throws {
    let document = try read("# clubs\n0 1 1\n\n1 0 0\n")
    #expect(document.nodes.map(\.id) == ["r1", "r2", "c1", "c2", "c3"])
    #expect(document.nodes.map(\.mode) == [.actor, .actor, .event, .event, .event])
    #expect(document.ties.map { [$0.source, $0.target] } == [[0, 3], [0, 4], [1, 2]])
    #expect(document.ties.allSatisfy { $0.weight == nil })
    #expect(document.nodes.map(\.line) == [2, 4, 2, 2, 2])
    #expect(
      document.notes.map(\.message)
        == ["the file has no names: rows are called r1 to r2 and columns c1 to c3"])
  }

  @Test func `other numbers are weights, and commas part them as well`() throws {
    let document = try read("1,0\n0, 2.5\n")
    #expect(document.ties.map(\.weight) == [1, 2.5])
    #expect(document.notes.last?.message.contains("DL n=2") == true)
  }

  private static let faults: [(String, Int, Int, String)] = [
    ("", 0, 0, "no numbers"),
    ("% none\n\n", 0, 0, "no numbers"),
    ("1 0\n1\n", 2, 0, "1 numbers, the first has 2"),
    ("1 a\n", 1, 3, "a is no number"),
    ("\"1\" 0\n", 1, 1, "1 is no number"),
    ("1 inf\n", 1, 3, "inf is no number"),
    ("1 0\n0 \0\n", 2, 3, "NUL"),
  ]

  @Test(arguments: faults)
  func `a fault has its place and says what would mend it`(
    text: String, line: Int, column: Int, message: String
  ) {
    #expect {
      try read(text)
    } throws: { error in
      let fault = error as? NetworkFormatError
      return fault?.line ?? 0 == line && fault?.column ?? 0 == column
        && fault?.message.contains(message) == true
    }
  }

  @Test func `a file of 0 and 1 alone is told, one that could be a list of ties is not`() {
    func format(_ text: String) -> NetworkFormat? {
      NetworkFormat(recognising: Array(text.utf8))
    }
    #expect(format("0 1 0\n1 0 0\n") == .matrix)
    #expect(format("0 1\n1 0\n") == nil)
    #expect(format("1 2 1\n2 3 1\n") == nil)
    #expect(format("0 1 0\n1 0\n") == nil)
    #expect(format("0 1 0\n") == nil)
    #expect(format("") == nil)
    let row = String(repeating: "0 1 ", count: 30) + "\n"
    #expect(format(String(repeating: row, count: 200)) == .matrix)
    #expect(format(String(String(repeating: row, count: 200).prefix(4096))) == .matrix)
    #expect(format(String(repeating: "0 1 ", count: 3000)) == .matrix)
    #expect(NetworkFormat(fileName: "clubs.2sm") == .matrix)
    #expect(!NetworkFormat.matrix.isWritten)
  }
}
