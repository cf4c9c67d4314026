import Foundation

extension ReportTables {
  /// The tables as comma-separated text that a spreadsheet opens right: with the mark by which
  /// spreadsheets know UTF-8.
  var files: [Report.File] {
    all.map { table in
      let text = table.csv ?? table.table.csv
      let marked = text.hasPrefix("\u{FEFF}") ? text : "\u{FEFF}" + text
      return Report.File(path: "tables/\(table.name).csv", data: Data(marked.utf8))
    }
  }
}
