import StakeholderDiagrams
import TestDiagrams
import Testing

@testable import Drawing

@Suite struct LayoutFallbackTests {
  /// Nothing can be laid out in a millisecond: our own layout is taken, and people are told why.
  @Test(arguments: [DiagramWords.simplifiedChinese, DiagramWords.english])
  func `too slow`(words: DiagramWords) throws {
    let renderer = try ChildRenderers.renderer(timeLimit: .milliseconds(1))
    let page = try SampleDiagrams.diagram("network", words: words).page(renderer: renderer)
    #expect(
      page.notices == [
        "Laid out on rings, not by stress majorisation: it took too long.",
        "Laid out on rings, not by forces on several levels: it took too long.",
      ])
    for name in [words.layout.stress, words.layout.forces] {
      #expect(page.texts.contains { $0.contains(name) })
    }
    #expect(page.texts.contains { $0.contains(words.layout.tooSlow) })
    try expectNoOverlaps(page)
    _ = try page.render(.svg)
  }

  @Test(arguments: [(601, Spring.Method.forces), (2_000, .forces)])
  func `too large`(count: Int, method: Spring.Method) throws {
    let nodes = (0..<count).map {
      DiagramNode(id: "\($0)", lines: ["\($0)"], fontSize: 8, look: .plain)
    }
    let edges = (1..<count).map {
      DiagramEdge(from: "\($0)", to: "\($0 / 3)", width: 1, color: .ink)
    }
    let diagram = Diagram(
      title: "", nodes: nodes, edges: edges, legend: DiagramLegend([]), legendHeading: "",
      arrangement: .spring(seed: 1))
    let page = try diagram.page()
    #expect(page.notices.count == 1)
    #expect(page.notices.first?.contains(LayoutWords.english.name(of: method)) == true)
    #expect(page.texts.contains { $0.contains("图太大") })
  }

  @Test func `nothing is said of what went well`() throws {
    #expect(try SampleDiagrams.diagram("network").page().notices.isEmpty)
    #expect(try SampleDiagrams.diagram("map").page().notices.isEmpty)
  }

  /// However many boxes, and however unlike each other: no two overlap, tied ones or not.
  @Test(arguments: [0, 1, 2, 3, 7, 40, 41, 48, 300, 2_000]) func rings(count: Int) {
    let sizes = (0..<count).map { (index: Int) -> DiagramSize in
      let (width, height) = (20 + index * 37 % 90, 8 + index * 11 % 23)
      return DiagramSize(width: Double(width), height: Double(height))
    }
    let ties = (0..<count).map { (index: Int) in (tail: index, head: index * 7 % count) }
    let centers = RingLayout.centers(of: sizes, ties: ties)
    #expect(centers.count == count)
    let frames = zip(centers, sizes).map { DiagramRect(center: $0, size: $1) }
    for (index, frame) in frames.enumerated() {
      let hit = frames[(index + 1)...].contains { $0.overlaps(frame) }
      #expect(!hit)
    }
    #expect(centers == RingLayout.centers(of: sizes, ties: ties))
  }

  /// One box in the middle, 6, 12 and 18 around it, and of 41 four are left: they are spread over the fourth
  /// ring. From corner to corner the boxes have 10, and 12 are between them, so it has a radius of 88.
  @Test func `the last ring is filled evenly`() {
    let centers = RingLayout.centers(
      of: Array(repeating: DiagramSize(width: 6, height: 8), count: 41), ties: [])
    let last = centers.filter { ($0.x * $0.x + $0.y * $0.y).squareRoot() > 67 }
    #expect(
      last.map { DiagramPoint(x: $0.x.rounded(), y: $0.y.rounded()) } == [
        DiagramPoint(x: 0, y: -88), DiagramPoint(x: 88, y: 0), DiagramPoint(x: 0, y: 88),
        DiagramPoint(x: -88, y: 0),
      ])
    #expect(last.allSatisfy { abs($0.x * $0.x + $0.y * $0.y - 88 * 88) < 1e-6 })
  }

  private func expectNoOverlaps(_ page: DiagramPage) throws {
    let frames = try page.nodes.map { try #require($0.frame) }
    for (index, frame) in frames.enumerated() {
      let hit = frames[(index + 1)...].contains { $0.overlaps(frame) }
      #expect(!hit, "\(page.nodes[index].id)")
    }
  }
}
