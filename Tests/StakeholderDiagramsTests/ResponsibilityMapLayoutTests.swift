import Testing

@testable import Drawing
@testable import StakeholderDiagrams

@Suite struct ResponsibilityMapLayoutTests {
  /// Two themes of three items and one. On the left, l answers for the items of the first, m for the last;
  /// on the right, r for item 2 and nobody else.
  private func layout() throws -> ResponsibilityMapLayout {
    try ResponsibilityMapLayout(
      ResponsibilityMap(
        title: "", leftName: "左", left: ["l", "m"].map { party($0) },
        themes: ["t", "u"].map { DiagramGroup(id: $0, label: $0) },
        items: [("1", "t"), ("2", "t"), ("3", "t"), ("4", "u")].map {
          DiagramItem(id: $0.0, number: $0.0, title: "事", group: $0.1)
        },
        rightName: "右", right: [party("r")],
        ties: [("l", "1"), ("l", "2"), ("l", "3"), ("m", "4"), ("r", "2")].map {
          DiagramTie(party: $0.0, item: $0.1)
        }))
  }

  private func party(_ id: String) -> DiagramParty { DiagramParty(id: id, label: id, group: "") }

  private func frame(_ id: String, _ layout: ResponsibilityMapLayout) throws -> DiagramRect {
    try #require(layout.nodes.first { $0.id == id }?.frame)
  }

  private func middle(_ frame: DiagramRect) -> Double { (frame.minY + frame.maxY) / 2 }

  /// By hand: a line of 8.5 points takes 8.5 · 1.25 + 3.4 = 14.03, rounded to 14. A theme has its heading in
  /// 19 points, then its items, each with 2.6 after it, and ends 3 below; 5 lie between themes. So the first
  /// ends at 19 + 3 · 16.6 + 3 = 71.8 and the second reaches from 76.8 to 76.8 + 19 + 16.6 + 3.
  @Test func `items stand under their theme`() throws {
    let layout = try layout()
    let items = try (0..<4).map { try frame("\u{1}item-\($0)", layout) }
    for (item, top) in zip(items, [19, 35.6, 52.2, 95.8]) {
      #expect(abs(item.minY - top) < 1e-9 && abs(item.height - 14) < 1e-9, "\(item)")
      #expect(item.minX == 0 && item.maxX == items[0].maxX)
    }
    let bands = layout.bands.map(\.frame)
    #expect(bands.count == 2)
    for (band, (top, foot)) in zip(bands, [(0.0, 71.8), (76.8, 115.4)]) {
      #expect(abs(band.minY - top) < 1e-9 && abs(band.maxY - foot) < 1e-9, "\(band)")
      #expect(band.minX == -9 && band.maxX == items[0].maxX + 9)
    }
    let headings = try ["theme-0", "theme-3"].map { try frame("\u{1}\($0)", layout) }
    for (heading, band) in zip(headings, bands) {
      #expect(heading.minY == band.minY + 2 && heading.height == 15)
      #expect(heading.minX == 0 && heading.maxX == items[0].maxX)
    }
  }

  /// Both columns keep their distance from the items, the left one aligned on either side; a unit stands at
  /// the middle of its items, where no other is in its way.
  @Test func `units stand beside their items`() throws {
    let layout = try layout()
    let items = try (0..<4).map { try frame("\u{1}item-\($0)", layout) }
    let left = try (0..<2).map { try frame("\u{1}left-\($0)", layout) }
    let right = try frame("\u{1}right-0", layout)
    #expect(left.allSatisfy { abs($0.maxX + 150) < 1e-9 && $0.minX == left[0].minX })
    #expect(abs(right.minX - items[0].maxX - 215) < 1e-9)
    #expect(abs(middle(left[0]) - middle(items[1])) < 1e-9)
    #expect(abs(middle(right) - middle(items[1])) < 1e-9)
    // The last would stand out below.
    #expect(left[1].maxY <= 115.4 + 1e-9 && middle(left[1]) <= middle(items[3]) + 1e-9)
    #expect(left[1].minY >= left[0].maxY + 14 - 1e-9)
  }

  /// A unit of several lines, too high for the middle of the last item, stands at the foot of the items: one
  /// theme of one item ends at 19 + 16.6 + 3 = 38.6, two of them at 38.6 + 5 + 38.6.
  @Test func `units do not stand out below`() throws {
    let name = "a unit of many words"
    let layout = try ResponsibilityMapLayout(
      ResponsibilityMap(
        title: "", leftName: "", left: ["l", name].map { party($0) },
        themes: ["t", "u"].map { DiagramGroup(id: $0, label: $0) },
        items: [("1", "t"), ("2", "u")].map {
          DiagramItem(id: $0.0, number: $0.0, title: "事", group: $0.1)
        },
        rightName: "", right: [],
        ties: [("l", "1"), (name, "2")].map { DiagramTie(party: $0.0, item: $0.1) }))
    let unit = try frame("\u{1}left-1", layout)
    #expect(unit.height > 26)
    #expect(abs(unit.maxY - 82.2) < 1e-9, "\(unit)")
  }

  @Test func `headings stand over their columns`() throws {
    let layout = try layout()
    let left = try frame("\u{1}left-0", layout)
    let right = try frame("\u{1}right-0", layout)
    for (heading, column) in [
      (try frame("\u{1}column-left", layout), left),
      (try frame("\u{1}column-right", layout), right),
    ] {
      #expect(heading.minX == column.minX && heading.width >= column.width)
      #expect(abs(heading.maxY + 6) < 1e-9)
    }
  }

  /// A line runs from the edge of a unit to the facing edge of an item. On a unit the lines arrive in the
  /// order of the items, 2.6 apart about its middle; on an item in the order of the units.
  @Test func `lines run between facing edges`() throws {
    let layout = try layout()
    let items = try (0..<4).map { try frame("\u{1}item-\($0)", layout) }
    let left = try frame("\u{1}left-0", layout)
    let right = try frame("\u{1}right-0", layout)
    func path(_ from: String, _ to: String) throws -> [DiagramPoint] {
      try #require(
        layout.edges.first { $0.from == "\u{1}\(from)" && $0.to == "\u{1}\(to)" }?.path)
    }
    for (row, place) in zip(0..<3, [-2.6, 0, 2.6]) {
      let line = try path("left-0", "item-\(row)")
      #expect(line[0].x == left.maxX && line[3].x == 0)
      #expect(abs(line[0].y - middle(left) - place) < 1e-9, "\(line)")
      #expect(abs(line[3].y - middle(items[row])) < 1e-9, "\(line)")
    }
    let line = try path("item-1", "right-0")
    #expect(line[0].x == items[1].maxX && line[3].x == right.minX)
    #expect(abs(line[0].y - middle(items[1])) < 1e-9 && abs(line[3].y - middle(right)) < 1e-9)
  }

  /// By hand: two lines reach an item of 14 points 2.4 apart, in the order of their units from above.
  @Test func `lines keep the order of the units`() throws {
    let layout = try ResponsibilityMapLayout(
      ResponsibilityMap(
        title: "", leftName: "", left: ["l", "m"].map { party($0) },
        themes: [DiagramGroup(id: "t", label: "t")],
        items: ["1", "2"].map { DiagramItem(id: $0, number: $0, title: "事", group: "t") },
        rightName: "", right: [],
        ties: [("m", "1"), ("l", "1"), ("l", "2")].map { DiagramTie(party: $0.0, item: $0.1) }))
    let upper = try frame("\u{1}left-1", layout)
    let lower = try frame("\u{1}left-0", layout)
    #expect(upper.maxY <= lower.minY - 14 + 1e-9)
    let item = middle(try frame("\u{1}item-0", layout))
    let arrivals = layout.edges.filter { $0.to == "\u{1}item-0" }
    let places = Dictionary(
      uniqueKeysWithValues: arrivals.map { ($0.from, $0.path[3].y - item) })
    #expect(places.count == 2)
    #expect(abs((places["\u{1}left-1"] ?? .nan) + 1.2) < 1e-9, "\(places)")
    #expect(abs((places["\u{1}left-0"] ?? .nan) - 1.2) < 1e-9, "\(places)")
  }

  /// Eight lines to an item of 14 points: they share the 9 that are left without the corners.
  @Test func `many lines stay on their item`() throws {
    let units = (0..<8).map { "l\($0)" }
    let layout = try ResponsibilityMapLayout(
      ResponsibilityMap(
        title: "", leftName: "", left: units.map { party($0) },
        themes: [DiagramGroup(id: "t", label: "t")],
        items: [DiagramItem(id: "1", number: "1", title: "事", group: "t")],
        rightName: "", right: [], ties: units.map { DiagramTie(party: $0, item: "1") }))
    let item = try frame("\u{1}item-0", layout)
    let arrivals = layout.edges.map { $0.path[3].y }.sorted()
    #expect(arrivals.count == 8)
    #expect(abs(arrivals[0] - item.minY - 2.5) < 1e-9 && abs(item.maxY - arrivals[7] - 2.5) < 1e-9)
  }

  /// Short titles take 100 points beside the number and 12 of margin; units of the left are all as wide as
  /// the widest, and hold their words with 12 points beside them.
  @Test func `boxes hold their words`() throws {
    let names = ["l", "a unit of words"]
    let layout = try ResponsibilityMapLayout(
      ResponsibilityMap(
        title: "", leftName: "", left: names.map { party($0) },
        themes: [DiagramGroup(id: "t", label: "t")],
        items: ["1", "2"].map { DiagramItem(id: $0, number: $0, title: "事", group: "t") },
        rightName: "", right: [],
        ties: zip(names, ["1", "2"]).map { DiagramTie(party: $0, item: $1) }
      ))
    let number = (TextMetrics.width("1", size: 8.5) + 8).rounded()
    #expect(try frame("\u{1}item-0", layout).width == number + 112)
    let left = try (0..<2).map { try frame("\u{1}left-\($0)", layout) }
    let node = try #require(layout.nodes.first { $0.id == "\u{1}left-1" })
    guard case .text(let lines, let font, _, _) = node.content else {
      Issue.record("a unit without words")
      return
    }
    let widest = lines.map { TextMetrics.width($0, size: font) }.max() ?? 0
    #expect(left.allSatisfy { abs($0.width - widest - 12) < 1e-9 })
  }
}
