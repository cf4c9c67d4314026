import Drawing
import Foundation
import ResponsibilityRegister
import StakeholderDiagrams
import Testing

/// How well the diagrams of the real list can be followed: counts that are held to what is reached.
@Suite struct DiagramQualityTests {
  /// No order of the units can have fewer than 1,835 crossings (for each two units of a column the better
  /// of their two orders); 1,840 are reached.
  @Test func `the map crosses little`() throws {
    let map = try diagrams().responsibilityMap()
    let quality = LayoutQuality(try map.page())
    #expect(quality.overlaps == 0 && quality.passages == 0)
    #expect((1_835...1_850).contains(quality.crossings), "\(quality.crossings)")
    // Straight lines between the same places, and between places that are mixed up in each column.
    let froms = Set(map.edges.map(\.from))
    let tos = Set(map.edges.map(\.to))
    let firstTo = x(of: map.nodes.filter { tos.contains($0.id) }).min() ?? 0
    let lastFrom = x(of: map.nodes.filter { froms.contains($0.id) }).max() ?? 0
    let columns = [
      map.nodes.indices.filter { isEnd(map, $0) && (map.nodes[$0].center?.x ?? 0) < firstTo },
      map.nodes.indices.filter { isEnd(map, $0) && (map.nodes[$0].center?.x ?? 0) > lastFrom },
    ]
    #expect(columns.map(\.count) == [7, 33])
    let straight = try crossings(map.nodes, map.edges, shuffling: [])
    let shuffled = try crossings(map.nodes, map.edges, shuffling: columns)
    #expect(straight * 5 < shuffled * 4, "\(straight), shuffled \(shuffled)")
  }

  @Test func `the network crosses little`() throws {
    let page = try diagrams().coResponsibility().page()
    let quality = LayoutQuality(page)
    #expect(quality.overlaps == 0 && quality.passages == 0)
    #expect(quality.crossings <= 26, "\(quality.crossings)")
    let ends = Set(page.edges.filter { $0.from != $0.to }.flatMap { [$0.from, $0.to] })
    let edges = page.edges.filter { $0.from != $0.to }
    let nodes = page.nodes.filter { ends.contains($0.id) }
    let shuffled = try crossings(nodes, edges, shuffling: [Array(nodes.indices)])
    #expect(quality.crossings * 3 < shuffled, "\(quality.crossings), shuffled \(shuffled)")
  }

  @Test(arguments: ["经济财政司", "社会文化司", "科技部", "商务部", "国家疾控局"])
  func `an ego is clear`(party: String) throws {
    let quality = LayoutQuality(try #require(try diagrams().ego(of: party)).page())
    #expect(quality.crossings == 0 && quality.overlaps == 0 && quality.passages == 0)
  }

  @Test(
    arguments: ["sets", "sets of macau", "all sets", "items", "parties"],
    [Language.simplifiedChinese, .traditionalChinese, .portuguese, .english])
  func `sets and hotspots are clear`(name: String, language: Language) throws {
    let page = try #require(try diagram(name, language)).page()
    let quality = LayoutQuality(page)
    #expect(quality.crossings == 0 && quality.overlaps == 0 && quality.passages == 0)
    #expect(try #require(page.smallestFontOnA3) >= 6)
  }

  /// Counted from the list itself: the combinations that answer for two items or more.
  @Test func `sets recur as the list has it`() throws {
    let register = try register()
    let units = Dictionary(grouping: register.responsibilities, by: \.item)
      .mapValues { Set($0.map(\.party)) }
    let counts = Dictionary(grouping: units.values) { $0 }.mapValues(\.count)
    let recurring = counts.filter { $0.value > 1 }
    #expect(counts.count == 48 && recurring.count == 7)
    let diagram = try #require(try diagrams().sets())
    let cells = diagram.nodes.filter { $0.id.hasPrefix("\u{1}item") }
    #expect(cells.count == recurring.values.reduce(0, +))
    #expect(diagram.notes.first == "未显示不足2项的组合：41种，共41个事项。")
  }

  @Test func `nothing to draw is nil`() throws {
    let alone = try Register(
      parties: [Party(name: "a")], items: [Item(id: "1", title: "t")],
      responsibilities: [Responsibility(party: "a", item: "1")])
    let diagrams = RegisterDiagrams(alone)
    #expect(try diagrams.hotspotMap(of: .items) == nil)
    #expect(try diagrams.sets(side: .macau) == nil)
    #expect(try diagrams.sets() != nil)
  }

  // MARK: Reading a diagram

  private func x(of nodes: [DiagramNode]) -> [Double] { nodes.compactMap { $0.center?.x } }

  private func isEnd(_ diagram: Diagram, _ position: Int) -> Bool {
    let id = diagram.nodes[position].id
    return diagram.edges.contains { $0.from == id || $0.to == id }
  }

  // Crossings of straight lines, the places of some nodes changed among them in a fixed way.
  private func crossings(
    _ nodes: [DiagramNode], _ edges: [DiagramEdge], shuffling groups: [[Int]]
  ) throws -> Int {
    var moved = nodes
    for group in groups {
      for (index, position) in group.enumerated() {
        moved[position].center = nodes[group[(index * 5 + 3) % group.count]].center
      }
    }
    let straight = edges.map { edge in
      var edge = edge
      edge.path = []
      return edge
    }
    let diagram = Diagram(
      title: "", nodes: moved, edges: straight, legend: DiagramLegend([]), legendHeading: "")
    return LayoutQuality(try diagram.page()).crossings
  }

  private func diagram(_ name: String, _ language: Language) throws -> Diagram? {
    let diagrams = try diagrams(language)
    switch name {
    case "sets": return try diagrams.sets()
    case "sets of macau": return try diagrams.sets(side: .macau)
    case "all sets": return try diagrams.sets(minimum: 1)
    case "items": return try diagrams.hotspotMap(of: .items)
    default: return try diagrams.hotspotMap(of: .parties)
    }
  }

  private func diagrams(
    _ language: Language = .simplifiedChinese
  ) throws -> RegisterDiagrams { RegisterDiagrams(try register(), language: language) }

  private func register() throws -> Register {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Data/macau-belt-and-road-2024-2028/worklist.txt")
    return try Register(worklist: String(contentsOf: file, encoding: .utf8))
  }
}
