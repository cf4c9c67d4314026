import ZipArchives

/// Reads workbooks: Office Open XML (`.xlsx`) and OpenDocument (`.ods`).
///
/// ```swift
/// let workbook = try WorkbookReader(bytes)
/// print(workbook.sheets.map(\.name))
/// let table = try SheetTable(workbook.sheet(0))
/// ```
///
/// Formulas are not computed: the values that were stored with them are read. Nothing is written to disk, and
/// what a file announces of itself decides nothing about memory.
public struct WorkbookReader {
  /// A sheet by its name.
  public struct Listed: Sendable, Hashable {
    /// What it is called.
    public let name: String
    /// Whether it is hidden.
    public let isHidden: Bool
  }

  private enum Form {
    case office(OfficeWorkbook)
    case openDocument(OpenDocumentWorkbook)
  }

  /// The sheets, in their order; at least one.
  public let sheets: [Listed]
  private let form: Form

  /// Opens a workbook.
  ///
  /// - Throws: ``WorkbookFault`` for what is no workbook, saying what it is where that can be told, for one
  ///   that is protected by a password, cut off or damaged, or unpacks to too much.
  /// - Complexity: O(unpacked text).
  public init(_ bytes: [UInt8]) throws(WorkbookFault) {
    if let foreign = ForeignFile(bytes) { throw foreign.fault }
    let zip: ZipArchive
    do { zip = try ZipArchive(bytes) } catch { throw WorkbookFault(error.message) }
    let archive = OfficeArchive(zip)
    switch try OfficeKind(archive) {
    case .office(let part):
      let workbook = try OfficeWorkbook(archive, workbook: part)
      sheets = workbook.sheets.map { Listed(name: $0.name, isHidden: $0.isHidden) }
      form = .office(workbook)
    case .openDocument:
      let workbook = try OpenDocumentWorkbook(archive)
      sheets = workbook.sheets.map { Listed(name: $0.name, isHidden: $0.isHidden) }
      form = .openDocument(workbook)
    }
    guard !sheets.isEmpty else {
      throw WorkbookFault("the workbook has no sheet with cells; give one that has")
    }
  }

  /// A sheet by its place.
  ///
  /// - Precondition: There is such a sheet.
  /// - Throws: ``WorkbookFault`` for cells at places that no sheet has, values that are none, and strings that
  ///   the workbook does not hold.
  /// - Complexity: O(text of the sheet).
  public func sheet(_ index: Int) throws(WorkbookFault) -> ReadSheet {
    switch form {
    case .office(let workbook): try workbook.sheet(workbook.sheets[index])
    case .openDocument(let workbook): workbook.sheets[index]
    }
  }
}
