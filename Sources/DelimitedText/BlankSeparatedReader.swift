/// Reads text whose cells are parted by runs of blanks and tabs, as R's `write.table`, igraph and networkx write
/// lists of ties.
///
/// A cell in double quotes may hold blanks, and a quote that is
/// doubled or stands behind a backslash. Where a line
/// ends in braces, what stands in them from the cell that opens them is one cell: networkx writes the data of a tie
/// so.
struct BlankSeparatedReader {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var line = 1
  private var lineStart = 0

  init(text: String) {
    scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" {
      position = 1
      lineStart = 1
    }
  }

  mutating func read() throws(DelimitedTextError) -> [DelimitedRecord] {
    var records: [DelimitedRecord] = []
    while position < scalars.count {
      let start = line
      let cells = try cells()
      if !cells.isEmpty { records.append(DelimitedRecord(cells: cells, line: start)) }
      if position < scalars.count { passLineEnd() }
    }
    return records
  }

  /// The cells up to the end of the line.
  private mutating func cells() throws(DelimitedTextError) -> [String] {
    var cells: [String] = []
    while position < scalars.count, !Self.isLineEnd(scalars[position]) {
      if Self.isBlank(scalars[position]) {
        position += 1
      } else if scalars[position] == "\"" {
        cells.append(try quotedCell())
      } else {
        let start = position
        if scalars[position] == "{", let end = endOfBraces {
          position = end
        } else {
          while position < scalars.count, !endsCell(at: position) { position += 1 }
        }
        cells.append(String(String.UnicodeScalarView(scalars[start..<position])))
      }
    }
    return cells
  }

  /// Where the braces that open here end, if that is the end of the line.
  private var endOfBraces: Int? {
    var end = position
    while end < scalars.count, !Self.isLineEnd(scalars[end]) { end += 1 }
    while end > position, Self.isBlank(scalars[end - 1]) { end -= 1 }
    return scalars[end - 1] == "}" ? end : nil
  }

  private mutating func quotedCell() throws(DelimitedTextError) -> String {
    let opening = error("the quote that opens here is never closed; close it with \"")
    position += 1
    var content: [Unicode.Scalar] = []
    while position < scalars.count {
      let next = position + 1 < scalars.count ? scalars[position + 1] : nil
      switch scalars[position] {
      case "\"" where next == "\"", "\\" where next == "\"" || next == "\\":
        content.append(scalars[position + 1])
        position += 2
      case "\"":
        position += 1
        guard position == scalars.count || endsCell(at: position) else {
          throw error("text follows a closing quote; put a blank there, or double the quote")
        }
        return String(String.UnicodeScalarView(content))
      case let scalar where Self.isLineEnd(scalar):
        let start = position
        passLineEnd()
        content.append(contentsOf: scalars[start..<position])
      case let scalar:
        content.append(scalar)
        position += 1
      }
    }
    throw opening
  }

  private func endsCell(at position: Int) -> Bool {
    Self.isBlank(scalars[position]) || Self.isLineEnd(scalars[position])
  }

  private mutating func passLineEnd() {
    let isPair =
      scalars[position] == "\r" && position + 1 < scalars.count && scalars[position + 1] == "\n"
    position += isPair ? 2 : 1
    line += 1
    lineStart = position
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r"
  }

  private func error(_ message: String) -> DelimitedTextError {
    DelimitedTextError(line: line, column: position - lineStart + 1, message: message)
  }
}
