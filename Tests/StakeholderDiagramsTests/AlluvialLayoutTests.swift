import TestDiagrams
import Testing

@testable import Drawing
@testable import StakeholderDiagrams

@Suite struct AlluvialLayoutTests {
  /// Left: a has two responsibilities in theme t, b one. Right: x has two in t and one in u, y one in t.
  private func layout() throws -> AlluvialLayout {
    let diagram = AlluvialDiagram(
      title: "", leftName: "左", left: ["a", "b"].map { party($0) },
      themes: ["t", "u"].map { DiagramGroup(id: $0, label: $0) },
      items: [("1", "t"), ("2", "t"), ("3", "u")].map {
        DiagramItem(id: $0.0, number: $0.0, title: "事", group: $0.1)
      }, rightName: "右", right: ["x", "y"].map { party($0) },
      ties: [("a", "1"), ("b", "1"), ("x", "1"), ("a", "2"), ("x", "2"), ("y", "2"), ("x", "3")]
        .map { DiagramTie(party: $0.0, item: $0.1) })
    return AlluvialLayout(diagram, try AlluvialFlows(diagram))
  }

  private func party(_ id: String) -> DiagramParty { DiagramParty(id: id, label: id, group: "") }

  private func frame(_ id: String, _ layout: AlluvialLayout) throws -> DiagramRect {
    try #require(layout.nodes.first { $0.id == id }?.frame)
  }

  /// By hand. A responsibility is 9 points high, the most there is for few; a theme is no lower than 30, its
  /// two lines of text. The middle column is the longest: twice 30 and the gap of 10.
  ///
  /// Every unit would stand at the mean of its themes, which are at 15 and 55: a and b at 15, y at 15, x at
  /// (15 + 15 + 55) / 3 = 28.33. On the left a, 18 high, comes down to 9 lest it stand out above; b, with room
  /// for a name of 13, follows after a gap of 12: 18 + 12 + 13 / 2. On the right y stands above x, since
  /// the other way two lines would cross. y has room for 13 and x is 27 high, so x follows 13 / 2 + 5 + 27 / 2
  /// = 25 below y. As y and x would overlap they meet in the middle: (15 + 28.33 - 25) / 2 for y.
  @Test func `blocks stand near their themes`() throws {
    let layout = try layout()
    let expected: [(id: String, x: ClosedRange<Double>, middle: Double, height: Double)] = [
      ("\u{1}left-0", 0...14, 9, 18), ("\u{1}left-1", 0...14, 36.5, 9),
      ("\u{1}theme-0", 204...362, 15, 30), ("\u{1}theme-1", 204...362, 55, 30),
      ("\u{1}right-0", 552...566, 55 / 6 + 25, 27), ("\u{1}right-1", 552...566, 55 / 6, 9),
    ]
    for block in expected {
      let frame = try frame(block.id, layout)
      #expect(frame.minX == block.x.lowerBound && frame.maxX == block.x.upperBound, "\(block)")
      #expect(abs((frame.minY + frame.maxY) / 2 - block.middle) < 1e-9, "\(block) \(frame)")
      #expect(abs(frame.height - block.height) < 1e-9, "\(block) \(frame)")
    }
  }

  private func layout(
    left: [String], right: [String], themes: [String] = ["t", "u"], items: [(String, String)],
    ties: [(String, String)]
  ) throws -> AlluvialLayout {
    let diagram = AlluvialDiagram(
      title: "", leftName: "", left: left.map { party($0) },
      themes: themes.map { DiagramGroup(id: $0, label: $0) },
      items: items.map { DiagramItem(id: $0.0, number: $0.0, title: "事", group: $0.1) },
      rightName: "", right: right.map { party($0) },
      ties: ties.map { DiagramTie(party: $0.0, item: $0.1) })
    return AlluvialLayout(diagram, try AlluvialFlows(diagram))
  }

  /// By hand: twelve units of a responsibility need 12 · 13 + 11 · 5 = 211 points. The themes, six of them
  /// each or 54 points, stand 44 apart, the most there is, in the middle: (211 - 54 - 44 - 54) / 2 = 29.5.
  @Test func `themes stand in the middle of a longer column`() throws {
    let right = (0..<12).map { "r\($0)" }
    var ties = [("a", "1"), ("a", "2")]
    for (place, name) in right.enumerated() { ties.append((name, place < 6 ? "1" : "2")) }
    let layout = try layout(
      left: ["a"], right: right, items: [("1", "t"), ("2", "u")], ties: ties)
    for (id, top) in [("\u{1}theme-0", 29.5), ("\u{1}theme-1", 127.5)] {
      let frame = try frame(id, layout)
      #expect(abs(frame.minY - top) < 1e-9 && abs(frame.height - 54) < 1e-9, "\(id) \(frame)")
    }
    let tops = try (0..<12).map { try frame("\u{1}right-\($0)", layout) }.map(\.minY)
    #expect(abs(try #require(tops.min()) - 2) < 1e-9)
    #expect(abs(try #require(tops.max()) - (211 - 13 + 2)) < 1e-9)
  }

  /// One theme of one unit on either side is as high as its text, and nothing is left beside it.
  @Test func `a lone theme begins at the top`() throws {
    let layout = try layout(
      left: ["a"], right: ["x"], themes: ["t"], items: [("1", "t")], ties: [("a", "1"), ("x", "1")])
    let theme = try frame("\u{1}theme-0", layout)
    #expect(theme.minY == 0 && theme.maxY == 30)
    for id in ["\u{1}left-0", "\u{1}right-0"] {
      let unit = try frame(id, layout)
      #expect(abs(unit.minY + unit.maxY - 30) < 1e-9)
    }
  }

  /// 104 responsibilities take 520 points, 5 each; 26 on the other side a quarter of that.
  @Test func `many responsibilities share the height`() throws {
    let items = (0..<104).map { "\($0)" }
    let layout = try layout(
      left: ["a"], right: ["x"], themes: ["t"], items: items.map { ($0, "t") },
      ties: items.map { ("a", $0) } + items.prefix(26).map { ("x", $0) })
    #expect(abs(try frame("\u{1}left-0", layout).height - 520) < 1e-9)
    #expect(abs(try frame("\u{1}right-0", layout).height - 130) < 1e-9)
  }

  /// A theme's words stay in its block, 158 points wide with 7 on either side; a unit's name, where its block
  /// has no room for a second line, ends at 1.3 times 250 points, with its number.
  @Test func `long names have an end`() throws {
    let long = String(repeating: "name of many words ", count: 9)
    let layout = try layout(
      left: [long], right: [], themes: [long], items: [("1", long)], ties: [(long, "1")])
    func lines(_ id: String) throws -> [String] {
      let node = try #require(layout.nodes.first { $0.id == id })
      guard case .text(let lines, _, _, _) = node.content else { return [] }
      return lines
    }
    let theme = try lines("\u{1}theme-0")
    #expect(theme.count > 2)
    #expect(theme.allSatisfy { TextMetrics.width($0, size: 9.5) <= 144 })
    let name = try lines("\u{1}left-0-name")
    #expect(name.count == 1 && name[0].hasSuffix("… (1)"))
    #expect((290...325).contains(TextMetrics.width(name[0], size: 9.5)))
  }

  @Test func `themes stand for their items`() throws {
    let layout = try layout()
    let subjects = ["\u{1}theme-0", "\u{1}theme-1"].map { id in
      layout.nodes.first { $0.id == id }?.subjects
    }
    #expect(subjects == [[.event("1"), .event("2")], [.event("3")]])
  }

  /// Names stand beside their blocks, on the outer side.
  @Test func `names stand beside their blocks`() throws {
    let layout = try layout()
    for id in ["left-0", "left-1", "right-0", "right-1"] {
      let block = try frame("\u{1}\(id)", layout)
      let name = try frame("\u{1}\(id)-name", layout)
      #expect(abs(name.minY + name.maxY - block.minY - block.maxY) < 1e-9)
      let distance = id.hasPrefix("left") ? block.minX - name.maxX : name.minX - block.maxX
      #expect((3...6).contains(distance), "\(id): \(distance)")
    }
  }

  /// The name of the left column ends where its blocks end, that of the right one begins where its blocks
  /// begin, and that of the themes is as wide as they are; all stand above every block.
  @Test func `headings stand over their columns`() throws {
    let layout = try layout()
    let headings = try ["left", "theme", "right"].map { try frame("\u{1}column-\($0)", layout) }
    #expect(headings[0].maxX == 14 && headings[2].minX == 552)
    #expect(headings[1].minX == 204 && headings[1].maxX == 362)
    for heading in headings {
      #expect(heading.minY == -24 && heading.height == 16, "\(heading)")
    }
  }

  /// Ribbons stand side by side on the edges of blocks, in the order of the blocks that they lead to, without
  /// room between them. On units they fill the edge, on themes they lie about its middle.
  @Test(arguments: ["small", "sample"]) func `ribbons lie side by side`(name: String) throws {
    let (nodes, edges, ribbons): ([DiagramNode], [DiagramEdge], [DiagramRibbon])
    if name == "small" {
      let layout = try layout()
      (nodes, edges, ribbons) = (layout.nodes, layout.edges, layout.ribbons)
    } else {
      let diagram = try SampleDiagrams.alluvial().diagram()
      (nodes, edges, ribbons) = (diagram.nodes, diagram.edges, diagram.ribbons)
    }
    let frames = Dictionary(
      nodes.compactMap { node in node.frame.map { (node.id, $0) } }, uniquingKeysWith: { a, _ in a }
    )
    var starts: [String: [(ends: ClosedRange<Double>, other: Double)]] = [:]
    var ends = starts
    for (edge, ribbon) in zip(edges, ribbons) {
      let from = try #require(frames[edge.from])
      let to = try #require(frames[edge.to])
      let outline = ribbon.outline
      #expect(outline[0].x == from.maxX && outline[9].x == from.maxX)
      #expect(outline[3].x == to.minX && outline[6].x == to.minX)
      starts[edge.from, default: []].append((outline[0].y...outline[9].y, to.minY))
      ends[edge.to, default: []].append((outline[3].y...outline[6].y, from.minY))
      // The line that can be pointed at runs along the middle.
      let path = edge.path
      #expect(abs(path[0].y - (outline[0].y + outline[9].y) / 2) < 1e-9)
      #expect(abs(path[3].y - (outline[3].y + outline[6].y) / 2) < 1e-9)
      // No line is wider than 24 points.
      #expect(abs(edge.width - min(outline[9].y - outline[0].y, 24)) < 1e-9)
    }
    for (id, tiles) in Array(starts) + Array(ends) {
      let frame = try #require(frames[id])
      let tiles = tiles.sorted { $0.ends.lowerBound < $1.ends.lowerBound }
      for (upper, lower) in zip(tiles, tiles.dropFirst()) {
        #expect(abs(upper.ends.upperBound - lower.ends.lowerBound) < 1e-6, "\(id)")
        #expect(upper.other <= lower.other, "\(id)")
      }
      let top = try #require(tiles.first).ends.lowerBound - frame.minY
      let foot = try #require(tiles.last).ends.upperBound - frame.maxY
      #expect(abs(top + foot) < 1e-6 && top > -1e-6, "\(id): \(top) \(foot)")
      #expect(id.contains("theme") || abs(top) < 1e-6, "\(id): \(top)")
    }
  }
}
