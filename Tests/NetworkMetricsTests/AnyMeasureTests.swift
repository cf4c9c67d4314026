import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct AnyMeasureTests {
  /// Options in every way that changes a definition's words, and numbers that do too.
  private static let options = TieCounting.allCases.flatMap { ties in
    PathWeight.allCases.flatMap { pathWeight in
      CorePeripheryTies.allCases.flatMap { coreTies in
        zip(CommunityMethod.allCases + [.leiden], [1, 2, 3, 40, 0, 2, 7]).map { method, floor in
          MeasureOptions(
            ties: ties, damping: 0.5, attenuation: .absolute(0.1), opsahlAlpha: 1,
            pathWeight: pathWeight, coreFloor: floor, resolution: 2, setSize: 2, seed: 3,
            samples: 5, communityMethod: method, runs: 2, concorDepth: 1, coreTies: coreTies)
        }
      }
    }
  }

  @Test func `holds every measure of every kind, once`() {
    let kinds: [(AnyMeasure.Kind, [String])] = [
      (.nodes, Measure.catalogue.map(\.name)),
      (.groupedNodes, GroupedMeasure.catalogue.map(\.name)),
      (.network, NetworkMeasure.catalogue.map(\.name)),
      (.groupedNetwork, GroupedNetworkMeasure.catalogue.map(\.name)),
      (.ties, TieMeasure.catalogue.map(\.name)), (.series, SeriesMeasure.catalogue.map(\.name)),
    ]
    for (kind, names) in kinds {
      #expect(AnyMeasure.catalogue.filter { $0.kind == kind }.map(\.name) == names)
      #expect(!names.isEmpty)
    }
    #expect(
      AnyMeasure.catalogue.map(\.kind) == kinds.flatMap { kind, names in names.map { _ in kind } })
    #expect(kinds.map(\.0) == AnyMeasure.Kind.allCases)
  }

  @Test func `a printed name is an accepted name, under all options`() throws {
    let standard = Set(AnyMeasure.catalogue.map(\.name))
    var printed: Set<String> = []
    for options in Self.options {
      let measures = AnyMeasure.catalogue(options)
      #expect(Set(measures.map(\.name)).count == measures.count)
      #expect(measures.map(\.kind) == AnyMeasure.catalogue.map(\.kind))
      for measure in measures where printed.insert(measure.name).inserted {
        let found = try #require(AnyMeasure.named(measure.name), "\(measure.name)")
        #expect(found.kind == measure.kind)
        #expect(found.name == measure.name)
        // With the options that it was printed under it is the measure itself, words and all.
        let same = try #require(AnyMeasure.named(measure.name, options))
        #expect(standard.contains(measure.name) || same.definition == measure.definition)
      }
    }
    let renamed = printed.subtracting(standard)
    #expect(renamed.contains("weighted-pagerank"))
    #expect(renamed.contains("global-opsahl-clustering-maximum"))
    #expect(renamed.contains("two-mode-coreness-40"))
    #expect(renamed.contains("weighted-community-by-louvain"))
    #expect(printed.isSuperset(of: standard))
  }

  @Test func `a printed name stands for its options, the others being those given`() throws {
    let network = try TwoModeNetwork(weightedTies: [("a", 1, 3), ("a", 2, 1), ("b", 2, 5)])
    let slow = try #require(Measure.named("weighted-pagerank", MeasureOptions(damping: 0.5)))
    #expect(network.scores(of: slow) == network.pageRank(damping: 0.5, ties: .weighted))
    let davis = try TestNetworks.davis()
    let core = try #require(Measure.named("two-mode-coreness-of-own-3"))
    #expect(
      davis.scores(of: core).values
        == Measure.twoModeCoreness(.other(3)).scores(of: davis.incidence))
    // A name of the catalogue takes the options as they are.
    #expect(
      AnyMeasure.named("pagerank", MeasureOptions(ties: .weighted))?.name == "weighted-pagerank")
    #expect(Measure.named("weighted-blau") == nil)
    #expect(GroupedMeasure.named("weighted-blau")?.name == "weighted-blau")
  }

  @Test(arguments: [
    "", "Degree", "degree ", "weighted-degree-3", "two-mode-coreness-03", "unweighted-pagerank",
  ])
  func `a name that nothing prints is none`(name: String) {
    #expect(AnyMeasure.named(name) == nil)
  }

  @Test(arguments: [
    ("betweeness", "betweenness"), ("closenes", "closeness"), ("Degree", "degree"),
    ("weighted-pagerankk", "weighted-pagerank"), ("robbins-alexander", "robins-alexander"),
    ("two-mode-corenes-7", "two-mode-coreness-7"), ("bridg", "bridge"),
  ])
  func `the nearest name is suggested`(typed: String, name: String) {
    #expect(AnyMeasure.nearest(to: typed).first == name)
    #expect(AnyMeasure.nearest(to: typed).count <= 3)
  }

  @Test func `nothing is suggested where nothing is near`() {
    #expect(AnyMeasure.nearest(to: "importance").isEmpty)
    // Of network measures, not of nodes.
    #expect(Measure.nearest(to: "densit").isEmpty)
    #expect(NetworkMeasure.nearest(to: "densit") == ["density"])
  }
}
