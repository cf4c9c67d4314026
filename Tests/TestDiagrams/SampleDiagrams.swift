import Drawing
import StakeholderDiagrams

/// Made-up diagrams of the size of the real list: 58 items in 6 themes, 7 units on the left, 33 on the
/// right. Who answers for what follows from a little arithmetic.
package enum SampleDiagrams {
  /// The made-up diagrams, by name; each kind has one at least.
  package static let kinds = DiagramKind.allCases.flatMap(samples)

  /// The names of the made-up diagrams of a kind.
  package static func samples(of kind: DiagramKind) -> [String] {
    switch kind {
    case .responsibilityMap: ["map", "part"]
    case .coResponsibility: ["network", "backbone"]
    case .ego: ["ego", "item"]
    case .contactMatrix: ["matrix"]
    case .coResponsibilityMatrix: ["units"]
    case .overview: ["overview"]
    case .comparison: ["comparison"]
    case .quadrants: ["quadrant"]
    case .alluvial: ["alluvial"]
    case .sets: ["sets"]
    case .hotspotMap: ["hotspots"]
    case .network: ["two modes", "one mode"]
    }
  }

  package static let sides = [
    DiagramGroup(id: "left", label: "本地单位"), DiagramGroup(id: "right", label: "合作单位"),
  ]
  package static let themes = (0..<6).map {
    DiagramGroup(id: "t\($0)", label: "第\($0 + 1)章 甲乙丙丁戊己")
  }
  package static let items = (0..<58).map { index in
    DiagramItem(
      id: "i\(index)", number: "\(index + 1)",
      title: String("推进某某领域交流合作与平台建设并完善长效机制".prefix(8 + index * 7 % 15)),
      group: "t\(min(index / 10, 5))")
  }
  package static let left = (0..<7).map { index in
    DiagramParty(
      id: "l\(index)", label: String("综合协调与区域政策研究发展局".suffix(4 + index % 7)) + "\(index)",
      group: "left")
  }
  package static let right = (0..<33).map { index in
    DiagramParty(
      id: "r\(index)", label: String("国家工业科技信息与文化旅游部".suffix(3 + index * 5 % 10)) + "\(index)",
      group: "right")
  }
  package static let ties: [DiagramTie] = items.indices.flatMap { index -> [DiagramTie] in
    let mine = index % 3 == 0 ? [0, 1 + index % 6] : [index % 2 == 0 ? 0 : 1 + index / 3 % 6]
    let theirs = (0..<(index * 11 % 5)).map { (index * index / 7 + $0 * $0 * 5) % 33 }
    return mine.map { DiagramTie(party: "l\($0)", item: "i\(index)") }
      + theirs.map { DiagramTie(party: "r\($0)", item: "i\(index)") }
  }

  package static func items(of party: String) -> [String] {
    ties.filter { $0.party == party }.map(\.item)
  }

  package static func joint(_ a: String, _ b: String) -> [String] {
    let theirs = Set(items(of: b))
    return items(of: a).filter(theirs.contains)
  }

  package static func diagram(
    _ kind: String, words: DiagramWords = .simplifiedChinese
  ) throws -> Diagram {
    switch kind {
    case _ where charts.contains(kind): return try chart(kind, words: words)
    case _ where networks.contains(kind): return try network(kind, words: words)
    case _ where matrices.contains(kind): return try matrix(kind, words: words)
    case "comparison": return try comparison(words: words).diagram()
    case _ where maps.contains(kind): return try map(kind, words: words)
    case "map":
      return try ResponsibilityMap(
        title: "责任分工图（虚构数据）", source: "来源：虚构", leftName: "本地单位", left: left,
        themes: themes, items: items, rightName: "合作单位", right: right, ties: ties, words: words
      ).diagram()
    case "network":
      let units = left + right
      let pairs = units.indices.flatMap { index in
        units[(index + 1)...].map { other in
          DiagramPair(
            a: units[index].id, b: other.id, count: joint(units[index].id, other.id).count)
        }
      }
      return try CoResponsibilityNetwork(
        title: "共同责任网络（虚构数据）", sides: sides,
        units: units.map { .init($0, items: items(of: $0.id).count) }, pairs: pairs, words: words
      ).diagram()
    case "ego":
      let partners = (left.dropFirst() + right).compactMap { party -> EgoDiagram.Partner? in
        let items = joint("l0", party.id)
        return items.isEmpty ? nil : EgoDiagram.Partner(party, items: items)
      }
      let mine = Set(items(of: "l0"))
      return try EgoDiagram(
        title: "工作与伙伴（虚构数据）", ego: left[0], themes: themes,
        items: items.filter { mine.contains($0.id) }, sides: sides, partners: partners, words: words
      ).diagram()
    default:
      return try ContactMatrixDiagram(
        title: "接触矩阵（虚构数据）", rowsName: "合作单位",
        rows: right.map { .init(label: $0.label, items: items(of: $0.id).count) },
        columnsName: "本地单位",
        columns: left.map { .init(label: $0.label, items: items(of: $0.id).count) },
        counts: right.map { row in left.map { joint(row.id, $0.id).count } }, total: 58,
        words: words
      ).diagram()
    }
  }

  /// Three nodes and two lines.
  package static func small(title: String = "三个单位", label: String = "甲") -> Diagram {
    Diagram(
      title: title,
      nodes: [
        DiagramNode(
          id: "a", lines: [label], fontSize: 10,
          look: .box(fill: .white, stroke: .border, dashed: false),
          center: DiagramPoint(x: 0, y: 0), tooltip: label),
        DiagramNode(
          id: "b", lines: ["乙"], fontSize: 10, look: .plain, center: DiagramPoint(x: 200, y: 0)),
        DiagramNode(
          id: "c",
          table: DiagramTable(
            rows: [[.init(lines: [label])]], columnWidths: [80], rowHeights: [20]),
          center: DiagramPoint(x: 100, y: 60)),
      ],
      edges: [
        DiagramEdge(from: "a", to: "b", width: 1, color: .ink, tooltip: label),
        DiagramEdge(from: "b", to: "c", width: 2, color: .ink),
      ],
      legend: DiagramLegend([.init("颜色", [.init(.line(color: .ink, width: 1), label)])]),
      legendHeading: "图例", notes: [label])
  }
}
