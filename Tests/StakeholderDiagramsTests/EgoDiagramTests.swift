import Drawing
import StakeholderDiagrams
import Testing

@Suite struct EgoDiagramTests {
  private func ego(_ partners: [(String, [String])]) throws(DiagramError) -> Diagram {
    try EgoDiagram(
      title: "图", ego: DiagramParty(id: "e", label: "中心", group: "s"),
      themes: [DiagramGroup(id: "t", label: "一")],
      items: ["1", "2", "3"].map {
        DiagramItem(id: $0, number: $0, title: "事\($0)", group: "t")
      }, sides: [DiagramGroup(id: "s", label: "一侧")],
      partners: partners.map { name, items in
        .init(DiagramParty(id: name, label: name, group: "s"), items: items)
      }
    ).diagram()
  }

  /// Most joint items first; those with as many in the order given.
  @Test func `orders partners by joint items`() throws {
    let diagram = try ego([("甲", ["3"]), ("乙", ["3", "1", "2"]), ("丙", ["2"])])
    let partners = diagram.nodes.map(\.tooltip).filter { $0.contains(": ") }
    #expect(partners == ["乙: 1、2、3", "甲: 3", "丙: 2"])
    let widths = diagram.edges.suffix(3).map(\.width)
    #expect(widths[0] > widths[1] && widths[1] == widths[2])
    #expect(diagram.edges.count == 6)
    #expect(
      diagram.edges[3].subjects == [
        .actor("e"), .actor("乙"), .event("3"), .event("1"), .event("2"),
      ])
    #expect(diagram.edges[0].subjects == [.actor("e"), .event("1")])
  }

  @Test func `refuses what it does not know`() throws {
    #expect(throws: DiagramError.unknownNode("9")) { try ego([("甲", ["9"])]) }
    #expect(throws: DiagramError.repeatedNode("e")) { try ego([("e", [])]) }
    _ = try ego([]).svg()
  }
}
