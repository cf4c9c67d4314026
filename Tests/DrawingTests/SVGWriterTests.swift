import TestDiagrams
import Testing

@testable import Drawing

@Suite struct SVGWriterTests {
  private func svg(
    _ diagram: Diagram, _ options: RenderingOptions = RenderingOptions()
  ) throws -> String {
    String(decoding: try diagram.render(.svg, options: options), as: UTF8.self)
  }

  private func lines(_ svg: String) -> [Substring] { svg.split(separator: "\n") }

  private func alone(_ node: DiagramNode, bands: [DiagramBand] = []) -> Diagram {
    Diagram(
      title: "", nodes: [node], bands: bands, legend: DiagramLegend([]), legendHeading: "")
  }

  /// A box of 100 x 20 in the middle of a page that is 460 + 2 x 26 wide: the furniture takes 12 above,
  /// 12 + 4 below.
  @Test func `writes a box`() throws {
    let svg = try svg(
      alone(
        DiagramNode(
          id: "a", lines: ["甲 & <乙>", "丙"], fontSize: 8, color: .white,
          look: .box(fill: DiagramColor(0x0072B2), stroke: .border, dashed: true),
          size: DiagramSize(width: 100, height: 20), center: DiagramPoint(x: 7, y: 7),
          tooltip: "\"甲\"")))
    #expect(
      svg == """
        <svg xmlns="http://www.w3.org/2000/svg" width="512pt" height="100pt" viewBox="0 0 512 100" \
        role="img" aria-labelledby="diagram-title" \
        font-family="Noto Sans CJK SC,WenQuanYi Micro Hei,Microsoft YaHei,PingFang SC,sans-serif">
        <title id="diagram-title"></title>
        <rect x="0" y="0" width="512" height="100" fill="#ffffff"/>
        <g class="node"><title>&quot;甲&quot;</title><rect x="206" y="38" width="100" height="20" \
        rx="6.67" fill="#0072b2" stroke="#8a96a3" stroke-width="1.2" stroke-dasharray="6"/>\
        <text x="256" y="45.2" text-anchor="middle" font-size="8" fill="#ffffff">甲 &amp; &lt;乙&gt;</text>\
        <text x="256" y="54.8" text-anchor="middle" font-size="8" fill="#ffffff">丙</text></g>
        </svg>

        """)
  }

  @Test func `writes a table`() throws {
    let table = DiagramTable(
      rows: [
        [
          .init(lines: ["1"], fontSize: 10, isBold: true),
          .init(lines: ["2"], fontSize: 10, fill: .band, alignment: .left, padding: 3),
        ]
      ], columnWidths: [20, 30], rowHeights: [10], spacing: 2)
    let svg = try svg(
      alone(DiagramNode(id: "t", table: table, center: DiagramPoint(x: 0, y: 0))))
    // 56 x 14 in all, in the middle of 460: from 228 and 38.
    #expect(
      lines(svg)[3] == """
        <g class="node"><text x="240" y="47.5" text-anchor="middle" font-size="10" \
        font-weight="bold" fill="#1f2933">1</text>\
        <rect x="252" y="40" width="30" height="10" fill="#f3f5f7"/>\
        <text x="255" y="47.5" font-size="10" fill="#1f2933">2</text></g>
        """)
  }

  @Test func `marks stand on their corners`() {
    let frame = DiagramRect(minX: 0, minY: 0, maxX: 20, maxY: 8)
    func corners(_ mark: DiagramMark) -> [[Double]] {
      mark.corners(in: frame).map { [$0.x, $0.y] }
    }
    #expect(corners(.diamond) == [[10, 0], [20, 4], [10, 8], [0, 4]])
    #expect(corners(.square) == [[0, 0], [20, 0], [20, 8], [0, 8]])
    #expect(corners(.triangle) == [[10, 0], [21, 6], [-1, 6]])
    #expect(corners(.disc).isEmpty)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.001, "0"), (1, "1"), (1.5, "1.5"), (1.25, "1.25"), (1.005, "1"), (0.05, "0.05"),
    (-3.456, "-3.46"), (1234.999, "1235"), (.nan, "0"), (.infinity, "0"), (1e300, "1000000000"),
  ]) func `writes numbers short`(value: Double, text: String) {
    var bytes = SVGBytes()
    bytes.add(value)
    #expect(String(decoding: bytes.bytes, as: UTF8.self) == text)
  }

  @Test func `keeps what XML forbids out`() throws {
    var bytes = SVGBytes()
    bytes.add(words: "a\u{0}b\u{1B}\u{7F}\u{85}\u{FFFE}\u{FFFF}\tc\u{2067}<>&\"'𠮷")
    let text = String(decoding: bytes.bytes, as: UTF8.self)
    #expect(
      text
        == "a\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\tc\u{2067}&lt;&gt;&amp;&quot;&#39;𠮷")
    try SVGCheck.check(Array("<svg>\(text)</svg>".utf8))
  }

  @Test func `lists the anchors of its subjects`() throws {
    let subjects: [DiagramSubject] = [.actor("p"), .event("i"), .event("p"), .actor("bad")]
    let small = SampleDiagrams.small()
    let diagram = Diagram(
      title: "",
      nodes: small.nodes + [
        DiagramNode(
          id: "x", lines: ["x"], fontSize: 8, look: .plain, center: DiagramPoint(x: 0, y: 90),
          subjects: subjects)
      ],
      edges: [
        DiagramEdge(from: "a", to: "b", width: 1, color: .ink, subjects: [.event("i")]),
        DiagramEdge(from: "a", to: "c", width: 1, color: .ink, subjects: [.event("unknown")]),
      ],
      ribbons: [
        .flow(
          from: DiagramPoint(x: 0, y: 0), to: DiagramPoint(x: 9, y: 9), height: 4, fill: .ink,
          subjects: [.actor("p")])
      ], legend: small.legend, legendHeading: "")
    let options = RenderingOptions(anchors: [
      .actor("p"): "party-3", .event("i"): "item-7", .actor("bad"): "\" onload=\"x",
    ])
    let groups = lines(try svg(diagram, options)).compactMap { line in
      line.hasPrefix("<g ") ? line.prefix { $0 != ">" } : nil
    }
    #expect(
      groups.filter { $0.contains("data-s") } == [
        "<g class=\"ribbon\" data-s=\"party-3\"", "<g class=\"edge\" data-s=\"item-7\"",
        "<g class=\"node\" data-s=\"party-3 item-7\"",
      ])
    #expect(groups.filter { $0 == "<g class=\"furniture\"" }.count == 3)
    // Without anchors none of them has any.
    let plain = try svg(diagram)
    #expect(!plain.contains("data-s"))
    // Ribbons lie under edges, these under nodes.
    let order = groups.map { $0.dropFirst(10).prefix { $0 != "\"" } }
    #expect(order.first == "ribbon" && order[1...].starts(with: ["edge", "edge", "furniture"]))
  }

  /// Words are exchanged with what they stand on, or not at all.
  @Test func `neutral colours are classes`() throws {
    let options = RenderingOptions(adaptsToPage: true)
    func node(_ look: DiagramNode.Look, _ color: DiagramColor = .ink) throws -> Substring {
      let diagram = alone(
        DiagramNode(
          id: "a", lines: ["x"], fontSize: 8, color: color, look: look,
          center: DiagramPoint(x: 0, y: 0)))
      return lines(try svg(diagram, options))[3]
    }
    let onPage = try node(.plain, .faintInk)
    #expect(onPage.contains("fill=\"#5a6672\" class=\"fill-faint-ink\""))
    let box = try node(.box(fill: .white, stroke: .border, dashed: false))
    #expect(box.contains("stroke=\"#8a96a3\" class=\"fill-page stroke-border\""))
    #expect(box.contains("fill=\"#1f2933\" class=\"fill-ink\""))
    let unit = try node(.box(fill: DiagramColor.box, stroke: .border, dashed: false))
    #expect(unit.contains("class=\"fill-box stroke-border\"") && unit.contains("\"fill-ink\""))
    for (index, color) in DiagramPalette.lineSteps.enumerated() {
      #expect(color.neutral?.rawValue == "line-\(index + 1)")
    }
    let hue = DiagramPalette.hue(0)
    let colored = try node(.box(fill: hue.tint(0.16), stroke: hue, dashed: false))
    #expect(!colored.contains("class=\"fill") && !colored.contains("class=\"stroke"))
    let diagram = alone(
      DiagramNode(
        id: "a", lines: ["x"], fontSize: 8, look: .plain, center: DiagramPoint(x: 0, y: 0)),
      bands: [
        DiagramBand(
          frame: DiagramRect(minX: -20, minY: -20, maxX: 20, maxY: 20), fill: hue.tint(0.16))
      ])
    #expect(try !svg(diagram, options).contains("class=\"fill-ink\""))
    // Files have no such classes.
    #expect(try !svg(diagram).contains("class=\"fill"))
  }

  @Test func `the sheet holds the page in its middle`() throws {
    let page = DiagramSize(width: 1000, height: 200)
    let a4 = DiagramPaper.a4.sheet(for: page)
    #expect(a4.size == DiagramSize(width: 841.89, height: 595.28))
    #expect(abs(a4.scale - 0.84189) < 1e-12)
    #expect(abs(a4.frame.minX) < 1e-9 && abs(a4.frame.width - 1000) < 1e-9)
    #expect(abs(a4.frame.minY + (595.28 / 0.84189 - 200) / 2) < 1e-9)
    #expect(abs(a4.frame.maxY - 200 + a4.frame.minY) < 1e-9)
    let tall = DiagramPaper.a3.sheet(for: DiagramSize(width: 500, height: 900))
    #expect(tall.size == DiagramSize(width: 841.89, height: 1190.55))
    #expect(DiagramPaper.screen.sheet(for: tall.size).size.width == 1920)
    #expect(DiagramPaper.natural.sheet(for: page).scale == 1)
    let svg = try svg(SampleDiagrams.small(), RenderingOptions(paper: .a4))
    #expect(svg.contains("width=\"841.89pt\" height=\"595.28pt\" viewBox=\"0 -"))
  }

  @Test func `says how small letters are on a sheet`() throws {
    let page = try alone(
      DiagramNode(
        id: "a", lines: ["x"], fontSize: 10, look: .plain,
        size: DiagramSize(width: 1631.78, height: 20), center: DiagramPoint(x: 0, y: 0))
    ).page()
    // 1631.78 and the margins are twice the long side of A4.
    #expect(abs((try #require(page.smallestFont(on: .a4))) - 5) < 0.01)
    #expect(page.smallestFont(on: .natural) == 10)
  }
}
