import Testing

@testable import Drawing
@testable import StakeholderDiagrams

@Suite struct ContactMatrixDiagramTests {
  private func matrix(_ counts: [[Int]]) -> ContactMatrixDiagram {
    ContactMatrixDiagram(
      title: "阵", rowsName: "行", rows: [.init(label: "甲", items: 3), .init(label: "乙", items: 0)],
      columnsName: "列", columns: [.init(label: "丙", items: 2), .init(label: "丁", items: 1)],
      counts: counts, total: 3)
  }

  @Test(arguments: [[[2, 1], [0, 0]], [[2, 1, 7], []], [[2, 1]]])
  func `shows counts and totals`(counts: [[Int]]) throws {
    let diagram = try matrix(counts).diagram()
    _ = try diagram.svg()
    #expect(
      MatrixReading.rows(diagram) == [
        ["列 →行 ↓", "丙", "丁", "事项数"], ["甲", "2", "1", "3"], ["乙", "0"],
        ["事项数", "2", "1", "3"],
      ])
    // The more the darker, and none is not the colour of one.
    let fills = try ["cell-0-0-0", "cell-0-0-1"].map {
      try #require(MatrixReading.cell($0, diagram)?.fill).luminance
    }
    #expect(fills[0] < fills[1])
    #expect(fills[1] < DiagramColor.shade.luminance)
  }

  @Test func `orders marks and tells what a cell holds`() throws {
    var matrix = matrix([[0, 1], [2, 3]])
    matrix.rows = [.init(label: "甲", items: 1), .init(label: "乙", items: 4)]
    matrix.order = .total
    matrix.items = [[[], ["7"]], [["5", "6"], ["7", "8", "9"]]]
    matrix.significance = MatrixSignificance(
      q: [[0.01, 0.2], [.nan, 0.0312]], level: 0.05, test: "某检验")
    let diagram = try matrix.diagram()
    _ = try diagram.svg()
    #expect(
      MatrixReading.rows(diagram) == [
        ["列 →行 ↓", "丙", "丁", "事项数"], ["乙", "2", "3●", "4"], ["甲", "1", "1"],
        ["事项数", "2", "1", "3"],
      ])
    let tooltips = diagram.nodes.map(\.tooltip)
    #expect(tooltips.contains("乙–丁：3项（第7、8、9项）; q = 0.031"))
    #expect(tooltips.contains("乙–丙：2项（第5、6项）"))
    #expect(diagram.rule.hasSuffix("行、列按项数从多到少排列。"))
    // A cell that is empty is not marked, whatever its q.
    #expect(
      diagram.legend.groups.last?.entries.map(\.meaning) == [
        "● 共同事项显著多于随机预期，q ≤ 0.05（某检验）；共1处"
      ])
  }

  @Test(arguments: [(0.0004, "q < 0.001"), (0.05, "q = 0.05"), (1, "q = 1.0")])
  func `words of Q`(q: Double, words: String) { #expect(MatrixSignificance.text(q) == words) }

  /// WCAG 2.1, 1.4.3 asks for 4.5 to 1 of text, 3 to 1 of large text as units have it.
  @Test func `text is readable on every step`() {
    for fill in DiagramPalette.steps + [DiagramColor.head, CoResponsibilityMatrix.diagonalFill] {
      #expect(fill.contrast(with: fill.textColor) >= 4.5)
    }
    #expect(DiagramColor.head.contrast(with: .faintInk) >= 4.5)
    for hue in DiagramPalette.hues { #expect(hue.contrast(with: hue.textColor) >= 3) }
    #expect(abs(DiagramColor(0).contrast(with: .white) - 21) < 1e-9)
  }

  @Test func `draws what a page holds and names the rest`() throws {
    var matrix = matrix([])
    matrix.rows = (0..<100).map { .init(label: "r\($0)", items: $0) }
    matrix.columns = (0..<40).map { .init(label: "c\($0)", items: 1) }
    matrix.counts = Array(repeating: Array(repeating: 1, count: 40), count: 100)
    let diagram = try matrix.diagram()
    #expect(MatrixReading.rows(diagram).count == 66)
    #expect(diagram.notes[1].hasPrefix("因版面所限，未显示项数最少的36个：r0、r1、"))
    #expect(diagram.notes[2] == "因版面所限，未显示项数最少的4个：c36、c37、c38、c39")
    #expect(try #require(try diagram.page().smallestFontOnA3) >= 6)
  }

  @Test func `refuses tables that are too large`() {
    var many = matrix([])
    many.rows = (0..<20_001).map { .init(label: "\($0)", items: 0) }
    #expect(throws: DiagramError.tooLarge(what: "rows", count: 20_001, limit: 20_000)) {
      try many.diagram()
    }
  }
}

/// Reads a matrix as it was drawn.
enum MatrixReading {
  static func cell(_ id: String, _ diagram: Diagram) -> DiagramTable.Cell? {
    diagram.nodes.first { $0.id == id }.flatMap {
      guard case .table(let table) = $0.content else { return nil }
      return table.rows.first?.first
    }
  }

  /// The words of each row of nodes, left to right; empty cells are not nodes.
  static func rows(_ diagram: Diagram) -> [[String]] {
    let lines = Dictionary(grouping: diagram.nodes) { $0.center?.y ?? 0 }
    return lines.sorted { $0.key < $1.key }.map { line in
      line.value.sorted { ($0.center?.x ?? 0) < ($1.center?.x ?? 0) }.map { $0.texts.joined() }
    }
  }
}
