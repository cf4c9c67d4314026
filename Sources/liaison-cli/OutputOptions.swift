import ArgumentParser
import Foundation
import Liaison

/// How a result is written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// Aligned columns for people.
  case table
  /// For programs.
  case json
  /// For spreadsheets.
  case csv
}

/// Where a result goes, and in which form.
struct OutputOptions: ParsableArguments {
  @Option(help: "table for people, json for programs, csv for spreadsheets.")
  var format: OutputFormat = .table

  @Option(
    name: .shortAndLong,
    help: "Write to this file, whole or not at all, instead of standard output.")
  var output: String?

  /// Writes a result in the chosen form.
  func write(table: @autoclosure () -> ResultTable, json: @autoclosure () throws -> Data) throws {
    switch format {
    case .table: try write(Data(TerminalTable(table()).text.utf8))
    case .json: try write(json())
    case .csv: try writeSpreadsheet(table().csv)
    }
  }

  /// Writes comma-separated text, in a file with the mark by which spreadsheets know UTF-8.
  func writeSpreadsheet(_ text: String) throws {
    try write(Data(((output == nil ? "" : "\u{FEFF}") + text).utf8))
  }

  /// Writes bytes to the file or to standard output.
  func write(_ data: Data) throws {
    if let output {
      try WholeFile.write(data, to: output)
    } else {
      try StandardOutput.write(data)
    }
  }
}
