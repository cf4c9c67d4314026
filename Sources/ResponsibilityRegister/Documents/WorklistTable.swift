import DelimitedText

/// A work-list that is a table by itself: a sheet or CSV with a column for the item and columns for who answers.
///
/// A table of two columns, units and items, is a list of ties and none of these: here a column says who leads, or
/// several say in which way units take part.
package struct WorklistTable {
  private let rows: [DelimitedRecord]
  private let header: Int
  private let meanings: [Lexicon.Meaning?]
  private let lexicon: Lexicon

  /// Among how many of the first rows the header is looked for.
  package static let headLength = 12

  /// - Returns: `nil` where no row among the first names such columns.
  /// - Complexity: O(columns).
  package init?(_ rows: [DelimitedRecord], lexicon: Lexicon = .builtIn) {
    let finder = TextTableFinder(lexicon: lexicon)
    let found = rows.prefix(Self.headLength).firstIndex { row in
      let cells = row.cells.map(Self.words)
      guard finder.areHeadings(cells) else { return false }
      let meanings = cells.map { lexicon.meaning(ofLabel: $0) }
      let roles = meanings.count { $0?.isRole == true }
      let hasItem = meanings.contains { $0 == .item || $0 == .number }
      return hasItem && (roles > 1 || meanings.contains(.lead))
    }
    guard let found, found + 1 < rows.count else { return nil }
    let meanings = rows[found].cells.map { lexicon.meaning(ofLabel: Self.words($0)) }
    // A column of words such as 牵头 says how the unit beside it takes part: a row is a tie.
    for column in meanings.indices where meanings[column]?.isRole == true {
      let cells = rows[(found + 1)...].prefix(50).compactMap { row -> String? in
        guard column < row.cells.count else { return nil }
        let words = Self.words(row.cells[column])
        return words.isEmpty ? nil : words
      }
      if !cells.isEmpty, cells.allSatisfy({ Role(writtenAs: $0) != nil }) { return nil }
    }
    self.rows = rows
    self.lexicon = lexicon
    header = found
    self.meanings = meanings
  }

  /// What each column was taken for, and which were not used.
  package var reading: String {
    var taken: [String] = []
    var unused: [String] = []
    for (cell, meaning) in zip(rows[header].cells, meanings) {
      let name = "'\(Self.words(cell))'"
      switch meaning {
      case .lead: taken.append("\(name) leads")
      case .duty: taken.append("\(name) answers")
      case .participant, .guide: taken.append("\(name) takes part")
      case .number: taken.append("\(name) is the number")
      case .item: taken.append("\(name) is the item")
      case .deadline: taken.append("\(name) is the date")
      default: if name != "''" { unused.append(name) }
      }
    }
    return "read as a work-list: line \(rows[header].line) is the header, "
      + taken.joined(separator: ", ")
      + (unused.isEmpty ? "" : "; not used: " + unused.joined(separator: ", "))
  }

  /// The register of the rows.
  ///
  /// - Throws: ``RegisterError`` for a table without items.
  package func register() throws(RegisterError) -> Register {
    var elements: [DocumentElement] = rows[..<header].compactMap { row in
      let text = row.cells.map(Self.words).filter { !$0.isEmpty }.joined(separator: " ")
      return text.isEmpty
        ? nil
        : .line(
          TextLine(number: row.line, scalars: Array(text.unicodeScalars), indent: 0, isWhole: true))
    }
    let width = rows[header].cells.count
    elements.append(
      .table(
        TextTable(
          headings: rows[header].cells.map(Self.words),
          rows: rows[(header + 1)...].map { row in
            (0..<width).map { column in
              TextTable.Cell(
                text: column < row.cells.count
                  ? Array(normalized(row.cells[column]).unicodeScalars) : [],
                line: row.line)
            }
          })))
    var reader = DocumentReader(lexicon: lexicon)
    reader.read(elements)
    var assembly = DocumentAssembly(reader)
    return try assembly.register()
  }

  private static func words(_ cell: String) -> String {
    tidied(normalized(cell).unicodeScalars, keepsInnerBlanks: false)
  }
}
