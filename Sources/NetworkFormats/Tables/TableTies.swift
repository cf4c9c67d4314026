/// The ties of a table and what was decided while they were read.
struct TableTies {
  private(set) var ties: [TwoModeTable.Tie] = []
  private(set) var actors: [String] = []
  private(set) var events: [String] = []
  private(set) var columns: [TableReading.Use] = []
  private(set) var unused: [String] = []
  private(set) var hasLetters = false
  private(set) var hasDecimalCommas = false
  private(set) var separators = ""
  private(set) var partedCells = 0
  private(set) var doubtful: [(cell: String, line: Int)] = []

  private var known: (actors: Set<String>, events: Set<String>) = ([], [])

  // MARK: Lists

  /// Reads a list of ties.
  init(listIn head: TableHead, _ options: TableOptions) throws(TableError) {
    let places = try TableColumns(head, options)
    (columns, unused) = (places.uses, places.unused)
    guard let actor = places.positions[.actor], let event = places.positions[.event] else { return }
    let weight = places.positions[.weight]
    // A row may end before a weight that it does not have.
    let least = max(actor, event) + 1
    for row in head.body where row.cells.count < least || row.cells.count > places.width {
      throw TableError(
        line: row.line,
        message: "the row has \(row.cells.count) \(row.cells.count == 1 ? "cell" : "cells") where "
          + "\(head.header == nil ? "the first" : "the header") has \(places.width); "
          + (head.delimiter == .blank
            ? "blanks part them: put names that hold blanks in quotes, or say what parts cells with --delimiter"
            : "quote cells that hold a delimiter"))
    }
    if let weight {
      let numbers = head.body.compactMap { row in
        row.cells.indices.contains(weight) && !row.cells[weight].isEmpty
          ? (cell: row.cells[weight], line: row.line) : nil
      }
      hasDecimalCommas = try Self.decimalCommas(in: numbers)
    }
    let parting = (
      actors: CellParting(
        head.body.map { ($0.cells[actor], $0.line) }, separators: options.separators),
      events: CellParting(
        head.body.map { ($0.cells[event], $0.line) }, separators: options.separators)
    )
    note(parting.actors, parting.events)

    let others = places.positions.filter { ![.actor, .event, .weight].contains($0.key) }
    ties.reserveCapacity(head.body.count)
    for row in head.body {
      guard !row.cells[actor].isEmpty, !row.cells[event].isEmpty else {
        throw TableError(
          line: row.line, message: "a name is empty; write both the actor and the event")
      }
      var number: Double?
      if let weight, row.cells.indices.contains(weight), !row.cells[weight].isEmpty {
        number = TableNumber.value(of: row.cells[weight], decimalComma: hasDecimalCommas)
        if number == nil {
          throw TableError(
            line: row.line,
            message:
              "the weight \(TableReading.quoted(row.cells[weight])) is no number; write one like 2.5, "
              + "or leave the cell empty")
        }
      }
      var facts: [TableColumn: String] = [:]
      for (column, position) in others where row.cells.indices.contains(position) {
        facts[column] = row.cells[position].isEmpty ? nil : row.cells[position]
      }
      for name in parting.actors.names(in: row.cells[actor]) {
        for other in parting.events.names(in: row.cells[event]) {
          add(
            TwoModeTable.Tie(
              actor: name, event: other, weight: number, facts: facts, line: row.line))
        }
      }
    }
  }

  /// Reads a list whose columns are roles: a row an event, and below each role the actors that have it.
  init(rolesIn head: TableHead, _ options: TableOptions) throws(TableError) {
    guard let header = head.header else { return }
    let others = header.cells.indices.filter { !head.roleColumns.contains($0) }
    let senses = header.cells.map(ColumnWords.sense)
    let event =
      others.first { senses[$0] == .column(.event) } ?? others.first { senses[$0] == .name }
      ?? others.first { senses[$0] == .column(.title) } ?? others[0]
    let theme = others.first { $0 != event && senses[$0] == .column(.theme) }
    func name(_ column: Int) -> String {
      header.cells[column].isEmpty ? "column \(column + 1)" : header.cells[column]
    }
    columns = [
      TableReading.Use(column: .actor, name: head.roleColumns.map(name).joined(separator: ", ")),
      TableReading.Use(column: .event, name: name(event)),
    ]
    if let theme { columns.append(TableReading.Use(column: .theme, name: name(theme))) }
    unused = others.filter { $0 != event && $0 != theme }.map(name)
    let cells = head.body.flatMap { row in
      head.roleColumns.compactMap { column in
        row.cells.indices.contains(column) && RoleLetters.role(in: row.cells[column]) != nil
          ? (cell: row.cells[column], line: row.line) : nil
      }
    }
    let parting = CellParting(cells, separators: options.separators)
    note(parting)
    for row in head.body {
      guard row.cells.count <= header.cells.count, row.cells.indices.contains(event),
        !row.cells[event].isEmpty
      else {
        throw TableError(
          line: row.line,
          message: row.cells.count > header.cells.count
            ? "the row has \(row.cells.count) cells where the header has \(header.cells.count); quote cells that hold a delimiter"
            : "the row names no \(name(event)); write it")
      }
      if known.events.insert(row.cells[event]).inserted { events.append(row.cells[event]) }
      for column in head.roleColumns where row.cells.indices.contains(column) {
        guard let cell = RoleLetters.role(in: row.cells[column]) else { continue }
        var facts: [TableColumn: String] = [.role: header.cells[column]]
        if let theme, row.cells.indices.contains(theme), !row.cells[theme].isEmpty {
          facts[.theme] = row.cells[theme]
        }
        for actor in parting.names(in: cell) {
          add(
            TwoModeTable.Tie(
              actor: actor, event: row.cells[event], weight: nil, facts: facts, line: row.line))
        }
      }
    }
  }

  /// Keeps what was decided of cells that may hold several names.
  private mutating func note(_ partings: CellParting...) {
    for parting in partings {
      partedCells += parting.parted
      for sign in parting.separators where !separators.contains(sign) { separators.append(sign) }
      doubtful += parting.doubtful
    }
    doubtful.sort { $0.line < $1.line }
  }

  /// Whether the numbers of a column have commas where others have points.
  private static func decimalCommas(
    in cells: [(cell: String, line: Int)]
  ) throws(TableError) -> Bool {
    let commas = cells.filter { TableNumber.hasComma($0.cell) }
    guard let first = commas.first else { return false }
    let hasPoints = cells.contains { TableNumber.hasPoint($0.cell) }
    if hasPoints || commas.allSatisfy({ TableNumber.mayPartThousands($0.cell) }) {
      throw TableError(
        line: first.line,
        message:
          "the comma of the weight \(first.cell) may part thousands or decimals; write weights without "
          + "signs between thousands, and decimals with a point")
    }
    return true
  }

  // MARK: Matrices

  /// Reads a matrix: a row an actor, a column an event, tied where a number other than 0 stands.
  init(matrixIn head: TableHead) throws(TableError) {
    let first = head.body[head.body.startIndex]
    let hasNames = head.header != nil
    let names: [String]
    if let header = head.header {
      // R's tables have no cell above the names of rows.
      names =
        header.cells.count + 1 == first.cells.count ? header.cells : Array(header.cells.dropFirst())
    } else {
      names = (1...first.cells.count).map(String.init)
    }
    var seen: Set<String> = []
    for (position, name) in names.enumerated() {
      guard !name.isEmpty, seen.insert(name).inserted else {
        throw TableError(
          line: head.header?.line,
          message: name.isEmpty
            ? "column \(position + 1) of the matrix has no name; give it one"
            : "two columns are called \(TableReading.quoted(name)); give each a name of its own")
      }
    }
    events = names
    known.events = seen
    hasDecimalCommas = try Self.decimalCommas(
      in: head.body.flatMap { row in row.cells.dropFirst(hasNames ? 1 : 0).map { ($0, row.line) } })
    for (number, row) in head.body.enumerated() {
      let cells = row.cells.dropFirst(hasNames ? 1 : 0)
      guard cells.count == names.count else {
        throw TableError(
          line: row.line,
          message:
            "the row has \(cells.count) cells where the matrix has \(names.count) columns; write as many"
        )
      }
      let actor = hasNames ? row.cells[0] : "\(number + 1)"
      guard !actor.isEmpty, known.actors.insert(actor).inserted else {
        throw TableError(
          line: row.line,
          message: actor.isEmpty
            ? "the row has no name; write one in its first cell"
            : "two rows are called \(TableReading.quoted(actor)); give each a name of its own")
      }
      actors.append(actor)
      for (event, cell) in zip(names, cells) where !cell.isEmpty {
        guard let value = TableNumber.value(of: cell, decimalComma: hasDecimalCommas) else {
          throw TableError(
            line: row.line,
            message:
              "\(TableReading.quoted(cell)) in the column of \(TableReading.quoted(event)) is no number; "
              + "write 0 or leave the cell empty where there is no tie")
        }
        guard value != 0 else { continue }
        ties.append(
          TwoModeTable.Tie(actor: actor, event: event, weight: value, facts: [:], line: row.line))
      }
    }
    // A matrix of 0 and 1 says who is tied, not how strongly.
    if ties.allSatisfy({ $0.weight == 1 }) {
      ties = ties.map {
        TwoModeTable.Tie(actor: $0.actor, event: $0.event, weight: nil, facts: [:], line: $0.line)
      }
    }
  }

  /// Reads a matrix of letters: a column an actor, a row an event, the letters the role.
  init(lettersIn head: TableHead) throws(TableError) {
    hasLetters = true
    guard let header = head.header else {
      throw TableError(
        line: nil, message: "a matrix of letters needs the names of its columns; add a header")
    }
    actors =
      TableHead.isShifted(header, head.body) ? header.cells : Array(header.cells.dropFirst())
    known.actors = Set(actors)
    guard known.actors.count == actors.count else {
      throw TableError(
        line: header.line, message: "two columns have the same name; give each a name of its own")
    }
    for row in head.body {
      guard known.events.insert(row.cells[0]).inserted else {
        throw TableError(
          line: row.line,
          message:
            "two rows are called \(TableReading.quoted(row.cells[0])); give each a name of its own")
      }
      events.append(row.cells[0])
      for (actor, cell) in zip(actors, row.cells.dropFirst()) {
        guard let role = RoleLetters.role(in: cell) else { continue }
        ties.append(
          TwoModeTable.Tie(
            actor: actor, event: row.cells[0], weight: nil, facts: [.role: role], line: row.line))
      }
    }
  }

  private mutating func add(_ tie: TwoModeTable.Tie) {
    if known.actors.insert(tie.actor).inserted { actors.append(tie.actor) }
    if known.events.insert(tie.event).inserted { events.append(tie.event) }
    ties.append(tie)
  }
}
