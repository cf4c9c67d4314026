import Drawing
import NetworkPictures
import TestNetworks
import Testing
import TwoModeNetworks

@Suite struct ProjectionDiagramTests {
  /// Of 139 pairs of women 46 share three events or more: counted from the list.
  @Test func `thins as it says`() throws {
    let projection = try TestNetworks.davis().projected()
    let counts = projection.ties.map(\.shared.count)
    #expect(counts.count == 139 && counts.count { $0 >= 3 } == 46 && counts.count { $0 >= 2 } > 60)
    let diagram = projection.diagram(title: "Women")
    #expect(diagram.edges.count == 46)
    #expect(diagram.rule.hasSuffix("Shown: lines of weight 3 or more, 46 of 139."))
    #expect(diagram.legend.groups.last?.heading == "number of shared events")
    let page = try diagram.page()
    #expect(LayoutQuality(page).overlaps == 0)
    let all = projection.diagram(title: "", scope: NetworkScope(tieLimit: 139))
    #expect(all.edges.count == 139 && !all.rule.contains("Shown"))
  }

  /// Every weighting draws; directed ones have a line a pair, of the larger weight.
  @Test(arguments: ProjectionWeighting.allCases) func `every weighting`(
    _ weighting: ProjectionWeighting
  )
    throws
  {
    let projection = try TestNetworks.davis().projected(weighting: weighting)
    let diagram = projection.diagram(title: "", scope: NetworkScope(tieLimit: 139))
    #expect(diagram.edges.count == 139)
    #expect(diagram.rule.contains("directed") == projection.isDirected)
    #expect(Set(diagram.edges.map { Set([$0.from, $0.to]) }).count == 139)
    guard projection.isDirected else { return }
    let least = projection.diagram(
      title: "", scope: NetworkScope(minimum: projection.ties.compactMap(\.weight).max()))
    #expect(!least.edges.isEmpty)
  }

  @Test func `tooltips name what is shared`() throws {
    let network = TwoModeNetwork(ties: [("a", 1), ("b", 1), ("a", 2), ("b", 2)])
    let diagram = network.projected().diagram(title: "", shared: NodeStyle(label: { "no. \($0)" }))
    #expect(diagram.edges.map(\.tooltip) == ["a – b: 2 (no. 1, no. 2)"])
    #expect(
      diagram.edges[0].subjects == [.actor("a"), .actor("b"), .event("1"), .event("2")])
  }
}
