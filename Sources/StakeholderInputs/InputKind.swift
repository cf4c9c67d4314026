import DelimitedText
import Foundation
import NetworkFormats
import ResponsibilityRegister

/// What a file is: told by the ending of its name, then by its header; what has no ending, such as
/// standard input, by its text alone.
enum InputKind: Equatable {
  case worklist
  /// A document of a word processor, a page of the web or a PDF.
  case document
  case registerCSV
  case registerJSON
  case table
  case network(NetworkFormat)

  /// - Parameter isTable: Whether it was said how the table is to be read, so that it is one.
  init(text: String, file: String, isTable: Bool = false) {
    let ending = URL(filePath: file).pathExtension.lowercased()
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
    if isTable {
      self = .table
    } else if let format = Self.networkFormat(text, file: file) {
      self = .network(format)
    } else if ending == "json" || (first == "{" && !["tsv", "tab", "csv"].contains(ending)) {
      self = .registerJSON
    } else if ["tsv", "tab"].contains(ending) {
      self = .table
    } else if ending == "csv" {
      self = Self.isRegister(text) ? .registerCSV : .table
    } else if ending.isEmpty, Self.looksLikeTable(text) {
      self = Self.isRegister(text) ? .registerCSV : .table
    } else if Self.listEndings.contains(ending) || Self.looksLikeList(text) {
      self = .table
    } else {
      self = .worklist
    }
  }

  /// The ending of a name alone tells a network file where no other kind of file has it; otherwise the text has
  /// to look like one.
  private static func networkFormat(_ text: String, file: String) -> NetworkFormat? {
    let beginning = Array(text.utf8.prefix(NetworkFormat.beginningLength))
    if let format = NetworkFormat(recognising: beginning) { return format }
    guard let format = NetworkFormat(fileName: file), format.isRead,
      !["json", "txt", "csv", "dat"].contains(URL(filePath: file).pathExtension.lowercased())
    else { return nil }
    return format
  }

  /// A table with both columns of a register is one. So is one with either of them and a fact that a register
  /// alone has: it then is told what it lacks.
  private static func isRegister(_ text: String) -> Bool {
    guard let header = text.split(maxSplits: 1, whereSeparator: \.isNewline).first else {
      return false
    }
    let cells = (try? DelimitedText.records(in: String(header)))?.first?.cells ?? []
    let words = Set(
      cells.map { $0.trimmingCharacters(in: .whitespaces.union(["\u{FEFF}"])).lowercased() })
    let names = words.intersection(["item", "party"])
    return names.count == 2
      || (names.count == 1 && !words.isDisjoint(with: ["line", "evidence", "severity"]))
  }

  /// Endings by which people know lists of edges.
  static let listEndings = ["edgelist", "edges", "edge", "el", "ncol", "lst", "wel"]

  /// Text of any other name, or of none, is a table where two lines or more have as many cells, also by blanks, and it
  /// is no work-list with items.
  private static func looksLikeList(_ text: String) -> Bool {
    let body = TwoModeTable.withoutComments(text)
    guard looksLikeTable(body, least: 2) || TwoModeTable.isParted(byBlanks: body) else {
      return false
    }
    guard let register = try? Register(worklist: text) else { return true }
    // Items that nobody answers for are items where a stop follows their numbers: “1 A” may be a tie.
    return register.responsibilities.isEmpty
      && !text.split(whereSeparator: \.isNewline).contains { line in
        let rest = line.drop { $0.isWhitespace || $0.isNumber }
        return rest.startIndex > line.startIndex && ".．、".contains(rest.first ?? " ")
      }
  }

  /// Text without a name is a table if every line has the same number of cells, and more than one.
  private static func looksLikeTable(_ text: String, least: Int = 1) -> Bool {
    [DelimitedText.Delimiter.comma, .tab, .semicolon, .bar].contains { delimiter in
      guard let records = try? DelimitedText.records(in: text, delimiter: delimiter),
        let width = records.first?.cells.count, width > 1, records.count >= least
      else { return false }
      return records.allSatisfy { $0.cells.count == width }
    }
  }
}
