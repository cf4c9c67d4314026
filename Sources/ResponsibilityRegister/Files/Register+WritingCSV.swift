import DelimitedText

extension Register {
  /// The register as CSV: UTF-8 with a byte-order mark, so that spreadsheets show Chinese right, and
  /// lines that end with CRLF (RFC 4180).
  ///
  /// One row is one responsibility, with the facts of its item and its party. `item` and `party` are
  /// ids; `line` and `last_line` are those of the evidence. Rows with an item alone or a party alone
  /// keep what has no responsibility, and the order; at the end, rows with neither keep the diagnostics.
  /// There is a column of weights where any responsibility has one, of dates of items and of pages,
  /// rows and cells of the evidence where any has one.
  /// Cells that a spreadsheet would take for a formula begin with an apostrophe. ``init(csv:)`` gives
  /// an equal register back.
  ///
  /// - Complexity: O(size of the register).
  public func csv() -> String {
    let table = csvTable()
    return "\u{FEFF}" + DelimitedText.line(of: table.columns.map(\.rawValue))
      + table.rows.map { DelimitedText.line(of: $0) }.joined()
  }

  /// The rows of ``csv()``, each with a cell for every column, as they are before they are written.
  package func csvTable() -> (columns: [RegisterColumn], rows: [[String]]) {
    var rows: [[RegisterColumn: String]] = []
    let itemIndex = index(of: items.map(\.id))
    let partyIndex = index(of: parties.map(\.id))
    var itemsWritten: [Bool] = Array(repeating: false, count: items.count)
    var partiesWritten: [Bool] = Array(repeating: false, count: parties.count)
    var nextItem = 0
    var nextParty = 0

    // A reader takes items and parties in the order of their first mention: whatever would come out
    // of order is mentioned first, in a row of its own.
    func mention(itemsBefore item: Int, partiesBefore party: Int) {
      while nextItem < item {
        if !itemsWritten[nextItem] { rows.append(cells(of: items[nextItem])) }
        itemsWritten[nextItem] = true
        nextItem += 1
      }
      while nextParty < party {
        if !partiesWritten[nextParty] { rows.append(cells(of: parties[nextParty])) }
        partiesWritten[nextParty] = true
        nextParty += 1
      }
    }

    for responsibility in responsibilities {
      guard let item = itemIndex[responsibility.item], let party = partyIndex[responsibility.party]
      else { continue }
      mention(itemsBefore: item, partiesBefore: party)
      itemsWritten[item] = true
      partiesWritten[party] = true
      var row = cells(of: items[item]).merging(cells(of: parties[party])) { first, _ in first }
      row[.role] = responsibility.role?.rawValue
      if !responsibility.parts.isEmpty {
        row[.part] = responsibility.parts.map(\.rawValue).joined(separator: "/")
      }
      row[.label] = responsibility.label
      row[.weight] = responsibility.weight.map { "\($0)" }
      row[.line] = responsibility.evidence.map { String($0.firstLine) }
      row[.lastLine] = responsibility.evidence.map { String($0.lastLine) }
      row[.evidence] = responsibility.evidence?.text
      row[.page] = responsibility.evidence?.page.map(String.init)
      row[.row] = responsibility.evidence?.row.map(String.init)
      row[.cell] = responsibility.evidence?.cell.map(String.init)
      rows.append(row)
    }
    mention(itemsBefore: items.count, partiesBefore: parties.count)
    rows += diagnostics.map(cells)
    if title != nil || date != nil, rows.isEmpty { rows.append([:]) }
    for position in rows.indices {
      rows[position][.document] = title
      rows[position][.date] = date
    }

    let optional: Set<RegisterColumn> = [
      .weight, .part, .label, .itemDate, .page, .row, .cell,
    ]
    let used = Set(rows.flatMap(\.keys))
    let columns = RegisterColumn.allCases.filter { !optional.contains($0) || used.contains($0) }
    return (columns, rows.map { row in columns.map { row[$0] ?? "" } })
  }

  private func index(of ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices)) { first, _ in first }
  }

  private func cells(of item: Item) -> [RegisterColumn: String] {
    var cells: [RegisterColumn: String] = [
      .item: item.id, .number: item.number, .title: item.title, .text: item.text,
    ]
    cells[.theme] = item.theme
    let titles = item.theme.flatMap { themeTitles[$0] }
    for language in Language.allCases { cells[.theme(language)] = titles?[language] }
    cells[.itemLine] = item.line.map(String.init)
    cells[.itemDate] = item.date
    for language in Language.allCases { cells[.title(language)] = item.titles[language] }
    return cells
  }

  private func cells(of party: Party) -> [RegisterColumn: String] {
    var cells: [RegisterColumn: String] = [
      .party: party.id, .name: party.name, .writtenForms: listCell(party.writtenForms),
    ]
    cells[.side] = party.side?.rawValue
    let names = party.side.flatMap { sideNames[$0] }
    for language in Language.allCases { cells[.side(language)] = names?[language] }
    cells[.kind] = party.kind
    for language in Language.allCases { cells[.name(language)] = party.names[language] }
    return cells
  }

  private func cells(of diagnostic: Diagnostic) -> [RegisterColumn: String] {
    var cells: [RegisterColumn: String] = [
      .severity: diagnostic.severity.rawValue, .code: diagnostic.code.rawValue,
      .subjects: listCell(diagnostic.subjects), .message: diagnostic.message,
    ]
    cells[.line] = diagnostic.line.map(String.init)
    return cells
  }
}
