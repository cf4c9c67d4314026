import NetworkDiagrams
import Testing

@Suite struct ContactMatrixDiagramTests {
  private func table(_ counts: [[Int]]) throws -> DiagramTable {
    let diagram = try ContactMatrixDiagram(
      title: "阵", rowsName: "行", rows: [.init(label: "甲", items: 3), .init(label: "乙", items: 0)],
      columnsName: "列", columns: [.init(label: "丙", items: 2), .init(label: "丁", items: 1)],
      counts: counts, total: 3
    ).diagram()
    _ = try diagram.svg()
    guard case .table(let table) = try #require(diagram.nodes.first).content else {
      throw DiagramError.unknownNode("matrix")
    }
    return table
  }

  @Test(arguments: [[[2, 1], [0, 0]], [[2, 1, 7], []], [[2, 1]]])
  func showsCountsAndTotals(counts: [[Int]]) throws {
    let table = try table(counts)
    #expect(
      table.rows.dropFirst().map { $0.map { $0.lines.joined() } } == [
        ["甲", "2", "1", "3"], ["乙", "", "", "0"], ["工作项数", "2", "1", "3"],
      ])
    // The more the darker, and none is not the colour of one.
    let fills = table.rows[1].map { $0.fill?.luminance ?? 1 }
    #expect(fills[1] < fills[2])
    #expect(fills[2] < (table.rows[2][1].fill?.luminance ?? 1))
  }

  /// WCAG 2.1, 1.4.3 asks for 4.5 to 1 of text, 3 to 1 of large text as units have it.
  @Test func textIsReadableOnEveryStep() {
    for fill in DiagramPalette.steps {
      #expect(fill.contrast(with: fill.textColor) >= 4.5)
    }
    for hue in DiagramPalette.hues { #expect(hue.contrast(with: hue.textColor) >= 3) }
    #expect(abs(DiagramColor(0).contrast(with: .white) - 21) < 1e-9)
  }

  @Test func refusesTablesThatAreTooLarge() {
    let many = (0..<501).map { ContactMatrixDiagram.Unit(label: "\($0)", items: 0) }
    #expect(throws: DiagramError.tooLarge(what: "rows", count: 501, limit: 500)) {
      try ContactMatrixDiagram(
        title: "", rowsName: "", rows: many, columnsName: "", columns: [], counts: []
      ).diagram()
    }
  }
}
