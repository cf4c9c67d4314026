/// Where a list of ties has its columns.
struct TableColumns {
  /// The position of each column that is used.
  private(set) var positions: [TableColumn: Int] = [:]
  /// The names of the columns that are not used.
  private(set) var unused: [String] = []
  /// How many cells a row has.
  let width: Int
  private let names: [String]

  /// Decides which column is what: by the options, by the words of the header, and for what is left by
  /// order: actors first.
  ///
  /// - Throws: ``TableError`` for a name that no column has, and where the header leaves it open which of
  ///   several columns is meant.
  init(_ head: TableHead, _ options: TableOptions) throws(TableError) {
    let (header, body) = (head.header, head.body)
    // R's tables have one cell less in the header than in the rows, whose first is a number or name of its own.
    let first = body[body.startIndex]
    let isShifted = header.map { TableHead.isShifted($0, body) } ?? false
    // The first tie of a list may be the only one without a weight.
    let widest = body.lazy.map(\.cells.count).max() ?? 0
    let isOfWeights =
      head.delimiter == .blank && first.cells.count == 2 && widest == 3
      && body.allSatisfy { $0.cells.count < 3 || TableNumber.isNumber($0.cells[2]) }
    width =
      isShifted ? first.cells.count : header?.cells.count ?? (isOfWeights ? 3 : first.cells.count)
    names = (isShifted ? [""] : []) + (header?.cells ?? head.names)
    if !options.columns.isEmpty {
      try place(options.columns, header)
    } else if header != nil {
      try placeByWords(header?.line, body)
    } else {
      try placeByOrder(body)
    }
    let used = Set(positions.values)
    unused = (0..<width).filter { !used.contains($0) && !isRowNumber($0, body) }.map(name)
  }

  /// The name of a column in the header, or its place where it has none.
  func name(_ position: Int) -> String {
    names.indices.contains(position) && !names[position].isEmpty
      ? names[position] : "column \(position + 1)"
  }

  /// What the columns were used for, the ends of ties first.
  var uses: [TableReading.Use] {
    TableColumn.allCases.compactMap { column in
      positions[column].map { TableReading.Use(column: column, name: name($0)) }
    }
  }

  private mutating func place(
    _ named: [TableColumn: String], _ header: TableRecords.Row?
  ) throws(TableError) {
    for column in TableColumn.allCases {
      guard let name = named[column] else { continue }
      let found = names.indices.filter {
        ColumnWords.spelling(names[$0]) == ColumnWords.spelling(name)
      }
      if found.count > 1 {
        throw TableError(
          line: header?.line,
          message: "the header has '\(name)' twice; name the column by its number")
      }
      if let position = found.first {
        positions[column] = position
      } else if let number = Int(name), (1...width).contains(number) {
        positions[column] = number - 1
      } else {
        let known = (0..<width).map { "\(self.name($0))" }.joined(separator: ", ")
        throw TableError(
          line: header?.line, message: "there is no column '\(name)'; the columns are \(known)")
      }
    }
    guard Set(positions.values).count == positions.count else {
      throw TableError(line: header?.line, message: "one column is named for two things")
    }
  }

  private mutating func placeByWords(
    _ line: Int?, _ body: ArraySlice<TableRecords.Row>
  ) throws(TableError) {
    let senses = names.map(ColumnWords.sense)
    func columns(_ sense: ColumnWords.Sense) -> [Int] {
      senses.indices.filter { senses[$0] == sense }
    }
    func one(_ sense: ColumnWords.Sense, _ what: String) throws(TableError) -> Int? {
      let found = columns(sense)
      guard found.count < 2 else {
        throw TableError(
          line: line,
          message:
            "the header names \(what) in \(found.map(name).joined(separator: " and in ")); say which "
            + "with --columns ACTOR,EVENT")
      }
      return found.first
    }
    for column in TableColumn.allCases where column != .actor && column != .event {
      // Of several columns of a kind the first is used; the others are said to be left out.
      positions[column] = columns(.column(column)).first
    }
    var actor = try one(.column(.actor), "actors")
    var event = try one(.column(.event), "events")
    if actor == nil, event == nil {
      let ends = (columns(.firstEnd).first, columns(.secondEnd).first)
      if let first = ends.0, let second = ends.1 { (actor, event) = (first, second) }
    }
    // What has no word of its own, those that head names before others, in the order of the columns.
    var open = senses.indices.filter { senses[$0] == .name && !isRowNumber($0, body) }
    open += senses.indices.filter { position in
      switch senses[position] {
      case nil, .firstEnd, .secondEnd: !isRowNumber(position, body)
      default: false
      }
    }
    if actor == nil, event == nil {
      open.sort()
      // Gephi's table of nodes has Id and Label, and nothing of ties.
      if open.count > 1, senses[open[0]] == .name, senses[open[1]] == .name {
        throw TableError(
          line: line,
          message:
            "\(name(open[0])) and \(name(open[1])) both name a node, as in a list of nodes; give that with --nodes "
            + "beside the table of ties, or say with --columns ACTOR,EVENT that these are ties")
      }
    }
    open.removeAll { $0 == actor || $0 == event }
    if actor == nil, !open.isEmpty { actor = open.removeFirst() }
    if event == nil, !open.isEmpty { event = open.removeFirst() }
    // A title is what an event is called where nothing else names it.
    if event == nil, let title = positions[.title] {
      event = title
      positions[.title] = nil
    }
    guard let actor, let event else {
      throw TableError(
        line: line,
        message: "the header names no column of "
          + (actor == nil ? "actors, such as party or member" : "events, such as item or club")
          + "; say which with --columns ACTOR,EVENT")
    }
    positions[.actor] = actor
    positions[.event] = event
  }

  private mutating func placeByOrder(_ body: ArraySlice<TableRecords.Row>) throws(TableError) {
    guard width > 1 else {
      let first = body[body.startIndex]
      throw TableError(
        line: first.line,
        message:
          "the row has one cell where a list of ties has two or more: actor and event, and perhaps a "
          + "weight")
    }
    positions = [.actor: 0, .event: 1]
    for (position, name) in names.enumerated() where position > 1 {
      guard case .column(let column)? = ColumnWords.sense(of: name), column != .actor,
        column != .event, positions[column] == nil
      else { continue }
      positions[column] = position
    }
    guard names.isEmpty else { return }
    // A third column is one of weights if anything in it is a number.
    if width > 2,
      body.contains(where: { $0.cells.count > 2 && TableNumber.isNumber($0.cells[2]) })
    {
      positions[.weight] = 2
    }
  }

  /// Whether a column without a name counts the rows, as R writes it.
  private func isRowNumber(_ position: Int, _ body: ArraySlice<TableRecords.Row>) -> Bool {
    guard position == 0, !names.isEmpty, names[0].isEmpty else { return false }
    return zip(body, 1...).allSatisfy { $0.cells.first == "\($1)" }
  }
}
