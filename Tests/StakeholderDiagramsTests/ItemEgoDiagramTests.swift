import Testing

@testable import Drawing
@testable import StakeholderDiagrams

@Suite struct ItemEgoDiagramTests {
  private func ego(
    _ others: [(String, [String])], limit: Int = 30
  ) throws(DiagramError) -> Diagram {
    try ItemEgoDiagram(
      title: "图", item: item("0"),
      sides: [DiagramGroup(id: "s", label: "一侧"), DiagramGroup(id: "t", label: "另一侧")],
      units: [
        .init(DiagramParty(id: "c", label: "丙部", group: "t"), role: .participant),
        .init(DiagramParty(id: "a", label: "甲司", group: "s"), role: .participant),
        .init(DiagramParty(id: "b", label: "乙局", group: "s"), role: .lead),
      ], others: others.map { .init(item($0.0), parties: $0.1) }, limit: limit
    ).diagram()
  }

  private func item(_ id: String) -> DiagramItem {
    DiagramItem(id: id, number: id, title: "事\(id)", group: "")
  }

  /// Units by side, leads first: b is A, a is B, c is C. Items by the number of shared units, then as given.
  @Test func `orders units and items`() throws {
    let diagram = try ego([
      ("1", ["a"]), ("2", ["c", "b", "c"]), ("3", ["b"]), ("4", []), ("5", ["a", "b", "c"]),
    ])
    let boxes = diagram.nodes.filter { $0.subjects.count == 1 && $0.texts.count > 1 }
    #expect(
      boxes.filter { $0.id.contains("unit") }.map(\.tooltip) == ["乙局（牵头）", "甲司（参与）", "丙部（参与）"])
    let others = diagram.nodes.filter { $0.id.contains("item-") }
    #expect(others.map(\.subjects) == [[.event("5")], [.event("2")], [.event("1")], [.event("3")]])
    #expect(others.map { $0.texts.last } == ["A B C", "A C", "B", "A"])
    #expect(diagram.rule.contains("3个单位") && diagram.rule.contains("其他4个事项"))
    // Three lines of units, the lead's the thickest, and four of items.
    #expect(diagram.edges.count == 7)
    #expect(diagram.edges[0].width > diagram.edges[1].width)
    #expect(
      diagram.edges[4].subjects == [.event("0"), .event("2"), .actor("c"), .actor("b")]
        || diagram.edges[4].subjects.count == 4)
  }

  @Test func `says what is left out`() throws {
    let diagram = try ego([("1", ["a"]), ("2", ["a", "b"]), ("3", ["c"])], limit: 1)
    #expect(diagram.notes[0] == "因版面所限，未显示另外2项（共同单位不多于1个）：1、3")
    #expect(diagram.nodes.count { $0.id.contains("item-") } == 1)
  }

  @Test func `refuses what it does not know`() throws {
    #expect(throws: DiagramError.unknownNode("x")) { try ego([("1", ["x"])]) }
    #expect(throws: DiagramError.repeatedNode("0")) { try ego([("0", ["a"])]) }
    _ = try ego([]).svg()
  }

  @Test func `letters go on after the alphabet`() {
    #expect(
      [0, 25, 26, 27, 51, 52, 702].map(ItemEgoLayout.letter) == [
        "A", "Z", "AA", "AB", "AZ", "BA", "AAA",
      ])
  }
}
