import Testing

@testable import NetworkFormats

/// The pages of the guide show files that are read, or as they are written; UCINET's and matrices hold less than the
/// others, and are read in `NumberedFormatGuideTests`.
@Suite struct FormatGuideTests {
  /// What each page shows: Ann and Bo go to a club.
  private func document() throws -> NetworkDocument {
    var builder = NetworkDocumentBuilder(title: "Who goes where")
    try builder.addNode(id: "ann", label: "Ann", mode: .actor, line: 1)
    try builder.addNode(id: "bo", label: "Bo", mode: .actor, line: 1)
    try builder.addNode(id: "club", label: "局 \"Club\"", mode: .event, line: 1)
    try builder.addTie(source: 0, target: 2, weight: 2, line: 1)
    try builder.addTie(source: 1, target: 2, weight: 0.5, line: 1)
    return try builder.build()
  }

  @Test(arguments: NetworkFormat.allCases.filter { $0.isRead && ![.dl, .matrix].contains($0) })
  func `the example is read`(format: NetworkFormat) throws {
    let bytes = Array(try FormatGuide.example(format).utf8)
    #expect(NetworkFormat(recognising: bytes) == format)
    let read = try NetworkDocument(bytes, format: format).settlingModes()
    let expected = try document()
    #expect(read.title == expected.title)
    #expect(read.nodes.map(\.name) == expected.nodes.map(\.name))
    #expect(read.nodes.map(\.mode) == expected.nodes.map(\.mode))
    #expect(read.ties.map(\.source) == expected.ties.map(\.source))
    #expect(read.ties.map(\.target) == expected.ties.map(\.target))
    #expect(read.ties.map(\.weight) == expected.ties.map(\.weight))
  }

  @Test(arguments: NetworkFormat.allCases.filter { !$0.isRead })
  func `the example of what is only written is written so`(format: NetworkFormat) throws {
    #expect(
      try String(decoding: document().bytes(in: format), as: UTF8.self)
        == FormatGuide.example(format))
  }

  @Test func `the example of a list of ties is read`() throws {
    let table = try TwoModeTable(FormatGuide.example(named: "list"))
    #expect(table.actors == ["Ann", "Bo Ro"])
    #expect(table.events == ["chess"])
    #expect(table.ties.map(\.weight) == [2, 0.5])
    #expect(table.ties.map(\.facts) == [[.role: "chair"], [:]])
    #expect(table.reading.linesAbove == [1])
  }

  @Test(arguments: NetworkFormat.allCases)
  func `the guide lists the page`(format: NetworkFormat) throws {
    #expect(try FormatGuide.start().contains("\n- <doc:\(format.rawValue)>\n"))
  }
}
