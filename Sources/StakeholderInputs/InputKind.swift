import DelimitedText
import Foundation

/// What a file is: told by the ending of its name, then by its header; what has no ending, such as
/// standard input, by its text alone.
enum InputKind: Equatable {
  case worklist
  case registerCSV
  case registerJSON
  case edgeList(DelimitedText.Delimiter)

  init(text: String, file: String, name: String) throws(InputError) {
    let ending = URL(filePath: file).pathExtension.lowercased()
    switch ending {
    case "json": self = .registerJSON
    case "tsv", "tab": self = .edgeList(.tab)
    case "csv": self = try InputKind.table(text, name: name)
    default:
      let first = text.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
      if first == "{" {
        self = .registerJSON
      } else {
        self = ending.isEmpty ? InputKind.sniffed(text) : .worklist
      }
    }
  }

  /// A table with both columns of a register is one. So is a table that could be nothing else, which
  /// then is told what it lacks.
  private static func table(_ text: String, name: String) throws(InputError) -> InputKind {
    do { return kind(ofTable: try DelimitedText.records(in: text)) } catch {
      throw InputError(file: name, line: error.line, column: error.column, message: error.message)
    }
  }

  private static func kind(ofTable records: [DelimitedRecord]) -> InputKind {
    let header = (records.first?.cells ?? []).map { $0.lowercased() }
    let words = Set(header)
    let names = words.intersection(["item", "party"])
    let facts = words.intersection(["role", "side", "theme", "title", "line"])
    let isRegister = names.count == 2 || (names.count == 1 && !facts.isEmpty) || header.count > 3
    return isRegister ? .registerCSV : .edgeList(.comma)
  }

  /// Text without a name is a table if every line has the same two or three cells.
  private static func sniffed(_ text: String) -> InputKind {
    for delimiter in [DelimitedText.Delimiter.comma, .tab] {
      guard let records = try? DelimitedText.records(in: text, delimiter: delimiter),
        let width = records.first?.cells.count, width > 1,
        records.allSatisfy({ $0.cells.count == width })
      else { continue }
      return delimiter == .comma ? kind(ofTable: records) : .edgeList(.tab)
    }
    return .worklist
  }
}
