import Drawing
import TestDiagrams
import Testing

@Suite struct DiagramRenderingTests {
  /// Draws as if the machine had every font, so that the tests do not depend on it.
  private let options = RenderingOptions(
    resolution: 72, coverage: FontCoverage { (_) throws(DiagramError) in [] })

  @Test(arguments: SampleDiagrams.kinds, DiagramFormat.allCases)
  func `draws each kind to each format and twice alike`(kind: String, format: DiagramFormat) throws
  {
    let diagram = try SampleDiagrams.diagram(kind)
    let drawn = try diagram.render(format, options: options)
    let isOfItsFormat = drawn.starts(with: Self.beginning(of: format))
    #expect(isOfItsFormat)
    #expect(drawn.count > 2_000)
    let isTheSameAgain = try diagram.render(format, options: options) == drawn
    #expect(isTheSameAgain)
  }

  private static func beginning(of format: DiagramFormat) -> [UInt8] {
    switch format {
    case .svg: Array("<svg ".utf8)
    case .png: [0x89, 0x50, 0x4E, 0x47]
    case .pdf: Array("%PDF-".utf8)
    case .dot: Array("graph ".utf8)
    }
  }

  @Test func `dots grow with the resolution`() throws {
    let page = try SampleDiagrams.small().page()
    for resolution in [72.0, 144] {
      let png = try page.render(
        .png, options: RenderingOptions(resolution: resolution, coverage: options.coverage))
      // Width and height stand in bytes 16 to 23 of a PNG.
      let width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
      let height = png[20..<24].reduce(0) { $0 << 8 | Int($1) }
      #expect(abs(Double(width) - page.size.width * resolution / 72) < 4)
      #expect(abs(Double(height) - page.size.height * resolution / 72) < 4)
    }
  }

  @Test func `a page of PDF is the page`() throws {
    let page = try SampleDiagrams.small().page()
    let text = String(decoding: try page.render(.pdf, options: options), as: UTF8.self)
    let box = try #require(text.split(separator: "/MediaBox [").dropFirst().first)
      .prefix { $0 != "]" }.split(separator: " ").compactMap { Double($0) }
    #expect(box.count == 4)
    #expect(abs(box[2] - page.size.width) < 2 && abs(box[3] - page.size.height) < 2, "\(box)")
  }

  @Test func `draws from eight tasks at once`() async throws {
    let small = SampleDiagrams.small()
    let diagram = Diagram(
      title: "", nodes: small.nodes, edges: small.edges, legend: small.legend,
      legendHeading: small.legendHeading, arrangement: .spring(seed: 1))
    let expected = try diagram.render(.svg, options: options)
    let all = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
      for _ in 0..<8 {
        group.addTask { try (0..<5).map { _ in try diagram.render(.svg, options: options) } }
      }
      var all: [[UInt8]] = []
      for try await drawn in group { all += drawn }
      return all
    }
    #expect(all.count == 40)
    let areAllTheSame = all.allSatisfy { $0 == expected }
    #expect(areAllTheSame)
  }

  @Test(arguments: [DiagramFormat.png, .pdf])
  func `says which font is missing and draws nothing`(format: DiagramFormat) throws {
    let diagram = SampleDiagrams.small(label: "龘")
    let none = RenderingOptions(
      coverage: FontCoverage { (scalars) throws(DiagramError) in scalars.filter { $0 == "龘" } })
    let error = #expect(throws: DiagramError.self) { try diagram.render(format, options: none) }
    #expect(error?.description.contains("龘") == true)
    #expect(error?.description.contains("fonts-wqy-microhei") == true)
    // SVG leaves the font to the reader's machine.
    _ = try diagram.render(.svg, options: none)
  }

  @Test func `refuses what would take forever`() throws {
    let node = { (index: Int) in
      DiagramNode(id: "\(index)", lines: ["x"], fontSize: 8, look: .plain)
    }
    let diagram = { (count: Int, arrangement: Diagram.Arrangement) in
      Diagram(
        title: "", nodes: (0..<count).map(node), legend: DiagramLegend([]), legendHeading: "",
        arrangement: arrangement)
    }
    for arrangement in [Diagram.Arrangement.placed, .spring(seed: 1)] {
      #expect(throws: DiagramError.tooLarge(what: "nodes", count: 5_001, limit: 5_000)) {
        try diagram(5_001, arrangement).render(.svg)
      }
    }
    let wide = Diagram(
      title: "",
      nodes: [
        DiagramNode(
          id: "a", lines: ["x"], fontSize: 8, look: .plain,
          size: DiagramSize(width: 1e9, height: 10))
      ], legend: DiagramLegend([]), legendHeading: "")
    #expect(throws: DiagramError.self) { try wide.render(.svg) }
    let large = Diagram(
      title: "",
      nodes: [
        DiagramNode(
          id: "a", lines: ["x"], fontSize: 8, look: .plain,
          size: DiagramSize(width: 10_000, height: 10_000))
      ], legend: DiagramLegend([]), legendHeading: "")
    #expect(throws: DiagramError.self) { try large.render(.png, options: options) }
  }

  @Test func `refuses repeated and unknown nodes`() {
    let node = DiagramNode(id: "a", lines: ["x"], fontSize: 8, look: .plain)
    let legend = DiagramLegend([])
    #expect(throws: DiagramError.repeatedNode("a")) {
      try Diagram(title: "", nodes: [node, node], legend: legend, legendHeading: "").page()
    }
    #expect(throws: DiagramError.unknownNode("b")) {
      try Diagram(
        title: "", nodes: [node],
        edges: [DiagramEdge(from: "a", to: "b", width: 1, color: .ink)], legend: legend,
        legendHeading: ""
      ).page()
    }
  }

  /// Numbers that made Graphviz hang or crash are brought within bounds before it sees them.
  @Test func `survives numbers that are none`() throws {
    for number in [Double.nan, .infinity, -.infinity, 1e300, -1e300, 0] {
      let diagram = Diagram(
        title: "",
        nodes: [
          DiagramNode(
            id: "a", lines: ["x"], fontSize: number, look: .plain,
            size: DiagramSize(width: number, height: 10), center: DiagramPoint(x: number, y: 0)),
          DiagramNode(
            id: "t",
            table: DiagramTable(
              rows: [[.init(lines: ["x"], fontSize: number, padding: number)]],
              columnWidths: [number], rowHeights: [number], spacing: number)),
        ],
        edges: [
          DiagramEdge(
            from: "a", to: "t", width: number, color: .ink,
            path: Array(repeating: DiagramPoint(x: number, y: number), count: 4), length: number)
        ],
        bands: [
          DiagramBand(
            frame: DiagramRect(minX: number, minY: 0, maxX: 10, maxY: number), fill: .band)
        ], legend: DiagramLegend([]), legendHeading: "")
      // Either a picture or an error that says it is too large.
      do throws(DiagramError) { _ = try diagram.render(.svg) } catch {
        guard case .tooLarge = error else { throw error }
      }
    }
  }

  @Test func `an empty diagram is a page`() throws {
    let empty = Diagram(
      title: "", nodes: [], legend: DiagramLegend([]), legendHeading: "",
      arrangement: .spring(seed: 1))
    _ = try empty.render(.svg)
    for kind in SampleDiagrams.kinds {
      _ = try SampleDiagrams.diagram(kind, words: .english).page()
    }
  }
}
