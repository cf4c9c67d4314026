import Drawing
import StakeholderDiagrams
import Testing

@Suite struct QuadrantDiagramTests {
  private func quadrant(
    _ units: [(String, Int, Double?)], side: String = "s", median: Double = 2
  ) -> QuadrantDiagram {
    QuadrantDiagram(
      title: "图", sides: [DiagramGroup(id: "s", label: "一侧")],
      units: units.map {
        .init(DiagramParty(id: $0.0, label: "单位\($0.0)", group: side), breadth: $0.1, depth: $0.2)
      }, medianBreadth: median, medianDepth: 1.5)
  }

  /// By hand: a is above both medians; b and d on the line of breadth, which is not above it.
  @Test func `counts the quadrants`() throws {
    let diagram = try quadrant([
      ("a", 3, 2), ("b", 2, 1.75), ("c", 1, 1), ("d", 2, 1), ("e", 0, nil),
    ])
    .diagram()
    let words = diagram.nodes.flatMap { node -> [String] in
      guard case .table(let table) = node.content else { return [] }
      return table.rows.joined().flatMap(\.lines)
    }
    #expect(words == ["窄而深（1）", "广而深（1）", "窄而浅（2）", "广而浅（0）"])
    #expect(diagram.rule.contains("图中4个单位的中位数（广度2，深度1.5）"))
    #expect(diagram.notes.first == "没有协作单位、因而不在图中的1个单位：单位e")
    #expect(diagram.nodes.filter { $0.id == "a" }.map(\.subjects) == [[.actor("a")]])
    _ = try diagram.svg()
  }

  @Test func `marks stand by their numbers`() throws {
    let diagram = try quadrant([("a", 3, 2), ("b", 3, 1), ("c", 1, 2), ("d", 3, 2)]).diagram()
    let centers = ["a", "b", "c", "d"].map { id in diagram.nodes.first { $0.id == id }?.center }
    let (a, b, c) = (try #require(centers[0]), try #require(centers[1]), try #require(centers[2]))
    #expect(a.x == b.x && a.y < b.y && c.x < a.x && c.y == a.y)
    // At the same place as a, therefore beside it.
    let d = try #require(centers[3])
    #expect(abs(d.x - a.x) == 9 && d.y == a.y)
    #expect(diagram.nodes.contains { $0.id.contains("name") })
  }

  @Test func `refuses what it cannot draw`() throws {
    #expect(throws: DiagramError.unknownNode("t")) {
      try quadrant([("a", 1, 1)], side: "t").diagram()
    }
    #expect(throws: DiagramError.repeatedNode("a")) {
      try quadrant([("a", 1, 1), ("a", 1, 1)]).diagram()
    }
    for unit in [("a", 1, nil), ("a", -1, nil), ("a", 0, 1), ("a", 1, .nan), ("a", 1, 0)]
      as [(String, Int, Double?)]
    {
      #expect(throws: DiagramError.unusableNumber(of: "单位a")) { try quadrant([unit]).diagram() }
    }
    #expect(throws: DiagramError.unusableNumber(of: "median breadth")) {
      try quadrant([], median: .infinity).diagram()
    }
    #expect(throws: DiagramError.tooLarge(what: "units", count: 401, limit: 400)) {
      try quadrant((0..<401).map { ("\($0)", 1, 1) }).diagram()
    }
    _ = try quadrant([]).diagram().svg()
  }

  /// All at one place, names of any length: nothing is drawn over anything, and no unit is lost.
  @Test func `crowds keep their names`() throws {
    let long = String(repeating: "长", count: 1_000_000)
    let units = (0..<60).map { ("\($0)", 1, Double?(1)) } + [(long, 9, 3)]
    let diagram = try quadrant(units, median: 1).diagram()
    let shown = diagram.nodes.filter { $0.id.contains("name") }.count
    #expect(shown == 2 || diagram.notes[1].contains("单位0"))
    #expect(try diagram.svg().count < 200_000)
  }
}
