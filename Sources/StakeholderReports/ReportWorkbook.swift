import Languages
import ResponsibilityRegister
import ResultTables
import Spreadsheets
import StakeholderFindings

/// The tables of ``ReportTables`` as one workbook in the report's language.
///
/// Numbers are numbers and what is missing is an empty cell. The CSV files keep the names of columns
/// and values that a program relies on; here they are in words.
struct ReportWorkbook {
  let workbook: Workbook

  init(_ content: ReportContent) {
    let words = SheetWords.words(in: content.language)
    let columns = SheetColumns(content)
    let items = content.register.itemsByID
    let doubts = content.analysis.doubts.map {
      Diagnostic(
        severity: $0.severity, code: $0.code, line: $0.line, subjects: $0.subjects,
        message: content.wording.doubt($0, items: items))
    }
    workbook = Workbook(
      cover: ReportWorkbook.cover(content),
      sheets: ReportTables(content.analysis, doubts: doubts).all.map {
        columns.sheet(words.name(ofTable: $0.name), $0)
      },
      cutNote: words.cutNote)
  }

  private static func cover(_ content: ReportContent) -> Cover {
    let words = content.words
    let sheets = SheetWords.words(in: content.language)
    let manifest = Manifest(
      source: content.source, language: content.language, analysis: content.analysis, files: [])
    let companions = manifest.companions.flatMap { companion in
      [Cover.Fact(words.companion, companion.path), Cover.Fact(words.digest, companion.sha256)]
    }
    let partial = content.partial.map { [Cover.Fact(words.unread, $0)] } ?? []
    return Cover(
      name: sheets.cover, title: content.title,
      facts: [
        Cover.Fact(sheets.source, manifest.input.path),
        Cover.Fact(words.digest, manifest.input.sha256),
      ] + companions + [
        Cover.Fact(words.version, "\(manifest.program) \(manifest.version)")
      ] + partial + methods(content, manifest.methods, sheets),
      contentsHeading: sheets.sheet, rowsHeading: sheets.rows)
  }
}

extension ReportWorkbook {
  /// Where p and q and the communities come from.
  private static func methods(
    _ content: ReportContent, _ methods: ReportMethods, _ words: SheetWords
  ) -> [Cover.Fact] {
    let pairs =
      methods.pairs.map { pairs in
        TextTemplate(words.testOfPairs).filled(with: [
          "held": content.words.held(by: content.findings.contactNull), "test": pairs.test,
          "correction": pairs.correction, "tests": "\(pairs.tests)",
        ])
      } ?? words.noTestOfPairs
    let communities = TextTemplate(words.communities).filled(with: [
      "method": methods.communities.method, "runs": "\(methods.communities.runs)",
      "resolution": content.number(methods.communities.resolution),
      "seed": "\(content.findings.seed)",
    ])
    return [
      Cover.Fact("p, q", pairs), Cover.Fact(content.words.community, communities),
    ]
  }
}

/// How the columns of tables become those of sheets: their headings and values in words.
struct SheetColumns {
  let content: ReportContent

  init(_ content: ReportContent) { self.content = content }

  private func heading(_ heading: ReportTable.Heading) -> String {
    switch heading {
    case .word(let name): return SheetWords.heading(name, in: content.language)
    case .measure(let definition): return content.title(definition)
    case .component(let name):
      let word = content.wording.component(name)
      return word.prefix(1).uppercased() + word.dropFirst()
    case .name(let name): return name
    }
  }

  /// The sheet of a table.
  func sheet(_ name: String, _ shown: ReportTable) -> Sheet {
    let table = shown.table
    return Sheet(
      name: name,
      columns: table.columns.indices.map { column in
        let cells = table.rows.map { $0[column] }
        let isNumeric =
          cells.contains(where: \.isNumeric)
          && cells.allSatisfy { $0.isNumeric || $0 == .missing }
        return Sheet.Column(heading(shown.headings[column]), kind: isNumeric ? .numbers : .words)
      },
      rows: table.rows.map { row in
        row.indices.map { column in
          // A register is read back, and its sides go by the words of files; their names stand beside them.
          let isSide = shown.name == "register" && table.columns[column] == "side"
          return cell(row[column], column: isSide ? "" : table.columns[column])
        }
      }, frozenColumns: shown.isFrozen ? 1 : 0)
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
