import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct OpsahlClusteringTests {
  // In the worked network a-1-b-3-c and a-2-b-3-c are around b, open as a and c share nothing; of the
  // events 1-a-2-b-3, 1-b-2 is no path of three events, 2-a-1-b-3: around 2 and 1, open.
  @Test func `is 0 where ends never meet`() {
    let network = TestNetworks.worked()
    #expect(network.opsahlClustering().values == [nil, 0, nil, nil, nil])
    #expect(network.globalOpsahlClustering() == 0)
    #expect(network.transposed.opsahlClustering().values == [0, 0, nil, nil])
  }

  // Row 0 is in the middle of the paths 1-a-0-b-2. Rows 1 and 2 share, case by case: nothing; one
  // column that 0 has not; one that 0 has, where 1-a-0-c-2, 1-c-0-b-2 use it up, and 1-a-0-b-2 does
  // not; two that 0 has, where only the paths over both are open; three that 0 has.
  @Test(arguments: [
    (["xx.", "x..", ".x."], 1, 0),
    (["xx.", "x.x", ".xx"], 1, 1),
    (["xxx", "x.x", ".xx"], 3, 1),
    (["xx", "xx", "xx"], 2, 0),
    (["xxx", "xxx", "xxx"], 6, 6),
  ])
  func `counts the paths whose ends meet elsewhere`(rows: [String], all: UInt128, closed: UInt128) {
    let ties = rows.enumerated().flatMap { row, text in
      text.enumerated().filter { $0.element == "x" }.map { (row, $0.offset) }
    }
    let paths = FourPaths(of: TestNetworks.incidence(rows: 3, columns: 3, ties: ties))
    #expect(paths.all[0] == all)
    #expect(paths.closed[0] == closed)
  }

  // What tnet's clustering_tm and clustering_local_tm print for the Southern Women, to seven digits.
  // By listing all paths, 13,942 of 18,062 are closed, and of those between events 9,666 of 11,806.
  @Test func `gives the Southern Women the values of tnet`() throws {
    let davis = try TestNetworks.davis()
    #expect(agree(davis.globalOpsahlClustering(), 13942.0 / 18062))
    #expect(agree(davis.transposed.globalOpsahlClustering(), 9666.0 / 11806))
    #expect(((davis.globalOpsahlClustering() ?? 0) - 0.7718968).magnitude < 5e-8)
    let women = [
      0.7666667, 0.8421751, 0.7523437, 0.8387909, 1, 0.8690476, 0.7959184, 0.6462585, 0.6702509,
      0.6740891, 0.7138810, 0.7695560, 0.7461929, 0.8379501, 0.8159204, 0.5407407, 0.5806452,
      0.5806452,
    ]
    let events = [
      1, 0.9487179, 0.9532967, 0.9644970, 0.9628253, 0.8135593, 0.7171825, 0.7791580, 0.7353630,
      0.8544601, 0.9555556, 0.8844765, 0.8709677, 0.8709677,
    ]
    let ofWomen = davis.opsahlClustering().values
    let ofEvents = davis.transposed.opsahlClustering()
    #expect(zip(ofWomen, women).allSatisfy { (($0 ?? 0) - $1).magnitude < 1e-7 })
    for (position, value) in events.enumerated() {
      #expect(((ofEvents["E\(position + 1)"] ?? 0) - value).magnitude < 1e-7)
    }
  }

  @Test(arguments: seeds)
  func `agrees with listing all paths`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let naive = Naive.fourPaths(incidence)
    let paths = FourPaths(of: incidence)
    #expect(paths.all.map { 2 * $0 } == naive.map { UInt128($0.all) })
    #expect(paths.closed.map { 2 * $0 } == naive.map { UInt128($0.closed) })
    let all = naive.reduce(0) { $0 + $1.all }
    let closed = naive.reduce(0) { $0 + $1.closed }
    let global = all == 0 ? nil : Double(closed) / Double(all)
    #expect(agree(NetworkMeasure.globalOpsahlClustering.value(of: incidence), global))
    #expect(
      agree(
        Measure.opsahlClustering.scores(of: incidence),
        naive.map { $0.all == 0 ? nil : Double($0.closed) / Double($0.all) }))
  }
}
