import DelimitedText

/// What parts the cells of a table, told by its first lines.
enum TableDelimiter {
  /// How many rows are looked at.
  private static let sample = 200

  /// That by which most lines have one and the same number of cells, the more cells the better. Blanks do where
  /// nothing else does and all lines have as many cells; a comma where nothing does.
  ///
  /// - Throws: ``TableError`` where commas may be those of decimals between cells that blanks part.
  static func found(in text: String) throws(TableError) -> DelimitedText.Delimiter {
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
    guard let rows = rowsByBlanks(start) else { return best?.delimiter ?? parting(start) }
    guard let best else { return .blank }
    // Commas between the data of a tie part no cells.
    if rows.allSatisfy({ $0.last?.first == "{" && $0.last?.last == "}" }), best.delimiter == .comma
    {
      return .blank
    }
    if best.delimiter == .comma, rows[0].count > 2,
      rows.allSatisfy({ row in
        row.last.map(TableNumber.hasComma) ?? false && !row.dropLast().contains { $0.contains(",") }
      })
    {
      throw TableError(
        line: nil,
        message:
          "commas may part the cells, or be those of decimals between cells that blanks part; say "
          + "--delimiter comma or --delimiter blank")
    }
    return best.delimiter
  }

  /// What parts the cells where no delimiter does: blanks where every row has some, so that a fault is one of blanks.
  private static func parting(_ text: String) -> DelimitedText.Delimiter {
    let rows = try? DelimitedText.records(in: text, delimiter: .blank)
    return rows.map { $0.count > 1 && $0.allSatisfy { $0.cells.count > 1 } } ?? false
      ? .blank : .comma
  }

  /// Whether there are two rows or more of one and the same number of cells, and more than one, where blanks part
  /// them.
  static func isParted(byBlanks text: String) -> Bool {
    (rowsByBlanks(TableComments.taken(from: text).body)?.count ?? 0) > 1
  }

  /// The rows by blanks; `nil` where they differ in length. R's tables have one cell less in the first, and in lists
  /// such as those for LGL and NCOL a tie may have no weight.
  private static func rowsByBlanks(_ text: String) -> [[String]]? {
    guard let rows = try? DelimitedText.records(in: text, delimiter: .blank).map(\.cells),
      let last = rows.last, last.count > 1
    else { return nil }
    let isShifted = rows.count > 1 && rows[0].count + 1 == last.count
    let isEven = rows.dropFirst(isShifted ? 1 : 0).allSatisfy { $0.count == last.count }
    let isOfWeights = rows.allSatisfy {
      $0.count == 2 || $0.count == 3 && TableNumber.isNumber($0[2])
    }
    return isEven || isOfWeights ? rows : nil
  }
}
