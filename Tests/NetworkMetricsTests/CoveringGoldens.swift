import Foundation
import TestNetworks
import TwoModeNetworks

/// What `Goldens/make_goldens_covering.py` writes of what is no measure of the catalogue.
struct CoveringGoldens: Decodable {
  struct Curve: Decodable {
    let order: [Int]
    let shares: [Double?]
    let uncovered: [Double]
  }

  struct Davis: Decodable {
    let curves: [String: Curve]
    let profiles: [String: [[Double?]]]
  }

  struct Macau: Decodable {
    let curves: [String: Curve]
  }

  struct Tau: Decodable {
    let first: [Double?]
    let second: [Double?]
    let tau: Double?
  }

  struct Bootstrap: Decodable {
    let mean: [Double]
    let deviation: [Double]
    let meanRank: [Double]
    let meanTau: Double
    let sampleOfTaus: Double
  }

  let davis: Davis
  let macau: Macau
  let random: [[String: Curve]]
  let taus: [Tau]
  let bootstrap: Bootstrap
  let concor: [[Int?]]

  static func read() throws -> CoveringGoldens {
    try decoded(CoveringGoldens.self, "covering-extra")
  }

  /// The networks of `random.json`, or of another of the files that all families share.
  static func networks(_ name: String) throws -> [Incidence] {
    struct Shared: Decodable {
      struct Network: Decodable {
        let ties: [[Int32]]
        let ofRows: [String: [Double?]]
        let ofColumns: [String: [Double?]]
      }
      let networks: [Network]
    }
    return try decoded(Shared.self, name).networks.map { network in
      // Degrees are there for all rows and columns, but for those of an empty mode.
      Incidence(
        rowCount: network.ofRows["degree"]?.count ?? 0,
        columnCount: network.ofColumns["degree"]?.count ?? 0,
        ties: network.ties.map { ($0[0], $0[1]) })
    }
  }

  private static func decoded<Value: Decodable>(_ type: Value.Type, _ name: String) throws -> Value
  {
    let file = TestNetworks.repositoryRoot.appending(
      path: "Tests/NetworkMetricsTests/Goldens/\(name).json")
    return try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }
}
