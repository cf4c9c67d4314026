import Synchronization
import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct ScoresBothModesTests {
  private func bits<Node>(_ scores: Scores<Node>) -> [UInt64?] {
    scores.values.map { $0?.bitPattern }
  }

  /// A square network, so that the sizes do not say which mode to begin with.
  private func square(seed: UInt64) -> TwoModeNetwork<Int, Int> {
    let incidence = TestNetworks.weightedIncidence(seed: seed)
    let count = max(incidence.rowCount, incidence.columnCount)
    let ties = (0..<incidence.rowCount).flatMap { row in
      incidence.rows[row].map { (row: Int32(row), column: $0) }
    }
    return TestNetworks.numbered(
      Incidence(
        rowCount: count, columnCount: count, ties: ties, weights: incidence.rows.weights))
  }

  @Test(arguments: TieCounting.allCases)
  func `are the scores of the network and of its transpose, bit by bit`(
    ties: TieCounting
  ) throws {
    let networks =
      try seeds.prefix(30).map { TestNetworks.numbered(TestNetworks.weightedIncidence(seed: $0)) }
      + seeds.prefix(15).map { square(seed: $0) }
      + [TestNetworks.numbered(TestNetworks.davis().incidence)]
    let measures = Measure.catalogue(MeasureOptions(ties: ties, samples: 5, runs: 2))
    for network in networks {
      let together = network.scoresOfBothModes(of: measures, threads: 2)
      let ofActors = network.scores(of: measures, threads: 2)
      for (place, measure) in measures.enumerated() {
        let actors = network.scores(of: measure, threads: 1)
        let events = network.transposed.scores(of: measure, threads: 1)
        #expect(bits(together[place].actors) == bits(actors), "\(measure.name)")
        #expect(bits(together[place].events) == bits(events), "\(measure.name)")
        #expect(bits(ofActors[place]) == bits(actors), "\(measure.name)")
        #expect(together[place].actors == actors && together[place].events == events)
      }
    }
  }

  @Test func `what one run finds of both modes is taken from one`() {
    let both = Measure.catalogue.filter(\.isOfBothModesAtOnce).map(\.name)
    #expect(
      both == [
        "betweenness", "raw-betweenness", "eigenvector", "hubs-and-authorities", "pagerank",
        "katz", "birank", "cohits", "bgrm", "bger", "weighted-betweenness", "cutpoint", "bridges",
        "butterflies", "coreness",
      ])
  }

  @Test func `a run that falls short says so of both modes`() {
    let ended = Shortfall.searchEnded(branches: 3)
    let kernel = JointKernel(name: "ending") { incidence, _ in
      .none(of: incidence, because: ended)
    }
    let measure = Measure(Measure.degree.definition, joint: JointScores(kernel: kernel))
    let network = TestNetworks.worked()
    let both = network.scoresOfBothModes(of: measure)
    #expect(both.actors.shortfall == ended && both.events.shortfall == ended)
    #expect((both.actors.values + both.events.values).allSatisfy { $0 == nil })
    #expect(network.scores(of: measure).shortfall == ended)
  }

  @Test func `a kernel begins with the same mode whichever is in the rows`() {
    func kernel(_ counting: TieCounting) -> JointKernel {
      JointKernel(name: "leading", fromOneMode: counting) { incidence, _ in
        JointKernel.Run(
          rows: [Double?](repeating: 1, count: incidence.rowCount),
          columns: [Double?](repeating: 2, count: incidence.columnCount))
      }
    }
    func leads(_ incidence: Incidence, _ counting: TieCounting = .weighted) -> Bool {
      kernel(counting).run(incidence, 1).rows.first == 1
    }
    func incidence(
      _ rows: Int, _ columns: Int, _ ties: [(row: Int32, column: Int32)],
      weights: [Double]? = nil
    ) -> Incidence {
      Incidence(rowCount: rows, columnCount: columns, ties: ties, weights: weights)
    }
    let unlike = [
      incidence(2, 3, [(0, 0)]), incidence(2, 2, [(0, 0), (0, 1)]), incidence(2, 2, [(0, 1)]),
      incidence(3, 3, [(0, 1), (1, 2), (2, 0)]),
      incidence(2, 2, [(0, 1), (1, 0)], weights: [1, 2]),
    ]
    for incidence in unlike {
      #expect(leads(incidence) != leads(incidence.transposed))
    }
    #expect(leads(unlike[0]))
    // Its own transpose: both modes begin, and find the same.
    let alike = incidence(2, 2, [(0, 1), (1, 0)])
    #expect(alike == alike.transposed)
    let run = kernel(.alike).run(alike, 1)
    #expect(run.rows == [1, 1] && run.columns == [1, 1])
    // So it is where weights that do not count are all that differs.
    #expect(leads(unlike[4], .alike) && leads(unlike[4].transposed, .alike))
  }

  @Test func `one measure is given by itself`() {
    let network = TestNetworks.worked()
    for measure in [Measure.betweenness, .degree] {
      let both = network.scoresOfBothModes(of: measure)
      #expect(both.actors == network.scores(of: measure))
      #expect(both.events == network.transposed.scores(of: measure))
    }
  }

  @Test func `measures of one kernel share its run, whatever the mode`() {
    let counting = Counting()
    let kernel = JointKernel(name: "counting") { incidence, _ in
      counting.runs.add(1, ordering: .relaxed)
      return JointKernel.Run(
        rows: (0..<incidence.rowCount).map { Double($0) },
        columns: (0..<incidence.columnCount).map { -Double($0) })
    }
    let measures = [1.0, 2].map { factor in
      Measure(
        Measure.degree.definition,
        joint: JointScores(kernel: kernel) { rows, _ in rows.map { $0.map { factor * $0 } } })
    }
    let network = TwoModeNetwork(ties: [("a", 1), ("b", 1), ("b", 2)])
    let both = network.scoresOfBothModes(of: measures)
    #expect(counting.runs.load(ordering: .relaxed) == 1)
    #expect(both.map(\.actors.values) == [[0, 1], [0, 2]])
    #expect(both.map(\.events.values) == [[0, -1], [0, -2]])
    #expect(network.scores(of: measures).map(\.values) == [[0, 1], [0, 2]])
    #expect(counting.runs.load(ordering: .relaxed) == 2)
    #expect(network.scores(of: measures[1]).values == [0, 2])
    #expect(counting.runs.load(ordering: .relaxed) == 3)
  }

  /// How often a kernel ran.
  private final class Counting: Sendable {
    let runs = Atomic(0)
  }
}
