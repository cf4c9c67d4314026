import Drawing
import Languages
import NetworkPictures
import TestNetworks
import Testing
import TwoModeNetworks

@Suite struct TwoModeNetworkDiagramTests {
  /// Davis's Southern Women: every woman, party and tie, none on another.
  @Test(arguments: Language.allCases) func `draws the Southern Women`(language: Language) throws {
    let network = try TestNetworks.davis()
    let diagram = network.diagram(title: "Southern Women", language: language)
    #expect(diagram.nodes.count == 32 && diagram.edges.count == 89)
    let page = try diagram.page()
    #expect(LayoutQuality(page).overlaps == 0)
    #expect(try #require(page.smallestFontOnA3) >= 6)
    let svg = try diagram.svg()
    for word in ["Evelyn", "E14"] { #expect(svg.contains(word)) }
    #expect(try diagram.svg() == svg)
  }

  /// Modes differ in shape, whatever their colours.
  @Test func `modes differ in shape`() throws {
    let network = TwoModeNetwork(ties: [("a", "x"), ("b", "x")])
    let style = NodeStyle<String>(group: { _ in "one group" })
    for diagram in [
      network.diagram(title: ""), network.diagram(title: "", actors: style, events: style),
    ] {
      let marks = diagram.nodes.map { node -> DiagramMark? in
        if case .mark(let mark, _, _) = node.look { mark } else { nil }
      }
      #expect(marks == [.disc, .disc, .square])
    }
  }

  @Test func `names are the callers`() throws {
    struct Person: Hashable, Sendable {
      let name: String
      let office: String?
      let age: Double
    }
    let people = [
      Person(name: "Ana", office: "north", age: 30), Person(name: "Bo", office: nil, age: -1),
    ]
    let network = TwoModeNetwork(ties: [(people[0], 1), (people[1], 1), (people[1], 2)])
    let diagram = network.diagram(
      title: "Who", source: "Survey",
      actors: NodeStyle(
        "people", label: \.name, group: \.office, groupName: "office", size: \.age,
        sizeName: "age"), events: NodeStyle("meetings"))
    #expect(diagram.nodes.map(\.words) == ["Ana", "Bo", "1", "2"])
    #expect(diagram.rule == "2 people, 2 meetings, ties: 3.")
    let entries = diagram.legend.groups.map { ($0.heading, $0.entries.map(\.meaning)) }
    #expect(entries.map(\.0) == ["Shape", "office", "Size", "Line"])
    #expect(entries[0].1 == ["people", "meetings"] && entries[1].1 == ["north", "in no group"])
    #expect(entries[2].1 == ["people: age", "meetings: number of ties, those not drawn included"])
    #expect(
      diagram.notes.filter { !$0.isEmpty } == [
        "people whose size is unknown or negative, in the smallest letters: 1.", "Survey",
      ])
    let words = (diagram.legend.groups.map { "\($0)" } + [diagram.rule]).joined()
    for foreign in ["unit", "item", "responsib"] { #expect(!words.contains(foreign)) }
  }

  /// Widths follow weights; what has none that a width could show is dashed and counted.
  @Test func `unusable weights are said`() throws {
    let weights: [Double] = [2, -1, -4, -0.5, 0, 5]
    let network = try TwoModeNetwork(
      ties: weights.indices.map { ("a", "e\($0)") }, weights: weights)
    let diagram = network.diagram(title: "")
    #expect(diagram.edges.map(\.isDashed) == [false, true, true, true, true, false])
    #expect(diagram.edges[0].width < diagram.edges[5].width)
    #expect(diagram.notes.contains("Lines whose weight is not positive or undefined, dashed: 4."))
    #expect(
      diagram.legend.groups.last?.entries.map(\.meaning)
        == ["2", "5", "weight not positive, or undefined"])
    _ = try diagram.svg()
    let thinned = network.diagram(title: "", scope: NetworkScope(minimum: 3))
    #expect(thinned.edges.count == 1)
    #expect(thinned.rule.hasSuffix("Shown: lines of weight 3 or more, 1 of 6."))
    #expect(
      thinned.notes.contains("Lines whose weight is not positive or undefined, not drawn: 4."))
    #expect(thinned.notes.contains { $0.hasSuffix("5 (e0, e1, e2, e3, e4)") })
  }

  /// Without a least weight that a tie could have, all ties are drawn, also those that no width can show.
  @Test(arguments: [0, -1, -.infinity, .infinity, .nan] as [Double])
  func `a minimum that is none leaves nothing out`(minimum: Double) throws {
    let network = try TwoModeNetwork(ties: [("a", 1), ("a", 2), ("b", 2)], weights: [3, -1, 0])
    let diagram = network.diagram(title: "", scope: NetworkScope(minimum: minimum))
    #expect(diagram.edges.count == 3 && diagram.nodes.count == 4)
  }

  /// By hand: letters of 9 points and up to 4 more, by the square root of the share of the most ties that a
  /// node of the mode has. Of a's 3 ties b has 1: 4 · 0.577 is 2. Event 1 has 2, the others 1: 4 · 0.707 is 3.
  @Test func `letters grow with the ties`() {
    let network = TwoModeNetwork(ties: [("a", 1), ("a", 2), ("a", 3), ("b", 1)])
    let sizes = network.diagram(title: "").nodes.map { node -> Double in
      if case .text(_, let size, _, _) = node.content { size } else { 0 }
    }
    #expect(sizes == [13, 11, 13, 12, 12])
  }

  /// Words have 1.1 times the size of their letters beside them and 0.6 times above and below; in a disc they
  /// take a fifth more of the width and a quarter more of the height.
  @Test func `nodes are larger than their words`() throws {
    let nodes = TwoModeNetwork(ties: [("some words", "some words")]).diagram(title: "").nodes
    for (node, share) in zip(
      nodes, [DiagramSize(width: 1.2, height: 1.25), DiagramSize(width: 1, height: 1)])
    {
      guard case .text(let lines, let font, _, _) = node.content else {
        Issue.record("a node without words")
        continue
      }
      let words = TextMetrics.size(of: lines, size: font)
      #expect(abs(node.size.width - words.width * share.width - 1.1 * font) < 1e-9)
      #expect(abs(node.size.height - words.height * share.height - 0.6 * font) < 1e-9)
    }
  }

  @Test func `nodes without any tie have the smallest letters`() throws {
    let network = try TwoModeNetwork<String, String>(actors: ["a"], events: ["x"], ties: [])
    let diagram = network.diagram(title: "", scope: NetworkScope(showsIsolates: true))
    let sizes = diagram.nodes.map { node -> Double in
      if case .text(_, let size, _, _) = node.content { size } else { 0 }
    }
    #expect(sizes == [9, 9])
  }

  @Test func `one unusable weight is said`() throws {
    let network = try TwoModeNetwork(ties: [("a", 1), ("a", 2)], weights: [3, -1])
    let notes = network.diagram(title: "").notes
    #expect(notes.contains("Lines whose weight is not positive or undefined, dashed: 1."))
  }

  @Test func `the legend has the shapes of the modes`() {
    let diagram = TwoModeNetwork(ties: [("a", 1)]).diagram(title: "")
    let marks = diagram.legend.groups[0].entries.map { entry -> DiagramMark? in
      if case .mark(let mark, _, _) = entry.symbol { mark } else { nil }
    }
    #expect(marks == [.disc, .square])
  }

  @Test func `isolates are counted or drawn`() throws {
    let network = try TwoModeNetwork(
      actors: ["a", "b"], events: ["x", "y", "z"], ties: [("a", "x")])
    let counted = network.diagram(title: "")
    #expect(counted.nodes.count == 2)
    #expect(counted.notes.contains("Not drawn, actors without any tie: 1 (b)"))
    #expect(counted.notes.contains("Not drawn, events without any tie: 2 (y, z)"))
    let drawn = network.diagram(title: "", scope: NetworkScope(showsIsolates: true))
    #expect(drawn.nodes.count == 5 && drawn.notes.allSatisfy(\.isEmpty))
    #expect(try LayoutQuality(drawn.page()).overlaps == 0)
  }

  @Test func `nothing is a picture`() throws {
    let empty = try TwoModeNetwork<String, Int>(actors: [], events: [], ties: [])
    _ = try empty.diagram(title: "nothing").svg()
    _ = try empty.projected().diagram(title: "nothing").svg()
  }

  /// More groups than hues: the others share the grey, and the legend counts them.
  @Test func `groups beyond the hues are grey`() {
    let network = TwoModeNetwork(ties: (0..<9).map { ("a\($0)", "x") })
    let diagram = network.diagram(title: "", actors: NodeStyle(group: { $0 }))
    let entries = diagram.legend.groups.first { $0.heading == "Colour" }?.entries
    #expect(entries?.count == 7)
    #expect(entries?.last?.meaning == "other groups: 3")
  }

  @Test(
    arguments: [
      "\"><script>alert(1)</script>", "\\N \\G \\L", "{a|b}", "甲\u{0}\u{202E}", "<<TABLE>>", "",
      String(repeating: "长", count: 100_000),
    ], DiagramFormat.allCases)
  func `hostile labels`(label: String, format: DiagramFormat) throws {
    let network = TwoModeNetwork(ties: [(label, 1), (label + "2", 1)])
    let diagram = network.diagram(
      title: label, actors: NodeStyle(label, group: { $0 }), events: NodeStyle(label))
    let options = RenderingOptions(
      resolution: 72, coverage: FontCoverage { (_) throws(DiagramError) in [] })
    let bytes = try diagram.render(format, options: options)
    if format == .svg { #expect(!String(decoding: bytes, as: UTF8.self).contains("<script")) }
  }
}

extension DiagramNode {
  fileprivate var words: String {
    if case .text(let lines, _, _, _) = content { lines.joined(separator: " ") } else { "" }
  }
}
