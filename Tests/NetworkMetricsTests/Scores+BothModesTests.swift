import Synchronization
import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct ScoresBothModesTests {
  private func bits<Node>(_ scores: Scores<Node>) -> [UInt64?] {
    scores.values.map { $0?.bitPattern }
  }

  @Test func `are the scores of the network and of its transpose, bit by bit`() throws {
    let networks =
      try seeds.prefix(40).map { TestNetworks.numbered(TestNetworks.weightedIncidence(seed: $0)) }
      + [TestNetworks.numbered(TestNetworks.davis().incidence)]
    let measures = Measure.catalogue(MeasureOptions(ties: .weighted, samples: 5, runs: 2))
    #expect(measures.contains { $0.isOfBothModesAtOnce })
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
        joint: JointScores(kernel: kernel) { rows, _ in rows.map { factor * $0 } })
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
