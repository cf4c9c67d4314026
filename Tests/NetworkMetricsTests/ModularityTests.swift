import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct ModularityTests {
  // m = 7. {a, b, 1, 2}: 4 ties, degrees 5 and 4: 4/7 - 20/49 = 8/49. {c, 3}: 1/7 - 1 x 2/49 = 5/49.
  // {d, 4}: 1/7 - 1/49 = 6/49. At resolution 2: 28/49 - 40/49, 7/49 - 4/49, 7/49 - 2/49.
  @Test func `is by hand what the definition says`() {
    let network = TestNetworks.worked()
    let partition = TwoModePartition(rows: [0, 0, 1, 2, 3], columns: [0, 0, 1, 2])
    #expect(agree(network.modularity(of: partition), 19.0 / 49))
    #expect(agree(network.modularity(of: partition, resolution: 2), -4.0 / 49))
    #expect(agree(network.modularity(of: partition, resolution: 0), 6.0 / 7))
    let transposed = TwoModePartition(rows: partition.columns, columns: partition.rows)
    #expect(agree(network.transposed.modularity(of: transposed), 19.0 / 49))
    // Everything is one group, or nothing is in any.
    #expect(network.modularity(actorsBy: { _ in 0 }, eventsBy: { _ in 0 }) == 0)
    #expect(network.modularity(actorsBy: { _ in Int?.none }, eventsBy: { _ in 0 }) == 0)
  }

  // Ties a1, b2 in groups {a, 2} and {b, 1}: no tie is inside, and 1 x 1 / 4 is expected in each.
  @Test func `is negative where ties run between groups`() {
    let network = TwoModeNetwork(ties: [("a", 1), ("b", 2)])
    let crossed = TwoModePartition(rows: [0, 1], columns: [1, 0])
    #expect(network.modularity(of: crossed) == -0.5)
  }

  @Test func `agrees with the definition pair by pair and stays in range`() {
    for seed in seeds {
      let incidence = TestNetworks.weightedIncidence(seed: seed)
      if incidence.tieCount == 0 { continue }
      var generator = SeededGenerator(seed: seed)
      let rows = (0..<incidence.rowCount).map { _ in Int.random(in: 0..<3, using: &generator) }
      let columns = (0..<incidence.columnCount).map { _ in
        Int.random(in: 0..<3, using: &generator)
      }
      let resolution = seed.isMultiple(of: 3) ? 1 : Double.random(in: 0...3, using: &generator)
      let partition = TwoModePartition(rows: rows, columns: columns)
      let values = TieValues(incidence, .weighted)?.rescaled
      let modularity = values.flatMap {
        bipartiteModularity(of: incidence, partition, values: $0, resolution: resolution)
      }
      let naive = Naive.modularity(
        incidence, rows: rows, columns: columns, resolution: resolution)
      #expect((modularity.map { ($0 - naive).magnitude } ?? 1) < 1e-12, "seed \(seed)")
      if resolution == 1 { #expect(modularity.map { (-1...1).contains($0) } == true) }
    }
  }

  @Test func `is undefined without ties and for what is no number`() throws {
    let empty = try TwoModeNetwork(actors: ["a"], events: [1], ties: [])
    let one = TwoModePartition(rows: [0], columns: [0])
    #expect(empty.modularity(of: one) == nil)
    let two = TwoModeNetwork(ties: [("a", 1), ("b", 1)])
    #expect(two.modularity(of: one) == nil)
    #expect(two.modularity(of: TwoModePartition(rows: [0, 0], columns: [0, 0])) == nil)
    for weight in [0, -1, Double.infinity, Double.nan] {
      let incidence = Incidence(rowCount: 1, columnCount: 1, ties: [(0, 0)], weights: [weight])
      let group = Partition(labels: [0])
      #expect(
        GroupedNetworkMeasure.groupModularity().value(of: incidence, groups: group) == 0)
      #expect(
        GroupedNetworkMeasure.groupModularity(ties: .weighted).value(of: incidence, groups: group)
          == nil)
    }
    for resolution in [-1, Double.infinity, Double.nan] {
      #expect(
        TwoModeNetwork(ties: [("a", 1)]).modularity(of: one, resolution: resolution) == nil)
    }
    let vast = try TwoModeNetwork(ties: [("a", 1), ("b", 2)], weights: [1e300, 1e300])
    let apart = TwoModePartition(rows: [0, 1], columns: [0, 1])
    #expect(agree(vast.modularity(of: apart, ties: .weighted), 0.5))
  }

  // Groups {a, b}, {c, d}; degrees 5 and 2. Event 1: 2/7 - 2 x 5/49 = 4/49, and so 2; 3 of b and c:
  // 1/7 - 2 x 5/49 = -3/49 or 1/7 - 2 x 2/49 = 3/49; 4: 1/7 - 1 x 2/49 = 5/49.
  @Test func `of groups of actors puts each event where it fits best`() {
    let network = TestNetworks.worked()
    let sides = ["a": 0, "b": 0, "c": 1, "d": 1]
    #expect(agree(network.modularity(actorsBy: { sides[$0] }), 16.0 / 49))
    #expect(network.modularity(actorsBy: { _ in Int?.none }) == 0)
  }

  @Test func `of groups of actors is the highest of all ways to place the events`() {
    for seed in seeds {
      let incidence = TestNetworks.randomIncidence(seed: seed)
      if incidence.tieCount == 0 || incidence.columnCount > 5 { continue }
      var generator = SeededGenerator(seed: seed)
      let rows = (0..<incidence.rowCount).map { _ in Int.random(in: -1..<2, using: &generator) }
      var places: [[Int]] = [[]]
      for _ in 0..<incidence.columnCount {
        places = places.flatMap { [$0 + [-1], $0 + [0], $0 + [1]] }
      }
      let best = places.map { Naive.modularity(incidence, rows: rows, columns: $0) }.max()
      let found = GroupedNetworkMeasure.groupModularity.value(
        of: incidence, groups: Partition(labels: rows.map { $0 < 0 ? nil : $0 }))
      #expect(((found ?? -1) - (best ?? 1)).magnitude < 1e-12, "seed \(seed)")
    }
  }
}
