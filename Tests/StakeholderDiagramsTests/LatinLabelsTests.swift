import Testing

@testable import Drawing
@testable import StakeholderDiagrams

/// Long names in Latin letters, as Portuguese and English units have, in every kind of diagram.
@Suite struct LatinLabelsTests {
  static let names = [
    "Direcção dos Serviços de Estudo de Políticas e Desenvolvimento Regional",
    "Conselho para a Promoção do Comércio Internacional da China",
    "Secretariat for Administration and Justice",
    "National Disease Control and Prevention Administration", "Ministry of Finance",
    "Departamento de Cultura e Turismo da Província de Guangdong", "Fundação Macau",
  ]
  static let left = names.enumerated().map {
    DiagramParty(id: "l\($0.offset)", label: $0.element, group: "left")
  }
  static let right = (0..<12).map {
    DiagramParty(
      id: "r\($0)", label: names[$0 % names.count] + ($0 < 7 ? "" : " II"), group: "right")
  }
  static let items = (0..<9).map {
    DiagramItem(
      id: "i\($0)", number: "\($0)",
      title:
        "Redes de chineses ultramarinos retornados ao serviço do comércio com o Sudeste Asiático",
      group: "t\($0 % 2)")
  }
  static let themes = [
    DiagramGroup(id: "t0", label: "Co-operation with other Greater Bay Area cities"),
    DiagramGroup(id: "t1", label: "Cooperação com as outras cidades da Grande Baía"),
  ]
  static let sides = [
    DiagramGroup(id: "left", label: "Macau"), DiagramGroup(id: "right", label: "Mainland"),
  ]

  /// Nothing is cut and no boxes overlap; A3 is legible.
  @Test(arguments: ["map", "ego", "item", "contacts", "overview"])
  func `whole names without overlap`(kind: String) throws {
    let diagram = try Self.diagram(kind)
    let cut = diagram.nodes.flatMap(\.texts).filter { $0.hasSuffix("…") }
    #expect(cut.isEmpty, "\(cut)")
    let page = try diagram.page()
    for (index, node) in page.nodes.enumerated() {
      let frame = try #require(node.frame)
      for other in page.nodes.dropFirst(index + 1) {
        #expect(try !#require(other.frame).overlaps(frame), "\(node.id) and \(other.id)")
      }
    }
    #expect(try #require(page.smallestFontOnA3) >= 6)
  }

  /// Seven columns keep their words, forty have numbers.
  @Test func `heads grow with long words`() {
    let seven = MatrixHeads(Self.names, room: 880, widest: 66)
    #expect(!seven.isNumbered && seven.width > 66 && seven.width <= 120)
    let forty = MatrixHeads(
      Array(repeating: Self.names[3], count: 40), room: 880, widest: 66)
    #expect(forty.isNumbered)
  }

  private static func diagram(_ kind: String) throws -> Diagram {
    let ties = items.indices.flatMap { index in
      [
        DiagramTie(party: "l\(index % 7)", item: "i\(index)", role: .lead),
        DiagramTie(party: "l0", item: "i\(index)", role: .lead),
        DiagramTie(party: "r\(index)", item: "i\(index)", role: .participant),
        DiagramTie(party: "r\(index / 3 + 9)", item: "i\(index)", role: .participant),
      ]
    }
    switch kind {
    case "map":
      return try ResponsibilityMap(
        title: "Mapa", leftName: "Macau", left: left, themes: themes, items: items,
        rightName: "Interior da China", right: right, ties: ties, words: .english
      ).diagram()
    case "ego":
      return try EgoDiagram(
        title: "Ego", ego: left[0], themes: themes, items: items, sides: sides,
        partners: right.enumerated().map {
          .init($0.element, items: Array(items.map(\.id).prefix($0.offset % 9 + 1)))
        }, words: .english
      ).diagram()
    case "item":
      return try ItemEgoDiagram(
        title: "Item", item: items[0], sides: sides, units: (left + right).map { .init($0) },
        others: items.dropFirst().map { .init($0, parties: ["l1", "r1"]) }, words: .english
      ).diagram()
    case "contacts":
      return try ContactMatrixDiagram(
        title: "Contacts", rowsName: "Mainland",
        rows: right.map { .init(id: $0.id, label: $0.label, items: 3) }, columnsName: "Macau",
        columns: left.map { .init(id: $0.id, label: $0.label, items: 4) },
        counts: right.indices.map { row in left.indices.map { ($0 + row) % 3 } },
        items: right.map { _ in left.map { _ in ["i1"] } }, words: .english
      ).diagram()
    default:
      return try ThemeOverview(
        title: "Overview", sides: sides, units: left + right,
        themes: themes.map { .init($0, items: 4) },
        cells: left.map { .init(party: $0.id, theme: "t0", items: ["i1", "i2"]) }, words: .english
      ).diagram()
    }
  }

  /// Cells carry both units and their items; headings their unit.
  @Test func `matrices say what they stand for`() throws {
    let nodes = try Self.diagram("contacts").nodes
    #expect(nodes.contains { $0.subjects == [.actor("r0"), .actor("l1"), .event("i1")] })
    #expect(nodes.count { $0.subjects == [.actor("l3")] } == 1)
    #expect(nodes.count { $0.subjects == [.actor("r3")] } == 1)
    let overview = try Self.diagram("overview").nodes
    #expect(overview.contains { $0.subjects == [.actor("l2"), .event("i1"), .event("i2")] })
  }
}
