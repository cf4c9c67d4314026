import Testing

@testable import Drawing
@testable import StakeholderDiagrams

@Suite struct HotspotMapTests {
  private func map(_ scores: [Int], groups: Int = 2, explained: Int = 5) -> HotspotMap {
    HotspotMap(
      title: "图", kind: .items,
      groups: (0..<groups).map { DiagramGroup(id: "g\($0)", label: "章\($0)") },
      spots: scores.enumerated().map { index, score in
        .init(
          id: "i\(index)", number: "\(index + 1)", label: "题", group: "g\(index % groups)",
          score: score, explanation: "因为\(index)。")
      }, explained: explained)
  }

  private func spot(_ index: Int, _ diagram: Diagram) throws -> DiagramNode {
    try #require(diagram.nodes.first { $0.id == "\u{1}spot-\(index)" })
  }

  /// By hand: of scores 4, 16, 1 and 0 the areas are as 4 : 16 : 1, so the diameters as 2 : 4 : 1.
  @Test func `areas are as scores`() throws {
    let diagram = try map([4, 16, 1, 0]).diagram()
    let widths = try (0..<3).map { try spot($0, diagram).size.width }
    #expect(abs(widths[1] / widths[0] - 2) < 1e-9 && abs(widths[1] / widths[2] - 4) < 1e-9)
    #expect(!diagram.nodes.contains { $0.id == "\u{1}spot-3" })
    #expect(diagram.notes[2] == "没有关系需要协调、因而不在图中的1个：4")
    #expect(diagram.rule.hasSuffix("3项，得分合计21。"))
    #expect(try spot(1, diagram).subjects == [.event("i1")])
    #expect(try spot(1, diagram).tooltip == "因为1。")
    // The key shows the largest, a quarter and a sixteenth, at the same scale.
    let key = [16, 4, 1].map { score in
      diagram.nodes.first { $0.id == "\u{1}size-\(score)" }?.size.width ?? 0
    }
    #expect(key == [widths[1], widths[0], widths[2]])
  }

  @Test func `without two sides, the score is explained without them`() throws {
    var map = map([4])
    #expect(try map.diagram().notes[0].contains("分属两方"))
    map.hasSides = false
    #expect(
      try map.diagram().notes[0] == "得分：同一事项的两个单位计1分；共同牵头、别无其他共同事项的，各再计1分。")
  }

  /// Highest first, of equal ones the earlier; the darker the higher.
  @Test func `explains the highest`() throws {
    let diagram = try map([3, 9, 5, 9, 1, 2, 2], explained: 3).diagram()
    let panel = diagram.nodes.filter { $0.id.hasPrefix("\u{1}explained") }.map(\.texts)
    #expect(panel == [["2 题", "因为1。"], ["4 题", "因为3。"], ["3 题", "因为2。"]])
    let badges = diagram.nodes.filter { $0.id.hasPrefix("\u{1}badge-map") }
    #expect(Set(badges.map { "\($0.texts)\($0.subjects)" }).count == 3)
    func luminance(_ index: Int) throws -> Double {
      guard case .mark(_, let fill, _) = try spot(index, diagram).look else { return -1 }
      return fill.luminance
    }
    #expect(try luminance(1) < luminance(2) && luminance(2) < luminance(4))
    #expect(try spot(1, diagram).center?.y == spot(3, diagram).center?.y)
    #expect(try #require(spot(3, diagram).center).x > #require(spot(5, diagram).center).x - 500)
  }

  /// Of six with the same score five are explained, and one more is said to have it.
  @Test func `says that others have the same score`() throws {
    let many = try map([3, 3, 3, 3, 3, 3, 1]).diagram()
    #expect(many.nodes.contains { $0.texts == ["另有1个同为3分"] })
    let few = try map([3, 3, 3, 3, 3, 2]).diagram()
    #expect(!few.nodes.contains { $0.id == "\u{1}equals" })
  }

  @Test func `draws what a page holds and names the rest`() throws {
    let long = "Secretariat for Social Affairs and Culture and for everything else besides"
    for groups in [1, 2, 7, 40, 125] {
      var many = map((0..<125).map { $0 % 50 + 1 }, groups: groups)
      many.words = .english
      many.groups = many.groups.map { DiagramGroup(id: $0.id, label: long) }
      many.spots = many.spots.map {
        .init(
          id: $0.id, number: $0.number, label: long, group: $0.group, score: $0.score,
          explanation: String(repeating: long + ". ", count: 5))
      }
      let diagram = try many.diagram()
      let circles = diagram.nodes.count { $0.id.hasPrefix("\u{1}spot") }
      #expect((groups < 40 ? 30 : 20)...120 ~= circles, "\(groups)")
      #expect(
        diagram.notes[1].hasPrefix(
          "Omitted for lack of space, the lowest scores (\(125 - circles))"))
      let page = try diagram.page()
      let quality = LayoutQuality(page)
      #expect(quality.overlaps == 0)
      #expect(try #require(page.smallestFontOnA3) >= 6, "\(groups)")
    }
  }

  @Test func `refuses what it cannot draw`() throws {
    #expect(throws: DiagramError.unusableNumber(of: "2 题")) { try map([1, -1]).diagram() }
    var wrong = map([1, 2])
    wrong.spots.append(wrong.spots[0])
    #expect(throws: DiagramError.repeatedNode("i0")) { try wrong.diagram() }
    wrong = map([1, 2])
    wrong.groups.removeLast()
    #expect(throws: DiagramError.unknownNode("g1")) { try wrong.diagram() }
    #expect(throws: DiagramError.tooLarge(what: "spots", count: 100_001, limit: 100_000)) {
      try map(Array(repeating: 1, count: 100_001)).diagram()
    }
    for scores in [[], [0, 0], [.max, .max, 1]] as [[Int]] {
      let page = try map(scores, explained: -1).diagram().page()
      #expect(LayoutQuality(page).overlaps == 0)
      _ = try page.render(.svg)
    }
  }

  @Test func `a million characters are cut`() throws {
    var long = map([5, 1])
    let text = String(repeating: "长", count: 1_000_000)
    long.spots[0] = .init(
      id: "i0", number: text, label: text, group: "g0", score: 5, explanation: text)
    long.groups[0] = DiagramGroup(id: "g0", label: text)
    let diagram = try long.diagram()
    #expect(try diagram.svg().count < 60_000)
    #expect(LayoutQuality(try diagram.page()).overlaps == 0)
  }
}
