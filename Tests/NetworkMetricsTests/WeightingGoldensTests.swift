import Foundation
import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

/// What `Goldens/make_goldens_weightings.py` writes.
private struct WeightingGoldens: Decodable {
  struct Network: Decodable {
    let size: [Int]
    let ties: [[Int32]]
    let weights: [Double]?
    /// By the name of a weighting, all (a, b) with the weight of each, both ways round.
    let pairs: [String: [[Double?]]]

    var incidence: Incidence {
      Incidence(
        rowCount: size[0], columnCount: size[1], ties: ties.map { ($0[0], $0[1]) },
        weights: weights)
    }
  }

  let networks: [Network]
}

private struct TieTestGoldens: Decodable {
  struct Projected: Decodable {
    let weighting: String
    let disparity: [Double?]
    /// The score, the deviation, z and p of each tie.
    let noiseCorrected: [[Double]?]
  }

  let networks: [[Projected]]
}

private func read<Value: Decodable>(_ type: Value.Type, _ name: String) throws -> Value {
  let file = TestNetworks.repositoryRoot.appending(
    path: "Tests/NetworkMetricsTests/Goldens/\(name).json")
  return try JSONDecoder().decode(type, from: Data(contentsOf: file))
}

struct WeightingGoldensTests {
  @Test func `weightings agree with the peers to 1e-9`() throws {
    let networks = try read(WeightingGoldens.self, "weightings").networks
    #expect(networks.count == 42)
    #expect(networks[0].incidence == (try TestNetworks.davis()).incidence)
    for (number, golden) in networks.enumerated() {
      let counting: TieCounting = golden.weights == nil ? .alike : .weighted
      let network = TestNetworks.numbered(golden.incidence)
      for weighting in ProjectionWeighting.allCases {
        if counting == .weighted && !weighting.isDefinedOfWeightedTies { continue }
        let projection = network.projected(weighting: weighting, ties: counting)
        let pairs = try #require(golden.pairs[weighting.rawValue])
        let expected = pairs.filter { projection.isDirected || ($0[0] ?? 0) < ($0[1] ?? 0) }
        #expect(projection.ties.map { [$0.first, $0.second] } == expected.map { ends(of: $0) })
        #expect(
          agree(projection.ties.map(\.weight), expected.map { $0[2] }),
          "\(weighting) of network \(number)")
      }
    }
  }

  private func ends(of pair: [Double?]) -> [Int] { pair.prefix(2).map { Int($0 ?? -1) } }

  @Test func `tests of weighted ties agree with the peers to 1e-9`() throws {
    let networks = try read(WeightingGoldens.self, "weightings").networks
    let goldens = try read(TieTestGoldens.self, "weighted-tie-tests").networks
    #expect(networks.count == goldens.count)
    for (golden, expected) in zip(networks, goldens) {
      let counting: TieCounting = golden.weights == nil ? .alike : .weighted
      let network = TestNetworks.numbered(golden.incidence)
      for expected in expected {
        let weighting = try #require(ProjectionWeighting(rawValue: expected.weighting))
        let projection = network.projected(weighting: weighting, ties: counting)
        #expect(agree(projection.disparity(), expected.disparity))
        let corrected = projection.noiseCorrected()
        #expect(agree(corrected.map { $0?.score }, expected.noiseCorrected.map { $0?[0] }))
        #expect(agree(corrected.map { $0?.deviation }, expected.noiseCorrected.map { $0?[1] }))
        #expect(agree(corrected.map { $0?.z }, expected.noiseCorrected.map { $0?[2] }))
        #expect(agree(corrected.map { $0?.p }, expected.noiseCorrected.map { $0?[3] }))
      }
    }
  }
}
