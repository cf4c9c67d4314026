import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

/// What must hold of every measure, those to come included.
struct CatalogueTests {
  private let definitions = AnyMeasure.catalogue.map(\.definition)

  @Test func `names are unique, stable in form, and found`() {
    let names = definitions.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.allSatisfy { $0.isLowercase || $0 == "-" })
      let found = [
        Measure.named(name)?.name, NetworkMeasure.named(name)?.name,
        GroupedMeasure.named(name)?.name, GroupedNetworkMeasure.named(name)?.name,
        TieMeasure.named(name)?.name, SeriesMeasure.named(name)?.name,
      ]
      #expect(found.compactMap { $0 } == [name])
    }
    #expect(Measure.named("Degree") == nil)
    #expect(NetworkMeasure.named("degree") == nil)
  }

  @Test func `every definition is complete`() {
    for definition in definitions {
      let lines = [
        definition.title, definition.meaning, definition.range, definition.undefined,
        definition.complexity,
      ]
      #expect(lines.allSatisfy { !$0.isEmpty && !$0.contains("\n") }, "\(definition.name)")
      #expect(definition.references.contains { $0.doi != nil }, "\(definition.name)")
      #expect(
        definition.references.allSatisfy { $0.description.hasSuffix($0.doi ?? $0.citation) })
    }
  }

  /// Few draws and runs: what holds of every measure does not depend on how many there are.
  private static let options = MeasureOptions(samples: 20, runs: 3)

  /// Half of the random networks: each measure's own tests see all of them.
  private static let networks = Array(zip(seeds, randomNetworks).prefix(150))

  /// The random networks with their nodes in another order.
  private static let reordered = networks.map { seed, incidence in
    var generator = SeededGenerator(seed: seed)
    let rowOrder = Array(0..<incidence.rowCount).shuffled(using: &generator)
    let columnOrder = Array(0..<incidence.columnCount).shuffled(using: &generator)
    return (
      rowOrder: rowOrder,
      incidence: incidence.relabelled(rowOrder: rowOrder, columnOrder: columnOrder)
    )
  }

  @Test(arguments: Measure.catalogue.map(\.name))
  func `a score moves with its node when the nodes are reordered`(name: String) throws {
    let measure = try #require(Measure.named(name, Self.options))
    if measure.definition.values.dependOnOrder { return }
    for ((seed, incidence), reordered) in zip(Self.networks, Self.reordered) {
      let moved = measure.scores(of: reordered.incidence)
      #expect(
        agree(measure.scores(of: incidence), reordered.rowOrder.map { moved[$0] }), "seed \(seed)")
    }
  }

  @Test(arguments: Measure.catalogue.map(\.name))
  func `scores are finite, in range, and the same each time`(name: String) throws {
    let measure = try #require(Measure.named(name, Self.options))
    let values = measure.definition.values
    for (seed, incidence) in Self.networks {
      let scores = measure.scores(of: incidence)
      #expect(scores.count == incidence.rowCount)
      #expect(scores.allSatisfy { $0.map(values.include) ?? true }, "seed \(seed)")
      #expect(scores == measure.scores(of: incidence.transposed.transposed))
    }
  }

  @Test(arguments: NetworkMeasure.catalogue.map(\.name))
  func `both modes give a network the same value`(name: String) throws {
    let measure = try #require(NetworkMeasure.named(name, Self.options))
    let values = measure.definition.values
    for (seed, incidence) in Self.networks {
      let value = measure.value(of: incidence)
      if !measure.isOfOneMode { #expect(value == measure.value(of: incidence.transposed)) }
      #expect(value.map(values.include) ?? true, "seed \(seed)")
    }
  }

  @Test(arguments: Measure.catalogue.map(\.name), [(0, 0), (1, 0), (0, 1), (1, 1), (3, 2)])
  func `networks without ties have scores or none, and nothing else`(
    name: String, sizes: (rows: Int, columns: Int)
  ) throws {
    let measure = try #require(Measure.named(name))
    let scores = measure.scores(
      of: Incidence(rowCount: sizes.rows, columnCount: sizes.columns, ties: []))
    let expected: [Double?]
    switch measure.definition.values.withoutTies {
    case .each(let score): expected = [Double?](repeating: score, count: sizes.rows)
    case .undefined: expected = [Double?](repeating: nil, count: sizes.rows)
    case .bySize:
      let bySize = try #require(ScoresWithoutTies.bySize[name])
      expected = bySize(sizes.rows, sizes.columns)
    }
    #expect(agree(scores, expected))
  }

  @Test(arguments: [(0, 0), (1, 0), (0, 1), (1, 1), (3, 2)])
  func `networks without ties have the values that definitions state`(
    sizes: (rows: Int, columns: Int)
  ) {
    let incidence = Incidence(rowCount: sizes.rows, columnCount: sizes.columns, ties: [])
    for measure in NetworkMeasure.catalogue(Self.options) {
      switch measure.definition.values.withoutTies {
      case .each(let value): #expect(measure.value(of: incidence) == value, "\(measure.name)")
      case .undefined: #expect(measure.value(of: incidence) == nil, "\(measure.name)")
      case .bySize: break
      }
    }
    let groups = Partition(labels: (0..<sizes.rows).map { $0 % 2 })
    for measure in GroupedNetworkMeasure.catalogue(Self.options) {
      #expect(measure.definition.values.withoutTies == .undefined, "\(measure.name)")
      #expect(measure.value(of: incidence, groups: groups) == nil, "\(measure.name)")
    }
  }

  @Test func `values by groups are finite and in range`() {
    for (seed, incidence) in Self.networks.prefix(60) {
      let rows = Partition(labels: (0..<incidence.rowCount).map { $0 % 4 == 3 ? nil : $0 % 4 })
      let columns = Partition(labels: (0..<incidence.columnCount).map { $0 % 3 })
      for measure in GroupedMeasure.catalogue(Self.options) {
        let scores = measure.scores(
          of: incidence, groups: measure.grouping == .ownMode ? rows : columns)
        #expect(
          scores.allSatisfy { $0.map(measure.definition.values.include) ?? true },
          "\(measure.name), seed \(seed)")
      }
      for measure in GroupedNetworkMeasure.catalogue(Self.options) {
        let value = measure.value(of: incidence, groups: rows)
        #expect(
          value.map(measure.definition.values.include) ?? true, "\(measure.name), seed \(seed)")
      }
    }
  }

  @Test func `weights change nothing but what is named for them`() {
    let incidence = TestNetworks.worked().incidence
    let ties = Naive.ties(incidence)
    let weighted = Incidence(
      rowCount: incidence.rowCount, columnCount: incidence.columnCount, ties: ties,
      weights: ties.indices.map { Double($0 + 2) })
    for measure in Measure.catalogue {
      let isWeighted = measure.name.hasPrefix("weighted-") || measure.name == "strength"
      #expect(
        (measure.scores(of: weighted) == measure.scores(of: incidence)) == !isWeighted,
        "\(measure.name)")
    }
  }

  @Test func `one thread and more give the same bits`() throws {
    let networks =
      try [TestNetworks.davis().incidence] + seeds.prefix(12).map(TestNetworks.randomIncidence)
    for incidence in networks {
      for measure in Measure.catalogue(Self.options) {
        #expect(
          bits(measure.scores(of: incidence, threads: 1))
            == bits(measure.scores(of: incidence, threads: 3)), "\(measure.name)")
      }
      for measure in NetworkMeasure.catalogue(Self.options) {
        #expect(
          bits([measure.value(of: incidence, threads: 1)])
            == bits([measure.value(of: incidence, threads: 3)]), "\(measure.name)")
      }
      for measure in SeriesMeasure.catalogue(Self.options) {
        #expect(
          bits(measure.points(of: incidence, threads: 1).map(\.value))
            == bits(measure.points(of: incidence, threads: 3).map(\.value)), "\(measure.name)")
      }
    }
  }

  private func bits(_ scores: [Double?]) -> [UInt64?] { scores.map { $0?.bitPattern } }

  @Test func `options reach the measures that they concern`() throws {
    let weighted = MeasureOptions(ties: .weighted)
    #expect(Measure.named("pagerank", weighted)?.name == "weighted-pagerank")
    #expect(Measure.named("weighted-pagerank", weighted)?.name == "weighted-pagerank")
    #expect(Measure.named("degree", weighted)?.name == "degree")
    let davis = try TestNetworks.davis()
    let slow = try #require(Measure.named("pagerank", MeasureOptions(damping: 0.5)))
    #expect(davis.scores(of: slow) == davis.pageRank(damping: 0.5))
    let near = try #require(Measure.named("katz", MeasureOptions(attenuation: .relative(0.9))))
    #expect(davis.scores(of: near) == davis.katz(attenuation: .relative(0.9)))
    let core = try #require(Measure.named("two-mode-coreness", MeasureOptions(coreFloor: 3)))
    #expect(
      davis.scores(of: core).values == Measure.twoModeCoreness(.own(3)).scores(of: davis.incidence))
  }
}
