import ResponsibilityRegister
import Spreadsheets

/// What was decided in the reading of a sheet, in a line and as doubts.
struct SheetFacts {
  private let choice: SheetChoice
  private let count: Int

  init(_ choice: SheetChoice, of workbook: WorkbookReader) {
    self.choice = choice
    count = workbook.sheets.count
  }

  private var sheet: ReadSheet { choice.taken.sheet }
  private var table: SheetTable { choice.taken.table }

  /// All of it in one line.
  var line: String {
    var parts = [
      "the sheet '\(sheet.name)' was read"
        + (choice.reason.map { ", \($0)" } ?? (sheet.isHidden ? ", which is hidden" : ""))
        + (count > 1 ? " (\(choice.taken.place + 1) of \(count))" : "")
    ]
    if table.firstColumn != "A" { parts.append("columns count from \(table.firstColumn)") }
    return (parts + details.map(\.message)).joined(separator: "; ")
  }

  /// All of it for `check`.
  func diagnostics(isRegister: Bool) -> [Diagnostic] {
    // A register that is read back is the same register.
    guard !isRegister else { return details }
    let place = choice.taken.place + 1
    return [
      Diagnostic(
        severity: .note, code: .sheetTaken, line: nil,
        subjects: [sheet.name, "\(place)", "\(count)"],
        message: "the sheet “\(sheet.name)” was read, \(place) of \(count) in the workbook")
    ] + details
  }

  private var details: [Diagnostic] {
    [hidden, merged, covered, formulas, emptyFormulas, errors, dates].compactMap { $0 }
  }

  private var hidden: Diagnostic? {
    let (rows, columns) = (sheet.hiddenRowCount, sheet.hiddenColumnCount)
    return rows + columns == 0
      ? nil
      : Diagnostic(
        severity: .note, code: .hiddenCells, line: nil, subjects: ["\(rows)", "\(columns)"],
        message: "hidden rows and columns that were read too: \(rows) and \(columns)")
  }

  private var merged: Diagnostic? {
    counted(
      table.filledCells, .note, .mergedCells,
      "cells that got the value of the merged cell that covers them")
  }

  private var covered: Diagnostic? {
    counted(
      table.coveredCells, .warning, .coveredCells,
      "cells below merged ones with values of their own, which nobody sees and which were not used")
  }

  private var formulas: Diagnostic? {
    counted(
      sheet.formulas.count, .note, .formulaValues, "formulas whose stored values were taken")
  }

  private var emptyFormulas: Diagnostic? {
    counted(
      sheet.emptyFormulas, .emptyFormulas,
      "formulas without a stored value, whose cells were read as empty",
      "; save the file in a spreadsheet to have them computed")
  }

  private var errors: Diagnostic? {
    counted(
      sheet.errors, .cellErrors, "cells that hold an error such as #N/A and were read as empty", "")
  }

  private var dates: Diagnostic? {
    counted(
      sheet.dates.count, .note, .dateCells,
      "cells that hold dates, which were read in the form 2024-12-31")
  }

  private func counted(
    _ count: Int, _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ words: String
  ) -> Diagnostic? {
    count == 0
      ? nil
      : Diagnostic(
        severity: severity, code: code, line: nil, subjects: ["\(count)"],
        message: "\(words): \(count)")
  }

  private func counted(
    _ places: ReadSheet.Places, _ code: Diagnostic.Code, _ words: String, _ remedy: String
  ) -> Diagnostic? {
    guard let first = places.first else { return nil }
    return Diagnostic(
      severity: .warning, code: code, line: Int(first.drop { $0.isLetter }),
      subjects: ["\(places.count)", first],
      message: "\(words): \(places.count), the first in \(first)\(remedy)")
  }
}
