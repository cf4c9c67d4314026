import DelimitedText
import Foundation
import NetworkFormats
import ResponsibilityRegister
import Spreadsheets
import TextEncodings

/// What is read of a workbook: one sheet, as a register or a two-mode table.
struct WorkbookInput {
  /// A register or a table.
  let kind: InputKind
  /// What a person should look at; of a register the sheet alone is no news.
  let diagnostics: [Diagnostic]
  /// What was taken, in one line.
  let notice: String
  /// The rows that were taken.
  let rows: [DelimitedRecord]
  private let isGuarded: Bool

  /// The endings of names by which people know workbooks.
  private static let endings: Set = [
    "xlsx", "xlsm", "xltx", "xltm", "xls", "xlt", "xlsb", "ods", "ots", "numbers",
  ]

  /// Reads a workbook; `nil` where the bytes are none.
  ///
  /// - Parameters:
  ///   - sheet: The name or number of a sheet, or `nil` for the only one that can be meant.
  ///   - options: How a table is to be read; a sheet for which anything is said is one.
  /// - Throws: ``InputError`` for a workbook that cannot be read or has several sheets that may be meant, and
  ///   for a sheet that is named of what is no workbook.
  init?(
    _ bytes: Data, file: String, name: String, sheet: String?, options: TableOptions,
    encoding: TextEncoding?
  ) throws(InputError) {
    let isWorkbook = Self.signatures.contains { bytes.starts(with: $0) }
    guard isWorkbook else {
      let ending = URL(filePath: file).pathExtension.lowercased()
      if Self.endings.contains(ending), !bytes.isEmpty {
        throw InputError(
          file: name,
          message:
            "the name ends in .\(ending), and this is no workbook; if it is a table as text, end its name in .csv, "
            + "else save it as .xlsx")
      }
      if sheet != nil {
        throw InputError(
          file: name, message: "--sheet is for workbooks, and this is none; leave it out")
      }
      return nil
    }
    if options.delimiter != nil {
      throw InputError(
        file: name, message: "the cells of a workbook are apart; leave out --delimiter")
    }
    if encoding != nil {
      throw InputError(
        file: name, message: "a workbook has text of one encoding alone; leave out --encoding")
    }
    do {
      let workbook = try WorkbookReader(Array(bytes))
      let choice = try SheetChoice(workbook, named: sheet, options)
      let facts = SheetFacts(choice, of: workbook)
      let register = options == TableOptions() ? RegisterSheet(choice.taken.records) : nil
      kind = register == nil ? .table : .registerCSV
      rows = register?.rows ?? choice.taken.records
      isGuarded = register?.isGuarded ?? false
      diagnostics = facts.diagnostics(isRegister: register != nil)
      notice = "\(name): \(facts.line)"
    } catch let fault as WorkbookFault {
      throw InputError(file: name, line: fault.row, message: fault.message)
    } catch let undecided as SheetChoice.Undecided {
      throw InputError(file: name, message: undecided.message)
    } catch {
      throw InputError(file: name, message: "\(error)")
    }
  }

  /// The register of the rows, where they are one.
  func register() throws(RegisterError) -> Register {
    try Register(rows: rows, isGuarded: isGuarded)
  }

  /// The two-mode table of the rows.
  func table(_ options: TableOptions) throws(TableError) -> TwoModeTable {
    try TwoModeTable(rows: rows, options)
  }

  /// Where ZIP archives and OLE compound files begin.
  private static let signatures: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0xD0, 0xCF, 0x11, 0xE0],
  ]
}
