import Synchronization
import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

/// Every piece of shared work asks for the number of threads that its measure was given.
struct ThreadRequestsTests {
  /// A number that no machine suggests by itself.
  private let given = 61

  private let options: MeasureOptions = {
    var options = MeasureOptions.standard
    options.samples = 5
    options.runs = 2
    return options
  }()

  private final class Recorder: Sendable {
    private let asked = Mutex(Set<Int>())
    var noted: Set<Int> { asked.withLock { $0 } }
    func note(_ threads: Int) { asked.withLock { _ = $0.insert(threads) } }
  }

  /// The numbers of threads asked for while something is worked out.
  private func requests(during work: () -> Void) -> Set<Int> {
    let recorder = Recorder()
    ThreadRequests.$observer.withValue({ recorder.note($0) }, operation: work)
    return recorder.noted
  }

  /// Whether nothing else was asked for than what was given, or that a part be one thread's.
  private func isHonoured(_ requests: Set<Int>) -> Bool { requests.isSubset(of: [1, given]) }

  @Test func `are those given to a measure`() throws {
    let davis = try TestNetworks.davis().incidence
    let rows = Partition(labels: (0..<davis.rowCount).map { $0 % 3 })
    let columns = Partition(labels: (0..<davis.columnCount).map { $0 % 3 })
    for measure in Measure.catalogue(options) {
      let asked = requests { _ = measure.scores(of: davis, threads: given) }
      #expect(isHonoured(asked), "\(measure.name): \(asked)")
    }
    for measure in NetworkMeasure.catalogue(options) {
      let asked = requests { _ = measure.value(of: davis, threads: given) }
      #expect(isHonoured(asked), "\(measure.name): \(asked)")
    }
    for measure in SeriesMeasure.catalogue(options) {
      let asked = requests { _ = measure.points(of: davis, threads: given) }
      #expect(isHonoured(asked), "\(measure.name): \(asked)")
    }
    for measure in GroupedMeasure.catalogue(options) {
      let groups = measure.grouping == .ownMode ? rows : columns
      let asked = requests { _ = measure.scores(of: davis, groups: groups, threads: given) }
      #expect(isHonoured(asked), "\(measure.name): \(asked)")
    }
    for measure in GroupedNetworkMeasure.catalogue(options) {
      let asked = requests { _ = measure.value(of: davis, groups: rows, threads: given) }
      #expect(isHonoured(asked), "\(measure.name): \(asked)")
    }
  }

  @Test func `are those given to resampling and to tests against chance`() throws {
    let davis = try TestNetworks.davis()
    let side = { (name: String) in name.count % 2 }
    let asked = [
      requests { _ = davis.jackknife(of: .betweenness, threads: given) },
      requests { _ = davis.bootstrap(of: .closeness, samples: 3, seed: 1, threads: given) },
      requests { _ = davis.projected(significance: .fixedRow, threads: given) },
      requests {
        _ = davis.twoModeBrokerage(
          .liaison, through: .any, actorsBy: side, eventsBy: { "\($0)" }, threads: given)
      },
    ]
    for asked in asked { #expect(isHonoured(asked) && asked.contains(given), "\(asked)") }
  }

  @Test(arguments: [
    "betweenness", "closeness", "harmonic-closeness", "eccentricity", "weighted-betweenness",
    "weighted-closeness", "community", "constraint", "key-players-fragmentation",
  ])
  func `reach the work of a measure of nodes`(name: String) throws {
    let davis = try TestNetworks.davis().incidence
    let measure = try #require(Measure.named(name, options))
    #expect(requests { _ = measure.scores(of: davis, threads: given) }.contains(given))
  }

  @Test(arguments: [
    "robustness-by-betweenness", "betweenness-centralization", "closeness-centralization",
    "core-periphery", "mean-distance", "modularity",
  ])
  func `reach the work of a measure of the network`(name: String) throws {
    let davis = try TestNetworks.davis().incidence
    let measure = try #require(NetworkMeasure.named(name, options))
    #expect(requests { _ = measure.value(of: davis, threads: given) }.contains(given))
  }

  @Test(arguments: [
    "removal-by-betweenness", "removal-by-betweenness-anew", "removal-at-random",
    "uncovered-by-betweenness", "uncovered-by-betweenness-anew",
  ])
  func `reach the work of a curve`(name: String) throws {
    let davis = try TestNetworks.davis().incidence
    let measure = try #require(SeriesMeasure.named(name, options))
    #expect(requests { _ = measure.points(of: davis, threads: given) }.contains(given))
  }

  @Test(arguments: ["pagerank", "katz", "birank", "bgrm", "eigenvector", "hubs-and-authorities"])
  func `reach a walk over many ties`(name: String) throws {
    let measure = try #require(Measure.named(name, options))
    let asked = requests { _ = measure.scores(of: TieProductTests.large, threads: given) }
    #expect(isHonoured(asked) && asked.contains(given), "\(asked)")
  }
}
