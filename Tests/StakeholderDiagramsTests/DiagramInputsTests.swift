import Drawing
import StakeholderDiagrams
import TestDiagrams
import Testing

@Suite struct DiagramInputsTests {
  private static let party = DiagramParty(id: "p", label: "P", group: "")
  private static let item = DiagramItem(id: "i", number: "1", title: "T", group: "")

  /// A unit or an item of no group is drawn where no group is listed, by every kind that takes groups.
  @Test(arguments: [true, false]) func `no group needs no list`(hasTies: Bool) throws {
    let (party, item) = (Self.party, Self.item)
    let ties = hasTies ? [DiagramTie(party: "p", item: "i")] : []
    let unit = CoResponsibilityNetwork.Unit(party, items: 1)
    let diagrams = [
      try ResponsibilityMap(
        title: "", leftName: "", left: [party], themes: [], items: [item], rightName: "", right: [],
        ties: ties
      ).diagram(),
      try AlluvialDiagram(
        title: "", leftName: "", left: [party], themes: [], items: [item], rightName: "", right: [],
        ties: ties
      ).diagram(),
      try EgoDiagram(
        title: "", ego: party, themes: [], items: [item], sides: [],
        partners: hasTies
          ? [.init(DiagramParty(id: "q", label: "Q", group: ""), items: ["i"])] : []
      ).diagram(),
      try ItemEgoDiagram(
        title: "", item: item, sides: [], units: [.init(party)], others: []
      ).diagram(),
      try HotspotMap(
        title: "", kind: .items, groups: [],
        spots: [.init(id: "i", label: "T", group: "", score: hasTies ? 1 : 0)]
      ).diagram(),
      try ThemeOverview(
        title: "", sides: [], units: [party],
        themes: [.init(DiagramGroup(id: "t", label: "T"), items: 1)],
        cells: hasTies ? [.init(party: "p", theme: "t", items: ["i"])] : []
      ).diagram(),
      try SetView(title: "", sides: [], units: [party], items: [item], ties: ties, minimum: 1)
        .diagram(),
      try QuadrantDiagram(
        title: "", sides: [], units: [.init(party, breadth: 1, depth: 1)], medianBreadth: 1,
        medianDepth: 1
      ).diagram(),
      try CoResponsibilityNetwork(title: "", sides: [], units: [unit], pairs: []).diagram(),
      try ComparisonDiagram(
        title: "", beforeName: "a", afterName: "b", sides: [],
        units: [.init(party, before: 1, after: 1)], ties: []
      ).diagram(),
    ]
    for diagram in diagrams { _ = try diagram.svg() }
  }

  /// A group that has a name has to be listed, and the error does not speak of ties.
  @Test func `a named group is listed`() throws {
    let lost = DiagramItem(id: "i", number: "1", title: "T", group: "t")
    let map = ResponsibilityMap(
      title: "", leftName: "", left: [], themes: [], items: [lost], rightName: "", right: [],
      ties: [])
    let error = #expect(throws: DiagramError.unknownNode("t")) { try map.diagram() }
    #expect(error?.description.hasPrefix("The diagram names t, which it does not list") == true)
    #expect(DiagramError.unknownNode("").description.hasPrefix("The diagram names an empty id,"))
    #expect(DiagramError.repeatedNode(" ").description.hasPrefix("an empty id is listed twice"))
  }
}
