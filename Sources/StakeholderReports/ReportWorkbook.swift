import DelimitedText
import NetworkMetrics
import ResponsibilityRegister
import Spreadsheets
import StakeholderFindings

/// The tables of ``ReportTables`` as one workbook in the report's language.
///
/// Numbers are numbers and what is missing is an empty cell. The CSV files keep the names of columns
/// and values that a program relies on; here they are in words.
struct ReportWorkbook {
  let workbook: Workbook

  init(_ content: ReportContent) throws(DelimitedTextError) {
    let words = SheetWords.words(in: content.language)
    let analysis = content.analysis
    let findings = content.findings
    let columns = SheetColumns(content)
    let pairs = ResultTable.pairs(
      analysis.projection.strongestFirst, name: \.name, shared: { ItemList.text($0) })
    let scores = [findings.network.degree()] + analysis.scores
    var sheets = [
      columns.sheet(words.items, .items(findings.teams)),
      columns.sheet(words.parties, .profiles(findings.profiles), frozenColumns: 1),
      columns.sheet(
        words.measures, .scores(scores, heading: "party", name: \.name),
        headings: ["party"].map(columns.heading)
          + scores.map { content.title($0.definition) }, frozenColumns: 1),
      columns.sheet(
        words.pairs, pairs,
        headings: pairs.columns.map { columns.heading($0 == "items" ? "shared items" : $0) }),
    ]
    let kinds: [(HotspotKind, String)] = [
      (.items, words.hotspotItems), (.parties, words.hotspotParties),
      (.channels, words.hotspotChannels),
    ]
    for (kind, name) in kinds {
      let table = ResultTable.hotspots(analysis.hotspots[kind] ?? [])
      let components = Set(CoordinationLoad().components.map(\.name))
      sheets.append(
        columns.sheet(
          name, table,
          headings: table.columns.map {
            components.contains($0)
              ? SheetColumns.capitalised(content.wording.component($0))
              : columns.heading($0 == "items" ? "hotspot items" : $0)
          }))
    }
    if let contacts = analysis.contacts {
      let table = ResultTable.contacts(contacts)
      sheets.append(
        columns.sheet(
          words.contacts, table,
          // The other headings are names of units.
          headings: [columns.heading("party")] + table.columns.dropFirst(), frozenColumns: 1))
    }
    let doubts = analysis.doubts.map {
      Diagnostic(
        severity: $0.severity, code: $0.code, line: $0.line, subjects: $0.subjects,
        message: content.wording.doubt($0))
    }
    sheets.append(columns.sheet(words.doubts, .doubts(doubts)))
    sheets.append(columns.sheet(words.register, try ReportWorkbook.table(of: content.register)))
    workbook = Workbook(
      cover: ReportWorkbook.cover(content), sheets: sheets,
      cutNote: words.cutNote)
  }

  private static func cover(_ content: ReportContent) -> Cover {
    let words = content.words
    let sheets = SheetWords.words(in: content.language)
    let manifest = Manifest(source: content.source, language: content.language, files: [])
    let companions = manifest.companions.flatMap { companion in
      [Cover.Fact(words.companion, companion.path), Cover.Fact(words.digest, companion.sha256)]
    }
    return Cover(
      name: sheets.cover, title: content.title,
      facts: [
        Cover.Fact(sheets.source, manifest.input.path),
        Cover.Fact(words.digest, manifest.input.sha256),
      ] + companions + [
        Cover.Fact(words.version, "\(manifest.program) \(manifest.version)")
      ],
      contentsHeading: sheets.sheet, rowsHeading: sheets.rows)
  }

  /// The register's own CSV as a table, so that the two cannot differ, with its lines as numbers and
  /// without the columns that hold nothing.
  private static func table(of register: Register) throws(DelimitedTextError) -> ResultTable {
    let records = try DelimitedText.records(in: register.csv())
    let names = records.first?.cells ?? []
    let rows = records.dropFirst().map(\.cells)
    let held = names.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let counts: Set = ["line", "last_line", "item_line"]
    return ResultTable(
      columns: held.map { names[$0] },
      rows: rows.map { row in
        held.map { column in
          guard !row[column].isEmpty else { return .missing }
          let text = DelimitedText.unguarded(row[column])
          guard counts.contains(names[column]), let line = Int(text) else { return .text(text) }
          return .integer(line)
        }
      })
  }
}

/// How the columns of tables become those of sheets: their headings and values in words.
private struct SheetColumns {
  let content: ReportContent

  init(_ content: ReportContent) { self.content = content }

  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  func heading(_ name: String) -> String { SheetWords.heading(name, in: content.language) }

  /// A sheet of a table.
  ///
  /// - Parameter headings: The headings where they are not those of the words for the table's columns.
  func sheet(
    _ name: String, _ table: ResultTable, headings: [String]? = nil, frozenColumns: Int = 0
  ) -> Sheet {
    let headings = headings ?? table.columns.map(heading)
    return Sheet(
      name: name,
      columns: table.columns.indices.map { column in
        let cells = table.rows.map { $0[column] }
        let isNumeric =
          cells.contains(where: \.isNumeric)
          && cells.allSatisfy { $0.isNumeric || $0 == .missing }
        return Sheet.Column(headings[column], kind: isNumeric ? .numbers : .words)
      },
      rows: table.rows.map { row in
        row.indices.map { column in
          cell(row[column], column: table.columns[column])
        }
      }, frozenColumns: frozenColumns)
  }

  private func cell(_ cell: ResultTable.Cell, column: String) -> Sheet.Cell {
    switch cell {
    case .integer(let count): .integer(count)
    case .number(let number): .number(number)
    case .missing: .nothing
    case .text(let text):
      if ["item", "number"].contains(column), let number = SheetColumns.number(text) {
        .integer(number)
      } else {
        .text(word(text, column: column))
      }
    }
  }

  /// A value that stands for a word of the domain, in the report's language.
  private func word(_ text: String, column: String) -> String {
    switch column {
    case "side": content.wording.side(Side(rawValue: text))
    case "role": Role(rawValue: text).map(content.wording.role) ?? text
    case "severity":
      Diagnostic.Severity(rawValue: text).map(content.words.name) ?? text
    default: text
    }
  }

  /// An id as a number, by which spreadsheets sort 2 before 10, where nothing of it is lost.
  private static func number(_ id: String) -> Int? {
    Int(id).flatMap { "\($0)" == id ? $0 : nil }
  }
}
