import DelimitedText

/// The rows of a table as cells without blanks at their ends, and what parts them.
struct TableRecords {
  /// One row.
  struct Row {
    let cells: [String]
    let line: Int
  }

  let rows: [Row]
  /// `nil` where the cells were apart beforehand, as those of a sheet are.
  let delimiter: DelimitedText.Delimiter?

  /// How many rows are looked at where the delimiter is not known.
  private static let sample = 200

  /// Reads the rows that hold anything; a spreadsheet leaves empty ones behind.
  ///
  /// - Throws: ``TableError`` for a quote that is never closed or stands where none may.
  init(_ text: String, delimiter: DelimitedText.Delimiter?) throws(TableError) {
    let delimiter = delimiter ?? Self.delimiter(of: text)
    do {
      rows = try DelimitedText.records(in: text, delimiter: delimiter).compactMap { record in
        let cells = record.cells.map { DelimitedText.trimmed(DelimitedText.unguarded($0)) }
        return cells.allSatisfy(\.isEmpty) ? nil : Row(cells: cells, line: record.line)
      }
    } catch {
      throw TableError(line: error.line, column: error.column, message: error.message)
    }
    self.delimiter = delimiter
  }

  /// Takes the rows of a sheet that hold anything.
  init(_ records: [DelimitedRecord]) {
    rows = records.compactMap { record in
      let cells = record.cells.map { DelimitedText.trimmed($0) }
      return cells.allSatisfy(\.isEmpty) ? nil : Row(cells: cells, line: record.line)
    }
    delimiter = nil
  }

  /// What parts the cells of a text: that by which most of its first lines have one and the same number of
  /// cells, the more cells the better; a comma where nothing does.
  static func delimiter(of text: String) -> DelimitedText.Delimiter {
    let lines = text.split(maxSplits: sample, omittingEmptySubsequences: true) { $0.isNewline }
    let start = lines.prefix(sample).joined(separator: "\n")
    var best: (delimiter: DelimitedText.Delimiter, share: Double, width: Int)?
    for delimiter in [DelimitedText.Delimiter.comma, .tab, .semicolon, .bar] {
      guard let records = try? DelimitedText.records(in: start, delimiter: delimiter) else {
        continue
      }
      let widths = Dictionary(grouping: records, by: \.cells.count).filter { $0.key > 1 }
      guard
        let (width, alike) = widths.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) })
      else { continue }
      let share = Double(alike.count) / Double(records.count)
      if best.map({ (share, width) > ($0.share, $0.width) }) ?? true {
        best = (delimiter, share, width)
      }
    }
    return best?.delimiter ?? .comma
  }
}
