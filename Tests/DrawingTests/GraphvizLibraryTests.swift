import Foundation
import TestDiagrams
import Testing

@testable import Drawing

@Suite struct GraphvizLibraryTests {
  /// Every drawing and its bytes are given back. In a process of its own, whose memory no other test
  /// uses. What Graphviz 2.42 itself loses, 72 bytes a table cell and 88 a drawing, is under 1 MiB here;
  /// 800 drawings that were not freed would take over 20.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/statm")))
  func `a thousand drawings leave nothing behind`() async {
    await #expect(processExitsWith: .success) {
      func residentPages() throws -> Int {
        let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        return Int(text.split(separator: " ")[1]) ?? 0
      }
      let page = try SampleDiagrams.small().page()
      let graph = page.graph(options: RenderingOptions(resolution: 36))
      var warm = 0
      for round in 0..<1_000 {
        if round == 200 { warm = try residentPages() }
        _ = try GraphvizLibrary.render(
          graph, engine: .placed, format: round % 50 == 0 ? .dot : .svg)
        if round % 20 == 0 {
          for format in [DiagramFormat.png, .pdf] {
            _ = try GraphvizLibrary.draw(
              graph.raw, on: page.canvas(format, options: RenderingOptions(resolution: 72)))
          }
        }
      }
      let growth = try residentPages() - warm
      // 4 MiB in pages of 4 KiB.
      guard growth < 1_024 else { exit(EXIT_FAILURE) }
      exit(EXIT_SUCCESS)
    }
  }

  @Test func `places nothing itself`() throws {
    let page = try SampleDiagrams.small().page()
    let graph = page.graph(options: RenderingOptions())
    let layout = try GraphvizLibrary.layout(graph, engine: .placed)
    #expect(layout.boxes.count == page.nodes.count)
    for (box, node) in zip(layout.boxes, page.nodes) {
      let center = try #require(node.center)
      #expect(abs(box.center.x - center.x) < 0.02)
      #expect(abs(page.size.height - box.center.y - center.y) < 0.02)
      #expect(abs(box.size.width - node.size.width) < 1)
      #expect(abs(box.size.height - node.size.height) < 0.02)
    }
    #expect(layout.paths.map(\.count) == page.edges.map(\.path.count))
  }

  @Test func `lists the fonts of the machine`() throws {
    // No font covers the end of a private plane.
    let scalars: [Unicode.Scalar] = ["\u{10FFFD}"]
    #expect(try GraphvizLibrary.uncovered(scalars) == scalars)
    #expect(try GraphvizLibrary.uncovered([]) == [])
  }
}
