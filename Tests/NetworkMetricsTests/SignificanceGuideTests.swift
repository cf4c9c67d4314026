import Foundation
import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

/// That the tables of pairs in the guide pages are the library's.
struct SignificanceGuideTests {
  /// The pages whose table is read here.
  static let pages = ["tie-significance", "cross-group-significance", "corrections"]

  /// The rows of a page's table of pairs, by the headings of their cells.
  private func rows(_ page: String) throws -> [[String: String]] {
    let file = TestNetworks.repositoryRoot.appending(
      path: "Sources/NetworkMetrics/NetworkMetrics.docc/Measures/\(page).md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("|") && !$0.hasPrefix("|---") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    let headings = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(headings, $0)) }
  }

  private func check(
    _ row: [String: String], _ heading: String, _ projection: Projection<String, String>,
    _ value: (Projection<String, String>.Tie) -> Double?
  ) throws {
    let (a, b) = (try #require(row["a"]), try #require(row["b"]))
    let tie = projection.ties.first {
      $0.first.hasPrefix(a + " ") && $0.second.hasPrefix(b + " ")
    }
    let number = tie.flatMap(value)
    let found = try #require(number, "\(a) and \(b) have none")
    #expect(row[heading] == String(format: "%.4f", found), "\(heading) of \(a) and \(b): \(found)")
    #expect(row["count"].map { $0 == String(tie?.shared.count ?? 0) } ?? true)
  }

  @Test func `the table of nulls`() throws {
    let davis = try TestNetworks.davis()
    for definition in ProjectionNull.definitions {
      let name = definition.name
      let null = try #require(ProjectionNull.named(name, samples: 9999, seed: 1))
      let tested = davis.projected(significance: null)
      for row in try rows("tie-significance") { try check(row, name, tested, \.p) }
      #expect(tested.ties.allSatisfy { ($0.q ?? 0) > 0.05 })
      let passed = ["fixed-row": 17, "fixed-fill": 9, "fixed-column": 9, "sdsm": 0, "fdsm": 5]
      #expect(tested.ties.count { ($0.p ?? 1) <= 0.05 } == passed[name], "\(name)")
    }
  }

  @Test func `the table of ties across groups`() throws {
    let davis = try TestNetworks.davis()
    let nine = Set(davis.actors.prefix(9))
    for definition in CrossGroupNull.definitions {
      let name = definition.name
      let null = try #require(CrossGroupNull.named(name, samples: 9999, seed: 1))
      let tested = davis.crossTies(between: { nine.contains($0) }, significance: null)
      for row in try rows("cross-group-significance") { try check(row, name, tested, \.p) }
      #expect(tested.ties.allSatisfy { ($0.q ?? 0) > 0.05 })
    }
  }

  @Test func `the table of corrections`() throws {
    let davis = try TestNetworks.davis()
    for correction in PValueCorrection.allCases {
      let tested = davis.projected(significance: .fixedRow, correction: correction)
      for row in try rows("corrections") {
        let heading = correction == .none ? "p" : correction.rawValue
        try check(row, heading, tested, \.q)
      }
    }
    let p = davis.projected(significance: .fixedRow).ties.map(\.p)
    let ofTied = PValueCorrection.bonferroni.adjusted(p).compactMap { $0 }.min()
    #expect(ofTied.map { String(format: "%.4f", $0) } == "0.3240")
  }

  // a is tied to everything. b's chances are those of two of degree two in the rows left, so its third
  // is the last one's twice: bicm has them, 0.784, 0.784 and 0.432.
  @Test func `a node of everything is not significant for it`() throws {
    let network = TwoModeNetwork(
      ties: [
        ("a", 1), ("a", 2), ("a", 3), ("b", 1), ("b", 2), ("c", 2), ("c", 3), ("d", 1),
      ])
    let tie = network.projected(significance: .expectedDegrees).ties.first
    #expect(tie?.first == "a" && tie?.second == "b")
    #expect(tie?.p.map { String(format: "%.4f", $0) } == "0.7611")
  }
}
