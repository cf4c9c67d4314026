import Documents
import NetworkFormats

/// A format as `liaison formats` lists it.
public struct FormatEntry: Sendable, Hashable, Encodable {
  /// The name by which it is asked for with `--to`, or by which it is known.
  public let name: String
  /// What it is called.
  public let title: String
  /// How its files' names end, without a dot.
  public let endings: [String]
  /// Whether it is read.
  public let isRead: Bool
  /// Whether it is written.
  public let isWritten: Bool
  /// What it holds beside nodes and ties.
  public let holds: [String]
  /// Who else reads and writes it.
  public let users: String

  private enum CodingKeys: String, CodingKey {
    case name, title, endings, isRead = "read", isWritten = "written", holds, users
  }

  /// All formats, documents and tables first.
  public static let all: [FormatEntry] =
    DocumentFormat.allCases.reversed().map(FormatEntry.init) + [
      FormatEntry(
        name: "csv", title: "register (CSV)", endings: ["csv"], isRead: true, isWritten: true,
        holds: ["all of a register"], users: "spreadsheets, pandas, R"),
      FormatEntry(
        name: "json", title: "register (JSON)", endings: ["json"], isRead: true, isWritten: true,
        holds: ["all of a register"], users: "programs"),
      FormatEntry(
        name: "xlsx", title: "Excel workbook", endings: ["xlsx"], isRead: true, isWritten: true,
        holds: ["all of a register, or a table of ties"], users: "spreadsheets, pandas, R"),
      FormatEntry(
        name: "ods", title: "OpenDocument spreadsheet", endings: ["ods"], isRead: true,
        isWritten: false, holds: ["all of a register, or a table of ties"],
        users: "spreadsheets, pandas"),
      FormatEntry(
        name: "list", title: "list of ties (CSV, TSV)",
        endings: ["csv", "tsv", "tab"] + InputKind.listEndings,
        isRead: true, isWritten: false,
        holds: [NetworkFeature.weights.words, "roles, sides, themes, titles, dates"],
        users: "spreadsheets, pandas, R, Gephi"),
      FormatEntry(
        name: "matrix-csv", title: "incidence matrix (CSV, TSV)", endings: ["csv", "tsv", "tab"],
        isRead: true, isWritten: true,
        holds: [NetworkFeature.isolates.words, NetworkFeature.weights.words + " or roles"],
        users: "spreadsheets, UCINET, R"),
    ] + NetworkFormat.allCases.map(FormatEntry.init)

  /// A document that may be a work-list; the rows of its tables are read too.
  private init(_ format: DocumentFormat) {
    let (name, users) =
      switch format {
      case .plainText: ("worklist", "governments")
      case .pdf: ("pdf", "governments")
      case .word: ("docx", "Word, LibreOffice, WPS")
      case .openDocument: ("odt", "LibreOffice")
      case .html: ("html", "governments' sites")
      case .richText: ("rtf", "Word, WordPad")
      case .markdown: ("markdown", "editors of text")
      }
    self.init(
      name: name, title: "work-list (\(format.title))", endings: format.endings, isRead: true,
      isWritten: false, holds: ["items, their parties and roles, with evidence"], users: users)
  }

  private init(_ format: NetworkFormat) {
    self.init(
      name: format.rawValue, title: format.title, endings: format.fileNameExtensions,
      isRead: format.isRead, isWritten: format.isWritten,
      holds: NetworkFeature.allCases.filter(format.holds.contains).map(\.words),
      users: format.users)
  }

  private init(
    name: String, title: String, endings: [String], isRead: Bool, isWritten: Bool,
    holds: [String], users: String
  ) {
    self.name = name
    self.title = title
    self.endings = endings
    self.isRead = isRead
    self.isWritten = isWritten
    self.holds = holds
    self.users = users
  }
}
