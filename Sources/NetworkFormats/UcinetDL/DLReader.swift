/// Reads DL files.
///
/// The first matrix is read where there are several. A matrix of one set of nodes in which every tie has its
/// mirror is one without directions.
struct DLReader {
  private let header: DLHeader
  private var lines: TextLines
  private var words: [TextLines.Word] = []
  private var rows: DLAxis
  /// The nodes of columns; `nil` where they are those of rows.
  private var columns: DLAxis?
  private var cells = MatrixCells()
  private var zeroCount = 0
  private var saysEmbeddedFalsely = false

  /// The network of a file.
  static func document(_ bytes: [UInt8]) throws(NetworkFormatError) -> NetworkDocument {
    var reader = try DLReader(bytes)
    switch reader.header.layout {
    case .edgeList1, .edgeList2: try reader.readEdges()
    case .nodeList1, .nodeList2: try reader.readNeighbours()
    default: try reader.readMatrix()
    }
    return try reader.built()
  }

  private init(_ bytes: [UInt8]) throws(NetworkFormatError) {
    header = try DLHeader(bytes)
    lines = TextLines(bytes, from: header.dataPosition, line: header.dataLine)
    let rowNames = header.rows.isEmpty ? header.both : header.rows
    let columnNames = header.columns.isEmpty ? header.both : header.columns
    let rowCount = header.rowCount ?? header.count
    let columnCount = header.columnCount ?? header.count
    let areRowsEmbedded = header.rows.areEmbedded || header.both.areEmbedded
    let areColumnsEmbedded = header.columns.areEmbedded || header.both.areEmbedded
    let isOneMode: Bool
    switch header.layout {
    case .edgeList1, .nodeList1:
      guard header.rowCount == nil && header.columnCount == nil || rowCount == columnCount else {
        throw NetworkFormatError(
          line: header.dataLine,
          message:
            "\(header.layout.rawValue) is for one set of nodes, and nr and nc announce two; write n, "
            + "or the format \(header.layout == .edgeList1 ? "edgelist2" : "nodelist2")")
      }
      isOneMode = true
    case .edgeList2, .nodeList2: isOneMode = false
    default:
      guard let rowCount, let columnCount else {
        throw NetworkFormatError(
          line: header.dataLine,
          message:
            "a full matrix wants its size: n=, or nr= and nc= where rows and columns are two sets")
      }
      let isSquare = rowCount == columnCount
      let hasSameNames =
        rowNames.texts == columnNames.texts || rowNames.isEmpty || columnNames.isEmpty
      isOneMode =
        header.count != nil && header.rowCount == nil && header.columnCount == nil
        ? hasSameNames : isSquare && !rowNames.isEmpty && rowNames.texts == columnNames.texts
    }
    if isOneMode {
      rows = try DLAxis(
        .nodes, key: "n", announced: rowCount, declared: rowNames.isEmpty ? columnNames : rowNames,
        areEmbedded: areRowsEmbedded || areColumnsEmbedded, bytes: bytes, line: header.dataLine)
    } else {
      rows = try DLAxis(
        .rows, key: header.rowCount == nil ? "n" : "nr", announced: rowCount, declared: rowNames,
        areEmbedded: areRowsEmbedded, bytes: bytes, line: header.dataLine)
      columns = try DLAxis(
        .columns, key: header.columnCount == nil ? "n" : "nc", announced: columnCount,
        declared: columnNames, areEmbedded: areColumnsEmbedded, bytes: bytes, line: header.dataLine)
    }
    self.areRowsEmbedded = areRowsEmbedded
    self.areColumnsEmbedded = areColumnsEmbedded
  }

  private let areRowsEmbedded: Bool
  private let areColumnsEmbedded: Bool

  // MARK: Lists

  /// Goes to the next line that says something; `false` at the end of the first matrix.
  private mutating func advance() throws(NetworkFormatError) -> Bool {
    while lines.advance() {
      try lines.words(commasPart: true, into: &words)
      guard let first = words.first else { continue }
      if header.matrices > 1, !first.isQuoted, lines.text(first) == "!" { return false }
      return true
    }
    return false
  }

  private mutating func placeOfColumn(_ word: TextLines.Word) throws(NetworkFormatError) -> Int {
    if columns == nil { return try rows.place(of: word, in: lines) }
    return try columns?.place(of: word, in: lines) ?? 0
  }

  private mutating func readEdges() throws(NetworkFormatError) {
    while try advance() {
      guard (2...3).contains(words.count) else {
        throw lines.fault(
          "a line of \(header.layout.rawValue) has two nodes, and a number behind them or none; this has "
            + "\(words.count) words (names with blanks stand in quotes)")
      }
      let row = try rows.place(of: words[0], in: lines)
      let column = try placeOfColumn(words[1])
      var weight: Double?
      if words.count == 3 { weight = try number(words[2]) }
      if weight == 0 {
        zeroCount += 1
      } else {
        cells.append(row: row, column: column, weight: weight, line: lines.number)
      }
    }
  }

  private mutating func readNeighbours() throws(NetworkFormatError) {
    while try advance() {
      let row = try rows.place(of: words[0], in: lines)
      for word in words.dropFirst() {
        cells.append(
          row: row, column: try placeOfColumn(word), weight: nil, line: lines.number)
      }
    }
  }

  private func number(_ word: TextLines.Word) throws(NetworkFormatError) -> Double {
    guard !word.isQuoted, let number = lines.number(word) else {
      throw lines.fault(
        "\(lines.excerpt(word)) is no number; write it with a point, as 1.5, and where data have names, "
          + "labels embedded in the header", at: word)
    }
    return number
  }

  // MARK: Matrices

  private mutating func readMatrix() throws(NetworkFormatError) {
    let rowCount = header.rowCount ?? header.count ?? 0
    let columnCount = header.columnCount ?? header.count ?? 0
    let isOneMode = columns == nil
    guard !header.isDiagonalAbsent || isOneMode else {
      throw NetworkFormatError(
        line: header.dataLine,
        message: "a matrix of two sets of nodes has no diagonal that could be absent")
    }
    var place = 0
    let isEmbedded = try hasEmbeddedNames()
    if areColumnsEmbedded, isEmbedded {
      for column in 0..<columnCount {
        let word = try nextWord(&place) {
          "the names of columns end after \(column) of \(columnCount)"
        }
        if isOneMode {
          try takeName(word, at: column, of: &rows)
        } else if var axis = columns {
          try takeName(word, at: column, of: &axis)
          columns = axis
        }
      }
    }
    for row in 0..<rowCount {
      if areRowsEmbedded, isEmbedded {
        let word = try nextWord(&place) { "the data end before row \(row + 1) of \(rowCount)" }
        try takeName(word, at: row, of: &rows)
      }
      for column in 0..<columnCount where !(header.isDiagonalAbsent && row == column) {
        let word = try nextWord(&place) {
          "the data end in row \(row + 1) of \(rowCount), before column \(column + 1) of \(columnCount)"
        }
        let value = try number(word)
        if value != 0 {
          cells.append(row: row, column: column, weight: value, line: lines.number)
        }
      }
    }
    guard header.matrices <= 1 else { return }
    var isMore = place < words.count
    if !isMore { isMore = try advance() }
    if isMore {
      throw lines.fault(
        "the \(rowCount) rows of \(columnCount) numbers are complete, and more follows; correct "
          + "\(isOneMode ? "n" : "nr and nc")")
    }
  }

  /// Whether names stand in the matrix as the header says. Some programs say so and write labels in the header
  /// alone: then a number stands where the first label is wanted.
  private mutating func hasEmbeddedNames() throws(NetworkFormatError) -> Bool {
    let columnNames = (columns ?? rows).names
    guard areColumnsEmbedded || areRowsEmbedded,
      !areColumnsEmbedded || !columnNames.isEmpty, !areRowsEmbedded || !rows.names.isEmpty,
      let name = areColumnsEmbedded ? columnNames.first : rows.names.first
    else { return areColumnsEmbedded || areRowsEmbedded }
    var ahead = lines
    var first: [TextLines.Word] = []
    while first.isEmpty, ahead.advance() { try ahead.words(commasPart: true, into: &first) }
    guard let word = first.first, !word.isQuoted, ahead.number(word) != nil,
      ahead.text(word) != name
    else { return true }
    saysEmbeddedFalsely = true
    return false
  }

  /// The next word of the data, on this line or a later one.
  private mutating func nextWord(
    _ place: inout Int, missing: () -> String
  ) throws(NetworkFormatError) -> TextLines.Word {
    while place >= words.count {
      guard lines.advance() else {
        throw lines.fault("\(missing()); add what is missing, or correct the numbers in the header")
      }
      try lines.words(commasPart: true, into: &words)
      place = 0
    }
    place += 1
    return words[place - 1]
  }

  /// Takes a name that stands in the matrix, where there is none in the header and none of the other side.
  private func takeName(
    _ word: TextLines.Word, at place: Int, of axis: inout DLAxis
  ) throws(NetworkFormatError) {
    let name = lines.text(word)
    guard place < axis.names.count else {
      try axis.append(name, word, in: lines)
      return
    }
    let known = axis.names[place]
    guard known == name || known.uppercased() == name.uppercased() else {
      throw lines.fault(
        "\(lines.excerpt(word)) stands where \(known.prefix(40)) is wanted: the names of rows and columns of "
          + "one set of nodes, and those in the header, are the same; for two sets write nr and nc",
        at: word)
    }
  }

  // MARK: The document

  private func built() throws(NetworkFormatError) -> NetworkDocument {
    var builder = NetworkDocumentBuilder(title: header.title)
    let isOneMode = columns == nil
    let rowNames = names(of: rows) { isOneMode ? "\($0 + 1)" : "r\($0 + 1)" }
    let columnNames = columns.map { axis in names(of: axis) { "c\($0 + 1)" } } ?? []
    let labels = rowNames + columnNames
    let linesOfNodes = linesOfNames(of: rows) + (columns.map { linesOfNames(of: $0) } ?? [])
    let ids = NumberedNames.ids(labels) {
      isOneMode ? "\($0 + 1)" : NumberedNames.twoMode($0, rows: rowNames.count)
    }
    for (place, id) in ids.enumerated() {
      let mode: NetworkDocument.Mode? =
        isOneMode ? nil : place < rowNames.count ? .actor : .event
      try builder.addNode(
        id: id, label: id == labels[place] ? nil : labels[place], mode: mode,
        line: linesOfNodes[place])
    }
    let isMatrix = header.layout == .fullMatrix
    if columns == nil {
      try cells.addTies(to: &builder, isBinary: isMatrix)
    } else {
      try cells.addTies(to: &builder, rows: rowNames.count, isBinary: isMatrix)
    }
    addNotes(to: &builder)
    return try builder.build()
  }

  private func names(of axis: DLAxis, number: (Int) -> String) -> [String] {
    axis.names + (axis.names.count..<max(axis.names.count, axis.count)).map(number)
  }

  private func linesOfNames(of axis: DLAxis) -> [Int] {
    let missing = max(0, axis.count - axis.lines.count)
    return axis.lines + [Int](repeating: header.dataLine, count: missing)
  }

  private func addNotes(to builder: inout NetworkDocumentBuilder) {
    if header.matrices > 1 {
      let name = header.matrixNames.texts.first
      builder.note(
        name == nil ? .firstMatrix : .firstMatrixNamed,
        ["\(header.matrices)"] + (name.map { [$0] } ?? []))
    }
    for axis in [rows, columns].compactMap({ $0 }) {
      let part = axis.part.rawValue
      if axis.hasNumbersAsNames {
        let first = columns == nil ? "1, 2" : axis.part == .rows ? "r1, r2" : "c1, c2"
        builder.note(.unlabelledAxis, [part, first])
      }
      if axis.hasNamesByLine { builder.note(.labelsByLine, [part, "\(axis.names.count)"]) }
      if axis.namelessCount > 0 {
        builder.note(.namelessLeftOut, [part, "\(axis.namelessCount)"])
      }
      if let (one, other) = axis.likeNames { builder.note(.likeNames, [part, one, other]) }
    }
    if saysEmbeddedFalsely { builder.note(.labelsNotEmbedded) }
    if zeroCount > 0 { builder.note(.zeroTies, ["\(zeroCount)"]) }
    if header.isDiagonalAbsent { builder.note(.absentDiagonal) }
  }
}
