import NetworkMetrics
import ResponsibilityRegister
import StakeholderFindings
import Testing

/// Which meetings are more than workloads explain.
@Suite struct ContactNullTests {
  /// A has all ten items and B2 two of them; B3 and C1 have two items, both the same; others have one each. A meets all
  /// because it has all; B3 and C1 seek each other.
  private func register() throws -> Register {
    let left = ["A", "B2", "B3"]
    let right = ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8"]
    var ties: [(party: String, item: String)] = (1...10).map { ("A", "\($0)") }
    ties += [("B2", "5"), ("B2", "6"), ("B3", "1"), ("B3", "2"), ("C1", "1"), ("C1", "2")]
    ties += (3...10).map { ("C\($0 <= 9 ? $0 - 1 : 8)", "\($0)") }
    return try Register(
      parties: left.map { Party(name: $0, side: Side(rawValue: "left")) }
        + right.map { Party(name: $0, side: Side(rawValue: "right")) },
      items: (1...10).map { Item(id: "\($0)", title: "\($0)") },
      responsibilities: ties.map { Responsibility(party: $0.party, item: $0.item) })
  }

  private func p(_ null: ContactNull) throws -> [String: Double] {
    let findings = Findings(try register(), contactNull: null, contactSamples: 999)
    return Dictionary(
      uniqueKeysWithValues: findings.pairsAcrossSides.ties.compactMap { tie in
        tie.p.map { (tie.first.name + tie.second.name, $0) }
      })
  }

  @Test func `a unit with all items meets nobody more often than its workload explains`() throws {
    for null in [ContactNull.sizesAndWorkloads, .sizesAndWorkloadsOnAverage] {
      let p = try p(null)
      let busy = try #require(p["AC1"])
      let apart = try #require(p["B3C1"])
      #expect(busy > 0.5 && apart < 0.1 && null.holdsWorkloads, "\(null): \(busy), \(apart)")
    }
    let bySize = try p(.sizes)
    #expect(try #require(bySize["AC1"]) < 0.2 && !ContactNull.sizes.holdsWorkloads)
  }

  @Test func `names are those of the tests of pairs across groups`() {
    for null in ContactNull.allCases {
      #expect(null.null(samples: 9, seed: 3).name == null.rawValue)
      #expect(
        PairTest(named: null.rawValue, acrossGroups: true, samples: 9, seed: 3)
          == .crossGroup(null.null(samples: 9, seed: 3)))
    }
  }

  @Test func `what is not asked for holds workloads`() throws {
    let findings = Findings(try register(), seed: 5)
    #expect(findings.contactNull == .sizesAndWorkloads && findings.contactSamples == 9999)
    let same = findings.network.crossTies(
      between: \.side, significance: .fixedDegrees(samples: 9999, seed: 5))
    #expect(findings.pairsAcrossSides.ties.map(\.p) == same.ties.map(\.p))
  }
}
