import TestDiagrams
import Testing

@testable import Drawing
@testable import StakeholderDiagrams

@Suite struct AlluvialDiagramTests {
  private func alluvial(
    minimum: Int? = nil, extra: [DiagramTie] = [], themes: [String] = ["t", "u", "v"]
  ) -> AlluvialDiagram {
    AlluvialDiagram(
      title: "图", leftName: "左", left: ["a", "b"].map { party($0, "l") },
      themes: themes.map { DiagramGroup(id: $0, label: "章\($0)") },
      items: [("1", "t"), ("2", "t"), ("3", "u")].map {
        DiagramItem(id: $0.0, number: $0.0, title: "事", group: $0.1)
      }, rightName: "右", right: ["x", "y", "z"].map { party($0, "r") },
      ties: [
        ("a", "1"), ("b", "1"), ("x", "1"), ("a", "2"), ("x", "2"), ("y", "2"), ("x", "3"),
        ("x", "3"),
      ].map { DiagramTie(party: $0.0, item: $0.1) } + extra, minimum: minimum)
  }

  private func party(_ id: String, _ side: String) -> DiagramParty {
    DiagramParty(id: id, label: "单位\(id)", group: side)
  }

  /// By hand: a answers for items 1 and 2 of theme t, b for 1; x for all three, of which item 3 has no
  /// unit on the left; y for 2.
  @Test func `counts responsibilities`() throws {
    let flows = try AlluvialFlows(alluvial())
    #expect(flows.left == [.init(block: 0, theme: 0): 2, .init(block: 1, theme: 0): 1])
    #expect(
      flows.right == [
        .init(theme: 0, block: 0, color: 0): 2, .init(theme: 0, block: 1, color: 0): 1,
        .init(theme: 1, block: 0, color: nil): 1,
      ])
    let diagram = try alluvial().diagram()
    #expect(diagram.ribbons.count == 5 && diagram.edges.count == 5)
    #expect(diagram.rule.contains("左单位对各章节的3条；右半：右单位的4条"))
    #expect(diagram.notes.filter { !$0.isEmpty } == ["没有任何事项、因而不在图中的1个单位：单位z"])
    // The theme without items has no block.
    #expect(!diagram.nodes.contains { $0.tooltip.contains("章v") })
    #expect(diagram.edges.map(\.tooltip).contains("章t → 单位x：2条"))
  }

  /// The ribbon of a to theme t stands for items 1 and 2; the merged block for both units in it.
  @Test func `says what it stands for`() throws {
    let diagram = try alluvial().diagram()
    let wanted: [DiagramSubject] = [.actor("a"), .event("1"), .event("2")]
    #expect(diagram.ribbons.map(\.subjects).contains(wanted))
    #expect(diagram.edges.map(\.subjects) == diagram.ribbons.map(\.subjects))
    #expect(diagram.nodes.map(\.subjects).contains([.event("1"), .event("2")]))
    // The names on the left end at their blocks.
    #expect(try diagram.svg().contains("text-anchor=\"end\""))
    let merged = try alluvial(minimum: 4).diagram()
    #expect(merged.nodes.map(\.subjects).contains([.actor("x"), .actor("y")]))
  }

  @Test func `merges small units`() throws {
    let diagram = try alluvial(minimum: 2).diagram()
    #expect(diagram.notes[0] == "并入“其他”的左单位（责任不足2条）：单位b")
    #expect(diagram.notes[1] == "并入“其他”的右单位（责任不足2条）：单位y")
    #expect(diagram.edges.map(\.tooltip).contains("章t → 其他（1个单位）：1条"))
    #expect(diagram.rule.hasSuffix("右单位责任不足2条的并为“其他”。"))
  }

  /// 30 units with 1 to 30 responsibilities: 25 keep a block of their own, those from 6, and one is for
  /// the rest.
  @Test func `merges no more than it must`() {
    let units = (1...30).map { party("\($0)", "r") }
    let column = AlluvialColumn(
      units, counts: Array(1...30), minimum: nil, limit: 26, words: .simplifiedChinese)
    #expect(column.minimum == 6)
    #expect(column.blocks.count == 26)
    #expect(column.merged.count == 5 && column.blocks[25].count == 15)
    let all = AlluvialColumn(
      units, counts: Array(1...30), minimum: nil, limit: 30, words: .simplifiedChinese)
    #expect(all.minimum == 1 && all.merged.isEmpty)
    let equal = AlluvialColumn(
      units, counts: Array(repeating: 1, count: 30), minimum: nil, limit: 26, words: .english)
    #expect(equal.blocks.map(\.label) == ["others (30)"])
  }

  /// Ribbons neither overlap at the blocks nor leave them.
  @Test func `ribbons fill their blocks`() throws {
    let diagram = try SampleDiagrams.alluvial().diagram()
    for node in diagram.nodes where node.id.hasPrefix("\u{1}right-") && node.tooltip.contains(":") {
      let frame = try #require(node.frame)
      var taken: [ClosedRange<Double>] = []
      for (edge, ribbon) in zip(diagram.edges, diagram.ribbons) where edge.to == node.id {
        let (top, foot) = (ribbon.outline[3].y, ribbon.outline[6].y)
        #expect(ribbon.outline.count == 13 && ribbon.outline.first == ribbon.outline.last)
        #expect(abs(ribbon.outline[3].x - frame.minX) < 1e-9)
        taken.append(top...foot)
      }
      taken.sort { $0.lowerBound < $1.lowerBound }
      #expect(abs(try #require(taken.first).lowerBound - frame.minY) < 1e-6)
      #expect(abs(try #require(taken.last).upperBound - frame.maxY) < 1e-6)
      for (upper, lower) in zip(taken, taken.dropFirst()) {
        #expect(abs(upper.upperBound - lower.lowerBound) < 1e-6)
      }
    }
  }

  @Test func `ribbons are curves in every format`() throws {
    let diagram = try alluvial().diagram()
    let svg = try diagram.svg()
    #expect(svg.components(separatedBy: "fill-opacity=\"0.57\"").count == 6)
    let page = try diagram.page()
    #expect(page.ribbons.allSatisfy { $0.outline.allSatisfy { $0.x >= 0 && $0.y >= 0 } })
    let broken = Diagram(
      title: "", nodes: [],
      ribbons: [DiagramRibbon(outline: [DiagramPoint(x: 0, y: 0)], fill: .ink)],
      legend: DiagramLegend([]), legendHeading: "")
    _ = try broken.svg()
  }

  @Test func `refuses what it does not know`() throws {
    #expect(throws: DiagramError.unknownNode("q")) {
      try alluvial(extra: [DiagramTie(party: "q", item: "1")]).diagram()
    }
    #expect(throws: DiagramError.unknownNode("9")) {
      try alluvial(extra: [DiagramTie(party: "a", item: "9")]).diagram()
    }
    #expect(throws: DiagramError.unknownNode("u")) { try alluvial(themes: ["t"]).diagram() }
    #expect(throws: DiagramError.repeatedNode("t")) {
      try alluvial(themes: ["t", "t", "u"]).diagram()
    }
    #expect(throws: DiagramError.tooLarge(what: "themes", count: 101, limit: 100)) {
      try alluvial(themes: (0..<101).map { "\($0)" }).diagram()
    }
    _ = try AlluvialDiagram(
      title: "", leftName: "", left: [], themes: [], items: [], rightName: "", right: [], ties: []
    ).diagram().svg()
  }
}
