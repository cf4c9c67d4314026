import Foundation
import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct DiversityTests {
  private let worked = TestNetworks.worked()
  private let themes = [1: "p", 2: "p", 3: "q"]

  // a has two events of p; b two of p and one of q; c one of q; d's event has no theme, e no event.
  @Test func `measures how shares are spread`() {
    func scores(_ index: DiversityIndex, _ scale: DiversityScale = .plain) -> [Double?] {
      worked.diversity(index, scale: scale) { themes[$0] }.values
    }
    let entropy = log(3.0) - 2 / 3.0 * log(2.0)
    #expect(agree(scores(.blau), [0, 4.0 / 9, 0, nil, nil]))
    #expect(agree(scores(.shannon), [0, entropy, 0, nil, nil]))
    #expect(agree(scores(.herfindahl), [1, 5.0 / 9, 1, nil, nil]))
    #expect(agree(scores(.blau, .normalized), [0, 8.0 / 9, 0, nil, nil]))
    #expect(agree(scores(.shannon, .normalized), [0, entropy / log(2.0), 0, nil, nil]))
    #expect(agree(scores(.herfindahl, .normalized), [1, 1.0 / 9, 1, nil, nil]))
    #expect(agree(scores(.shannon, .effective), [1, 3 / pow(4, 1 / 3.0), 1, nil, nil]))
    for index in [DiversityIndex.blau, .herfindahl] {
      #expect(agree(scores(index, .effective), [1, 1.8, 1, nil, nil]))
    }
  }

  @Test func `has no scale from 0 to 1 for one group`() {
    let one = worked.diversity(.blau, scale: .normalized) { $0 == 4 ? nil : 1 }
    #expect(one.values.allSatisfy { $0 == nil })
    #expect(worked.diversity(.blau) { $0 == 4 ? nil : 1 }.values == [0, 0, 0, nil, nil])
    #expect(worked.diversity(.blau) { _ in Int?.none }.values.allSatisfy { $0 == nil })
  }

  @Test func `weighs ties where asked to`() {
    func blau(_ weights: [Double]) -> Double? {
      let incidence = Incidence(
        rowCount: 1, columnCount: 3, ties: [(0, 0), (0, 1), (0, 2)], weights: weights)
      let groups = Partition(labels: [1, 1, 2])
      return GroupedMeasure.diversity(.blau, ties: .weighted)
        .scores(of: incidence, groups: groups)[0]
    }
    #expect(agree(blau([1, 1, 2]), 0.5))
    #expect(agree(blau([1e308, 1e308, 1e308]), 4.0 / 9))
    #expect(agree(blau([1e-300, 1e308, 1e308]), 0.5))
    for bad in [0, -1, Double.infinity, .nan] { #expect(blau([1, 1, bad]) == nil) }
  }

  // Of k groups no index leaves its range, and equal shares reach the ends.
  @Test(arguments: 2...9)
  func `ends are reached by equal shares`(count: Int) {
    let incidence = TestNetworks.incidence(String(repeating: "x", count: 2 * count))
    let groups = Partition(labels: (0..<(2 * count)).map { $0 % count })
    func score(_ index: DiversityIndex, _ scale: DiversityScale) -> Double? {
      GroupedMeasure.diversity(index, scale: scale).scores(of: incidence, groups: groups)[0]
    }
    #expect(agree(score(.blau, .normalized), 1))
    #expect(agree(score(.shannon, .normalized), 1))
    #expect((score(.herfindahl, .normalized) ?? 1) < 1e-15)
    for index in DiversityIndex.allCases {
      #expect(agree(score(index, .effective), Double(count)))
    }
  }
}
