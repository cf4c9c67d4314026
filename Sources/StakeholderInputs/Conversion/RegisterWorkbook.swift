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
    // The register has just written it.
    let records = (try? DelimitedText.records(in: register.csv())) ?? []
    let header = records.first?.cells ?? []
    let areNumbers = header.map { name in
      RegisterColumn(rawValue: name).map(Self.numbers.contains) ?? false
    }
    columns = zip(header, areNumbers).map { Sheet.Column($0, kind: $1 ? .numbers : .words) }
    rows = records.dropFirst().map { record in
      zip(record.cells, areNumbers).map { cell, isNumber in
        if cell.isEmpty { return .nothing }
        if isNumber, let whole = Int(cell) { return .integer(whole) }
        if isNumber, let number = Double(cell) { return .number(number) }
        return .text(cell)
      }
    }
    cutTexts = records.reduce(0) { $0 + $1.cells.count { $0.utf16.count > Self.longest } }
  }

  /// The workbook's file.
  func data() throws(SpreadsheetError) -> Data {
    try Workbook(sheets: [Sheet(name: "register", columns: columns, rows: rows, frozenColumns: 1)])
      .data()
  }
}
