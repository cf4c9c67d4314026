import DelimitedText
import Foundation
import ResponsibilityRegister
import Spreadsheets

/// A register as a workbook of one sheet, with the rows and columns of CSV, which reads back as the same register.
struct RegisterWorkbook {
  private static let numbers: Set<RegisterColumn> = [.line, .lastLine, .itemLine, .weight]
  /// The longest text of a cell, in UTF-16 code units.
  private static let longest = 32_767

  private let columns: [Sheet.Column]
  private let rows: [[Sheet.Cell]]
  /// How many texts are longer than a cell can be.
  let cutTexts: Int

  init(_ register: Register) {
    let table = register.csvTable()
    columns = table.columns.map {
      Sheet.Column($0.rawValue, kind: Self.numbers.contains($0) ? .numbers : .words)
    }
    rows = table.rows.map { row in
      zip(row, table.columns).map { cell, column in
        if cell.isEmpty { return .nothing }
        guard Self.numbers.contains(column) else { return .text(DelimitedText.guarded(cell)) }
        return Int(cell).map { .integer($0) } ?? Double(cell).map { .number($0) } ?? .text(cell)
      }
    }
    cutTexts = table.rows.reduce(0) { $0 + $1.count { $0.utf16.count > Self.longest } }
  }

  /// The workbook's file.
  func data() throws(SpreadsheetError) -> Data {
    try Workbook(sheets: [Sheet(name: "register", columns: columns, rows: rows, frozenColumns: 1)])
      .data()
  }
}
