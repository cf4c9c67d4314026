import NetworkDiagrams
import Testing

@Suite struct ResponsibilityMapTests {
  private func map(
    items: [String] = ["1", "2"], ties: [DiagramTie]
  ) throws(DiagramError) -> Diagram {
    try ResponsibilityMap(
      title: "图", leftName: "左", left: [DiagramParty(id: "l", label: "甲局", group: "a")],
      themes: [DiagramGroup(id: "t", label: "一")],
      items: items.map { DiagramItem(id: $0, number: $0, title: "事\($0)", group: "t") },
      rightName: "右", right: [DiagramParty(id: "r", label: "乙部", group: "b")], ties: ties
    ).diagram()
  }

  @Test func marksItemsWithoutCounterpart() throws {
    let diagram = try map(ties: [
      DiagramTie(party: "l", item: "1"), DiagramTie(party: "l", item: "2"),
      DiagramTie(party: "r", item: "2"), DiagramTie(party: "r", item: "2"),
    ])
    let dashed = diagram.nodes.filter {
      if case .box(_, _, let dashed) = $0.look { dashed } else { false }
    }
    #expect(dashed.map(\.tooltip) == ["1 事1: 甲局"])
    // A tie given twice is one tie.
    #expect(diagram.edges.count == 3)
    #expect(diagram.rule.contains("共 3 条责任关系"))
  }

  @Test func refusesWhatItDoesNotKnow() {
    #expect(throws: DiagramError.unknownNode("x")) {
      try map(ties: [DiagramTie(party: "x", item: "1")])
    }
    #expect(throws: DiagramError.unknownNode("9")) {
      try map(ties: [DiagramTie(party: "l", item: "9")])
    }
    #expect(throws: DiagramError.repeatedNode("1")) { try map(items: ["1", "1"], ties: []) }
  }

  @Test func drawsNothingMuchOfNothing() throws {
    _ = try map(items: [], ties: []).svg()
  }
}
