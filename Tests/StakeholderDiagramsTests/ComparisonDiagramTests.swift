import Testing

@testable import Drawing
@testable import StakeholderDiagrams

@Suite struct ComparisonDiagramTests {
  typealias Tie = ComparisonDiagram.Tie

  private func comparison(
    _ ties: [Tie],
    units: [(String, Int?, Int?)] = [
      ("a", 9, 7), ("b", 4, 4), ("c", 3, 5), ("d", nil, 2), ("e", 2, nil), ("f", 1, 1),
    ], side: String = "s", limit: Int = 60, listed: Int = 8,
    words: DiagramWords = .simplifiedChinese
  ) -> ComparisonDiagram {
    ComparisonDiagram(
      title: "图", beforeName: "旧", afterName: "新", sides: [DiagramGroup(id: "s", label: "一侧")],
      units: units.map {
        .init(
          DiagramParty(id: $0.0, label: "单位\($0.0)", group: side), before: $0.1, after: $0.2)
      }, ties: ties, tieLimit: limit, listLimit: listed, words: words)
  }

  // Of each kind one; f has no tie.
  private let ties = [
    Tie(a: "a", b: "b", before: 4, after: 1), Tie(a: "a", b: "c", before: 1, after: 3),
    Tie(a: "b", b: "c", before: 2, after: 2), Tie(a: "a", b: "d", before: 0, after: 2),
    Tie(a: "a", b: "e", before: 1, after: 0), Tie(a: "c", b: "c", before: 9, after: 1),
    Tie(a: "a", b: "f", before: 0, after: 0),
  ]

  @Test(arguments: [
    (0, 0, ComparisonChange.same), (2, 2, .same), (0, 1, .new), (1, 0, .gone), (1, 2, .grown),
    (2, 1, .shrunk),
  ]) func `tells what became of a tie`(before: Int, after: Int, change: ComparisonChange) {
    #expect(ComparisonChange(before: before, after: after) == change)
  }

  @Test func `counts and lists the changes`() throws {
    let diagram = try comparison(ties).diagram()
    #expect(
      diagram.legend.groups[0].entries.map(\.meaning) == [
        "+ 新增：1对", "▲ 增多：1对", "▼ 减少：1对", "× 消失：1对", "不变：1对",
        "线上的数：共同事项数，前→后；线越粗，变化越大",
      ])
    #expect(
      diagram.legend.groups[1].entries.map(\.meaning).prefix(3) == [
        "一侧", "〔新〕只在后者：1个单位", "〔去〕只在前者：1个单位",
      ])
    // By how much, then by the larger number.
    #expect(
      diagram.notes[0]
        == "变化最大的4对（有变化的共4对）：单位a–单位b：4→1；单位a–单位c：1→3；单位a–单位d：0→2；"
        + "单位a–单位e：1→0。")
    #expect(diagram.notes[1] == "没有画出的连线、因而不在图中的1个单位：单位f")
    #expect(diagram.captions.map(\.text) == ["▼4→1", "▲1→3", "+2", "×1"])
    #expect(diagram.nodes.map(\.id) == ["a", "b", "c", "d", "e"])
    #expect(diagram.edges.map(\.isDashed) == [false, true, false, false, true])
    #expect(diagram.edges[1].subjects == [.actor("a"), .actor("b")])
    #expect(diagram.edges[1].tooltip == "单位a–单位b：4→1")
  }

  /// By hand: of changes by 3, 2, 2 and 1, three go into a picture of 3; then there is no room for what
  /// is the same.
  @Test(
    arguments: [
      (60, 5, ""), (4, 4, "不变的1对未画。"),
      (3, 3, "有变化的仅显示变化不少于2项的单位对：3对，全部4对。不变的1对未画。"),
      (2, 1, "有变化的仅显示变化不少于3项的单位对：1对，全部4对。不变的1对未画。"),
      (0, 1, "有变化的仅显示变化不少于3项的单位对：1对，全部4对。不变的1对未画。"),
    ] as [(Int, Int, String)])
  func `states its rule`(limit: Int, edges: Int, rule: String) throws {
    let diagram = try comparison(ties, limit: limit).diagram()
    // There is room for one more of 2, but not for what is the same while changes are left out.
    #expect(diagram.edges.count == edges)
    #expect(diagram.rule == "从“旧”到“新”。按前后两者合并的网络排布，每个单位只有一个位置。" + rule)
    // New and gone units are there with or without a line.
    #expect(diagram.nodes.contains { $0.id == "d" } && diagram.nodes.contains { $0.id == "e" })
  }

  @Test func `says where nothing changed`() throws {
    let diagram = try comparison([Tie(a: "a", b: "b", before: 2, after: 2)]).diagram()
    #expect(diagram.notes[0] == "没有一对单位的共同事项数有变化。")
    #expect(diagram.captions.isEmpty)
    #expect(try comparison(ties, listed: 0).diagram().notes[0] == "")
    _ = try comparison([], units: []).diagram().svg()
  }

  /// The places are those of both networks: which is the earlier makes no difference.
  @Test func `stands at the same places either way round`() throws {
    let there = comparison(ties)
    var back = there
    back.units = there.units.map { .init($0.party, before: $0.after, after: $0.before) }
    back.ties = there.ties.map { Tie(a: $0.a, b: $0.b, before: $0.after, after: $0.before) }
    func places(_ comparison: ComparisonDiagram) throws -> [DiagramRect?] {
      let page = try comparison.diagram().page()
      let frames = comparison.units.map { unit in page.nodes.first { $0.id == unit.party.id }?.frame
      }
      let first = try #require(frames.first ?? nil)
      return frames.map { frame in
        frame.map {
          DiagramRect(
            minX: ($0.minX - first.minX).rounded(), minY: ($0.minY - first.minY).rounded(),
            maxX: ($0.maxX - first.minX).rounded(), maxY: ($0.maxY - first.minY).rounded())
        }
      }
    }
    #expect(try places(there) == places(back))
  }

  @Test func `refuses what it cannot draw`() throws {
    #expect(throws: DiagramError.unknownNode("t")) { try comparison([], side: "t").diagram() }
    #expect(throws: DiagramError.unknownNode("x")) {
      try comparison([Tie(a: "a", b: "x", before: 1, after: 1)]).diagram()
    }
    #expect(throws: DiagramError.repeatedNode("a")) {
      try comparison([], units: [("a", 1, 1), ("a", 1, 1)]).diagram()
    }
    #expect(throws: DiagramError.repeatedNode("b – a")) {
      try comparison([ties[0], Tie(a: "b", b: "a", before: 1, after: 1)]).diagram()
    }
    for unit in [("a", nil, nil), ("a", -1, 1), ("a", 1, Int.max)] as [(String, Int?, Int?)] {
      #expect(throws: DiagramError.unusableNumber(of: "单位a")) {
        try comparison([], units: [unit]).diagram()
      }
    }
    // d was not there before, e is not there after.
    for (end, before, after) in [("b", -1, 1), ("d", 1, 1), ("e", 1, 1), ("b", 1, Int.min)] {
      #expect(throws: DiagramError.unusableNumber(of: "a – \(end)")) {
        try comparison([Tie(a: "a", b: end, before: before, after: after)]).diagram()
      }
    }
  }

  @Test func `words are readable on white`() {
    for change in ComparisonChange.allCases {
      #expect(change.textColor.contrast(with: .white) >= 4.5, "\(change)")
    }
    // Lines that mean a change stand out from those that do not.
    for change in ComparisonChange.allCases where change != .same {
      #expect(change.color.luminance < ComparisonChange.same.color.luminance, "\(change)")
    }
  }

  @Test func `long names neither overlap nor overflow`() throws {
    let names = [
      "Secretariat for Social Affairs and Culture", "Secretaria para a Economia e Finanças",
      String(repeating: "长", count: 1_000_000),
    ]
    var long = comparison(
      [Tie(a: "0", b: "1", before: 1, after: 2), Tie(a: "1", b: "2", before: 2, after: 0)],
      units: [])
    long.units = names.indices.map {
      .init(DiagramParty(id: "\($0)", label: names[$0], group: "s"), before: 3, after: 4)
    }
    let diagram = try long.diagram()
    #expect(diagram.nodes[0].size.width < 160)
    // The number is there also where the name is cut.
    for node in diagram.nodes {
      guard case .text(let lines, _, _, _) = node.content else { continue }
      #expect(lines.last?.hasSuffix("(3→4)") == true && lines.count <= 5, "\(lines)")
    }
    #expect(try diagram.svg().count < 60_000)
  }
}
