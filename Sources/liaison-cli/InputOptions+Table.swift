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
      let characters = split.filter { !splitSteps.contains($0) }
      if characters.contains("") {
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
        columns: named, hasHeader: header.map { $0 == .yes }, form: table,
        separators: characters.last,
        delimiter: delimiter)
    }
  }

  /// What of --split is no characters that part names but a unit that is taken apart, which is meant of `whatif`:
  /// UNIT=NAME:ITEMS.
  var splitSteps: [String] {
    split.filter { words in
      guard let sign = words.firstIndex(where: { "=＝".contains($0) }), sign > words.startIndex
      else {
        return false
      }
      return words[sign...].dropFirst().contains { ":：".contains($0) }
    }
  }
}
