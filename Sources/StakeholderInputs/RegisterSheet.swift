import DelimitedText
import Languages
import ResponsibilityRegister

/// The rows of a sheet that is a register: that of a report's workbook, in any of the languages, or one with the
/// columns of CSV.
struct RegisterSheet {
  /// The rows, with the header and the words that CSV has.
  let rows: [DelimitedRecord]
  /// Whether the sheet has CSV's own header, so that apostrophes may stand before what looks like a formula.
  let isGuarded: Bool

  /// The register's rows; `nil` where the first row is no header of a register.
  init?(_ records: [DelimitedRecord]) {
    guard let header = records.first else { return nil }
    let cells = header.cells.map { DelimitedText.trimmed($0) }
    if Set(cells.map { $0.lowercased() }).isSuperset(of: ["item", "party"]) {
      (rows, isGuarded) = (records, true)
      return
    }
    let read = Language.allCases.lazy.compactMap { language in
      Self.columns(cells, in: language)
    }.first
    guard let columns = read else { return nil }
    isGuarded = false
    rows =
      [DelimitedRecord(cells: columns, line: header.line)]
      + records.dropFirst().map { record in
        DelimitedRecord(
          cells: zip(record.cells, columns).map { cell, column in
            Self.words[column]?[cell] ?? cell
          },
          line: record.line)
      }
  }

  /// The columns that a header of a report's workbook names; `nil` where it is none.
  ///
  /// Units and items stand in other tables too; a register names its parties and has titles of items besides.
  private static func columns(_ header: [String], in language: Language) -> [String]? {
    let names = Dictionary(
      RegisterColumn.allCases.map(\.rawValue).compactMap { name in
        Catalogue.builtIn["workbook.column." + name, language].map { ($0, name) }
      }, uniquingKeysWith: { first, _ in first })
    let columns = header.map { names[$0] ?? $0 }
    return ["item", "party", "title", "name"].allSatisfy(columns.contains) ? columns : nil
  }

  /// What the words of a report stand for in the columns that have words.
  private static let words: [String: [String: String]] = [
    "role": read(["finding.role.lead": "lead", "finding.role.participant": "participant"]),
    "severity": read([
      "report.severityError": "error", "report.severityWarning": "warning",
      "report.severityNote": "note",
    ]),
  ]

  private static func read(_ keys: [String: String]) -> [String: String] {
    var words: [String: String] = [:]
    for language in Language.allCases {
      for (key, word) in keys {
        if let text = Catalogue.builtIn[key, language] { words[text] = word }
      }
    }
    return words
  }
}
