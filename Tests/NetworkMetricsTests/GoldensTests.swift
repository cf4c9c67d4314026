import Foundation
import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

/// What `Goldens/make_goldens.py` writes. The conversions between a peer's definition and ours stand
/// there and in the documentation of each measure.
private struct Goldens: Decodable {
  struct Network: Decodable {
    let ties: [[Int32]]
    let rows: [Label]
    let columns: [Label]
    let ofRows: [String: [Double?]]
    let ofColumns: [String: [Double?]]
    let ofNetwork: [String: Double?]

    var incidence: Incidence {
      Incidence(
        rowCount: rows.count, columnCount: columns.count, ties: ties.map { ($0[0], $0[1]) })
    }
  }

  /// A node's name, or its number in a random network.
  enum Label: Decodable {
    case name(String)
    case number(Int)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .name(try container.decode(String.self))
      }
    }
  }

  let networks: [Network]

  static func read(_ name: String) throws -> Goldens {
    try decoded(Goldens.self, name)
  }
}

/// What `Goldens/make_goldens_FAMILY.py` adds for one family of measures: the same networks, in the
/// same order, without their nodes and ties.
private struct FamilyGoldens: Decodable {
  struct Network: Decodable {
    let ofRows: [String: [Double?]]
    let ofColumns: [String: [Double?]]
    let ofNetwork: [String: Double?]
  }

  /// Every family that keeps files of its own, all three of them.
  private static func families() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: goldens.path())
      .compactMap { $0.wholeMatch(of: /random-(.+)\.json/).map { String($0.1) } }.sorted()
  }

  let networks: [Network]

  static func read(_ name: String) throws -> [FamilyGoldens] {
    try families().map { try decoded(FamilyGoldens.self, "\(name)-\($0)") }
  }
}

private let goldens = TestNetworks.repositoryRoot.appending(
  path: "Tests/NetworkMetricsTests/Goldens", directoryHint: .isDirectory)

private func decoded<Value: Decodable>(_ type: Value.Type, _ name: String) throws -> Value {
  try JSONDecoder().decode(
    type, from: Data(contentsOf: goldens.appending(path: "\(name).json")))
}

struct GoldensTests {
  @Test(arguments: ["davis", "macau", "random"])
  func `agrees with the peers to 1e-9`(name: String) throws {
    let families = try FamilyGoldens.read(name)
    for (number, network) in try Goldens.read(name).networks.enumerated() {
      let incidence = network.incidence
      let added = families.map { $0.networks[number] }
      let ofRows = added.map(\.ofRows).reduce(network.ofRows) { $0.merging($1) { own, _ in own } }
      let ofColumns = added.map(\.ofColumns).reduce(network.ofColumns) {
        $0.merging($1) { own, _ in own }
      }
      let ofNetwork = added.map(\.ofNetwork).reduce(network.ofNetwork) {
        $0.merging($1) { own, _ in own }
      }
      for measure in Measure.catalogue {
        for (own, golden) in [
          (incidence, ofRows), (incidence.transposed, ofColumns),
        ] {
          // The script leaves out what its peer cannot compute; Davis and Macau are whole.
          guard let expected = golden[measure.name] else {
            #expect(name == "random", "\(measure.name) has no golden")
            continue
          }
          let actual = measure.scores(of: own)
          #expect(
            agree(actual, expected), "\(measure.name) of network \(number): \(actual) \(expected)")
        }
      }
      for measure in NetworkMeasure.catalogue {
        let expected = try #require(ofNetwork[measure.name])
        let actual = measure.value(of: incidence)
        #expect(agree(actual, expected), "\(measure.name) of network \(number)")
      }
    }
  }

  @Test func `the goldens are of the networks they are named for`() throws {
    let davis = try #require(try Goldens.read("davis").networks.first)
    #expect(davis.incidence == (try TestNetworks.davis()).incidence)
    let macau = try #require(try Goldens.read("macau").networks.first)
    #expect(macau.rows.count == 40)
    #expect(macau.columns.count == 58)
    #expect(macau.ties.count == 178)
    #expect(try Goldens.read("random").networks.count == 60)
  }
}
