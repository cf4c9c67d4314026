/// Reads the header of a DL file word by word.
///
/// UCINET takes short forms of its words; those that are found in files are known here.
struct DLHeaderScanner {
  private var scanner: TextScanner

  init(_ bytes: [UInt8]) {
    scanner = TextScanner(bytes)
  }

  /// How many bytes are passed.
  var position: Int { scanner.position }
  /// The 1-based line.
  var line: Int { scanner.line }

  /// Reads up to the data.
  mutating func read(into header: inout DLHeader) throws(NetworkFormatError) {
    skipSeparators()
    guard takeWord().lowercased() == "dl" else {
      throw scanner.fault("a DL file begins with the word DL")
    }
    while true {
      skipSeparators()
      guard scanner.next != nil else {
        throw scanner.fault("the file ends without data; they begin after the word data:")
      }
      let start = scanner
      let word = takeWord()
      switch word.lowercased() {
      case "n": header.count = try takeCount("n")
      case "nr", "nrow", "ni": header.rowCount = try takeCount("nr")
      case "nc", "ncol": header.columnCount = try takeCount("nc")
      case "nm", "nl", "nmat", "nrel", "nresp": header.matrices = try takeCount("nm")
      case "format": header.layout = try takeLayout()
      case "diagonal", "diag": header.isDiagonalAbsent = try takeDiagonal()
      case "labels", "label": try takeNames(into: &header.both)
      case "row", "rows": try takeNames(behind: word, into: &header.rows)
      case "col", "cols", "column", "columns": try takeNames(behind: word, into: &header.columns)
      case "matrix", "mat", "level", "lev": try takeNames(behind: word, into: &header.matrixNames)
      case "title":
        skipSign()
        let words = scanner.takeLine().split { $0 == " " || $0 == "\t" }.joined(separator: " ")
        header.title = words.isEmpty ? nil : words.trimmingQuotes
      case "comment": _ = scanner.takeLine()
      case "data", "begin", "start":
        skipSign()
        return
      case "datafile", "external":
        throw start.fault("the data are in another file; put them behind data: in this one")
      default:
        throw start.fault(
          "the header of a DL file has no word \(shown(word)); it has n, nr, nc, nm, format, labels, "
            + "row labels, col labels and data")
      }
    }
  }

  // MARK: Words

  private mutating func skipSeparators() {
    scanner.skip {
      TextScanner.isBlank($0) || TextScanner.isLineEnd($0) || $0 == UInt8(ascii: ",")
    }
  }

  /// Passes blanks and a `=` or `:` among them.
  private mutating func skipSign() {
    scanner.skip { TextScanner.isBlank($0) || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }
  }

  private mutating func takeWord() -> String {
    let word = scanner.take { !Self.endsWord($0) }
    // A sign where a word is wanted is passed, so that every call gets on.
    if word.isEmpty, scanner.next != nil { return scanner.takeOne() }
    return word
  }

  /// A word as a message shows it.
  private func shown(_ word: String) -> String {
    let isNothing = word.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    return isNothing ? "nothing" : String(word.prefix(40))
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    TextScanner.isBlank(byte) || TextScanner.isLineEnd(byte)
      || [UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: ":")].contains(byte)
  }

  private mutating func takeCount(_ name: String) throws(NetworkFormatError) -> Int {
    skipSign()
    let start = scanner
    let word = takeWord()
    guard word.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let count = Int(word), count <= NetworkDocumentBuilder.limit
    else {
      throw start.fault(
        "\(name) wants a number, as in \(name)=14, not \(shown(word))"
      )
    }
    return count
  }

  private mutating func takeLayout() throws(NetworkFormatError) -> DLHeader.Layout {
    skipSign()
    let start = scanner
    let word = takeWord().lowercased()
    let short = [
      "fm": DLHeader.Layout.fullMatrix, "el1": .edgeList1, "el2": .edgeList2, "nl1": .nodeList1,
      "nl2": .nodeList2,
    ]
    let layout =
      short[word]
      ?? DLHeader.Layout.allCases.first { word.count > 3 && $0.rawValue.hasPrefix(word) }
    guard let layout, layout != .lowerHalf, layout != .upperHalf else {
      throw start.fault(
        "the format \(shown(word)) is not read; save the data as fullmatrix, edgelist1, edgelist2, "
          + "nodelist1 or nodelist2")
    }
    return layout
  }

  private mutating func takeDiagonal() throws(NetworkFormatError) -> Bool {
    skipSign()
    let start = scanner
    let word = takeWord().lowercased()
    guard ["absent", "present"].contains(word) else {
      throw start.fault("the diagonal is absent or present, not \(shown(word))")
    }
    return word == "absent"
  }

  // MARK: Names

  private mutating func takeNames(
    behind word: String, into names: inout DLHeader.Names
  ) throws(NetworkFormatError) {
    scanner.skipBlanks()
    let start = scanner
    guard ["label", "labels"].contains(takeWord().lowercased()) else {
      throw start.fault("the word labels follows \(word), as in \(word) labels:")
    }
    try takeNames(into: &names)
  }

  /// The names behind `labels:`, or the word that they are embedded.
  private mutating func takeNames(into names: inout DLHeader.Names) throws(NetworkFormatError) {
    scanner.skipBlanks()
    let start = scanner
    if takeWord().lowercased() == "embedded" {
      skipSign()
      names.areEmbedded = true
      return
    }
    scanner = start
    if scanner.next == UInt8(ascii: ":") || scanner.next == UInt8(ascii: "=") { scanner.step() }
    var lineOfLast = scanner.line
    var areQuoted = false
    defer { if areQuoted { names.wholeLines = [] } }
    while true {
      scanner.skip {
        TextScanner.isBlank($0) || TextScanner.isLineEnd($0)
          || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "=")
      }
      guard let next = scanner.next else { return }
      if scanner.line != lineOfLast, isAtKeyword { return }
      lineOfLast = scanner.line
      names.lines.append(scanner.line)
      if names.wholeLines.last?.number != scanner.line {
        var ahead = scanner
        names.wholeLines.append((ahead.takeLine().trimmingBlanks(), scanner.line))
      }
      if next == UInt8(ascii: "\"") {
        areQuoted = true
        names.texts.append(try takeQuoted())
      } else {
        names.texts.append(
          scanner.take {
            !TextScanner.isBlank($0) && !TextScanner.isLineEnd($0)
              && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "=")
          })
      }
    }
  }

  private mutating func takeQuoted() throws(NetworkFormatError) -> String {
    let start = scanner
    scanner.step()
    let text = scanner.take { $0 != UInt8(ascii: "\"") && !TextScanner.isLineEnd($0) }
    guard scanner.next == UInt8(ascii: "\"") else {
      throw start.fault("the quotes that begin here do not end on the line; close them")
    }
    scanner.step()
    return text
  }

  /// Whether a line that would be one of names is the next part of the header.
  private var isAtKeyword: Bool {
    var ahead = self
    let word = ahead.takeWord().lowercased()
    ahead.scanner.skipBlanks()
    let sign = ahead.scanner.next
    let isSigned = sign == UInt8(ascii: ":") || sign == UInt8(ascii: "=")
    switch word {
    case "data", "begin", "start": return sign == UInt8(ascii: ":")
    case "n", "nr", "nrow", "ni", "nc", "ncol", "nm", "nl", "nmat", "nrel", "nresp", "format",
      "comment",
      "title":
      return sign == UInt8(ascii: "=")
    case "diagonal", "diag":
      return isSigned || ["absent", "present"].contains(ahead.takeWord().lowercased())
    case "labels", "label":
      return isSigned || ahead.takeWord().lowercased() == "embedded"
    case "row", "rows", "col", "cols", "column", "columns", "matrix", "mat", "level", "lev":
      return ["labels", "label"].contains(ahead.takeWord().lowercased())
    default: return false
    }
  }
}

extension String {
  /// Without the quotes around it.
  fileprivate var trimmingQuotes: String {
    count > 1 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
  }
}
