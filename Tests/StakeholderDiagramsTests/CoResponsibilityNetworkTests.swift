import TestDiagrams
import Testing

@testable import Drawing
@testable import StakeholderDiagrams

@Suite struct CoResponsibilityNetworkTests {
  private func network(
    _ pairs: [DiagramPair], minimum: Int? = nil, limit: Int = 60, side: String = "s",
    backbone: CoResponsibilityNetwork.Backbone? = nil,
    communities: CoResponsibilityNetwork.Communities? = nil
  ) throws(DiagramError) -> Diagram {
    try CoResponsibilityNetwork(
      title: "网", sides: [DiagramGroup(id: "s", label: "一侧")],
      units: ["a", "b", "c", "d"].map {
        .init(DiagramParty(id: $0, label: "单位\($0)", group: side), items: 3)
      }, pairs: pairs, minimum: minimum, pairLimit: limit, backbone: backbone,
      communities: communities
    ).diagram()
  }

  private let pairs = [
    DiagramPair(a: "a", b: "b", count: 3), DiagramPair(a: "b", b: "c", count: 2),
    DiagramPair(a: "c", b: "a", count: 1), DiagramPair(a: "a", b: "a", count: 9),
    DiagramPair(a: "a", b: "d", count: 0),
  ]

  @Test(
    arguments: [
      (nil, 60, 3, "显示全部3对有共同事项的单位。", "单位d"),
      (nil, 2, 2, "仅显示共同事项不少于2项的单位对：2对，全部3对。", "单位d"),
      (3, 60, 1, "仅显示共同事项不少于3项的单位对：1对，全部3对。", "单位c、单位d"),
      (9, 60, 0, "仅显示共同事项不少于9项的单位对：0对，全部3对。", "单位a、单位b、单位c、单位d"),
    ] as [(Int?, Int, Int, String, String)])
  func `states its rule and whom it leaves out`(
    minimum: Int?, limit: Int, edges: Int, rule: String, undrawn: String
  ) throws {
    let diagram = try network(pairs, minimum: minimum, limit: limit)
    #expect(diagram.edges.count == edges)
    #expect(diagram.rule == rule)
    #expect(diagram.notes.first?.hasSuffix("：" + undrawn) == true)
    _ = try diagram.svg()
  }

  @Test(
    arguments: [
      (0.05, 2, "仅显示共同事项显著多于随机预期的单位对（检验，q ≤ 0.05）：2对，全部3对。", "单位d"),
      (0.01, 1, "仅显示共同事项显著多于随机预期的单位对（检验，q ≤ 0.01）：1对，全部3对。", "单位a、单位d"),
      (0.001, 3, "没有一对单位的共同事项显著多于随机预期（检验，q ≤ 0.001），故改按项数取舍。显示全部3对有共同事项的单位。", "单位d"),
      (.nan, 3, "没有一对单位的共同事项显著多于随机预期（检验，q ≤ 0.0），故改按项数取舍。显示全部3对有共同事项的单位。", "单位d"),
    ] as [(Double, Int, String, String)])
  func `a test decides`(level: Double, edges: Int, rule: String, undrawn: String) throws {
    let tested = [
      DiagramPair(a: "a", b: "b", count: 3, items: ["1", "2", "3"], q: 0.04),
      DiagramPair(a: "b", b: "c", count: 2, q: 0.01), DiagramPair(a: "c", b: "a", count: 1),
    ]
    let diagram = try network(tested, backbone: .init(test: "检验", level: level))
    #expect(diagram.edges.count == edges)
    #expect(diagram.rule == rule)
    #expect(diagram.notes.first?.hasSuffix("：" + undrawn) == true)
    if edges == 2 {
      #expect(
        diagram.edges[0].subjects
          == [.actor("a"), .actor("b"), .event("1"), .event("2"), .event("3")])
    }
  }

  @Test func `communities have the hues there are`() throws {
    let diagram = try network(
      pairs, communities: .init([["b", "a"], ["c"], []], method: "法", modularity: 0.12345))
    #expect(diagram.rule.hasSuffix("颜色为社群：法，模块度0.123。"))
    #expect(
      diagram.legend.groups[0].entries.map(\.meaning) == [
        "1：2个单位，事项最多的是单位b", "2：1个单位，事项最多的是单位c",
      ])
    #expect(diagram.nodes.map(\.tooltip).first == "单位a: 3项；社群1")
    #expect(throws: DiagramError.repeatedNode("a")) {
      try network(pairs, communities: .init([["a"], ["a"]], method: ""))
    }
    #expect(throws: DiagramError.unknownNode("x")) {
      try network(pairs, communities: .init([["x"]], method: ""))
    }
  }

  /// Nine communities for six hues: three are grey, and a remark names them.
  @Test func `further communities are grey`() throws {
    let diagram = try SampleDiagrams.diagram("backbone")
    #expect(diagram.legend.groups[0].entries.count == 7)
    #expect(diagram.legend.groups[0].entries.last?.meaning == "其余3个社群，共12个单位")
    #expect(diagram.notes[1].contains("能分辨的颜色只有6种") && diagram.notes[1].contains("9：4个单位"))
    for hue in DiagramPalette.hues {
      #expect(hue.tint(0.34).contrast(with: .ink) >= 4.5)
    }
  }

  @Test func `refuses what it does not know`() {
    #expect(throws: DiagramError.unknownNode("x")) {
      try network([DiagramPair(a: "a", b: "x", count: 1)])
    }
    #expect(throws: DiagramError.unknownNode("t")) { try network(pairs, side: "t") }
  }
}
