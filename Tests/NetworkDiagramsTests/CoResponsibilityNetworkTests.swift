import NetworkDiagrams
import Testing

@Suite struct CoResponsibilityNetworkTests {
  private func network(
    _ pairs: [DiagramPair], minimum: Int? = nil, limit: Int = 60, side: String = "s"
  ) throws(DiagramError) -> Diagram {
    try CoResponsibilityNetwork(
      title: "网", sides: [DiagramGroup(id: "s", label: "一侧")],
      units: ["a", "b", "c", "d"].map {
        .init(DiagramParty(id: $0, label: "单位\($0)", group: side), items: 3)
      }, pairs: pairs, minimum: minimum, pairLimit: limit
    ).diagram()
  }

  private let pairs = [
    DiagramPair(a: "a", b: "b", count: 3), DiagramPair(a: "b", b: "c", count: 2),
    DiagramPair(a: "c", b: "a", count: 1), DiagramPair(a: "a", b: "a", count: 9),
    DiagramPair(a: "a", b: "d", count: 0),
  ]

  @Test(
    arguments: [
      (nil, 60, 3, "画出全部 3 对有共同工作的单位。", "单位d"),
      (nil, 2, 2, "只画共同工作不少于 2 项的单位对：2 对，全部 3 对。", "单位d"),
      (3, 60, 1, "只画共同工作不少于 3 项的单位对：1 对，全部 3 对。", "单位c、单位d"),
      (9, 60, 0, "只画共同工作不少于 9 项的单位对：0 对，全部 3 对。", "单位a、单位b、单位c、单位d"),
    ] as [(Int?, Int, Int, String, String)])
  func statesItsRuleAndWhomItLeavesOut(
    minimum: Int?, limit: Int, edges: Int, rule: String, undrawn: String
  ) throws {
    let diagram = try network(pairs, minimum: minimum, limit: limit)
    #expect(diagram.edges.count == edges)
    #expect(diagram.rule == rule)
    #expect(diagram.notes.first?.hasSuffix("：" + undrawn) == true)
    _ = try diagram.svg()
  }

  @Test func refusesWhatItDoesNotKnow() {
    #expect(throws: DiagramError.unknownNode("x")) {
      try network([DiagramPair(a: "a", b: "x", count: 1)])
    }
    #expect(throws: DiagramError.unknownNode("t")) { try network(pairs, side: "t") }
  }
}
