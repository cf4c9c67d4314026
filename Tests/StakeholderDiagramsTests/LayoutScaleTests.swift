import Testing

@testable import Drawing
@testable import StakeholderDiagrams

/// Diagrams of up to 2,000 ties are laid out whole; of what is larger the part that is drawn is named.
@Suite struct LayoutScaleTests {
  private func network(pairs count: Int, units: Int, minimum: Int?) -> CoResponsibilityNetwork {
    var pairs: [DiagramPair] = []
    for distance in 1..<units where pairs.count < count {
      for unit in 0..<(units - distance) where pairs.count < count {
        pairs.append(
          DiagramPair(
            a: "u\(unit)", b: "u\(unit + distance)", count: 1 + (unit * distance) % 7))
      }
    }
    return CoResponsibilityNetwork(
      title: "图", sides: [DiagramGroup(id: "s", label: "一侧")],
      units: (0..<units).map {
        .init(DiagramParty(id: "u\($0)", label: "单位\($0)", group: "s"), items: 1 + $0 % 9)
      }, pairs: pairs, minimum: minimum)
  }

  /// Few enough to find ways around boxes; too many for that; too many for stress majorisation.
  @Test(arguments: [(60, 90, 0), (500, 200, 0), (2_000, 120, 0), (2_000, 700, 1)])
  func `networks up to 2000 ties are laid out`(ties: Int, units: Int, notices: Int) throws {
    let page = try network(pairs: ties, units: units, minimum: 1).diagram().page()
    let lines = page.edges.filter { $0.from != $0.to }
    #expect(lines.count == ties)
    #expect(lines.allSatisfy { $0.path.count >= 4 })
    #expect(page.notices.count == notices)
    #expect(page.texts.contains { $0.contains("布局说明") } == (notices > 0))
    #expect(overlaps(page) == 0)
  }

  @Test func `lines go around boxes where they are few`() throws {
    let page = try network(pairs: 110, units: 58, minimum: 1).diagram().page()
    #expect(LayoutQuality(page).passages == 0)
    let large = try network(pairs: 500, units: 200, minimum: 1).diagram().page()
    #expect(large.edges.allSatisfy { $0.path.count == 4 })
  }

  /// Of 5,000 pairs the picture shows those that it says.
  @Test func `what is drawn of more is said`() throws {
    let network = network(pairs: 5_000, units: 150, minimum: nil)
    let diagram = try network.diagram()
    let most = network.pairs.map(\.count).max() ?? 0
    let shown = network.pairs.count { $0.count >= most }
    #expect(diagram.edges.count == shown && shown < 5_000)
    #expect(diagram.rule == "仅显示共同事项不少于\(most)项的单位对：\(shown)对，全部5000对。")
    _ = try diagram.page()
  }

  @Test func `a map of 2000 ties is laid out`() throws {
    let units = (0..<240).map { DiagramParty(id: "p\($0)", label: "单位\($0)", group: "s") }
    let items = (0..<500).map {
      DiagramItem(id: "i\($0)", number: "\($0 + 1)", title: "推进交流合作", group: "t\($0 / 100)")
    }
    let ties = (0..<2_000).map {
      DiagramTie(party: "p\(($0 * 7 + $0 / 500 * 11) % 240)", item: "i\($0 % 500)")
    }
    let map = ResponsibilityMap(
      title: "图", leftName: "左", left: Array(units.prefix(40)),
      themes: (0..<5).map { DiagramGroup(id: "t\($0)", label: "章\($0)") }, items: items,
      rightName: "右", right: Array(units.dropFirst(40)), ties: ties)
    let page = try map.diagram().page()
    #expect(page.edges.count { $0.from != $0.to } == Set(ties).count)
    #expect(page.notices.isEmpty)
    #expect(overlaps(page) == 0)
  }

  // Without the crossings, which take longest to count.
  private func overlaps(_ page: DiagramPage) -> Int {
    LayoutQuality(
      DiagramPage(
        nodes: page.nodes, edges: [], bands: [], size: page.size, title: "")
    ).overlaps
  }
}
