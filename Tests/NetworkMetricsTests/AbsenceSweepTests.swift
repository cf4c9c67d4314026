import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct AbsenceSweepTests {
  // Five rows in a ring: each has two one step and two two steps away, 3 in all. Without one, only the two
  // beside it are moved apart, from two steps to three, counted from either.
  @Test func `finds the way round a ring`() {
    let ring = TestNetworks.incidence(
      rows: 5, columns: 5, ties: (0..<5).flatMap { [($0, $0), ($0, ($0 + 1) % 5)] })
    let sweep = AbsenceSweep(ring, without: [], threads: 1) { 1 / Double($0) }
    #expect(sweep.counts == [0, 10, 10])
    #expect(sweep.own == [3, 3, 3, 3, 3])
    #expect(agree(sweep.lost, [Double?](repeating: 1.0 / 3, count: 5)))
    // The path that is left without row 0: 2, 3, 4 and 1 are in a row of 3 + 2 + 1 pairs.
    let path = AbsenceSweep(ring, without: [0], threads: 1) { _ in 1 }
    #expect(path.counts == [0, 6, 4, 2])
    #expect(path.own == [0, 3, 3, 3, 3])
    #expect(path.lost == [0, 0, 4, 4, 0])
  }

  /// What ordered pairs of rows are worth by their distance.
  private func worth(_ incidence: Incidence, _ isByDistance: Bool) -> [[Double]] {
    Naive.projectedDistances(incidence).map { distances in
      distances.map { distance in
        guard let distance, distance > 0 else { return 0 }
        return isByDistance ? 1 / Double(distance) : 1
      }
    }
  }

  // Sparse networks have the longest detours.
  @Test(arguments: Array(seeds.prefix(60)), [true, false])
  func `agrees with taking each row away`(seed: UInt64, isByDistance: Bool) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let sweep = AbsenceSweep(incidence, without: [], threads: 2) {
      isByDistance ? 1 / Double($0) : 1
    }
    let whole = worth(incidence, isByDistance)
    #expect(agree(sweep.own, whole.map { $0.reduce(0, +) }))
    for row in 0..<incidence.rowCount {
      let left = (0..<incidence.rowCount).filter { $0 != row }
      let rest = worth(Naive.without([row], incidence), isByDistance).joined().reduce(0, +)
      let before = left.reduce(0) { sum, first in left.reduce(sum) { $0 + whole[first][$1] } }
      #expect((sweep.lost[row] - (before - rest)).magnitude < 1e-9, "row \(row)")
      let without = AbsenceSweep(incidence, without: [row], threads: 1) {
        isByDistance ? 1 / Double($0) : 1
      }
      #expect(agree(without.own.reduce(0, +), rest))
    }
  }

  @Test func `gives the same bits in any number of threads`() throws {
    let davis = try TestNetworks.davis().incidence.transposed
    let one = AbsenceSweep(davis, without: [3], threads: 1) { 1 / Double($0) }
    let three = AbsenceSweep(davis, without: [3], threads: 3) { 1 / Double($0) }
    #expect(one.counts == three.counts && one.own == three.own && one.lost == three.lost)
  }
}
