import Foundation
import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct WeightedOpsahlClusteringTests {
  private func mean(_ weight: PathWeight, of weights: [Double]) -> Double {
    switch weight {
    case .arithmeticMean: weights.reduce(0, +) / 4
    case .geometricMean: pow(weights.reduce(1, *), 0.25)
    case .maximum: weights.max() ?? 0
    case .minimum: weights.min() ?? 0
    }
  }

  private func weighted(_ incidence: Incidence, seed: UInt64) -> Incidence {
    var generator = SeededGenerator(seed: seed)
    let ties = Naive.ties(incidence)
    return Incidence(
      rowCount: incidence.rowCount, columnCount: incidence.columnCount, ties: ties,
      weights: ties.map { _ in Double.random(in: 0.1...10, using: &generator) })
  }

  // Around a: b-1-a-2-c of weights 1, 16, 1, 16, closed at 3, and b-1-a-4-d of 1, 16, 4, 4, open. Means
  // 8 1/2 and 6 1/4; roots 4 and 4; largest 16 and 16; smallest 1 and 1. c-2-a-4-d of 16, 1, 4, 4,
  // open: 6 1/4, 4, 16, 1.
  private static let worked: [(weight: PathWeight, expected: Double)] = [
    (.arithmeticMean, 8.5 / 21), (.geometricMean, 4.0 / 12), (.maximum, 16.0 / 48),
    (.minimum, 1.0 / 3),
  ]

  @Test(arguments: worked)
  func `weighs each path by its ties`(weight: PathWeight, expected: Double) throws {
    let network = try TwoModeNetwork(
      ties: [("a", 1), ("a", 2), ("a", 4), ("b", 1), ("c", 2), ("d", 4), ("b", 3), ("c", 3)],
      weights: [16, 1, 4, 1, 16, 4, 5, 7])
    #expect(agree(network.opsahlClustering(weighing: weight)["a"], expected))
    #expect(network.opsahlClustering(weighing: weight)["d"] == nil)
  }

  /// What `Goldens/make_goldens_cohesion.py` lists of Davis with weights of 1 to 5.
  private struct Golden: Decodable {
    struct Network: Decodable {
      let ties: [[Int32]]
      let weights: [Double]
      let opsahl: [String: Value]
    }
    struct Value: Decodable {
      let local: [Double?]
      let global: Double
    }
    let networks: [Network]
  }

  @Test(arguments: PathWeight.allCases)
  func `agrees with the listed paths of weighted Davis`(weight: PathWeight) throws {
    let file = TestNetworks.repositoryRoot.appending(
      path: "Tests/NetworkMetricsTests/Goldens/davis-weighted.json")
    let golden = try JSONDecoder().decode(Golden.self, from: Data(contentsOf: file))
    let network = try #require(golden.networks.first)
    let incidence = Incidence(
      rowCount: 18, columnCount: 14, ties: network.ties.map { ($0[0], $0[1]) },
      weights: network.weights)
    let expected = try #require(network.opsahl[weight.rawValue])
    #expect(
      agree(Measure.opsahlClustering(weighing: weight).scores(of: incidence), expected.local))
    let global = NetworkMeasure.globalOpsahlClustering(weighing: weight).value(of: incidence)
    #expect(agree(global, expected.global))
  }

  @Test(arguments: PathWeight.allCases)
  func `is the plain one where ties weigh alike`(weight: PathWeight) throws {
    let davis = try TestNetworks.davis()
    #expect(
      agree(davis.opsahlClustering(weighing: weight).values, davis.opsahlClustering().values))
    #expect(agree(davis.globalOpsahlClustering(weighing: weight), davis.globalOpsahlClustering()))
  }

  @Test(arguments: Array(seeds.prefix(75)), PathWeight.allCases)
  func `agrees with listing all paths`(seed: UInt64, weight: PathWeight) {
    let incidence = weighted(TestNetworks.randomIncidence(seed: seed), seed: seed)
    let naive = Naive.weightedFourPaths(incidence) { mean(weight, of: $0) }
    let scores = Measure.opsahlClustering(weighing: weight).scores(of: incidence)
    #expect(agree(scores, naive.map { $0.all == 0 ? nil : $0.closed / $0.all }))
    let all = naive.reduce(0) { $0 + $1.all }
    let closed = naive.reduce(0) { $0 + $1.closed }
    #expect(
      agree(
        NetworkMeasure.globalOpsahlClustering(weighing: weight).value(of: incidence),
        all == 0 ? nil : closed / all))
    #expect(scores.allSatisfy { $0.map { $0 >= 0 && $0 <= 1 + 1e-12 } ?? true })
  }

  @Test(arguments: [0, -1, Double.nan, .infinity])
  func `is undefined where a weight is none`(weight: Double) {
    let incidence = Incidence(
      rowCount: 3, columnCount: 2, ties: [(0, 0), (0, 1), (1, 0), (2, 1)],
      weights: [1, 1, weight, 1])
    for method in PathWeight.allCases {
      #expect(
        Measure.opsahlClustering(weighing: method).scores(of: incidence) == [nil, nil, nil])
      #expect(NetworkMeasure.globalOpsahlClustering(weighing: method).value(of: incidence) == nil)
    }
  }

  @Test func `names tell the methods apart`() {
    let names =
      PathWeight.allCases.map { Measure.opsahlClustering(weighing: $0).name }
      + PathWeight.allCases.map { NetworkMeasure.globalOpsahlClustering(weighing: $0).name }
    #expect(Set(names).count == 8)
    #expect(names.contains("opsahl-clustering-geometric-mean"))
  }
}
