import Foundation
import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

/// What `Goldens/make_goldens_position.py` writes of networks whose ties carry weights.
private struct WeightedGoldens: Decodable {
  struct Network: Decodable {
    let size: [Int]
    let ties: [[Int32]]
    let weights: [Double]
    let ofRows: [String: [Double?]]
    let ofColumns: [String: [Double?]]

    var incidence: Incidence {
      Incidence(
        rowCount: size[0], columnCount: size[1], ties: ties.map { ($0[0], $0[1]) },
        weights: weights)
    }
  }

  let networks: [Network]

  static func read() throws -> WeightedGoldens {
    let file = TestNetworks.repositoryRoot.appending(
      path: "Tests/NetworkMetricsTests/Goldens/weighted-position.json")
    return try JSONDecoder().decode(WeightedGoldens.self, from: Data(contentsOf: file))
  }
}

struct WeightedGoldensTests {
  private static let measures: [Measure] =
    [
      .strength, .eccentricity, .eigenvector(ties: .weighted),
      .eigenvector(normalizedBy: .sum, ties: .weighted), .pageRank(ties: .weighted),
      .katz(ties: .weighted), .weightedDegree, .weightedCloseness, .weightedBetweenness,
    ] + BiRankNormalization.allCases.map { .biRank($0, ties: .weighted) }

  @Test func `agrees with the peers to 1e-9 where ties carry weights`() throws {
    let networks = try WeightedGoldens.read().networks
    #expect(networks.count == 40)
    for (number, network) in networks.enumerated() {
      #expect(Set(network.ofRows.keys) == Set(Self.measures.map(\.name)))
      for measure in Self.measures {
        for (own, golden) in [
          (network.incidence, network.ofRows), (network.incidence.transposed, network.ofColumns),
        ] {
          let expected = try #require(golden[measure.name])
          let actual = measure.scores(of: own)
          #expect(
            agree(actual, expected), "\(measure.name) of network \(number): \(actual) \(expected)")
        }
      }
    }
  }

  @Test func `weights at the ends of their range trap nothing`() {
    let weights = [Double.leastNonzeroMagnitude, 1e-300, 1, 1e300, .greatestFiniteMagnitude]
    for seed in UInt64(1)...60 {
      var generator = SeededGenerator(seed: seed)
      let incidence = TestNetworks.weighted(TestNetworks.randomIncidence(seed: seed)) { _ in
        weights[Int.random(in: 0..<weights.count, using: &generator)]
      }
      for measure in Self.measures {
        let scores = measure.scores(of: incidence)
        #expect(scores.count == incidence.rowCount)
        #expect(scores.allSatisfy { $0?.isFinite ?? true }, "\(measure.name), seed \(seed)")
      }
    }
  }
}
