import Foundation
import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

/// What `Goldens/make_goldens_significance.py` writes.
private struct SignificanceGoldens: Decodable {
  struct Across: Decodable {
    let sides: [Int]
    let pairs: [[Int]]
    let fixedColumn: [Double]
    let sdsm: [Double]

    enum CodingKeys: String, CodingKey {
      case sides, pairs, sdsm
      case fixedColumn = "fixed-column"
    }
  }

  struct Network: Decodable {
    let name: String
    let number: Int
    let mode: String
    let pairs: [[Int]]
    let fixedRow: [Double]
    let fixedFill: [Double]
    let fixedColumn: [Double]
    let sdsm: [Double]
    let q: [String: [Double]]
    let across: Across?

    enum CodingKeys: String, CodingKey {
      case name, number, mode, pairs, sdsm, q, across
      case fixedRow = "fixed-row"
      case fixedFill = "fixed-fill"
      case fixedColumn = "fixed-column"
    }
  }

  struct Ties: Decodable {
    struct Network: Decodable {
      let ties: [[Int32]]
      let ofRows: [String: [Double?]]
      let ofColumns: [String: [Double?]]
    }
    let networks: [Network]
  }

  let networks: [Network]

  private static func decoded<Value: Decodable>(_ type: Value.Type, _ name: String) throws -> Value
  {
    let file = TestNetworks.repositoryRoot.appending(
      path: "Tests/NetworkMetricsTests/Goldens/\(name).json")
    return try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }

  static func read() throws -> [(golden: Network, incidence: Incidence)] {
    var files: [String: Ties] = [:]
    for name in ["davis", "macau", "random"] { files[name] = try decoded(Ties.self, name) }
    return try decoded(SignificanceGoldens.self, "significance").networks.map { golden in
      let network = try #require(files[golden.name]?.networks[golden.number])
      let incidence = Incidence(
        rowCount: network.ofRows["degree"]?.count ?? 0,
        columnCount: network.ofColumns["degree"]?.count ?? 0,
        ties: network.ties.map { ($0[0], $0[1]) })
      return (golden, golden.mode == "rows" ? incidence : incidence.transposed)
    }
  }
}

struct SignificanceGoldensTests {
  @Test func `p and q agree with the peers to 1e-9`() throws {
    let all = try SignificanceGoldens.read()
    #expect(all.count > 60)
    for (golden, incidence) in all {
      let pairs = ProjectedTies(incidence)
      let comment: Comment = "\(golden.name) \(golden.number), \(golden.mode)"
      #expect(pairs.firsts.map { Int($0) } == golden.pairs.map { $0[0] }, comment)
      #expect(pairs.seconds.map { Int($0) } == golden.pairs.map { $0[1] }, comment)
      let fixedRow = pairs.pValues(under: .fixedRow, in: incidence)
      #expect(agree(fixedRow, golden.fixedRow), comment)
      #expect(agree(pairs.pValues(under: .fixedFill, in: incidence), golden.fixedFill), comment)
      #expect(agree(pairs.pValues(under: .fixedColumn, in: incidence), golden.fixedColumn), comment)
      let sdsm = pairs.pValues(under: .expectedDegrees, in: incidence)
      #expect(agree(sdsm, golden.sdsm), comment)
      let tests = incidence.rowCount * (incidence.rowCount - 1) / 2
      for correction in PValueCorrection.allCases where correction != .none {
        let expected = try #require(golden.q[correction.rawValue])
        #expect(agree(correction.adjusted(fixedRow, tests: tests), expected), comment)
      }
    }
  }

  @Test func `p of ties across Macau's two sides agrees with the peers to 1e-9`() throws {
    let (golden, incidence) = try #require(
      try SignificanceGoldens.read().first { $0.golden.across != nil })
    let across = try #require(golden.across)
    #expect(across.sides.count { $0 == across.sides[0] } == 7)
    let groups = Partition(labels: across.sides)
    let pairs = ProjectedTies(incidence)
    func check(_ null: CrossGroupNull, _ expected: [Double]) {
      let values = pairs.pValues(across: groups, under: null, in: incidence)
      #expect(agree(values.filter { $0 != nil }, expected))
      let crossing = values.indices.filter { values[$0] != nil }
      #expect(crossing.map { Int(pairs.firsts[$0]) } == across.pairs.map { $0[0] })
      #expect(crossing.map { Int(pairs.seconds[$0]) } == across.pairs.map { $0[1] })
    }
    check(.fixedColumn, across.fixedColumn)
    check(.expectedDegrees, across.sdsm)
  }
}
