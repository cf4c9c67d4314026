import Testing

@testable import Drawing
@testable import StakeholderDiagrams

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

  @Test func `marks items without counterpart`() throws {
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
    #expect(diagram.rule.contains("共3条责任关系"))
  }

  @Test func `of one column, no other is spoken of`() throws {
    let map = ResponsibilityMap(
      title: "图", leftName: "单位", left: [DiagramParty(id: "l", label: "甲局", group: "a")],
      themes: [DiagramGroup(id: "t", label: "一")],
      items: [DiagramItem(id: "1", number: "1", title: "事", group: "t")], rightName: "", right: [],
      ties: [DiagramTie(party: "l", item: "1")])
    #expect(try map.diagram().rule == "左：1个单位；右：1个事项，按章节和编号排列。共1条责任关系。")
  }

  /// The line follows the role, on either side, and the legend names the roles there are.
  @Test func `roles are told apart by their lines`() throws {
    let diagram = try map(ties: [
      DiagramTie(party: "l", item: "1", role: .participant),
      DiagramTie(party: "l", item: "1", role: .lead),
      DiagramTie(party: "r", item: "1", role: .lead),
      DiagramTie(party: "r", item: "2", role: .participant),
    ])
    let widths = Dictionary(
      uniqueKeysWithValues: diagram.edges.map { ($0.tooltip, $0.width) })
    #expect(
      widths == ["甲局（牵头） – 1 事1": 1.8, "乙部（牵头） – 1 事1": 1.8, "乙部（参与） – 2 事2": 0.7])
    #expect(
      diagram.edges.map(\.subjects).contains([.actor("r"), .event("2")]), "\(diagram.edges)")
    let lines = diagram.legend.groups[1].entries.map(\.meaning)
    #expect(lines.prefix(2) == ["粗线：牵头负责该事项", "细线：参与该事项"] && lines.count == 3)
    let unknown = try map(ties: [DiagramTie(party: "l", item: "1")])
    #expect(unknown.edges.map(\.width) == [1.1])
    #expect(unknown.legend.groups[1].entries.map(\.meaning).first?.hasPrefix("连线：") == true)
  }

  @Test func `says what part it is`() throws {
    var part = ResponsibilityMap(
      title: "图", leftName: "左", left: [DiagramParty(id: "l", label: "甲局", group: "a")],
      themes: [DiagramGroup(id: "t", label: "一")],
      items: [DiagramItem(id: "1", number: "1", title: "事", group: "t")],
      rightName: "右", right: [DiagramParty(id: "r", label: "乙部", group: "b")],
      ties: [DiagramTie(party: "l", item: "1")], part: .theme(label: "一", of: 9))
    #expect(try part.diagram().rule.hasPrefix("仅显示“一”一章：全部9个事项中的1项。左：1个"))
    let plain = try part.diagram().bands.count
    part.part = .party(id: "r", of: 9)
    let diagram = try part.diagram()
    #expect(diagram.rule.hasPrefix("仅显示乙部的事项：全部9项中的1项"))
    // A frame is two bands behind the unit that is set off.
    let frame = try #require(diagram.nodes.first { $0.subjects == [.actor("r")] }?.frame)
    #expect(diagram.bands.count == plain + 2)
    #expect(
      diagram.bands.filter { $0.frame.minX < frame.minX && $0.frame.maxX > frame.maxX }.count == 2)
    #expect(diagram.legend.groups[2].entries.first?.meaning == "黑框：乙部")
    // A unit keeps the hue that it has in the whole.
    part.hueOrder = ["a", "b", "l"]
    #expect(
      try part.diagram().edges.map(\.color) == [
        ResponsibilityMapLayout.color(DiagramPalette.hue(2), of: nil)
      ])
    part.hueOrder = (0..<DiagramPalette.hueCount).map { "u\($0)" }
    #expect(try part.diagram().legend.groups[0].entries.isEmpty)
    part.part = .party(id: "x", of: 9)
    #expect(throws: DiagramError.unknownNode("x")) { try part.diagram() }
  }

  @Test func `refuses what it does not know`() {
    #expect(throws: DiagramError.unknownNode("x")) {
      try map(ties: [DiagramTie(party: "x", item: "1")])
    }
    #expect(throws: DiagramError.unknownNode("9")) {
      try map(ties: [DiagramTie(party: "l", item: "9")])
    }
    #expect(throws: DiagramError.repeatedNode("1")) { try map(items: ["1", "1"], ties: []) }
  }

  @Test func `draws nothing much of nothing`() throws {
    _ = try map(items: [], ties: []).svg()
  }
}
