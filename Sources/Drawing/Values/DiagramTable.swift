import MarkupText

/// A table with cells of fixed size, drawn by Graphviz as an HTML-like label.
public struct DiagramTable: Hashable, Sendable {
  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// What is written in the cell.
    public let lines: [String]
    /// The font size in points.
    public let fontSize: Double
    /// The colour of the words.
    public internal(set) var color: DiagramColor
    /// The colour behind the words, if any.
    public internal(set) var fill: DiagramColor?
    /// Where the words stand.
    public let alignment: DiagramNode.Alignment
    /// Whether the words are bold.
    public let isBold: Bool
    /// The room between the words and the edge they stand at, in points.
    public let padding: Double

    /// A cell; each line is cut after 200 characters.
    public init(
      lines: [String], fontSize: Double = 9, color: DiagramColor = .ink,
      fill: DiagramColor? = nil, alignment: DiagramNode.Alignment = .center, isBold: Bool = false,
      padding: Double = 0
    ) {
      self.lines = lines.prefix(40).map { TextCleaning.line($0) }
      self.fontSize = fontSize.isFinite ? min(max(fontSize, 4), 72) : 9
      self.color = color
      self.fill = fill
      self.alignment = alignment
      self.isBold = isBold
      self.padding = padding.isFinite ? min(max(padding.rounded(), 0), 100) : 0
    }
  }

  /// The rows, top to bottom; a row shorter than the columns is filled with empty cells.
  public private(set) var rows: [[Cell]]
  /// The width of each column, in points.
  public let columnWidths: [Double]
  /// The height of each row, in points.
  public let rowHeights: [Double]
  /// The room between cells, in points, through which the ground shows.
  public let spacing: Double

  /// A table of rows and columns of given sizes.
  ///
  /// Rows or columns that have no size given are left out. Sizes are rounded to whole points, which is
  /// all that Graphviz takes for a cell, and lie between 1 and 10,000.
  public init(
    rows: [[Cell]], columnWidths: [Double], rowHeights: [Double], spacing: Double = 0
  ) {
    func whole(_ size: Double) -> Double {
      size.isFinite ? min(max(size.rounded(), 1), 10_000) : 1
    }
    let heights = rowHeights.prefix(rows.count).map(whole)
    let widths = columnWidths.map(whole)
    self.rows = rows.prefix(heights.count).map { row in
      row.prefix(widths.count)
        + Array(repeating: Cell(lines: []), count: max(widths.count - row.count, 0))
    }
    self.columnWidths = widths
    self.rowHeights = heights
    self.spacing = spacing.isFinite ? min(max(spacing.rounded(), 0), 100) : 0
  }

  /// Changes each cell.
  mutating func recolor(_ change: (inout Cell) -> Void) {
    for row in rows.indices {
      for column in rows[row].indices { change(&rows[row][column]) }
    }
  }

  /// The size of the whole table, in points.
  public var size: DiagramSize {
    DiagramSize(
      width: columnWidths.reduce(spacing) { $0 + $1 + spacing },
      height: rowHeights.reduce(spacing) { $0 + $1 + spacing })
  }

  /// A number and a title side by side, to stand in a box.
  package static func numbered(
    _ number: String, lines: [String], fontSize: Double, numberWidth: Double, size: DiagramRect
  ) -> DiagramTable {
    // A little smaller than the box, whose rounded corners stay free.
    DiagramTable(
      rows: [
        [
          Cell(lines: [number], fontSize: fontSize, color: .faintInk),
          Cell(lines: lines, fontSize: fontSize, alignment: .left, padding: 1),
        ]
      ], columnWidths: [numberWidth, size.width - numberWidth - 4], rowHeights: [size.height - 2])
  }

  var smallestFont: Double? {
    rows.joined().filter { !$0.lines.allSatisfy(\.isEmpty) }.map(\.fontSize).min()
  }

  /// The table in the language of Graphviz's HTML-like labels; every word in it is escaped.
  var markup: String {
    var text =
      "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"\(Int(spacing))\" CELLPADDING=\"0\">"
    for (row, height) in zip(rows, rowHeights) {
      text += "<TR>"
      for (cell, width) in zip(row, columnWidths) {
        text += Self.markup(of: cell, width: width, height: height)
      }
      text += "</TR>"
    }
    return text + "</TABLE>"
  }

  // Even in markup \N is the node's name, and a backslash before a backslash is one.
  private static func escaped(_ line: String) -> String {
    XMLText.escaped(line).split(separator: "\\", omittingEmptySubsequences: false)
      .joined(separator: "\\\\")
  }

  private static func markup(of cell: Cell, width: Double, height: Double) -> String {
    let fill = cell.fill.map { " BGCOLOR=\"\($0.hexadecimal)\"" } ?? ""
    let edge: String? =
      switch cell.alignment {
      case .left: "LEFT"
      case .right: "RIGHT"
      case .center: nil
      }
    let padding = cell.padding > 0 ? " CELLPADDING=\"\(Int(cell.padding))\"" : ""
    let alignment = (edge.map { " ALIGN=\"\($0)\"" } ?? "") + padding
    var text =
      "<TD FIXEDSIZE=\"TRUE\" WIDTH=\"\(Int(width))\" HEIGHT=\"\(Int(height))\"\(alignment)\(fill)>"
    if !cell.lines.allSatisfy(\.isEmpty) {
      let size = cell.fontSize.hundredths
      text += "<FONT POINT-SIZE=\"\(size)\" COLOR=\"\(cell.color.hexadecimal)\">"
      let lineBreak = edge.map { "<BR ALIGN=\"\($0)\"/>" } ?? "<BR/>"
      let words = cell.lines.map(Self.escaped).joined(separator: lineBreak)
      let ending = edge != nil && cell.lines.count > 1 ? lineBreak : ""
      text += (cell.isBold ? "<B>\(words)</B>" : words) + ending + "</FONT>"
    }
    return text + "</TD>"
  }
}
