import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct PageRankTests {
  @Test func `is the share of time of a walker, isolates' shared out`() {
    // One tie and one isolate. The isolate: y = 0.15 / 3 + 0.85 y / 3, so y = 3/43; the others share
    // the rest.
    let incidence = TestNetworks.incidence("x", ".")
    #expect(agree(Measure.pageRank.scores(of: incidence), [20.0 / 43, 3.0 / 43]))
    #expect(agree(Measure.pageRank.scores(of: incidence.transposed), [20.0 / 43]))
  }

  @Test func `around a star follows its damping`() {
    // h = 1/2 (1 - h) + 1/8 for the centre of three; the rest is the others', evenly.
    let star = TestNetworks.incidence("xxx")
    #expect(agree(Measure.pageRank(damping: 0.5).scores(of: star), [5.0 / 12]))
    let leaf: Double? = 7.0 / 36
    #expect(
      agree(Measure.pageRank(damping: 0.5).scores(of: star.transposed), [leaf, leaf, leaf]))
    #expect(agree(Measure.pageRank(damping: 0).scores(of: star), [0.25]))
  }

  @Test func `of weighted ties follows them by weight`() throws {
    // h = 1/2 (1 - h) + 1/6 = 4/9; the others have 1/2 of its 3/4 and 1/4, and 1/6.
    let network = try TwoModeNetwork(ties: [("a", 1), ("a", 2)], weights: [3, 1])
    #expect(agree(network.pageRank(damping: 0.5, ties: .weighted).values, [4.0 / 9]))
    #expect(
      agree(
        network.transposed.pageRank(damping: 0.5, ties: .weighted).values, [1.0 / 3, 2.0 / 9]))
  }

  @Test(arguments: [1, 1.5, -0.1, .nan, .infinity])
  func `is undefined for what is no chance of going on`(damping: Double) {
    #expect(TestNetworks.worked().pageRank(damping: damping).values.allSatisfy { $0 == nil })
  }

  @Test(arguments: Array(seeds.prefix(150)))
  func `sums to 1 over both modes, and agrees with the equations' solution`(seed: UInt64) {
    for incidence in [
      TestNetworks.randomIncidence(seed: seed), TestNetworks.weightedIncidence(seed: seed),
    ] {
      let measure = Measure.pageRank(damping: 0.9, ties: .weighted)
      let scores = measure.scores(of: incidence)
      #expect(agree(scores, Naive.pageRank(incidence, damping: 0.9)))
      let all = scores + measure.scores(of: incidence.transposed)
      #expect(all.isEmpty || agree(all.reduce(0) { $0 + ($1 ?? 0) }, 1))
    }
  }

  /// 10,000 ties, a few hubs, isolates and many parts.
  private static let heavyTailed: Incidence = {
    var generator = SeededGenerator(seed: 11)
    func skewed(_ count: Int) -> Int32 {
      let share = Double.random(in: 0..<1, using: &generator)
      return Int32(share * share * share * Double(count))
    }
    return Incidence(
      rowCount: 2000, columnCount: 1000,
      ties: (0..<10_000).map { _ in (skewed(2000), skewed(1000)) })
  }()

  // What is left of the equations bounds the error, at 1 / (1 - c) times as much.
  @Test(arguments: [0.85, 0.9999, 0.999_999])
  func `solves the equations of ten thousand ties, however near 1 the damping`(damping: Double) {
    let incidence = Self.heavyTailed
    let measure = Measure.pageRank(damping: damping)
    let outcome = measure.outcome(of: incidence)
    #expect(outcome.shortfall == nil)
    let rows = outcome.value.map { $0 ?? .nan }
    let columns = measure.scores(of: incidence.transposed).map { $0 ?? .nan }
    #expect(agree((rows + columns).reduce(0, +), 1))
    let count = Double(rows.count + columns.count)
    var isolates = 0.0
    for row in rows.indices where incidence.rows.degree(of: row) == 0 { isolates += rows[row] }
    for column in columns.indices where incidence.columns.degree(of: column) == 0 {
      isolates += columns[column]
    }
    for row in rows.indices {
      let reached = incidence.rows[row].reduce(0.0) {
        $0 + columns[Int($1)] / Double(incidence.columns.degree(of: Int($1)))
      }
      let expected = damping * (reached + isolates / count) + (1 - damping) / count
      #expect((rows[row] - expected).magnitude <= 1e-12 * expected)
    }
  }

  // Two stars of 3 and 9 ties that nothing joins: what each has in the end follows from its size alone.
  @Test(arguments: [0.5, 0.9999, 0.999_999_999])
  func `gives every component its share, however near 1 the damping`(damping: Double) {
    let incidence = Incidence(
      rowCount: 2, columnCount: 12, ties: (0..<12).map { (row: $0 < 3 ? 0 : 1, column: $0) })
    // h = c l + s and l = c h + k s for a centre, its k leaves l together, and the start s = (1 - c) / 14.
    let expected: [Double?] = [3, 9].map { (1 + damping * $0) / (14 * (1 + damping)) }
    #expect(agree(Measure.pageRank(damping: damping).scores(of: incidence), expected))
  }
}
