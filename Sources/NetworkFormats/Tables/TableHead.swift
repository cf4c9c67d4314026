import DelimitedText

/// Which row of a table is its header, if any, and whether its ties stand in a list or a matrix.
struct TableHead {
  /// The cells of the header; `nil` where there is none.
  let header: TableRecords.Row?
  /// The rows below it.
  let body: ArraySlice<TableRecords.Row>
  /// The lines above it.
  let linesAbove: [Int]
  let form: TableReading.Form
  /// Whether the cells of a matrix hold letters of roles.
  let hasLetters: Bool
  /// The columns of a list whose names are roles and whose cells are actors; none of most tables.
  let roleColumns: [Int]
  /// What parts the cells; `nil` where they were apart beforehand.
  let delimiter: DelimitedText.Delimiter?
  /// What the rows themselves call their columns, as ``TableRecords/names``.
  let names: [String]

  /// Decides; what the options say counts for more than what the rows look like.
  ///
  /// - Throws: ``TableError`` where two readings are about as likely, with the option that decides.
  init(_ records: TableRecords, _ options: TableOptions) throws(TableError) {
    let rows = records.rows
    delimiter = records.delimiter
    names = records.names
    var above: [Int] = []
    var rest = rows[...]
    if options.hasHeader != false {
      let titles = Self.titles(rows)
      above = titles.map(\.line)
      rest = rest.dropFirst(titles.count)
    }
    guard let first = rest.first else {
      throw TableError(
        line: nil, message: "the table has no row; give one for each tie, with actor and event")
    }
    let holdsLetters = Self.holdsLetters(first, rest.dropFirst())
    let isOpen = options.columns.isEmpty && options.form == nil
    roleColumns =
      isOpen && options.hasHeader != false && !holdsLetters
      ? RoleLetters.columns(of: first.cells) : []
    if !roleColumns.isEmpty || !names.isEmpty, options.form == nil {
      form = .list
    } else {
      form = holdsLetters && isOpen ? .matrix : try Self.form(first, rest.dropFirst(), options)
    }
    hasLetters = holdsLetters && form == .matrix
    let hasHeader: Bool
    switch form {
    case .matrix: hasHeader = options.hasHeader ?? !Self.isPlainMatrix(rest)
    case .list where !roleColumns.isEmpty: hasHeader = true
    // Whoever calls the data of each tie by name writes no header.
    case .list where !names.isEmpty: hasHeader = options.hasHeader ?? false
    case .list: hasHeader = try Self.hasHeader(first, rest.dropFirst(), options)
    }
    guard hasHeader || above.isEmpty else {
      throw TableError(
        line: above[0],
        message:
          "the row has one cell, and no header follows; take it out, or write the missing cell")
    }
    header = hasHeader ? first : nil
    body = hasHeader ? rest.dropFirst() : rest
    linesAbove = above
    guard !body.isEmpty else {
      throw TableError(
        line: first.line, message: "the table has a header and no ties; add a row for each tie")
    }
    try requireUnbrokenNames(options)
  }

  /// - Throws: ``TableError`` where nothing tells which of the cells of a row are one name with blanks in it.
  private func requireUnbrokenNames(_ options: TableOptions) throws(TableError) {
    guard header == nil, form == .list, options.columns.isEmpty else { return }
    let odd =
      names.isEmpty
      ? delimiter == .blank
        ? body.first { $0.cells.count > 2 && !TableNumber.isNumber($0.cells[2]) } : nil
      : names.count > 2 && names[2].isEmpty ? body.first : nil
    guard let odd else { return }
    throw TableError(
      line: odd.line,
      message:
        "blanks may part \(names.firstIndex { !$0.isEmpty } ?? odd.cells.count) cells here, or stand in a name: put "
        + "names with blanks in quotes, say what parts cells with --delimiter, or name the columns with --columns"
    )
  }

  /// The rows above the header: titles stand alone in their rows.
  private static func titles(_ rows: [TableRecords.Row]) -> ArraySlice<TableRecords.Row> {
    let titles = rows.prefix { row in row.cells.count(where: { !$0.isEmpty }) == 1 }
    // Rows of one cell alone are no titles of anything.
    return rows.dropFirst(titles.count).isEmpty ? [] : titles
  }

  /// Whether a header names both ends of a tie, in the usual words or those of the options.
  static func namesModes(_ rows: [TableRecords.Row], _ options: TableOptions) -> Bool {
    guard let header = rows.dropFirst(titles(rows).count).first else { return false }
    guard options.columns.isEmpty else {
      let names = Set(header.cells.map(ColumnWords.spelling))
      return options.columns.values.allSatisfy { names.contains(ColumnWords.spelling($0)) }
    }
    let senses = header.cells.map(ColumnWords.sense)
    return senses.contains(.column(.actor)) && senses.contains(.column(.event))
      || senses.contains(.firstEnd) && senses.contains(.secondEnd)
  }

  // MARK: List or matrix

  /// Whether letters of roles stand in all cells of a grid of at least two columns, below its names.
  private static func holdsLetters(
    _ first: TableRecords.Row, _ body: ArraySlice<TableRecords.Row>
  ) -> Bool {
    guard !namesBothEnds(first.cells.map(ColumnWords.sense)) else { return false }
    let names = isShifted(first, body) ? first.cells[...] : first.cells.dropFirst()
    let width = names.count + 1
    let cells = body.flatMap { $0.cells.dropFirst() }
    return width > 2 && body.allSatisfy { $0.cells.count == width && !$0.cells[0].isEmpty }
      && names.allSatisfy { !$0.isEmpty }
      && cells.allSatisfy(RoleLetters.isRole)
      && cells.contains { RoleLetters.role(in: $0) != nil && !TableNumber.isNumber($0) }
  }

  private static func form(
    _ first: TableRecords.Row, _ body: ArraySlice<TableRecords.Row>, _ options: TableOptions
  ) throws(TableError) -> TableReading.Form {
    if let form = options.form { return form }
    let width = first.cells.count
    let senses = first.cells.map(ColumnWords.sense)
    if options.columns.isEmpty, !namesBothEnds(senses), isShiftedMatrix(first, body) {
      return .matrix
    }
    guard options.columns.isEmpty, width > 2 else { return .list }
    if namesBothEnds(senses) { return .list }
    let all = [first] + body
    if isPlainMatrix(all[...]) {
      guard width > 3 else {
        throw TableError(
          line: first.line,
          message:
            "three columns of 0 and 1 may be ties with weights or a matrix; say --table list "
            + "or --table matrix")
      }
      return .matrix
    }
    let values = body.flatMap { $0.cells.dropFirst() }.filter { !$0.isEmpty }
    let numbers = values.count(where: TableNumber.isNumber)
    // Nothing stands above the names of a matrix's rows; a cell that is no number is a fault in it then.
    let isCornered = first.cells[0].isEmpty && first.cells.dropFirst().allSatisfy { !$0.isEmpty }
    if isCornered, numbers > 0, 2 * numbers >= values.count,
      !zip(body, 1...).allSatisfy({ $0.cells.first == "\($1)" })
    {
      return .matrix
    }
    guard numbers > 0, numbers == values.count, body.allSatisfy({ $0.cells.count == width }) else {
      return .list
    }
    if isCornered { return .matrix }
    guard Set(body.map { $0.cells[0] }).count == body.count,
      first.cells.dropFirst().allSatisfy({ !$0.isEmpty })
    else { return .list }
    // Numbers may name columns, as years do, below a word for what stands in the first.
    if first.cells.dropFirst().allSatisfy(TableNumber.isNumber) {
      return width > 3 && senses[0] != nil ? .matrix : .list
    }
    guard width > 3 else {
      throw TableError(
        line: first.line,
        message:
          "the rows may be ties with weights or those of a matrix; say --table list or --table "
          + "matrix, or name the columns with --columns")
    }
    return .matrix
  }

  /// Whether the header has one cell less than the rows, as R writes tables: nothing stands above their names.
  static func isShifted(
    _ first: TableRecords.Row, _ body: ArraySlice<TableRecords.Row>
  ) -> Bool {
    body.first.map { $0.cells.count == first.cells.count + 1 } ?? false
  }

  /// Whether names stand above and before numbers, as in a matrix that R has written; rows that are counted may
  /// be those of a list.
  private static func isShiftedMatrix(
    _ first: TableRecords.Row, _ body: ArraySlice<TableRecords.Row>
  ) -> Bool {
    isShifted(first, body) && !first.cells.contains { TableNumber.isNumber($0) || $0.isEmpty }
      && !zip(body, 1...).allSatisfy { $0.cells.first == "\($1)" }
      && body.allSatisfy { row in
        row.cells.count == first.cells.count + 1
          && row.cells.dropFirst().allSatisfy { $0.isEmpty || TableNumber.isNumber($0) }
      }
  }

  /// Whether a header is that of a list: it names both ends of a tie, or what only ties have beside them.
  private static func namesBothEnds(_ senses: [ColumnWords.Sense?]) -> Bool {
    senses.contains(.column(.actor)) && senses.contains(.column(.event))
      || senses.contains(.firstEnd) && senses.contains(.secondEnd)
      || senses.contains(.column(.weight)) || senses.dropFirst().contains(.column(.role))
  }

  /// Rows of equal length of 0 and 1 alone, names nowhere.
  private static func isPlainMatrix(_ rows: ArraySlice<TableRecords.Row>) -> Bool {
    guard let width = rows.first?.cells.count, width > 2 else { return false }
    return rows.allSatisfy { row in
      row.cells.count == width && row.cells.allSatisfy { $0 == "0" || $0 == "1" }
    }
  }

  // MARK: Header or tie

  private static func isYear(_ cell: String) -> Bool {
    Int(cell).map { (1500...2200).contains($0) } ?? false
  }

  private static func hasHeader(
    _ first: TableRecords.Row, _ body: ArraySlice<TableRecords.Row>, _ options: TableOptions
  ) throws(TableError) -> Bool {
    if let hasHeader = options.hasHeader { return hasHeader }
    let cells = first.cells
    if !options.columns.isEmpty {
      let spellings = Set(cells.map(ColumnWords.spelling))
      if options.columns.values.allSatisfy({ spellings.contains(ColumnWords.spelling($0)) }) {
        return true
      }
      if options.columns.values.allSatisfy({ Int($0) == nil }) { return true }
    }
    let open = TableError(
      line: first.line,
      message: "the line may name the columns or be the first tie; say --header yes or --header no")
    let senses = cells.map(ColumnWords.sense)
    let named = senses.indices.filter { senses[$0] != nil }
    if !named.isEmpty {
      // A header of usual words, none of which is a name further down, and no number stands among them.
      let recurs = named.contains { column in
        body.contains { $0.cells.indices.contains(column) && $0.cells[column] == cells[column] }
      }
      let isNumbered = cells.contains(where: TableNumber.isNumber)
      if !recurs, !isNumbered { return true }
      if named.count > 1 { throw open }
    }
    // A row too short is a fault, which is said of the row.
    guard cells.count > 1, !body.isEmpty, body.allSatisfy({ $0.cells.count > 1 }) else {
      return false
    }
    // Names of columns are no numbers.
    if cells.prefix(2).contains(where: TableNumber.isNumber) { return false }
    // Nor is a weight, though a year may be.
    if cells.count == 3, TableNumber.isNumber(cells[2]), !Self.isYear(cells[2]),
      body.allSatisfy({ $0.cells.count == 2 || TableNumber.isNumber($0.cells[2]) })
    {
      return false
    }
    let numeric = cells.indices.filter { column in
      !TableNumber.isNumber(cells[column])
        && body.allSatisfy {
          $0.cells.indices.contains(column) && TableNumber.isNumber($0.cells[column])
        }
    }
    if numeric.contains(where: { $0 < 2 }) {
      guard body.count > 1 else { throw open }
      return true
    }
    if !numeric.isEmpty { throw open }
    // A first row like no other in that neither of its names stands anywhere else may be either.
    let counts = (0..<2).map { column in
      body.reduce(into: [:]) {
        $0[$1.cells.indices.contains(column) ? $1.cells[column] : "", default: 0] += 1
      }
    }
    guard counts[0][cells[0]] == nil, counts[1][cells[1]] == nil else { return false }
    let hasLike = body.contains { row in
      row.cells.count > 1 && counts[0][row.cells[0]] == 1 && counts[1][row.cells[1]] == 1
    }
    if !hasLike { throw open }
    return false
  }
}
