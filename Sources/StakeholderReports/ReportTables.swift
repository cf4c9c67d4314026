import NetworkMetrics
import ResponsibilityRegister
import ResultTables
import StakeholderFindings

/// One table of a report: a CSV file and a sheet of the workbook.
struct ReportTable {
  /// Where the heading of a sheet's column comes from.
  enum Heading {
    /// The word for a column of that name.
    case word(String)
    /// The title of a measure.
    case measure(MeasureDefinition)
    /// The word for a component of a score.
    case component(String)
    /// A name, such as that of a unit.
    case name(String)
  }

  /// What its file is called, and by which the workbook finds its sheet's name.
  let name: String
  let table: ResultTable
  /// The headings of the sheet, one a column.
  let headings: [Heading]
  /// Whether the first column stays in sight when the sheet is scrolled.
  let isFrozen: Bool
  /// The text of the file, where it is not just the table's.
  let csv: String?

  init(
    _ name: String, _ table: ResultTable, headings: [Heading]? = nil, isFrozen: Bool = false,
    csv: String? = nil
  ) {
    self.name = name
    self.table = table
    self.headings = headings ?? table.columns.map { .word($0) }
    self.isFrozen = isFrozen
    self.csv = csv
  }
}

/// The tables of a report, in the order in which the workbook shows them.
struct ReportTables {
  let all: [ReportTable]

  /// The tables.
  ///
  /// - Parameter doubts: What a person should look at, in the words that the tables should have.
  init(_ analysis: ReportAnalysis, doubts: [Diagnostic]) {
    let findings = analysis.findings
    let scores = [findings.network.degree()] + analysis.scores
    // The same columns whether or not there are sides to test across.
    let pairs = ResultTable.pairs(
      analysis.projection.strongestFirst, isTested: true, name: \.name,
      shared: { ItemList.text($0) })
    let community = Measure.community(findings.communitySearch).definition
    let components = Set(CoordinationLoad().components.map(\.name))
    var all = [
      ReportTable("items", .items(findings.teams)),
      ReportTable("parties", .profiles(findings.profiles), isFrozen: true),
      ReportTable(
        "measures",
        .scores(
          scores, heading: "party", name: \.name,
          groups: (name: community.name, of: { analysis.community(of: $0) })),
        headings: [.word("party")] + (scores.map(\.definition) + [community]).map { .measure($0) },
        isFrozen: true),
      ReportTable(
        "pairs", pairs, headings: pairs.columns.map { .word($0 == "items" ? "shared items" : $0) }),
    ]
    for kind in HotspotKind.allCases {
      let table = ResultTable.hotspots(analysis.hotspots[kind] ?? [])
      all.append(
        ReportTable(
          "hotspots-\(kind.rawValue)", table,
          headings: table.columns.map {
            components.contains($0)
              ? .component($0) : .word($0 == "items" ? "hotspot items" : $0)
          }))
    }
    if let contacts = analysis.contacts {
      let table = ResultTable.contacts(contacts)
      all.append(
        ReportTable(
          "contact-matrix", table,
          headings: [.word("party")] + table.columns.dropFirst().map { .name($0) }, isFrozen: true))
    }
    all.append(ReportTable("doubts", .doubts(doubts)))
    all.append(
      ReportTable("register", .register(findings.register), csv: findings.register.csv()))
    self.all = all
  }
}
