import ArgumentParser
import Foundation
import Liaison

/// The input of a command: a file, and what is known about its names.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A work-list (text), a register (.csv, .json, .xlsx, .ods) or a two-mode table (.csv, .tsv, .tab, .xlsx, .ods); - reads standard input.",
      valueName: "file"))
  var file: String

  @Option(help: "The registry of parties (CSV) that decides which written names are one party.")
  var registry: String?

  @Option(
    help:
      "Titles of items and chapters by language (CSV with the columns item, zh-Hans, zh-Hant, pt, en)."
  )
  var titles: String?

  @Option(help: "Names of sides by language (CSV with the columns side, zh-Hans, zh-Hant, pt, en).")
  var sideNames: String?

  @Option(
    help: "The sheet of a workbook, by its name or number; else the only one that can be meant.")
  var sheet: String?

  @OptionGroup var table: TableFlags

  @Flag(help: "Leave out the parties.csv, titles.csv and sides.csv that stand beside the file.")
  var noCompanions = false

  /// Reads the file, and says so where that takes long; what the reader decided by itself is said on standard error.
  ///
  /// - Parameter isToBeChecked: Whether a file in which no responsibility could be read is fine, as its doubts
  ///   are what is asked for; any other command has nothing to work on then.
  func load(
    _ progress: Progress = Progress("reading"), isToBeChecked: Bool = false
  ) throws -> RegisterInput {
    let input = try RegisterInput(
      file: file, registry: registry, titles: titles, sideNames: sideNames,
      usesCompanions: !noCompanions, table: try table.options, sheet: sheet)
    for notice in input.notices { StandardError.write("liaison: \(notice)") }
    guard isToBeChecked || !input.register.responsibilities.isEmpty else {
      let items = input.register.items.count
      throw InputError(
        file: file == "-" ? "standard input" : file,
        message:
          "no responsibility could be read\(items > 0 ? " of its \(items) items" : ""); liaison check "
          + "\(file) says what stands in the way")
    }
    return input
  }
}
