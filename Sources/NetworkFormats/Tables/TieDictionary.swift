import DelimitedText

/// The data of a tie as networkx writes them at the end of a line: a dictionary of Python, such as
/// `{'weight': 3, 'role': 'lead'}`.
///
/// NetworkX developers. Edge list: write_edgelist.
/// https://networkx.org/documentation/stable/reference/readwrite/edgelist.html
struct TieDictionary {
  /// The keys and their values as text, in the order of the text; `None` is empty.
  private(set) var entries: [(key: String, value: String)] = []

  private let scalars: [Unicode.Scalar]
  private var position = 0

  /// Reads a dictionary of texts, numbers, truths and `None`; `nil` for anything else, such as a list among
  /// the values.
  ///
  /// - Complexity: O(length).
  init?(_ text: String) {
    scalars = Array(text.unicodeScalars)
    guard take("{") else { return nil }
    if take("}") {
      guard position == scalars.count else { return nil }
      return
    }
    repeat {
      guard let key = quoted(), take(":"), let value = quoted() ?? bare() else { return nil }
      entries.append((key, value))
    } while take(",")
    guard take("}"), position == scalars.count else { return nil }
  }

  private mutating func skipBlanks() {
    while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard position < scalars.count, scalars[position] == sign else { return false }
    position += 1
    return true
  }

  private mutating func quoted() -> String? {
    skipBlanks()
    guard position < scalars.count, scalars[position] == "'" || scalars[position] == "\"" else {
      return nil
    }
    let quote = scalars[position]
    position += 1
    var content = String.UnicodeScalarView()
    while position < scalars.count, scalars[position] != quote {
      if scalars[position] == "\\", position + 1 < scalars.count {
        position += 1
        content.append(Self.escapes[scalars[position]] ?? scalars[position])
      } else {
        content.append(scalars[position])
      }
      position += 1
    }
    guard position < scalars.count else { return nil }
    position += 1
    return String(content)
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = ["n": "\n", "t": "\t", "r": "\r"]

  /// A number, `True`, `False` or `None`.
  private mutating func bare() -> String? {
    skipBlanks()
    let start = position
    while position < scalars.count, scalars[position] != ",", scalars[position] != "}",
      !scalars[position].properties.isWhitespace
    {
      position += 1
    }
    let word = String(String.UnicodeScalarView(scalars[start..<position]))
    switch word {
    case "None": return ""
    case "True": return "true"
    case "False": return "false"
    default: return TableNumber.isNumber(word) ? word : nil
    }
  }
}

extension TieDictionary {
  /// Rows that each end in a dictionary with its values in columns, and the names of the columns, empty for
  /// those before the values; `nil` where not every row has one.
  ///
  /// - Throws: ``TableError`` for a dictionary of more than texts and numbers, and where names hold what parts
  ///   cells.
  static func unfolded(
    _ rows: [TableRecords.Row], _ delimiter: DelimitedText.Delimiter
  ) throws(TableError) -> (rows: [TableRecords.Row], names: [String])? {
    // What parts cells may part the values too.
    let starts = rows.compactMap { row in
      row.cells.last?.last == "}" ? row.cells.firstIndex { $0.first == "{" } : nil
    }
    guard starts.count == rows.count, let width = starts.first, width > 1 else { return nil }
    var keys: [String] = []
    var places: [String: Int] = [:]
    var read: [[(key: String, value: String)]] = []
    for (row, start) in zip(rows, starts) {
      guard start == width else {
        throw TableError(
          line: row.line,
          message:
            "the row has \(start) cells before its data in braces where the first has \(width); names that hold "
            + "what parts cells stand in quotes, or another --delimiter parts them")
      }
      let joined = row.cells[start...].joined(separator: String(delimiter.scalar))
      guard let dictionary = TieDictionary(joined) else {
        throw TableError(
          line: row.line,
          message:
            "the data \(TableReading.quoted(joined)) are not texts and numbers alone; write those that are needed, "
            + "as networkx does with data=['weight']")
      }
      for entry in dictionary.entries where places[entry.key] == nil {
        places[entry.key] = keys.count
        keys.append(entry.key)
      }
      read.append(dictionary.entries)
    }
    let unfolded = zip(rows, read).map { row, entries in
      var values = [String](repeating: "", count: keys.count)
      for entry in entries { values[places[entry.key] ?? 0] = entry.value }
      return TableRecords.Row(cells: row.cells[..<width] + values, line: row.line)
    }
    return (unfolded, [String](repeating: "", count: width) + keys)
  }
}
