/// Where two groups of units meet: a table with the number of joint items in each cell, the more the
/// darker.
public struct ContactMatrixDiagram: Hashable, Sendable {
  /// A row or a column: a unit and how many distinct items it stands in.
  public struct Unit: Hashable, Sendable {
    /// What is written on the picture.
    public let label: String
    /// How many distinct items stand in the row or column, which may be fewer than its cells add up to.
    public let items: Int

    /// A row or a column.
    public init(label: String, items: Int) {
      self.label = TextCleaning.line(label)
      self.items = items
    }
  }

  /// What the picture shows.
  public var title: String
  /// Where the facts come from; a line under the picture.
  public var source: String
  /// What the rows are.
  public var rowsName: String
  /// The rows, in the order in which they are drawn.
  public var rows: [Unit]
  /// What the columns are.
  public var columnsName: String
  /// The columns, in the order in which they are drawn.
  public var columns: [Unit]
  /// The number of joint items, by row and column; what is missing counts as none.
  public var counts: [[Int]]
  /// The number of distinct items in all cells together; `nil` leaves that cell empty.
  public var total: Int?
  /// The words that do not come from the data.
  public var words: DiagramWords

  /// A contact matrix.
  public init(
    title: String, source: String = "", rowsName: String, rows: [Unit], columnsName: String,
    columns: [Unit], counts: [[Int]], total: Int? = nil,
    words: DiagramWords = .simplifiedChinese
  ) {
    self.title = title
    self.source = source
    self.rowsName = TextCleaning.line(rowsName)
    self.rows = rows
    self.columnsName = TextCleaning.line(columnsName)
    self.columns = columns
    self.counts = counts
    self.total = total
    self.words = words
  }

  private static let cell = DiagramSize(width: 66, height: 19)
  private static let font = 9.0

  /// The picture.
  ///
  /// - Throws: ``DiagramError/tooLarge(what:count:limit:)`` above 500 rows, 200 columns or 20,000 cells.
  /// - Complexity: O(rows x columns).
  public func diagram() throws(DiagramError) -> Diagram {
    try DiagramLimits.check("rows", rows.count, 500)
    try DiagramLimits.check("columns", columns.count, 200)
    try DiagramLimits.check(
      "table cells", (rows.count + 1) * (columns.count + 2), DiagramLimits.tableCells)
    let all = rows.indices.flatMap { row in columns.indices.map { count(row, $0) } }
      .filter { $0 > 0 }
    let tiers = CountTiers(lowest: all.min() ?? 1, highest: all.max() ?? 1)
    let labelWidth =
      min(max(rows.map { TextMetrics.width($0.label, size: Self.font) }.max() ?? 0, 80), 190) + 14
    let heads = columns.map {
      TextWrapping.balanced($0.label, size: Self.font, width: Self.cell.width - 8, maximumLines: 4)
    }
    let headHeight = Double(max(heads.map(\.count).max() ?? 1, 2)) * 12 + 8
    let table = DiagramTable(
      rows: [header(heads)] + rows.indices.map { row($0, tiers: tiers, labelWidth: labelWidth) }
        + [footer()],
      columnWidths: [labelWidth] + columns.map { _ in Self.cell.width } + [58],
      rowHeights: [headHeight] + rows.map { _ in Self.cell.height } + [Self.cell.height + 2],
      spacing: 1)
    return Diagram(
      title: title,
      rule: DiagramWords.fill(
        words.matrixRule,
        [
          "rows": "\(rows.count)", "columns": "\(columns.count)", "cells": "\(all.count)",
          "all": "\(rows.count * columns.count)",
        ]),
      nodes: [
        DiagramNode(id: "matrix", table: table, center: DiagramPoint(x: 0, y: 0), tooltip: title)
      ],
      legend: DiagramLegend([
        .init(
          words.jointItems,
          all.isEmpty
            ? []
            : tiers.floors.indices.map { tier in
              let fill = color(ofTier: tier, of: tiers)
              return .init(
                .box(fill: fill, stroke: .border, dashed: false),
                tiers.name(ofTier: tier, words: words))
            }),
        .init(words.distinct, [.init(.none, words.distinctMeaning)]),
      ]), legendHeading: words.legend, notes: [source])
  }

  private func count(_ row: Int, _ column: Int) -> Int {
    guard counts.indices.contains(row), counts[row].indices.contains(column) else { return 0 }
    return counts[row][column]
  }

  private func color(ofTier tier: Int, of tiers: CountTiers) -> DiagramColor {
    DiagramPalette.steps[tiers.step(ofTier: tier, of: DiagramPalette.steps.count)]
  }

  private static let empty = DiagramColor(0xF8F9FA)
  private static let headFill = DiagramColor(0xEDF0F3)

  private func header(_ heads: [[String]]) -> [DiagramTable.Cell] {
    [
      .init(
        lines: [columnsName + " →", rowsName + " ↓"], fontSize: Self.font, color: .faintInk,
        fill: Self.headFill)
    ]
      + heads.map {
        .init(lines: $0, fontSize: Self.font, fill: Self.headFill, isBold: true)
      } + [
        .init(
          lines: TextWrapping.balanced(words.distinct, size: Self.font, width: 50),
          fontSize: Self.font, color: .faintInk, fill: Self.headFill)
      ]
  }

  private func row(_ row: Int, tiers: CountTiers, labelWidth: Double) -> [DiagramTable.Cell] {
    let label = TextWrapping.truncated(
      rows[row].label, size: Self.font, width: labelWidth - 12)
    return [
      .init(
        lines: [label], fontSize: Self.font, fill: Self.headFill, alignment: .left, padding: 5)
    ]
      + columns.indices.map { column in
        let count = count(row, column)
        guard count > 0, let tier = tiers.tier(of: count) else {
          return .init(lines: [], fill: Self.empty)
        }
        let fill = color(ofTier: tier, of: tiers)
        return .init(
          lines: ["\(count)"], fontSize: 10, color: fill.textColor, fill: fill)
      } + [.init(lines: ["\(rows[row].items)"], fontSize: Self.font, fill: Self.headFill)]
  }

  private func footer() -> [DiagramTable.Cell] {
    [
      .init(
        lines: [words.distinct], fontSize: Self.font, color: .faintInk,
        fill: Self.headFill, alignment: .left, padding: 5)
    ]
      + columns.map {
        .init(lines: ["\($0.items)"], fontSize: Self.font, fill: Self.headFill)
      } + [
        .init(
          lines: [total.map { "\($0)" } ?? ""], fontSize: Self.font, fill: Self.headFill,
          isBold: true)
      ]
  }
}
