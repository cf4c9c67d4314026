import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

/// What no input and no option may do: trap, hang, or leave a number that is none.
struct ExtremesTests {
  private static let weights: [[Double]] = [
    [0, 1], [-1, 1], [1, .infinity], [1, .nan], [1e-300, 1], [1e-300, 1e300], [1e300],
    [.leastNonzeroMagnitude], [.leastNonzeroMagnitude, 1, .greatestFiniteMagnitude],
  ]
  private static let numbers: [Double] = [
    0, -1, 1, 2, 0.5, 1e-300, 1e300, .infinity, -.infinity, .nan, .leastNonzeroMagnitude,
  ]

  private func incidence(_ seed: UInt64, _ generator: inout SeededGenerator) -> Incidence {
    let incidence = randomNetworks[Int(seed)]
    let pool = Self.weights[Int(seed) % Self.weights.count]
    let ties = Naive.ties(incidence)
    return Incidence(
      rowCount: incidence.rowCount, columnCount: incidence.columnCount, ties: ties,
      weights: ties.map { _ in pool.randomElement(using: &generator) ?? 1 })
  }

  private func options(_ generator: inout SeededGenerator) -> MeasureOptions {
    func any<Value>(_ values: [Value], _ generator: inout SeededGenerator) -> Value {
      values[Int.random(in: values.indices, using: &generator)]
    }
    let number = any(Self.numbers, &generator)
    let whole = any([0, -1, 1, 3, .min], &generator)
    return MeasureOptions(
      ties: any(TieCounting.allCases, &generator), damping: any(Self.numbers, &generator),
      attenuation: any([.relative(number), .absolute(number)], &generator),
      opsahlAlpha: any(Self.numbers, &generator), pathWeight: any(PathWeight.allCases, &generator),
      coreFloor: any([whole, .max], &generator), resolution: any(Self.numbers, &generator),
      setSize: any([whole, .max], &generator), samples: any([0, -1, 3, .min], &generator),
      communityMethod: any(CommunityMethod.allCases, &generator),
      runs: any([0, -1, 2, .min], &generator))
  }

  private func isDefinedOrNone(_ values: [Double?]) -> Bool {
    values.allSatisfy { $0?.isFinite ?? true }
  }

  @Test(arguments: 0...44)
  func `leave numbers or nothing`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let incidence = incidence(seed, &generator)
    let options = options(&generator)
    let rows = Partition(labels: (0..<incidence.rowCount).map { $0 % 4 == 3 ? nil : $0 % 4 })
    let columns = Partition(labels: (0..<incidence.columnCount).map { $0 % 3 })
    for measure in Measure.catalogue(options) {
      #expect(isDefinedOrNone(measure.scores(of: incidence)), "\(measure.name) \(options)")
    }
    for measure in GroupedMeasure.catalogue(options) {
      let groups = measure.grouping == .ownMode ? rows : columns
      #expect(
        isDefinedOrNone(measure.scores(of: incidence, groups: groups)),
        "\(measure.name) \(options)")
    }
    for measure in SeriesMeasure.catalogue(options) {
      #expect(
        isDefinedOrNone(measure.points(of: incidence).map(\.value)), "\(measure.name) \(options)")
    }
    #expect(
      isDefinedOrNone(NetworkMeasure.catalogue(options).map { $0.value(of: incidence) }),
      "\(options)")
    #expect(
      isDefinedOrNone(
        GroupedNetworkMeasure.catalogue(options).map { $0.value(of: incidence, groups: rows) }),
      "\(options)")
    #expect(TieMeasure.catalogue.allSatisfy { isDefinedOrNone($0.values(of: incidence)) })
  }

  // Two events of all four actors: every pair of them closes a path whose weights sum up beyond the
  // largest number.
  @Test func `weights whose sums leave the range have no share`() {
    let incidence = Incidence(
      rowCount: 4, columnCount: 3, ties: (0..<4).flatMap { row in (0..<3).map { (row, $0) } },
      weights: [Double](repeating: .greatestFiniteMagnitude, count: 12))
    let measure = Measure.opsahlClustering(weighing: .arithmeticMean)
    #expect(measure.scores(of: incidence) == [nil, nil, nil, nil])
    #expect(NetworkMeasure.globalOpsahlClustering(weighing: .maximum).value(of: incidence) == nil)
  }

  @Test func `errors whose squares leave the range are none`() throws {
    let network = try TwoModeNetwork(
      ties: [("a", 1), ("a", 2), ("b", 1), ("b", 2)], weights: [1e300, 1e-300, 1, 2])
    let jackknife = network.jackknife(of: .strength)
    #expect(jackknife.standardErrors[0] == nil && jackknife.biases[0] == nil)
    // b's strength is 3, 2 without one event and 1 without the other.
    #expect(agree(jackknife.standardErrors[1], 0.5))
    let bootstrap = network.bootstrap(of: .strength, samples: 20, seed: 1)
    #expect(bootstrap.standardErrors[0] == nil)
    #expect(bootstrap.standardErrors[1] != nil)
  }

  // A star of four ties has the singular value 2: half of that is 1 but for what rounding leaves.
  @Test func `walks that hardly fade are summed all the same`() throws {
    let star = Incidence(rowCount: 1, columnCount: 4, ties: (0..<4).map { (0, $0) })
    let nearly = 1 - 1e-12
    // h = d (1 - h) + (1 - d) / 5, and by CoHITS h = d l + 1 - d, l = d h + (1 - d) / 4 for all four, l.
    let rank = (nearly + (1 - nearly) / 5) / (1 + nearly)
    #expect(agree(Measure.pageRank(damping: nearly).scores(of: star), [rank]))
    #expect(
      agree(
        Measure.biRank(.coHITS, damping: nearly).scores(of: star), [1]))
    // Walks as long as that are summed, but how many there are hangs on the last digit of s.
    for measure in [
      Measure.katz(attenuation: .relative(nearly)), .katz(attenuation: .absolute(nearly / 2)),
    ] {
      let outcome = measure.outcome(of: star)
      #expect(outcome.shortfall == nil)
      let score = try #require(outcome.value[0])
      #expect((score / 1.5e12 - 1).magnitude < 1e-3)
    }
    #expect(Measure.katz(attenuation: .absolute(0.5)).scores(of: star) == [nil])
    // x = 1 + 4 a y, y = 1 + a x: x = (1 + 4 a) / (1 - 4 a^2), with a = 0.4995.
    let katz = Measure.katz(attenuation: .relative(0.999)).scores(of: star)
    let factor = 0.4995
    let expected = (1 + 4 * factor) / (1 - 4 * factor * factor)
    #expect(agree(katz, [expected]))
  }

  // Weights so far apart that a deviation leaves the range while the score does not.
  @Test func `a noise-corrected tie whose deviation leaves the range is none`() throws {
    let pool = [Double.leastNonzeroMagnitude, 1, .greatestFiniteMagnitude]
    for seed in 0..<60 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let ties = Naive.ties(randomNetworks[Int(seed)])
      let network = try TwoModeNetwork(
        ties: ties.map { (Int($0.row), Int($0.column) + 100) },
        weights: ties.map { _ in pool.randomElement(using: &generator) ?? 1 })
      for weighting in [ProjectionWeighting.cosine, .simpson, .count] {
        for tie in network.projected(weighting: weighting, ties: .weighted).noiseCorrected() {
          guard let tie else { continue }
          #expect([tie.score, tie.deviation, tie.z, tie.p].allSatisfy { $0.isFinite })
        }
      }
    }
  }
}
