import ArgumentParser
import DelimitedText
import Liaison

extension TableReading.Form: ExpressibleByArgument {}
extension DelimitedText.Delimiter: ExpressibleByArgument {}

/// How a two-mode table is to be read, where it does not tell by itself.
struct TableFlags: ParsableArguments {
  /// An answer.
  enum Answer: String, ExpressibleByArgument, CaseIterable { case yes, no }

  @Option(
    help: ArgumentHelp(
      "A table's columns of units and items, by name or number, and where known weight=, role=, side=, theme=, title= or date= and a name.",
      valueName: "unit,item"))
  var columns: String?

  @Option(help: "Whether the first line of a table is its header: yes or no.")
  var header: Answer?

  @Option(help: "Whether a table is a list of ties or a matrix: list or matrix.")
  var table: TableReading.Form?

  @Option(help: "The characters that part several names in one cell of a table.")
  var split: String?

  @Option(help: "What parts a table's cells: tab, semicolon, bar, comma or blank.")
  var delimiter: DelimitedText.Delimiter?

  func validate() throws { _ = try options }

  /// The options, columns looked up among the words that there are.
  var options: TableOptions {
    get throws {
      if let split, split.isEmpty {
        throw ValidationError("--split takes the characters that part names")
      }
      var named: [TableColumn: String] = [:]
      if let columns {
        do { named = try TableOptions.columns(in: columns) } catch {
          throw ValidationError("--columns: \(error.message)")
        }
      }
      if !named.isEmpty, table == .matrix {
        throw ValidationError(
          "a matrix has no columns to name: leave out --columns or --table matrix")
      }
      return TableOptions(
        columns: named, hasHeader: header.map { $0 == .yes }, form: table, separators: split,
        delimiter: delimiter)
    }
  }
}
