import Testing

@testable import Drawing
@testable import StakeholderDiagrams

@Suite struct SetViewTests {
  private let sides = [
    DiagramGroup(id: "s", label: "一侧"), DiagramGroup(id: "t", label: "另一侧"),
  ]

  // A view from the units of each item, one letter a unit; a to m are on the first side.
  private func view(_ items: [String], minimum: Int? = nil, limit: Int = 40) -> SetView {
    SetView(
      title: "图", sides: sides,
      units: Set(items.joined()).sorted().map {
        DiagramParty(id: "\($0)", label: "单位\($0)", group: $0 < "n" ? "s" : "t")
      },
      items: items.indices.map {
        DiagramItem(id: "i\($0)", number: "\($0 + 1)", title: "题", group: "")
      },
      ties: items.enumerated().flatMap { index, units in
        units.map { DiagramTie(party: "\($0)", item: "i\(index)") }
      }, minimum: minimum, combinationLimit: limit)
  }

  private func ids(_ diagram: Diagram, _ prefix: String) -> [String] {
    diagram.nodes.map(\.id).filter { $0.hasPrefix("\u{1}\(prefix)-") }
  }

  /// By hand: {a, z} thrice, {a} twice, {b, z} once, one item of nobody.
  @Test func `draws what recurs`() throws {
    let diagram = try view(["az", "a", "az", "bz", "", "az", "a"], minimum: 2).diagram()
    #expect(diagram.rule.hasSuffix("3个单位，6个事项，3种组合。"))
    #expect(
      diagram.notes == [
        "未显示不足2项的组合：1种，共1个事项。", "", "不在所画组合中的1个单位：单位b",
        "没有这些单位参与的1个事项：5", "",
      ])
    #expect(ids(diagram, "dot").count == 3)
    #expect(diagram.edges.map(\.width) == [2])
    #expect(diagram.edges.first?.subjects.contains(.actor("z")) == true)
    let counts = diagram.nodes.filter { $0.id.hasPrefix("\u{1}count") }
    #expect(counts.flatMap(\.texts) == ["3", "2"])
    #expect(counts.first?.tooltip == "单位a、单位z：3项（第1、3、6项）")
    let cells = diagram.nodes.filter { $0.id.hasPrefix("\u{1}item") }
    #expect(cells.flatMap(\.texts) == ["1", "3", "6", "2", "7"])
    #expect(cells.map(\.subjects) == [0, 2, 5, 1, 6].map { [.event("i\($0)")] })
    // The unit's bar counts all of its items: five of a, four of z.
    let bars = diagram.nodes.filter {
      $0.id.hasPrefix("\u{1}size") && !$0.id.contains("number")
    }
    let widths = bars.filter { $0.texts.isEmpty }.map(\.size.width)
    #expect(widths.count == 2)
    #expect(abs((widths.last ?? 0) / (widths.first ?? 1) - 0.8) < 1e-9)
  }

  /// The smallest number that leaves few enough: of five combinations, one has three items, one two.
  @Test(arguments: [(5, 1), (4, 2), (2, 2), (1, 3)]) func `thins where it must`(
    limit: Int, minimum: Int
  )
    throws
  {
    let items = ["a", "a", "a", "b", "b", "c", "ab", "ac"]
    let diagram = try view(items, limit: limit).diagram()
    #expect(ids(diagram, "count").count == [1: 5, 2: 2, 3: 1][minimum])
    let left = diagram.notes.first ?? ""
    #expect(minimum == 1 ? left.isEmpty : left.contains("不足\(minimum)项"))
  }

  @Test func `bars of many items have no numbers`() throws {
    for (count, cells) in [(14, 14), (15, 15), (56, 56), (57, 0)] {
      let diagram = try view(Array(repeating: "ab", count: count)).diagram()
      #expect(ids(diagram, "item").count == cells)
      #expect(ids(diagram, "bar").isEmpty == (cells > 0))
      let says = diagram.legend.groups.flatMap(\.entries).contains {
        $0.meaning == MatrixWords.simplifiedChinese.barNumbers
      }
      #expect(says == (cells > 0))
      #expect(LayoutQuality(try diagram.page()).overlaps == 0)
    }
  }

  @Test func `long numbers are left to the tooltip`() throws {
    var long = view(["ab", "ab", "a"])
    long.items[1] = DiagramItem(
      id: "i1", number: "Agreement of 2024", title: "", group: "")
    let diagram = try long.diagram()
    #expect(ids(diagram, "item").isEmpty && ids(diagram, "bar").count == 2)
    let bars = diagram.nodes.filter { $0.id.hasPrefix("\u{1}bar") }
    #expect(bars.first?.tooltip == "单位a、单位b：2项（第1、Agreement of 2024项）")
    #expect(bars.first?.subjects.contains(.event("i1")) == true)
    #expect(bars.map(\.size.height).first == bars.map(\.size.height).last.map { $0 * 2 })
  }

  /// More combinations and units than a page holds, with names of the longest kind.
  @Test func `draws what a page holds and says what is left`() throws {
    let units = (0..<90).map {
      DiagramParty(
        id: "\($0)", label: "Secretariat for Social Affairs and Culture, division \($0)",
        group: $0 % 2 == 0 ? "s" : "t")
    }
    let items = (0..<300).map {
      DiagramItem(id: "\($0)", number: "\($0 + 1)", title: "", group: "")
    }
    let ties = items.indices.flatMap { index in
      (0..<(index % 5 + 1)).map {
        DiagramTie(party: "\((index / 3 + $0 * 7 * (index % 4)) % 90)", item: "\(index)")
      }
    }
    var view = SetView(
      title: "图", sides: sides, units: units, items: items, ties: ties, minimum: 1,
      words: .english)
    let page = try view.diagram().page()
    #expect(page.texts.contains { $0.hasPrefix("Omitted for lack of space: ") })
    #expect(try #require(page.smallestFontOnA3) >= 6)
    #expect(LayoutQuality(page).overlaps == 0)
    #expect(LayoutQuality(page).passages == 0)
    view.words = .simplifiedChinese
    #expect(LayoutQuality(try view.diagram().page()).overlaps == 0)
  }

  @Test func `refuses what it cannot draw`() throws {
    var wrong = view(["ab"])
    wrong.units.append(DiagramParty(id: "a", label: "", group: "s"))
    #expect(throws: DiagramError.repeatedNode("a")) { try wrong.diagram() }
    wrong = view(["ab"])
    wrong.onlySide = "x"
    #expect(throws: DiagramError.unknownNode("x")) { try wrong.diagram() }
    wrong = view(["ab"])
    wrong.sides = [sides[1]]
    #expect(throws: DiagramError.unknownNode("s")) { try wrong.diagram() }
    _ = try view([]).diagram().svg()
    _ = try view(["", ""]).diagram().svg()
    #expect(try ids(view(["a"], minimum: -5).diagram(), "count").count == 1)
  }

  @Test func `a million characters are cut`() throws {
    var long = view(["ab", "a"])
    let label = String(repeating: "长", count: 1_000_000)
    long.units[0] = DiagramParty(id: "a", label: label, group: "s")
    long.items[0] = DiagramItem(id: "i0", number: label, title: label, group: "")
    let diagram = try long.diagram()
    #expect(try diagram.svg().count < 60_000)
    #expect(LayoutQuality(try diagram.page()).overlaps == 0)
  }

  /// What has no box of its own is as wide as its words: it begins where it should, and is seen to overlap.
  @Test func `words take the room that they need`() throws {
    var count = 0
    for node in try view(["ab", "ab", "bn", "a"]).diagram().nodes where node.look == .plain {
      guard case .text(let lines, let size, _, _) = node.content else { continue }
      count += 1
      for line in lines {
        #expect(node.size.width >= TextMetrics.width(line, size: size), "\(node.id): \(line)")
      }
    }
    #expect(count > 5)
  }

  /// The bands behind the rows end at one edge, beyond the signs of every combination.
  @Test func `rows reach as far as the combinations`() throws {
    let diagram = try view(["ab", "ab", "bn", "a", "abn"]).diagram()
    let signs = diagram.nodes.filter { $0.id.hasPrefix("\u{1}dot-") }.compactMap(\.frame?.maxX)
    let ends = Set(diagram.bands.filter { $0.fill == .band }.map(\.frame.maxX))
    #expect(ends.count == 1)
    #expect(try #require(ends.first) > #require(signs.max()))
  }

  @Test func `numbers are readable on bars`() {
    #expect(SetViewLayout.barFill.contrast(with: .white) >= 4.5)
  }
}
