import Foundation
import StakeholderFindings

/// The tables beside the report, as comma-separated text that a spreadsheet opens right.
struct ReportTables {
  let files: [Report.File]

  init(_ analysis: ReportAnalysis) {
    let findings = analysis.findings
    var tables: [(name: String, table: ResultTable)] = [
      ("items", .items(findings.teams)),
      ("parties", .profiles(findings.profiles)),
      (
        "measures",
        .scores([findings.network.degree()] + analysis.scores, heading: "party", name: \.name)
      ),
      (
        "pairs",
        .pairs(
          analysis.projection.strongestFirst, name: \.name, shared: { ItemList.text($0) })
      ),
    ]
    for kind in HotspotKind.allCases {
      tables.append(
        ("hotspots-\(kind.rawValue)", .hotspots(analysis.hotspots[kind] ?? [])))
    }
    if let contacts = analysis.contacts { tables.append(("contact-matrix", .contacts(contacts))) }
    tables.append(("doubts", .doubts(analysis.doubts)))
    files =
      tables.map { name, table in
        ReportTables.file("tables/\(name).csv", table.csv)
      } + [ReportTables.file("tables/register.csv", findings.register.csv())]
  }

  /// A file with the mark by which spreadsheets know UTF-8.
  private static func file(_ path: String, _ text: String) -> Report.File {
    let marked = text.hasPrefix("\u{FEFF}") ? text : "\u{FEFF}" + text
    return Report.File(path: path, data: Data(marked.utf8))
  }
}
