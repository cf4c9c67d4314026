import ArgumentParser
import Foundation
import Liaison

/// `liaison formats`: what goes in and out.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "List the formats that are read and written, with what each holds.",
    discussion: """
      Example:
        liaison formats --format json
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var work: WorkFlags

  func run() throws {
    try output.write(table: table, json: try ResultJSON.data(FormatEntry.all))
  }

  private var table: ResultTable {
    ResultTable(
      columns: ["name", "format", "endings", "in", "out", "holds", "used by"],
      rows: FormatEntry.all.map { entry in
        [
          .text(entry.name), .text(entry.title), .text(entry.endings.joined(separator: ", ")),
          .text(entry.isRead ? "yes" : "no"), .text(entry.isWritten ? "yes" : "no"),
          .text(entry.holds.joined(separator: ", ")), .text(entry.users),
        ]
      })
  }
}
