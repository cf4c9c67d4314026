import Testing

@testable import NetworkFormats

/// The pages of UCINET and matrices show files that are read, and those of Pajek and UCINET files that are written so.
@Suite struct NumberedFormatGuideTests {
  @Test(arguments: [NetworkFormat.dl, .pajek])
  func `the example is written as it is read`(format: NetworkFormat) throws {
    let text = try FormatGuide.example(format)
    #expect(NetworkFormat(recognising: Array(text.utf8)) == format)
    let document = try NetworkDocument(Array(text.utf8), format: format)
    let club = format == .dl ? "局 'Club'" : "局 \"Club\""
    #expect(document.nodes.map(\.name) == ["Ann", "Bo", club])
    #expect(document.nodes.map(\.mode) == [.actor, .actor, .event])
    #expect(document.ties.map { [$0.source, $0.target] } == [[0, 2], [1, 2]])
    #expect(document.ties.map(\.weight) == [2, 0.5])
    #expect(document.losses(in: format).isEmpty)
    let written = String(decoding: try document.bytes(in: format), as: UTF8.self)
    #expect(written.trimmingPrefix("\u{FEFF}") == text)
  }

  @Test func `the example of a project has attributes`() throws {
    let document = try NetworkDocument(
      Array(try FormatGuide.example(.pajekProject).utf8), format: .pajekProject)
    #expect(document.nodeAttribute("side")?.values == [.text("here"), .text("there"), nil])
    #expect(document.nodeAttribute("age")?.values == [.number(41), .number(37.5), nil])
  }

  @Test func `the example of a matrix is read`() throws {
    let document = try NetworkDocument(
      Array(try FormatGuide.example(.matrix).utf8), format: .matrix)
    #expect(document.nodes.map(\.name) == ["r1", "r2", "c1", "c2", "c3"])
    #expect(document.ties.map { [$0.source, $0.target] } == [[0, 3], [0, 4], [1, 2]])
  }
}
