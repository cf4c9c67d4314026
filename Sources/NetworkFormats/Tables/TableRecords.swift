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
  /// The lines of comments above the rows.
  let comments: [Int]
  /// What the rows themselves call their columns, as networkx does with the data of ties; empty where they do not.
  let names: [String]

  /// Reads the rows that hold anything; a spreadsheet leaves empty ones behind.
  ///
  /// - Throws: ``TableError`` for a quote that is never closed or stands where none may, and where it is as
  ///   likely that blanks part the cells as that commas do.
  init(_ text: String, delimiter: DelimitedText.Delimiter?) throws(TableError) {
    let (body, comments) = TableComments.taken(from: text)
    let parting: DelimitedText.Delimiter
    if let delimiter { parting = delimiter } else { parting = try TableDelimiter.found(in: body) }
    let read: [Row]
    do {
      read = try DelimitedText.records(in: body, delimiter: parting).compactMap { record in
        let cells = record.cells.map { DelimitedText.trimmed(DelimitedText.unguarded($0)) }
        return cells.allSatisfy(\.isEmpty)
          ? nil : Row(cells: cells, line: record.line + comments.count)
      }
    } catch {
      throw TableError(
        line: error.line + comments.count, column: error.column, message: error.message)
    }
    if let unfolded = try TieDictionary.unfolded(read, parting) {
      (rows, names) = unfolded
    } else {
      (rows, names) = (read, [])
    }
    self.delimiter = parting
    self.comments = comments
  }

  /// Takes the rows of a sheet that hold anything.
  init(_ records: [DelimitedRecord]) {
    rows = records.compactMap { record in
      let cells = record.cells.map { DelimitedText.trimmed($0) }
      return cells.allSatisfy(\.isEmpty) ? nil : Row(cells: cells, line: record.line)
    }
    delimiter = nil
    comments = []
    names = []
  }
}

/// Comments above a table, as programs that write lists of edges put them: SNAP's `# Nodes: 5`, KONECT's `% bip`.
enum TableComments {
  /// The text below the comments, and the lines that they and empty lines among them take.
  ///
  /// A comment is a sign of one with a blank, another sign or nothing behind it: `#` in a cell of its own heads a
  /// column of numbers, and `#1` or `#word` may be a name.
  static func taken(from text: String) -> (body: String, lines: [Int]) {
    var rest = text.unicodeScalars[...]
    if rest.first == "\u{FEFF}" { rest = rest.dropFirst() }
    var body = rest
    var count = 0
    var found = false
    while let first = rest.first {
      let end = rest.firstIndex { $0 == "\n" || $0 == "\r" } ?? rest.endIndex
      let line = rest[..<end]
      let second = line.dropFirst().first
      let isComment =
        (first == "#" || first == "%")
        && (second == nil || second == " " || second == "#" || second == "%" || second == "!")
      guard isComment || line.isEmpty && found else { break }
      found = true
      rest = rest[end...]
      if let sign = rest.popFirst(), sign == "\r", rest.first == "\n" { rest.removeFirst() }
      count += 1
      body = rest
    }
    return (String(body), count == 0 ? [] : Array(1...count))
  }
}
