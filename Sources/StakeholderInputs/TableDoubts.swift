import NetworkFormats
import ResponsibilityRegister

/// What a person should look at in the reading of a table.
struct TableDoubts {
  private let table: TwoModeTable

  init(_ table: TwoModeTable) { self.table = table }

  /// All of it, the reading as a whole first.
  var all: [Diagnostic] {
    [form, unusedColumns, parted, together, numbered, weights].compactMap { $0 }
      + Accountability(table).doubts
  }

  private var reading: TableReading { table.reading }

  private var form: Diagnostic {
    switch reading.form {
    case .matrix:
      Diagnostic(
        severity: .note, code: reading.hasLetters ? .tableOfLetters : .tableMatrix,
        line: reading.headerLine,
        message: reading.hasLetters
          ? "the table was read as a matrix of roles: rows are items, columns are units, letters are a tie"
          : "the table was read as a matrix: rows are units, columns are items, a number other than 0 is a tie"
      )
    case .list:
      Diagnostic(
        severity: .note,
        code: reading.headerLine == nil ? .tableWithoutHeader : .tableWithHeader,
        line: reading.headerLine,
        subjects: [reading.name(of: .actor) ?? "", reading.name(of: .event) ?? ""],
        message: "the table was read as a list of ties, "
          + (reading.headerLine == nil ? "without a header" : "with a header")
          + ": units stand in “\(reading.name(of: .actor) ?? "")”, items in “\(reading.name(of: .event) ?? "")”"
      )
    }
  }

  private var unusedColumns: Diagnostic? {
    let names = reading.unused
    guard !names.isEmpty else { return nil }
    let list = names.joined(separator: ", ")
    return Diagnostic(
      severity: .note, code: .unusedColumns, line: reading.headerLine, subjects: [list],
      message: "these columns were not used: \(list)")
  }

  private var parted: Diagnostic? {
    guard reading.partedCells > 0 else { return nil }
    let signs = reading.separators.map { $0 == "\n" ? "↵" : String($0) }.joined(separator: " ")
    return Diagnostic(
      severity: .note, code: .partedCells, line: nil, subjects: ["\(reading.partedCells)", signs],
      message: "cells parted into several names at \(signs): \(reading.partedCells)")
  }

  private var together: Diagnostic? {
    guard let first = table.doubtfulCells.first else { return nil }
    return Diagnostic(
      severity: .warning, code: .severalNames, line: first.line,
      subjects: ["\(table.doubtfulCells.count)", first.cell],
      message:
        "cells that look like several names and were left whole: \(table.doubtfulCells.count), such as “\(first.cell)”; --split parts them"
    )
  }

  private var numbered: Diagnostic? {
    guard table.numbersBothModes, reading.form == .list else { return nil }
    return Diagnostic(
      severity: .note, code: .numberedModes, line: table.ties.first?.line,
      message:
        "both columns hold integers; equal numbers in the two columns are taken as different nodes")
  }

  private var weights: Diagnostic? {
    let odd = table.ties.filter { $0.weight.map { $0 <= 0 } ?? false }
    guard let first = odd.first else { return nil }
    return Diagnostic(
      severity: .warning, code: .signedWeights, line: first.line, subjects: ["\(odd.count)"],
      message:
        "ties that weigh nothing or less: \(odd.count); they count as ties, and measures that need positive weights are "
        + "undefined")
  }
}
