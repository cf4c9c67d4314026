/// A matrix of numbers without names, a row a line: SocNetV's two-mode sociomatrix (`.2sm`, `.aff`), and the
/// matrices of 0 and 1 that textbooks print.
///
/// Kalamaras, D. SocNetV: Social network visualizer, supported formats. https://socnetv.org/manual/formats
enum PlainMatrix {
  static let definition = NetworkFormatDefinition(
    title: "matrix without names", fileNameExtensions: ["2sm", "aff"],
    users: "SocNetV, and whoever reads numbers from text", holds: [.isolates, .modes, .weights],
    recognises: recognises,
    read: { bytes throws(NetworkFormatError) in
      try TextLines.requireText(bytes)
      return try document(bytes)
    })

  /// Whether there are two lines or more of as many 0 and 1, three or more a line, parted by blanks. Other
  /// numbers could be a list of ties.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    let beginning = Array(bytes.prefix(FileBeginning.length))
    // Whoever has read no more than the beginning may have cut a line.
    let isCut = bytes.count >= FileBeginning.length
    var lines = TextLines(beginning)
    var words: [TextLines.Word] = []
    var width = 0
    var height = 0
    while lines.advance() {
      guard (try? lines.words(into: &words)) != nil else { return false }
      if words.isEmpty { continue }
      let isLast = isCut && lines.range.upperBound == beginning.count
      guard words.allSatisfy({ $0.range.count == 1 && ["0", "1"].contains(lines.text($0)) }) else {
        return false
      }
      if isLast, height > 0 { break }
      guard height == 0 || words.count == width else { return false }
      width = words.count
      height += 1
    }
    return width >= 3 && (height >= 2 || isCut)
  }

  /// Reads rows as actors r1, r2 ... and columns as events c1, c2 ... What begins with `#`, `%` or `//` is a comment.
  static func document(_ bytes: [UInt8]) throws(NetworkFormatError) -> NetworkDocument {
    var lines = TextLines(bytes)
    var words: [TextLines.Word] = []
    var cells = MatrixCells()
    var rowLines: [Int] = []
    var width = 0
    while lines.advance() {
      guard let first = lines.firstByte, !isComment(first, lines) else { continue }
      try lines.words(commasPart: true, into: &words)
      guard !words.isEmpty else { continue }
      if rowLines.isEmpty { width = words.count }
      guard words.count == width else {
        throw lines.fault(
          "this row has \(words.count) numbers, the first has \(width); a matrix has as many in each row"
        )
      }
      for (column, word) in words.enumerated() {
        guard !word.isQuoted, let number = lines.number(word) else {
          throw lines.fault(
            "\(lines.excerpt(word)) is no number; a matrix with names is read as a table (CSV)",
            at: word)
        }
        if number != 0 {
          cells.append(row: rowLines.count, column: column, weight: number, line: lines.number)
        }
      }
      rowLines.append(lines.number)
    }
    guard let firstLine = rowLines.first else {
      throw NetworkFormatError(message: "there are no numbers in the file")
    }
    var builder = NetworkDocumentBuilder()
    for (row, line) in rowLines.enumerated() {
      try builder.addNode(id: "r\(row + 1)", mode: .actor, line: line)
    }
    for column in 0..<width {
      try builder.addNode(id: "c\(column + 1)", mode: .event, line: firstLine)
    }
    try cells.addTies(to: &builder, rows: rowLines.count, isBinary: true)
    builder.note(.unnamedMatrix, ["\(rowLines.count)", "\(width)"])
    if width == rowLines.count {
      builder.note(.squareMatrix, ["\(width)"])
    }
    return try builder.build()
  }

  private static func isComment(_ first: UInt8, _ lines: TextLines) -> Bool {
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: "%"): true
    case UInt8(ascii: "/"): lines.text(lines.trimmed).hasPrefix("//")
    default: false
    }
  }
}
