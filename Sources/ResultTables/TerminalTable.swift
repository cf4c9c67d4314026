/// A table in aligned columns: numbers to the right, and a Chinese character as wide as two others.
public struct TerminalTable: Sendable, Hashable {
  /// The lines, each ending with a line break.
  public let text: String

  /// Sets a table.
  ///
  /// - Complexity: O(characters).
  public init(_ table: ResultTable) {
    let columns = table.columns.indices
    let cells = table.rows.map { row in row.map { TerminalText.oneLine($0.rounded) } }
    let widths = columns.map { column in
      ([table.columns[column]] + cells.map { $0[column] }).map(TerminalText.width).max() ?? 0
    }
    let isNumeric = columns.map { column in
      table.rows.contains { $0[column].isNumeric }
        && table.rows.allSatisfy { $0[column].isNumeric || $0[column] == .missing }
    }
    func line(_ words: [String]) -> String {
      var line = ""
      for column in columns {
        let padding = String(
          repeating: " ", count: widths[column] - TerminalText.width(words[column]))
        line += (column == 0 ? "" : "  ")
        line += isNumeric[column] ? padding + words[column] : words[column] + padding
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }
    let rule = line(widths.map { String(repeating: "-", count: $0) })
    text = line(table.columns) + rule + cells.map(line).joined()
  }
}
