/// The matrices of a network: of all vertices by all, or where there are two modes, of the first by the second.
struct PajekMatrix {
  private let rows: Int
  private let columns: Int
  private let isTwoMode: Bool
  private var cells = MatrixCells()
  private var relation: String?
  private var beginning = 0
  /// How many numbers of the matrix are read.
  private var count = 0
  /// The first line whose numbers are not as many as there are columns.
  private var unevenLine: (number: Int, count: Int)?

  init(_ vertices: PajekVertices) {
    isTwoMode = vertices.firstMode != nil
    rows = vertices.firstMode ?? vertices.count
    columns = isTwoMode ? vertices.count - rows : vertices.count
  }

  mutating func begin(relation: String?, line: Int) {
    self.relation = relation
    beginning = line
    count = 0
    unevenLine = nil
  }

  /// Reads numbers; a row may go over several lines.
  mutating func read(
    _ words: [TextLines.Word], of lines: TextLines
  ) throws(NetworkFormatError) {
    if unevenLine == nil, words.count != columns { unevenLine = (lines.number, words.count) }
    for word in words {
      guard let number = lines.number(word) else {
        throw lines.fault(
          "\(lines.excerpt(word)) is no number; a matrix has numbers alone", at: word)
      }
      let (row, column) = columns == 0 ? (rows, 0) : count.quotientAndRemainder(dividingBy: columns)
      guard row < rows else { throw fault("more numbers", lines.number) }
      if number != 0 {
        cells.append(
          row: row, column: column, weight: number, line: lines.number, relation: relation)
      }
      count += 1
    }
  }

  /// - Throws: ``NetworkFormatError`` where the matrix is not complete.
  func end() throws(NetworkFormatError) {
    let (needed, overflow) = rows.multipliedReportingOverflow(by: columns)
    guard !overflow, count == needed else { throw fault("\(count) numbers", beginning) }
  }

  private func fault(_ found: String, _ line: Int) -> NetworkFormatError {
    let uneven = unevenLine.map { "; line \($0.number) has \($0.count)" } ?? ""
    return NetworkFormatError(
      line: unevenLine?.number ?? line,
      message: "the matrix has \(found) where \(rows) rows of \(columns) are announced\(uneven)")
  }

  /// Adds the ties.
  func addTies(to builder: inout NetworkDocumentBuilder) throws(NetworkFormatError) {
    if isTwoMode {
      try cells.addTies(to: &builder, rows: rows, isBinary: true)
    } else {
      try cells.addTies(to: &builder, isBinary: true)
    }
  }
}
