import Drawing

/// Sets a matrix: headings, cells and totals, each a node with its place, on grounds that are bands.
///
/// A cell is a node of its own so that a reader who points at it is told what it stands for.
struct MatrixGrid {
  /// A cell that is not empty.
  struct Cell {
    var text: String
    var fill: DiagramColor
    var isBold = false
    var frame: DiagramColor?
    var isMarked = false
    var tooltip = ""
    var subjects: [DiagramSubject] = []
  }

  /// A row of cells with its heading and its total.
  struct Row {
    var label: String
    var cells: [Cell?]
    var total: String
    var subjects: [DiagramSubject] = []
  }

  /// Rows that belong together; a heading of no words takes no room.
  struct Group {
    var heading = ""
    var hue: DiagramColor?
    var rows: [Row]
  }

  /// What stands over the headings of the rows.
  let corner: [String]
  let heads: MatrixHeads
  /// What each column stands for; none where that is no unit.
  let headSubjects: [[DiagramSubject]]
  /// What stands over the totals.
  let totalHead: String
  let groups: [Group]
  /// The last row: its heading and the totals, one a column, then one of all.
  let footer: (label: String, totals: [String])?

  static let font = 9.0
  static let rowHeight = 19.0
  private static let markSize = 9.0
  private static let markWidth = 10.0
  private static let tick = 4.0
  private static let totalWidth = 54.0

  private(set) var nodes: [DiagramNode] = []
  private(set) var bands: [DiagramBand] = []
  private let labelWidth: Double

  /// The width of headings that holds these labels, within bounds.
  static func labelWidth(_ labels: [String]) -> Double {
    let widest = labels.map { TextMetrics.width($0, size: font) }.max() ?? 0
    return (min(max(widest, 80), 380) + 14).rounded(.up)
  }

  init(
    corner: [String], heads: MatrixHeads, headSubjects: [[DiagramSubject]] = [],
    totalHead: String, groups: [Group],
    footer: (label: String, totals: [String])? = nil
  ) {
    self.corner = corner
    self.heads = heads
    self.headSubjects = headSubjects
    self.totalHead = totalHead
    self.groups = groups
    self.footer = footer
    let ticks = groups.contains { $0.hue != nil } ? Self.tick + 1 : 0
    labelWidth =
      Self.labelWidth(groups.flatMap { $0.rows.map(\.label) } + [footer?.label ?? ""]) + ticks
    var top = 0.0
    addHeads(&top)
    for (number, group) in groups.enumerated() { add(group, number, &top) }
    if let footer { add(footer.label, footer.totals, top + 1) }
  }

  private var firstColumn: Double { labelWidth + 1 }
  private var totalColumn: Double {
    firstColumn + Double(heads.lines.count) * (heads.width + 1)
  }
  private var right: Double { totalColumn + (totalHead.isEmpty ? -1 : Self.totalWidth) }
  private func left(ofColumn column: Int) -> Double {
    firstColumn + Double(column) * (heads.width + 1)
  }

  private mutating func addHeads(_ top: inout Double) {
    let height = max(heads.height, Double(corner.count) * 12 + 8)
    add("corner", corner, at: 0, top, labelWidth, height, color: .faintInk)
    for (column, lines) in heads.lines.enumerated() {
      add(
        "column-\(column)", lines, at: left(ofColumn: column), top, heads.width, height,
        bold: true, tooltip: heads.labels[column],
        subjects: headSubjects.indices.contains(column) ? headSubjects[column] : [])
    }
    if !totalHead.isEmpty {
      let lines = TextWrapping.balanced(
        totalHead, size: Self.font, width: Self.totalWidth - 6, maximumLines: 3)
      add("total", lines, at: totalColumn, top, Self.totalWidth, height, color: .faintInk)
    }
    top += height + 1
  }

  private mutating func add(_ group: Group, _ number: Int, _ top: inout Double) {
    if !group.heading.isEmpty {
      top += 3
      add(
        "group-\(number)", [group.heading], at: 0, top, right, Self.rowHeight,
        fill: group.hue?.tint(0.16) ?? .head, bold: true, padding: 5)
      top += Self.rowHeight + 1
    }
    for (index, row) in group.rows.enumerated() {
      add(row, "\(number)-\(index)", hue: group.hue, top)
      top += Self.rowHeight + 1
    }
    // The lines between columns, over the grounds of the rows.
    let height = Double(group.rows.count) * (Self.rowHeight + 1)
    for column in heads.lines.indices.dropFirst() where height > 0 {
      let x = left(ofColumn: column)
      bands.append(
        DiagramBand(
          frame: DiagramRect(minX: x - 1, minY: top - height, maxX: x, maxY: top), fill: .white))
    }
    for (index, row) in group.rows.enumerated() {
      let y = top - height + Double(index) * (Self.rowHeight + 1)
      for (column, cell) in row.cells.enumerated() {
        guard let cell else { continue }
        add(cell, "cell-\(number)-\(index)-\(column)", at: left(ofColumn: column), y)
      }
    }
  }

  private mutating func add(_ row: Row, _ name: String, hue: DiagramColor?, _ top: Double) {
    let ticks = groups.contains { $0.hue != nil } ? Self.tick + 1 : 0
    if let hue {
      bands.append(
        DiagramBand(
          frame: DiagramRect(
            minX: 0, minY: top, maxX: Self.tick, maxY: top + Self.rowHeight), fill: hue))
    }
    let label = TextWrapping.truncated(
      row.label, size: Self.font, width: labelWidth - ticks - 10)
    add(
      "row-\(name)", [label], at: ticks, top, labelWidth - ticks, Self.rowHeight, padding: 5,
      tooltip: row.label, subjects: row.subjects)
    bands.append(
      DiagramBand(
        frame: DiagramRect(
          minX: firstColumn, minY: top, maxX: totalColumn - 1, maxY: top + Self.rowHeight),
        fill: .shade))
    if !totalHead.isEmpty {
      add(
        "total-\(name)", [row.total], at: totalColumn, top, Self.totalWidth, Self.rowHeight)
    }
  }

  private mutating func add(_ label: String, _ totals: [String], _ top: Double) {
    add(
      "footer", [label], at: 0, top, labelWidth, Self.rowHeight + 2, color: .faintInk, padding: 5)
    for (column, total) in totals.enumerated() {
      let isLast = column == heads.lines.count
      add(
        "footer-\(column)", [total], at: left(ofColumn: column), top,
        isLast ? Self.totalWidth : heads.width, Self.rowHeight + 2, bold: isLast)
    }
  }

  private mutating func add(_ cell: Cell, _ name: String, at x: Double, _ y: Double) {
    // A frame is the ground that shows around a smaller cell.
    let inset = cell.frame == nil ? 0 : 3.0
    let (width, height) = (heads.width - inset, Self.rowHeight - inset)
    let color = cell.fill.textColor
    let frame = DiagramRect(minX: x, minY: y, maxX: x + heads.width, maxY: y + Self.rowHeight)
    // The ground of a mark and its number is one band: between cells of a table lines would show.
    let fill = cell.isMarked ? nil : cell.fill
    var words = [
      DiagramTable.Cell(
        lines: [cell.text], fontSize: 10, color: color, fill: fill, isBold: cell.isBold)
    ]
    var widths = [width]
    if cell.isMarked {
      // The number stays in the middle where there is room.
      let lead = max(min(Self.markWidth, width - Self.markWidth - 14), 1)
      words = [
        DiagramTable.Cell(lines: []), words[0],
        DiagramTable.Cell(lines: ["●"], fontSize: Self.markSize, color: color),
      ]
      widths = [lead, width - lead - Self.markWidth, Self.markWidth]
    }
    nodes.append(
      node(
        name, DiagramTable(rows: [words], columnWidths: widths, rowHeights: [height]), frame,
        cell.tooltip, cell.subjects))
    if let stroke = cell.frame { bands.append(DiagramBand(frame: frame, fill: stroke)) }
    if cell.isMarked {
      let inner = DiagramRect(
        minX: x + inset / 2, minY: y + inset / 2, maxX: frame.maxX - inset / 2,
        maxY: frame.maxY - inset / 2)
      bands.append(DiagramBand(frame: inner, fill: cell.fill))
    }
  }

  private mutating func add(
    _ name: String, _ lines: [String], at x: Double, _ y: Double, _ width: Double,
    _ height: Double, fill: DiagramColor = .head, color: DiagramColor = .ink,
    bold: Bool = false, padding: Double? = nil, tooltip: String = "",
    subjects: [DiagramSubject] = []
  ) {
    let table = DiagramTable(
      rows: [
        [
          .init(
            lines: lines, fontSize: Self.font, color: color, fill: fill,
            alignment: padding == nil ? .center : .left, isBold: bold, padding: padding ?? 0)
        ]
      ], columnWidths: [width], rowHeights: [height])
    nodes.append(
      node(
        name, table, DiagramRect(minX: x, minY: y, maxX: x + width, maxY: y + height), tooltip,
        subjects))
  }

  private func node(
    _ name: String, _ table: DiagramTable, _ frame: DiagramRect, _ tooltip: String,
    _ subjects: [DiagramSubject]
  ) -> DiagramNode {
    DiagramNode(
      id: name, table: table,
      center: DiagramPoint(x: (frame.minX + frame.maxX) / 2, y: (frame.minY + frame.maxY) / 2),
      tooltip: tooltip, subjects: subjects)
  }
}
