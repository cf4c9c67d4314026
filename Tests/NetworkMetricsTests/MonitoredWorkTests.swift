import Foundation
import NetworkMetrics
import Synchronization
import TestNetworks
import Testing
import TwoModeNetworks

/// All long work, stopped anywhere.
struct MonitoredWorkTests {
  private static let options = MeasureOptions(
    setSize: 2, samples: 12, communityMethod: .leiden, runs: 3)

  /// Work by name, each ending in something that can be compared.
  private static func work(
    on network: TwoModeNetwork<Int, Int>, threads: Int
  ) -> [(name: String, run: () -> String)] {
    let measures = AnyMeasure.catalogue(options).map { measure in
      (name: measure.name, run: { text(measure, of: network, threads: threads) })
    }
    let methods = CommunityMethod.allCases.map { method in
      (
        name: "communities by \(method)",
        run: {
          let found = network.communities(method: method, runs: 3, threads: threads)
          return "\(found.partition) \(String(describing: found.modularity))"
        }
      )
    }
    let tests = PairTest.names.compactMap { PairTest(named: $0, samples: 20) }.map { test in
      (
        name: "test \(test.name)",
        run: { "\(network.tested(network.projected(), by: test, threads: threads).ties)" }
      )
    }
    let across = PairTest.namesAcrossGroups.compactMap {
      PairTest(named: $0, acrossGroups: true, samples: 20)
    }.map { test in
      (
        name: "test across \(test.name)",
        run: {
          let ties = network.tested(
            network.projected(), by: test, between: { $0 % 2 }, threads: threads
          ).ties
          return "\(ties)"
        }
      )
    }
    let uncertainty = UncertaintyMethod.allCases.map { method in
      (
        name: "\(method)",
        run: {
          "\(network.uncertainty(of: .betweenness, by: method, samples: 10, threads: threads))"
        }
      )
    }
    let others: [(name: String, run: () -> String)] = [
      (
        "key players, greedy",
        {
          "\(String(describing: network.keyPlayers(.distanceReach, count: 2, limit: 0, threads: threads)))"
        }
      ),
      ("cover", { "\(network.minimumCover())" }),
      ("profiles", { "\(network.profiles(comparedBy: .pearson).values)" }),
      ("profile pairs", { "\(network.profilePairs(comparedBy: .jaccard))" }),
      (
        "weighted clustering",
        { "\(network.opsahlClustering(weighing: .geometricMean).values)" }
      ),
      ("matching", { "\(network.maximumMatching())" }),
      ("projected tie count", { "\(network.projectedTieCount())" }),
      ("two modes", { "\(network.scoresOfBothModes(of: .betweenness, threads: threads))" }),
    ]
    return measures + methods + tests + across + uncertainty + others
  }

  private static func text(
    _ measure: AnyMeasure, of network: TwoModeNetwork<Int, Int>, threads: Int
  ) -> String {
    switch measure {
    case .nodes(let measure): "\(network.scores(of: measure, threads: threads).values)"
    case .groupedNodes(let measure):
      "\(network.scores(of: measure, actorsBy: { $0 % 2 }, eventsBy: { $0 % 3 }, threads: threads).values)"
    case .network(let measure):
      "\(String(describing: network.value(of: measure, threads: threads)))"
    case .groupedNetwork(let measure):
      "\(String(describing: network.value(of: measure, actorsBy: { $0 % 2 }, threads: threads)))"
    case .ties(let measure): "\(network.values(of: measure).map(\.value))"
    case .series(let measure): "\(network.points(of: measure, threads: threads))"
    }
  }

  private static let networks =
    [8, 20].map { TestNetworks.numbered(TestNetworks.weightedIncidence(seed: $0)) }

  // Stopped after any number of asks, work throws; else it gives what it gives unwatched.
  @Test(arguments: [0, 1, 2, 5, 13, 40, 300], [1, 2])
  func `is stopped wherever it is, or is what it is unwatched`(asks: Int, threads: Int) throws {
    for network in Self.networks {
      for work in Self.work(on: network, threads: threads) {
        let monitor = WorkMonitor(cancellingAfterAsks: asks)
        do {
          let result = try monitor.run(work.run)
          #expect(!monitor.isCancelled, "\(work.name)")
          #expect(result == work.run(), "\(work.name)")
        } catch {
          #expect(error is CancellationError && monitor.isCancelled, "\(work.name)")
        }
      }
    }
  }

  /// Times that grow as the network itself: a network that is read in seconds is measured in less.
  private static let quickTimes: Set<String> = ["O(1)", "O(n)", "O(n + m)", "O(n log n + m)"]

  /// Every measure of the catalogue, whatever is added to it, except those that state a quick time.
  @Test func `every measure whose time outgrows the network asks on its way`() throws {
    let network = TestNetworks.numbered(
      TestNetworks.random(rows: 40, columns: 30, degree: 8, seed: 5))
    // Otherwise some measures are undefined, and have nothing to do.
    #expect(network.components().count == 1)
    let quick = AnyMeasure.catalogue(Self.options).filter {
      Self.quickTimes.contains($0.definition.complexity)
    }
    let names = Set(quick.map(\.name))
    let measures = AnyMeasure.catalogue(Self.options).filter { !names.contains($0.name) }
    #expect(measures.count > quick.count)
    for measure in measures {
      for threads in [1, 2] {
        // One ask comes before the work and one after it: there are two more at least.
        let monitor = WorkMonitor(cancellingAfterAsks: 3)
        #expect(throws: CancellationError.self, "\(measure.name)") {
          try monitor.run { Self.text(measure, of: network, threads: threads) }
        }
      }
    }
  }

  /// What else can take over a second asks, more often than before and after.
  @Test func `what can take long asks on its way`() throws {
    let long =
      [
        "test fdsm", "test across fdsm", "jackknife", "bootstrapTies", "bootstrapEvents",
        "key players, greedy", "cover", "two modes", "profiles", "profile pairs",
        "weighted clustering", "matching", "projected tie count",
      ] + CommunityMethod.allCases.map { "communities by \($0)" }
    let network = TestNetworks.numbered(try TestNetworks.davis().incidence)
    let works = Self.work(on: network, threads: 1)
    for name in long {
      let work = try #require(works.first { $0.name == name }, "\(name)")
      // The asks before the work and after it are two.
      let monitor = WorkMonitor(cancellingAfterAsks: 2)
      #expect(throws: CancellationError.self, "\(name)") { try monitor.run(work.run) }
    }
  }

  @Test func `another thread stops it, and sees how far it is`() {
    // Every actor with the twenty events from its own number on: 100 of either kind.
    let network = TwoModeNetwork(
      ties: (0..<100).flatMap { actor in (0..<20).map { (actor, -1 - (actor + $0) % 100) } })
    let monitor = WorkMonitor()
    let seen = Atomic(0)
    // A thread of its own: a task may wait for the very threads that the work holds.
    Thread.detachNewThread {
      while (monitor.progress?.done ?? 0) < 1 { Thread.sleep(forTimeInterval: 0.001) }
      seen.store(monitor.progress?.parts ?? 0, ordering: .relaxed)
      monitor.cancel()
    }
    #expect(throws: CancellationError.self) {
      // Long enough to be stopped, unless stopping does nothing: then it takes minutes.
      try monitor.run {
        network.bootstrap(of: .betweenness, samples: 10_000, seed: 1, threads: 2).meanTau
      }
    }
    #expect(seen.load(ordering: .relaxed) > 1)
  }
}
