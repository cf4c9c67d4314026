import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct CorePeripheryTests {
  private func ideal(
    _ between: CorePeripheryTies, inRows: Bool, inColumns: Bool
  ) -> Double? {
    if inRows && inColumns { return 1 }
    if !inRows && !inColumns { return 0 }
    switch between {
    case .absent: return 0
    case .present: return 1
    case .ignored: return nil
    }
  }

  // Floors 3 and 1 leave b with 1, 2, 3, 4 as the core: 3 ties of 4 in it. 20 cells, 7 ties:
  // (20 x 3 - 7 x 4) / sqrt(7 x 13 x 4 x 16) = 32 / 76.3. Floors 2 and 2, {a, b} x {1, 2, 3}, have 5 of
  // 6 cells tied: (100 - 42) / sqrt(7 x 13 x 6 x 14) = 58 / 87.4. Floors 1 and 2, {a, b, c, d} x
  // {1, 2, 3}: (120 - 84) / sqrt(91 x 12 x 8) = 36 / 93.5. Floors 3 and 2, b x {1, 2, 3}: 3 of 3,
  // (60 - 21) / sqrt(91 x 51) = 39 / 68.1. Floors 2 and 1: (100 - 56) / sqrt(91 x 96) = 44 / 93.5.
  @Test func `is the best of the cores above two floors`() {
    let core = TestNetworks.worked().corePeriphery()
    #expect(core?.actors == ["a", "b"])
    #expect(core?.events == [1, 2, 3])
    #expect(agree(core?.correlation, 58 / (7.0 * 13 * 6 * 14).squareRoot()))
  }

  @Test func `is 1 for each ideal`() {
    let absent = TestNetworks.numbered(TestNetworks.incidence("xx..", "xx..", "....", "...."))
    #expect(agree(absent.corePeriphery()?.correlation, 1))
    #expect(absent.corePeriphery()?.actors == [0, 1])
    #expect(absent.corePeriphery()?.events == [-1, -2])
    let present = TestNetworks.numbered(TestNetworks.incidence("xxxx", "xxxx", "xx..", "xx.."))
    #expect(agree(present.corePeriphery(between: .present)?.correlation, 1))
    #expect(present.corePeriphery(between: .present)?.actors == [0, 1])
    let ignored = TestNetworks.numbered(TestNetworks.incidence("xxx.", "xx.x", "x...", ".x.."))
    #expect(agree(ignored.corePeriphery(between: .ignored)?.correlation, 1))
    #expect(ignored.corePeriphery(between: .ignored)?.events == [-1, -2])
  }

  @Test(arguments: [
    TestNetworks.incidence(), TestNetworks.incidence("..", ".."),
    TestNetworks.incidence("xx", "xx"),
    TestNetworks.incidence("x..", ".x.", "..x"), Incidence(rowCount: 0, columnCount: 3, ties: []),
  ])
  func `is undefined where nothing tells a core`(incidence: Incidence) {
    for between in CorePeripheryTies.allCases {
      #expect(bestDegreeCore(of: incidence, between: between)?.correlation == nil)
    }
  }

  @Test(arguments: Array(seeds.prefix(150)), CorePeripheryTies.allCases)
  func `agrees with correlating every pair of floors`(seed: UInt64, between: CorePeripheryTies) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let rows = (0..<incidence.rowCount).map { incidence.rows.degree(of: $0) }
    let columns = (0..<incidence.columnCount).map { incidence.columns.degree(of: $0) }
    var best: Double?
    for rowFloor in Set(rows) {
      for columnFloor in Set(columns) {
        let fit = Naive.correlation(incidence) {
          ideal(between, inRows: rows[$0] >= rowFloor, inColumns: columns[$1] >= columnFloor)
        }
        best = [best, fit].compactMap { $0 }.max()
      }
    }
    let network = TestNetworks.numbered(incidence)
    let core = network.corePeriphery(between: between)
    #expect(agree(core?.correlation, best))
    guard let core else { return }
    // The nodes named are those that the correlation is of.
    let fit = Naive.correlation(incidence) {
      ideal(between, inRows: core.actors.contains($0), inColumns: core.events.contains(-1 - $1))
    }
    #expect(agree(core.correlation, fit))
  }

  // All 256 cores of a small network.
  @Test(arguments: Array(seeds.prefix(40)))
  func `is never better than the best of all cores`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let ties = (0..<16).filter { _ in Bool.random(using: &generator) }.map { ($0 / 4, $0 % 4) }
    let incidence = TestNetworks.incidence(rows: 4, columns: 4, ties: ties)
    let fits = (0..<256).compactMap { bits in
      Naive.correlation(incidence) { row, column in
        bits >> row & 1 == 1 && bits >> (4 + column) & 1 == 1 ? 1 : 0
      }
    }
    let found = NetworkMeasure.corePeriphery.value(of: incidence)
    #expect((found ?? 0) <= (fits.max() ?? 0) + 1e-12)
  }
}
