import Foundation
import NetworkMetrics
import TestNetworks
import Testing

struct PartitionComparisonTests {
  /// The page of the guide whose table is read here.
  static let pages = ["partition-comparison"]

  // Four nodes in two pairs, crossed: each cell holds one node, so I = 0, H1 = H2 = ln 2. No pair of
  // nodes is together in both; 2 are in each, 6 in all: (0 - 2/3) / (2 - 2/3) = -1/2.
  @Test func `is by hand what the definitions say`() {
    let first = Partition(labels: [0, 0, 1, 1])
    let second = Partition(labels: [0, 1, 0, 1])
    #expect(agree(first.adjustedRandIndex(with: second), -0.5))
    #expect(agree(first.variationOfInformation(from: second), 2 * log(2)))
    for normalization in InformationNormalization.allCases {
      #expect(first.normalizedMutualInformation(with: second, normalizedBy: normalization) == 0)
    }
    // The second only divides the first's pairs: I = ln 2, H2 = ln 4. Of no pair together in it,
    // expected and found are 0.
    let finer = Partition(labels: [0, 1, 2, 3])
    let shares: [InformationNormalization: Double] = [
      .arithmetic: 2.0 / 3, .geometric: 0.5.squareRoot(), .minimum: 1, .maximum: 0.5, .joint: 0.5,
    ]
    for (normalization, share) in shares {
      let found = first.normalizedMutualInformation(with: finer, normalizedBy: normalization)
      #expect(agree(found, share))
    }
    #expect(first.adjustedRandIndex(with: finer) == 0)
    #expect(agree(first.variationOfInformation(from: finer), log(2)))
  }

  @Test func `leaves out nodes that either has in no group`() {
    let first = Partition(labels: [0, 0, nil, 1, 1, 2])
    let second = Partition(labels: [5, 5, 5, 6, 6, nil])
    #expect(first.adjustedRandIndex(with: second) == 1)
    #expect(first.variationOfInformation(from: second) == 0)
    #expect(agree(first.normalizedMutualInformation(with: second), 1))
  }

  @Test func `is undefined where there is nothing to compare`() {
    let none = Partition(labels: [Int?.none, nil])
    let whole = Partition(labels: [0, 0])
    let single = Partition(labels: [0, 1])
    #expect(none.variationOfInformation(from: whole) == nil)
    #expect(none.adjustedRandIndex(with: whole) == nil)
    #expect(none.normalizedMutualInformation(with: whole) == nil)
    #expect(whole.adjustedRandIndex(with: whole) == nil)
    #expect(single.adjustedRandIndex(with: single) == nil)
    let longer = Partition(labels: [0, 1, 1])
    #expect(single.variationOfInformation(from: longer) == nil)
    #expect(single.adjustedRandIndex(with: longer) == nil)
    for normalization in InformationNormalization.allCases {
      #expect(
        longer.normalizedMutualInformation(with: single, normalizedBy: normalization) == nil)
    }
    #expect(whole.adjustedRandIndex(with: single) == 0)
    #expect(whole.normalizedMutualInformation(with: whole) == nil)
    #expect(whole.normalizedMutualInformation(with: single) == 0)
    #expect(whole.normalizedMutualInformation(with: single, normalizedBy: .geometric) == nil)
    #expect(whole.normalizedMutualInformation(with: single, normalizedBy: .minimum) == nil)
    #expect(whole.variationOfInformation(from: whole) == 0)
    let one = Partition(labels: [7])
    #expect(one.adjustedRandIndex(with: one) == nil)
    #expect(one.variationOfInformation(from: one) == 0)
    let empty = Partition(labels: [Int?]())
    #expect(empty.variationOfInformation(from: empty) == nil)
  }

  private struct Goldens: Decodable {
    struct Comparison: Decodable {
      let first: [Int]
      let second: [Int]
      let arithmetic: Double?
      let geometric: Double?
      let minimum: Double?
      let maximum: Double?
      let joint: Double?
      let ari: Double?
      let vi: Double?
    }
    let comparisons: [Comparison]
  }

  @Test func `agrees with scikit-learn and igraph`() throws {
    let file = TestNetworks.repositoryRoot.appending(
      path: "Tests/NetworkMetricsTests/Goldens/comparisons.json")
    let goldens = try JSONDecoder().decode(Goldens.self, from: Data(contentsOf: file))
    #expect(goldens.comparisons.count == 60)
    // Peers leave rounding errors of logarithms in place of zeros.
    func near(_ found: Double?, _ golden: Double?) -> Bool {
      guard let found, let golden else { return found == nil && golden == nil }
      return (found - golden).magnitude <= 1e-9 * max(1e-3, golden.magnitude)
    }
    for golden in goldens.comparisons {
      let first = Partition(labels: golden.first)
      let second = Partition(labels: golden.second)
      for (normalization, expected) in [
        (.arithmetic, golden.arithmetic), (.geometric, golden.geometric),
        (.minimum, golden.minimum), (.maximum, golden.maximum), (.joint, golden.joint),
      ] as [(InformationNormalization, Double?)] {
        let found = first.normalizedMutualInformation(with: second, normalizedBy: normalization)
        #expect(near(found, expected), "\(golden)")
      }
      #expect(near(first.adjustedRandIndex(with: second), golden.ari), "\(golden)")
      #expect(near(first.variationOfInformation(from: second), golden.vi), "\(golden)")
    }
  }

  @Test func `the guide's numbers of the Southern Women are the library's`() throws {
    func page(_ name: String) throws -> String {
      let folder = "Sources/NetworkMetrics/NetworkMetrics.docc/Measures"
      return try String(
        contentsOf: TestNetworks.repositoryRoot.appending(path: "\(folder)/\(name).md"),
        encoding: .utf8)
    }
    func rounded(_ value: Double?) -> String { String(format: "%.4f", value ?? .nan) }
    let davis = try TestNetworks.davis()
    let found = [0.5, 1, 2].map { davis.communities(resolution: $0) }
    #expect(found.map(\.count) == [2, 4, 9])
    #expect(found[0].groups.map(\.count) == [17, 15])
    let women = found.map { Partition(labels: $0.partition.rows) }
    let comparison = try GuidePage.all().first { $0.name == "partition-comparison.md" }
    let table = try #require(comparison?.tables(of: "On the Southern Women").last)
    let expected = [women[0], women[2]].map { other in
      [
        women[1].normalizedMutualInformation(with: other), women[1].adjustedRandIndex(with: other),
        women[1].variationOfInformation(from: other),
      ].map(rounded)
    }
    #expect(table.dropFirst().map { Array($0.dropFirst(2)) } == expected)
    #expect(table[0] == ["a", "b", "NMI", "ARI", "VI"])
    // The two communities are the two cliques.
    #expect(women[0] == Partition(labels: davis.actors.indices.map { $0 < 9 }))
    let firstNine = Set(davis.actors.prefix(9))
    let halves = rounded(davis.modularity(actorsBy: { firstNine.contains($0) }))
    #expect(try page("modularity").contains("a modularity of \(halves) "), "\(halves)")
    let communities = found[1]
    let stability = rounded(communities.stability(ofActor: "Eleanor Nye"))
    #expect(try page("community-detection").contains("| Eleanor Nye | 4 | \(stability) |"))
  }

  @Test func `agrees with counting pairs, is symmetric, and VI is a distance`() {
    for seed in seeds {
      var generator = SeededGenerator(seed: seed)
      let count = Int.random(in: 1...12, using: &generator)
      let partitions = (0..<3).map { _ in
        let groups = Int.random(in: 1...4, using: &generator)
        return Partition(
          labels: (0..<count).map { _ in Int.random(in: 0..<groups, using: &generator) })
      }
      let (a, b, c) = (partitions[0], partitions[1], partitions[2])
      #expect(agree(a.adjustedRandIndex(with: b), naiveRand(a, b)), "seed \(seed)")
      #expect(agree(a.adjustedRandIndex(with: b), b.adjustedRandIndex(with: a)))
      let ab = a.variationOfInformation(from: b) ?? .nan
      let bc = b.variationOfInformation(from: c) ?? .nan
      let ac = a.variationOfInformation(from: c) ?? .nan
      #expect(ac <= ab + bc + 1e-12)
      #expect(ab >= 0 && ab <= log(Double(count)) + 1e-12)
      #expect((ab == 0) == (a == b))
      for normalization in InformationNormalization.allCases {
        let share = a.normalizedMutualInformation(with: b, normalizedBy: normalization)
        #expect(share.map { (0...1).contains($0) } ?? true)
        if let own = a.normalizedMutualInformation(with: a, normalizedBy: normalization) {
          #expect(agree(own, 1))
        }
      }
    }
  }

  /// From the pairs of nodes that are together in both, in one only, and in neither: Hubert & Arabie's
  /// index as Steinley (2004) has it.
  private func naiveRand(_ first: Partition, _ second: Partition) -> Double? {
    var (both, one, other, neither) = (0.0, 0.0, 0.0, 0.0)
    for i in first.groups.indices {
      for j in first.groups.indices where i < j {
        switch (first.groups[i] == first.groups[j], second.groups[i] == second.groups[j]) {
        case (true, true): both += 1
        case (true, false): one += 1
        case (false, true): other += 1
        case (false, false): neither += 1
        }
      }
    }
    let divisor = (both + one) * (one + neither) + (both + other) * (other + neither)
    return divisor == 0 ? nil : 2 * (both * neither - one * other) / divisor
  }
}
