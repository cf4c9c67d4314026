import Foundation
import NetworkFormats
import Testing

/// The pages of the guide show files that are read.
@Suite struct FormatGuideTests {
  private static let guide = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/NetworkFormats/NetworkFormats.docc")

  /// The first block of code on a page.
  private func example(_ format: NetworkFormat) throws -> String {
    let page = Self.guide.appending(path: "Formats/\(format.rawValue).md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let block = try #require(text.firstMatch(of: /(?s)\n```\w*\n(.*?\n)```\n/))
    return String(block.1)
  }

  /// What each page shows: Ann and Bo go to a club.
  @Test(arguments: [NetworkFormat.gexf, .graphML])
  func `the example is read`(format: NetworkFormat) throws {
    let bytes = Array(try example(format).utf8)
    #expect(NetworkFormat(recognising: bytes) == format)
    let read = try NetworkDocument(bytes, format: format)
    #expect(read.notes.isEmpty)
    let document = try read.settlingModes()
    #expect(document.title == "Who goes where")
    #expect(document.nodes.map(\.name) == ["Ann", "Bo", "局 \"Club\""])
    #expect(document.nodes.map(\.mode) == [.actor, .actor, .event])
    #expect(document.ties.map { [$0.source, $0.target] } == [[0, 2], [1, 2]])
    #expect(document.ties.map(\.weight) == [2, 0.5])
  }

  @Test(arguments: [NetworkFormat.gexf, .graphML])
  func `the guide lists the page`(format: NetworkFormat) throws {
    let start = try String(
      contentsOf: Self.guide.appending(path: "NetworkFormats.md"), encoding: .utf8)
    #expect(start.contains("\n- <doc:\(format.rawValue)>\n"))
  }
}
