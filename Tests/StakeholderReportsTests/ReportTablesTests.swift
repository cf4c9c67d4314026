import Foundation
import NetworkMetrics
import ResponsibilityRegister
import ResultTables
import StakeholderFindings
import Testing

@testable import StakeholderReports

struct ReportTablesTests {
  private func table(_ name: String, _ analysis: ReportAnalysis) throws -> ReportTable {
    try #require(ReportTables(analysis, doubts: []).all.first { $0.name == name })
  }

  /// Two small groups and two that have no part in either.
  ///
  ///     P and Q answer for 1, 2 and 3; R for 4; S for nothing, and nobody for 5
  private func parted() throws -> ReportAnalysis {
    let register = try Register(
      parties: ["S", "R", "Q", "P"].map { Party(name: $0) },
      items: ["1", "2", "3", "4", "5"].map { Item(id: $0, title: $0) },
      responsibilities: [("R", "4")].map { Responsibility(party: $0.0, item: $0.1) }
        + ["P", "Q"].flatMap { party in
          ["1", "2", "3"].map { Responsibility(party: party, item: $0) }
        })
    return ReportAnalysis(Findings(register), doubts: [])
  }

  private func isAbout(_ cell: ResultTable.Cell, _ value: Double) -> Bool {
    if case .number(let number) = cell { (number - value).magnitude < 1e-12 } else { false }
  }

  /// An item has a given pair across sides with 1/2 x 1/3 (items 1, 3 and 5), 1 x 2/3 (item 2) or not at
  /// all (item 4). Two at least: 11/36; one at least: 523/648. Six pairs are tested, of which the two of
  /// least p have q = 6/2 x 11/36 and the other three 6/5 x 523/648.
  @Test func `pairs across sides have p and q, and the others have none`() throws {
    let pairs = try table("pairs", ReportContent.ofSmallList().analysis).table
    #expect(pairs.columns == ["a", "b", "weight", "p", "q", "shared", "items"])
    let names = pairs.rows.map { [$0[0].exact, $0[1].exact].joined() }
    #expect(names == ["AX", "AY", "AB", "BX", "BY", "BZ", "XY"])
    for (name, row) in zip(names, pairs.rows) {
      switch name {
      case "AB", "XY": #expect(row[3] == .missing && row[4] == .missing)
      case "AX", "AY": #expect(isAbout(row[3], 11.0 / 36) && isAbout(row[4], 11.0 / 12))
      default: #expect(isAbout(row[3], 523.0 / 648) && isAbout(row[4], 523.0 / 540))
      }
    }
    #expect(pairs.csv.contains("A,B,1.0,,,1,2\r\n"))
  }

  /// A program finds the same columns, whether there were sides or not.
  @Test func `pairs that could not be tested have empty cells`() throws {
    let pairs = try table("pairs", parted()).table
    #expect(pairs.csv == "a,b,weight,p,q,shared,items\r\nQ,P,3.0,,,3,1–3\r\n")
  }

  /// Two communities, that of P and Q with its three items the larger one.
  @Test func `measures have the community, and none for a unit without items`() throws {
    let measures = try table("measures", parted())
    #expect(measures.table.columns.last == "community")
    #expect(measures.headings.count == measures.table.columns.count)
    let found = measures.table.rows.map { [$0[0], $0[$0.count - 1]] }
    #expect(
      found == [
        [.text("Q"), .integer(1)], [.text("P"), .integer(1)], [.text("R"), .integer(2)],
        [.text("S"), .missing],
      ])
  }

  /// Units and items alike, in the order of the register.
  @Test func `the network has the communities of units and items as numbers`() throws {
    let lines = try parted().graphML.split(separator: "\n")
    let key = try #require(lines.first { $0.contains("attr.name=\"community\"") })
    #expect(key.contains("attr.type=\"int\"") && key.contains("for=\"node\""))
    let id = try #require(key.split(separator: "\"").dropFirst().first)
    let communities = lines.filter { $0.contains("<node ") }.map { line in
      line.components(separatedBy: "<data key=\"\(id)\">").dropFirst().first?.prefix { $0 != "<" }
    }
    #expect(communities == [nil, "2", "1", "1", "1", "1", "1", "2", nil])
  }

  /// What the numbers of the tables come from stands beside them.
  @Test func `the manifest names tests, corrections and searches`() throws {
    let small = try ReportContent.ofSmallList().analysis
    let methods = ReportMethods(small)
    #expect(
      methods.pairs
        == ReportMethods.Pairs(
          file: "tables/pairs.csv", tested: "pairs of different sides", test: "fixed-column",
          correction: "benjamini-hochberg", tests: 6))
    let communities = ReportMethods(try parted()).communities
    #expect(communities.column == "community" && communities.method == "leiden")
    #expect(communities.resolution == 1 && communities.runs == 20 && communities.count == 2)
    #expect(ReportMethods(try parted()).pairs == nil)
    // The files and the column are there.
    let names = ReportTables(small, doubts: []).files.map(\.path) + ["network.graphml"]
    #expect(communities.files.allSatisfy(names.contains))
    #expect(names.contains("tables/pairs.csv"))
    #expect(Measure.named(communities.column) != nil)
    #expect(PairTest.namesAcrossGroups.contains("fixed-column"))
  }

  @Test func `the manifest holds them`() throws {
    struct Read: Decodable {
      struct Methods: Decodable {
        struct Pairs: Decodable { let tests: Int }
        let pairs: Pairs?
      }
      let methods: Methods
    }
    let content = try ReportContent.ofSmallList()
    func read(_ analysis: ReportAnalysis) throws -> Read {
      let manifest = Manifest(
        source: content.source, language: .english, analysis: analysis, files: [])
      return try JSONDecoder().decode(Read.self, from: manifest.json())
    }
    #expect(try read(content.analysis).methods.pairs?.tests == 6)
    #expect(try read(parted()).methods.pairs == nil)
  }
}
