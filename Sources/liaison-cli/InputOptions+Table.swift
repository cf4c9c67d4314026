import ArgumentParser
import DelimitedText
import Liaison

extension TableReading.Form: ExpressibleByArgument {}
extension DelimitedText.Delimiter: ExpressibleByArgument {}

/// An answer to a question about a table.
enum TableAnswer: String, ExpressibleByArgument, CaseIterable { case yes, no }

/// How a two-mode table is to be read.
extension InputOptions {
  /// The options, columns looked up among the words that there are.
  var tableOptions: TableOptions {
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
