import TestDiagrams
import Testing

@testable import Drawing

@Suite struct DiagramPageTests {
  @Test(arguments: SampleDiagrams.kinds, [false, true])
  func `nothing lies on anything`(kind: String, isEnglish: Bool) throws {
    let page = try SampleDiagrams.diagram(
      kind, words: isEnglish ? .english : .simplifiedChinese
    ).page()
    let layout = try GraphvizLibrary.layout(
      page.graph(options: RenderingOptions()), engine: .placed)
    let frames = layout.boxes.map { DiagramRect(center: $0.center, size: $0.size) }
    for (index, frame) in frames.enumerated() {
      for (other, next) in frames.enumerated().dropFirst(index + 1) where frame.overlaps(next) {
        Issue.record("\(page.nodes[index].texts) lies on \(page.nodes[other].texts)")
      }
      // Graphviz rounds the sizes that it reports to whole points.
      let margin = DiagramPage.margin - 0.6
      #expect(frame.minX > margin && frame.minY > margin)
      #expect(frame.maxX < page.size.width - margin)
      #expect(frame.maxY < page.size.height - margin)
    }
  }

  @Test(arguments: SampleDiagrams.kinds) func `is legible on A3`(kind: String) throws {
    let smallest = try #require(try SampleDiagrams.diagram(kind).page().smallestFontOnA3)
    #expect(smallest >= 6)
  }

  @Test func `text fits its box by the width table`() throws {
    for kind in SampleDiagrams.kinds {
      for node in try SampleDiagrams.diagram(kind).page().nodes {
        guard case .text(let lines, let size, _, _) = node.content else { continue }
        let text = TextMetrics.size(of: lines, size: size)
        #expect(text.width <= node.size.width && text.height <= node.size.height * 1.1)
      }
    }
  }

  /// No font of the machine has a say in where things are.
  @Test(arguments: SampleDiagrams.kinds) func `layout is the same with other fonts`(kind: String)
    throws
  {
    let page = try SampleDiagrams.diagram(kind).page()
    let layouts = try [["serif"], ["monospace"], RenderingOptions.defaultFonts].map { fonts in
      try GraphvizLibrary.layout(
        page.graph(options: RenderingOptions(fonts: fonts)), engine: .placed)
    }
    #expect(layouts[0] == layouts[1])
    #expect(layouts[1] == layouts[2])
  }

  @Test func `every kind has a legend`() throws {
    for kind in SampleDiagrams.kinds {
      let texts = try SampleDiagrams.diagram(kind).page().texts
      #expect(texts.contains("图例"))
      #expect(try SampleDiagrams.diagram(kind, words: .english).page().texts.contains("Legend"))
    }
  }
}
