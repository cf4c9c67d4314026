import ArgumentParser
import Foundation
import Liaison

/// `liaison read`: the register.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read a document into a register of responsibilities.",
    discussion: """
      The JSON and CSV forms can be read back by every command, without loss. What the reader could \
      not settle is said on standard error; liaison check lists it with what else to look at.

      Examples:
        liaison read worklist.txt
        liaison read plan.pdf --grammar words.txt
        liaison read worklist.txt --format csv -o register.csv
        liaison read - --format json < worklist.txt
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var work: WorkFlags

  func run() throws {
    let loaded = try input.load()
    let register = loaded.register
    for diagnostic in register.diagnostics where diagnostic.severity != .note {
      let line = diagnostic.line.map { ":\($0)" } ?? ""
      StandardError.write(
        "liaison: \(input.file)\(line): \(diagnostic.severity.rawValue): \(diagnostic.message)")
    }
    switch output.format {
    case .table, .json:
      try output.write(table: .responsibilities(register), json: register.json())
    case .csv:
      let text = register.csv()
      try output.writeSpreadsheet(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
    }
    if let (read, all) = loaded.annotations {
      StandardError.write("liaison: \(input.file): \(read) of \(all) annotations read")
    }
  }
}
