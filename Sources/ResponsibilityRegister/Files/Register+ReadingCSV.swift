import DelimitedText

extension Register {
  /// Reads a register from CSV: one row a responsibility, with at least the columns `item` and `party`.
  ///
  /// A `date` that all rows share is the document's, as ``csv()`` writes it; where they differ, each is its item's.
  /// Known further columns are those that ``csv()`` writes, `role`, `weight`, `side`, `theme`, `title`
  /// and `line` among them; other columns are named in ``diagnostics``. A row with an item alone or a party alone adds it
  /// without responsibility. What rows say of the same item or party is put together: an empty cell says
  /// nothing, and two cells must not differ.
  ///
  /// - Throws: ``RegisterError`` with the line, for text that is not CSV, missing columns, a row with
  ///   too many or too few cells, an unknown role, rows that contradict each other, a responsibility
  ///   that stands twice, and a file without rows.
  /// - Complexity: O(length).
  public init(csv text: String) throws(RegisterError) {
    var reader = RegisterTableReader(
      table: try Table(csv: text, required: ["item", "party"]))
    self = try reader.register()
  }
}

extension Register {
  /// Reads a register from the rows of a sheet, the first of which names the columns as ``csv()`` does.
  ///
  /// - Parameters:
  ///   - rows: The rows, each with its number as its line.
  ///   - isGuarded: Whether an apostrophe stands before what spreadsheets would take for a formula, as in CSV.
  /// - Throws: ``RegisterError`` as ``init(csv:)`` does.
  /// - Complexity: O(length).
  public init(rows: [DelimitedRecord], isGuarded: Bool = false) throws(RegisterError) {
    var reader = RegisterTableReader(
      table: try Table(records: rows, isGuarded: isGuarded, required: ["item", "party"]))
    self = try reader.register()
  }
}

/// What rows say of one item or party, and on which line they first say it.
private struct Facts {
  private var values: [RegisterColumn: (value: String, line: Int)] = [:]

  subscript(column: RegisterColumn) -> String? { values[column]?.value }

  mutating func add(
    _ columns: [RegisterColumn], of row: Table.Row, about what: String
  ) throws(RegisterError) {
    for column in columns {
      let isVerbatim = Self.verbatim.contains(column)
      guard let value = isVerbatim ? row.text(column.rawValue) : row.word(column.rawValue) else {
        continue
      }
      try add(column, value, line: row.line, about: what)
    }
  }

  mutating func add(
    _ column: RegisterColumn, _ value: String, line: Int, about what: String
  ) throws(RegisterError) {
    guard let known = values[column] else {
      values[column] = (value, line)
      return
    }
    guard known.value == value else {
      throw RegisterError(
        line: line,
        problem: "the \(column.rawValue) of \(what) is “\(value)” here and “\(known.value)” on "
          + "line \(known.line)",
        remedy: "make the two rows agree")
    }
  }

  func localized(_ column: (Language) -> RegisterColumn) -> LocalizedText {
    var result = LocalizedText()
    for language in Language.allCases { result[language] = self[column(language)] }
    return result
  }

  /// Cells that are kept to the last blank.
  private static let verbatim = Set(
    [RegisterColumn.text, .writtenForms] + Language.allCases.map(RegisterColumn.title)
      + Language.allCases.map(RegisterColumn.name) + Language.allCases.map(RegisterColumn.theme)
      + Language.allCases.map(RegisterColumn.side))
}

private struct RegisterTableReader {
  let table: Table
  private var items = FirstMentions<Facts>()
  private var itemLines: [String: Int] = [:]
  private var parties = FirstMentions<Facts>()
  private var themes: [String: Facts] = [:]
  private var sides: [Side: Facts] = [:]
  private var document = Facts()
  private var responsibilities: [Responsibility] = []
  private var diagnostics: [Diagnostic] = []
  private var seen: [Key: Int] = [:]
  /// Whether the dates differ, so that they are those of items and not that of the document.
  private let hasDatesOfItems: Bool

  private struct Key: Hashable {
    let item: String
    let party: String
    let role: Role?
  }

  private static let itemColumns: [RegisterColumn] =
    [.number, .theme, .title, .text, .itemDate, .itemLine]
    + Language.allCases.map(RegisterColumn.title)
  private static let partyColumns: [RegisterColumn] =
    [.name, .side, .kind, .writtenForms] + Language.allCases.map(RegisterColumn.name)

  init(table: Table) {
    self.table = table
    hasDatesOfItems =
      Set(table.rows.lazy.compactMap { $0.word(RegisterColumn.date.rawValue) }).count > 1
  }

  mutating func register() throws(RegisterError) -> Register {
    guard !table.rows.isEmpty else {
      // What Register.csv() writes of an empty register has its severity column; a file without rows
      // from elsewhere is more likely a mistake.
      guard table.has(RegisterColumn.severity.rawValue) else {
        throw RegisterError(
          problem: "the file has a header and no rows", remedy: "add one row a responsibility")
      }
      return try Register(parties: [], items: [], responsibilities: [])
    }
    for row in table.rows { try add(row) }
    let known = Set(RegisterColumn.allCases.map { $0.rawValue.lowercased() })
    let unused = table.header.filter { !$0.isEmpty && !known.contains($0.lowercased()) }
      .joined(separator: ", ")
    if !unused.isEmpty {
      diagnostics.append(
        Diagnostic(
          severity: .note, code: .unusedColumns, line: 1, subjects: [unused],
          message: "these columns were not used: \(unused)"))
    }
    var readItems: [Item] = []
    for (id, facts) in zip(items.names, items.values) { readItems.append(try item(id, facts)) }
    return try Register(
      title: document[.document], date: document[.date],
      parties: zip(parties.names, parties.values).map { party($0, $1) },
      items: readItems,
      responsibilities: responsibilities,
      themeTitles: themes.mapValues { $0.localized(RegisterColumn.theme) },
      sideNames: sides.mapValues { $0.localized(RegisterColumn.side) },
      diagnostics: diagnostics)
  }

  private mutating func add(_ row: Table.Row) throws(RegisterError) {
    try document.add(
      hasDatesOfItems ? [.document] : [.document, .date], of: row, about: "the register")
    let item = row.word(RegisterColumn.item.rawValue)
    let party = row.word(RegisterColumn.party.rawValue)
    if let item {
      try items.values[items.place(of: item, else: Facts())].add(
        Self.itemColumns, of: row, about: "item \(item)")
      if hasDatesOfItems, let date = row.word(RegisterColumn.date.rawValue) {
        try items.values[items.place(of: item, else: Facts())].add(
          .itemDate, date, line: row.line, about: "item \(item)")
      }
      if itemLines[item] == nil { itemLines[item] = row.line }
      if let theme = row.word(RegisterColumn.theme.rawValue) {
        try themes[theme, default: Facts()].add(
          Language.allCases.map(RegisterColumn.theme), of: row, about: "the theme \(theme)")
      }
    }
    if let party {
      try parties.values[parties.place(of: party, else: Facts())].add(
        Self.partyColumns, of: row, about: party)
      if let side = row.word(RegisterColumn.side.rawValue) {
        try sides[Side(rawValue: side), default: Facts()].add(
          Language.allCases.map(RegisterColumn.side), of: row, about: "the side \(side)")
      }
    }
    if let item, let party {
      try addResponsibility(of: party, for: item, row)
    } else if item == nil, party == nil {
      try addDiagnostic(row)
    }
  }

  private mutating func addResponsibility(
    of party: String, for item: String, _ row: Table.Row
  ) throws(RegisterError) {
    let written = try role(row)
    let role = written?.role
    let key = Key(item: item, party: party, role: role)
    if let other = seen[key] {
      throw RegisterError(
        line: row.line, problem: "\(party) answers for item \(item) on line \(other) too",
        remedy: "keep one of the two rows")
    }
    seen[key] = row.line
    let first = try row.number(RegisterColumn.line.rawValue)
    let last = try row.number(RegisterColumn.lastLine.rawValue)
    let page = try row.number(RegisterColumn.page.rawValue)
    let tableRow = try row.number(RegisterColumn.row.rawValue)
    let cell = try row.number(RegisterColumn.cell.rawValue)
    responsibilities.append(
      Responsibility(
        party: party, item: item, role: role, parts: try parts(row) ?? written?.parts ?? [],
        label: row.word(RegisterColumn.label.rawValue)
          ?? written.flatMap { $0.label.lowercased() == $0.role?.rawValue ? nil : $0.label },
        weight: try weight(row),
        evidence: first.map {
          Evidence(
            firstLine: $0, lastLine: last ?? $0,
            text: row.text(RegisterColumn.evidence.rawValue) ?? "", page: page, row: tableRow,
            cell: cell)
        }))
  }

  private func weight(_ row: Table.Row) throws(RegisterError) -> Double? {
    guard let word = row.word(RegisterColumn.weight.rawValue) else { return nil }
    guard let weight = Double(word), weight.isFinite else {
      throw RegisterError(
        line: row.line, problem: "“\(word)” in the column weight is no number",
        remedy: "write one like 2.5, or leave the cell empty")
    }
    return weight
  }

  private func role(_ row: Table.Row) throws(RegisterError) -> WrittenRole? {
    guard let word = row.word(RegisterColumn.role.rawValue) else { return nil }
    guard let role = WrittenRole(word) else {
      let known = Role.allCases.map(\.rawValue) + Part.allCases.map(\.rawValue)
      throw RegisterError(
        line: row.line, problem: "“\(word)” is no role",
        remedy:
          "write \(known.dropLast().joined(separator: ", ")) or \(known[known.count - 1]), or leave it empty"
      )
    }
    return role
  }

  private func parts(_ row: Table.Row) throws(RegisterError) -> [Part]? {
    guard let word = row.word(RegisterColumn.part.rawValue) else { return nil }
    return try word.split(separator: "/").map { name throws(RegisterError) in
      guard let part = Part(rawValue: name.lowercased()) else {
        throw RegisterError(
          line: row.line, problem: "“\(name)” is no part",
          remedy: "write one of \(Part.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return part
    }
  }

  private mutating func addDiagnostic(_ row: Table.Row) throws(RegisterError) {
    guard let word = row.word(RegisterColumn.severity.rawValue) else {
      let facts = [RegisterColumn.document, .date].compactMap { row.word($0.rawValue) }
      if !facts.isEmpty { return }
      throw RegisterError(
        line: row.line, problem: "the row has neither an item nor a party",
        remedy: "give one of them, or take the row out")
    }
    guard let severity = Diagnostic.Severity(rawValue: word) else {
      throw RegisterError(
        line: row.line, problem: "“\(word)” is no severity",
        remedy: "write one of error, warning and note")
    }
    diagnostics.append(
      Diagnostic(
        severity: severity,
        code: Diagnostic.Code(rawValue: row.text(RegisterColumn.code.rawValue) ?? ""),
        line: try row.number(RegisterColumn.line.rawValue),
        subjects: row.list(RegisterColumn.subjects.rawValue),
        message: row.text(RegisterColumn.message.rawValue) ?? ""))
  }

  private func item(_ id: String, _ facts: Facts) throws(RegisterError) -> Item {
    var line: Int?
    if let word = facts[.itemLine] {
      line = Int(word)
      if line == nil {
        throw RegisterError(
          line: itemLines[id], problem: "“\(word)” in the column item_line is not a whole number",
          remedy: "correct it, or leave the cell empty")
      }
    }
    return Item(
      id: id, number: facts[.number], theme: facts[.theme], title: facts[.title] ?? id,
      titles: facts.localized(RegisterColumn.title), text: facts[.text] ?? "",
      date: facts[.itemDate], line: line)
  }

  private func party(_ id: String, _ facts: Facts) -> Party {
    Party(
      id: id, name: facts[.name] ?? id, side: facts[.side].map(Side.init(rawValue:)),
      kind: facts[.kind], names: facts.localized(RegisterColumn.name),
      writtenForms: facts[.writtenForms].map(listParts) ?? [])
  }
}
