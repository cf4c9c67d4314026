import Drawing
import Languages

/// Where two groups of units meet: a table with the number of joint items in each cell, the more the
/// darker; a mark where a test says that they are more than chance brings about.
package struct ContactMatrixDiagram: Hashable, Sendable {
  /// A row or a column: a unit and how many distinct items it stands in.
  package struct Unit: Hashable, Sendable {
    /// The id of the unit; empty where it has none.
    package let id: String
    /// What is written on the picture.
    package let label: String
    /// How many distinct items stand in the row or column, which may be fewer than its cells add up to.
    package let items: Int

    /// A row or a column.
    package init(id: String = "", label: String, items: Int) {
      self.id = id
      self.label = TextCleaning.line(label)
      self.items = items
    }

    var subjects: [DiagramSubject] { id.isEmpty ? [] : [.actor(id)] }
  }

  /// What the picture shows.
  package var title: String
  /// Where the facts come from; a line under the picture.
  package var source: String
  /// What the rows are.
  package var rowsName: String
  /// The rows.
  package var rows: [Unit]
  /// What the columns are.
  package var columnsName: String
  /// The columns.
  package var columns: [Unit]
  /// The number of joint items, by row and column; what is missing counts as none.
  package var counts: [[Int]]
  /// The number of distinct items in all cells together; `nil` leaves that cell empty.
  package var total: Int?
  /// The ids of the joint items, by row and column, which a reader who points at a cell is told.
  package var items: [[[String]]]
  /// The order in which rows and columns are drawn.
  package var order: MatrixOrder
  /// What a test says of the cells, by row and column in the order given.
  package var significance: MatrixSignificance?
  /// The words that do not come from the data.
  package var words: DiagramWords

  /// A contact matrix.
  package init(
    title: String, source: String = "", rowsName: String, rows: [Unit], columnsName: String,
    columns: [Unit], counts: [[Int]], total: Int? = nil,
    items: [[[String]]] = [], order: MatrixOrder = .given,
    significance: MatrixSignificance? = nil, words: DiagramWords = .simplifiedChinese
  ) {
    self.title = title
    self.source = source
    self.rowsName = TextCleaning.line(rowsName)
    self.rows = rows
    self.columnsName = TextCleaning.line(columnsName)
    self.columns = columns
    self.counts = counts
    self.total = total
    self.items = items
    self.order = order
    self.significance = significance
    self.words = words
  }

  /// The picture.
  ///
  /// Of more than 64 rows or 36 columns those with the most items are drawn, and a remark names the rest.
  ///
  /// - Throws: ``DiagramError/tooLarge(what:count:limit:)`` above 2,000 rows or columns.
  /// - Complexity: O(rows x columns), and that of the order.
  package func diagram() throws(DiagramError) -> Diagram {
    try DiagramLimits.check("rows", rows.count, 20_000)
    try DiagramLimits.check("columns", columns.count, 20_000)
    let (keptRows, keptColumns) = (
      MatrixSelection(rows.map(\.items), limit: MatrixSelection.rows),
      MatrixSelection(columns.map(\.items), limit: MatrixSelection.columns)
    )
    let all = MatrixCounts(counts, rows: rows.count, columns: columns.count)
    let places = order.places(
      counts: all.arranged(rows: keptRows.kept, columns: keptColumns.kept).cells,
      rowTotals: keptRows.kept.map { rows[$0].items },
      columnTotals: keptColumns.kept.map { columns[$0].items })
    let rowOrder = places.rows.map { keptRows.kept[$0] }
    let columnOrder = places.columns.map { keptColumns.kept[$0] }
    let drawn = all.arranged(rows: rowOrder, columns: columnOrder).cells.joined()
      .filter { $0 > 0 }
    let tiers = CountTiers(lowest: drawn.min() ?? 1, highest: drawn.max() ?? 1)
    let marked = rowOrder.reduce(0) { count, row in
      count
        + columnOrder.count {
          all.cells[row][$0] > 0 && significance?.isMarked(row, $0) == true
        }
    }
    let heads = MatrixHeads(
      columnOrder.map { columns[$0].label }, room: Self.room, widest: Self.widest)
    let grid = MatrixGrid(
      corner: [columnsName + " →", rowsName + " ↓"], heads: heads,
      headSubjects: columnOrder.map { columns[$0].subjects }, totalHead: words.distinct,
      groups: [.init(rows: rowOrder.map { row($0, columnOrder, all, tiers) })],
      footer: (
        words.distinct, columnOrder.map { "\(columns[$0].items)" } + [total.map { "\($0)" } ?? ""]
      ))
    return Diagram(
      title: title, rule: rule(all), nodes: grid.nodes, bands: grid.bands,
      legend: legend(tiers, isEmpty: drawn.isEmpty, marked: marked), legendHeading: words.legend,
      notes: [
        heads.remark(words), keptRows.remark(rows.map(\.label), words),
        keptColumns.remark(columns.map(\.label), words), source,
      ])
  }

  private static let room = 880.0
  private static let widest = 66.0

  private func rule(_ all: MatrixCounts) -> String {
    let rule = TextTemplate(words.matrixRule).filled(with: [
      "rows": "\(rows.count)", "columns": "\(columns.count)",
      "cells": "\(all.cells.joined().count { $0 > 0 })", "all": "\(rows.count * columns.count)",
    ])
    return words.matrix.joined(rule, words.matrix.sentence(of: order))
  }

  private func legend(_ tiers: CountTiers, isEmpty: Bool, marked: Int) -> DiagramLegend {
    DiagramLegend(
      [
        .init(words.jointItems, isEmpty ? [] : tiers.legend(words)),
        .init(words.distinct, [.init(.none, words.distinctMeaning)]),
      ] + (significance.map { [$0.legend(words.matrix, marked: marked)] } ?? []))
  }

  private func row(
    _ row: Int, _ order: [Int], _ all: MatrixCounts, _ tiers: CountTiers
  ) -> MatrixGrid.Row {
    MatrixGrid.Row(
      label: rows[row].label,
      cells: order.map { column in
        let count = all.cells[row][column]
        guard count > 0, let tier = tiers.tier(of: count) else { return nil }
        let isListed =
          items.indices.contains(row) && items[row].indices.contains(column)
        return MatrixGrid.Cell(
          text: "\(count)", fill: tiers.fill(ofTier: tier),
          isMarked: significance?.isMarked(row, column) ?? false,
          tooltip: words.matrix.cell(
            rows[row].label, columns[column].label, count: count,
            items: isListed ? items[row][column] : [], q: significance?.q(row, column)),
          subjects: rows[row].subjects + columns[column].subjects
            + (isListed ? items[row][column].map(DiagramSubject.event) : []))
      }, total: "\(rows[row].items)", subjects: rows[row].subjects)
  }
}
