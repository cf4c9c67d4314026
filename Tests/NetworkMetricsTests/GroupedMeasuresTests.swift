import Foundation
import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

/// What `Goldens/make_goldens_brokerage.py` writes of networks whose nodes have groups.
private struct GroupedGoldens: Decodable {
  struct Network: Decodable {
    let size: [Int]
    let ties: [[Int32]]
    let rowGroups: [Int?]
    let columnGroups: [Int?]
    let ofRows: [String: [Double?]]
    let ofNetwork: [String: Double?]

    var incidence: Incidence {
      Incidence(rowCount: size[0], columnCount: size[1], ties: ties.map { ($0[0], $0[1]) })
    }
  }

  let networks: [Network]

  static func read(_ name: String) throws -> GroupedGoldens {
    let file = TestNetworks.repositoryRoot.appending(
      path: "Tests/NetworkMetricsTests/Goldens/\(name)-brokerage-groups.json")
    return try JSONDecoder().decode(GroupedGoldens.self, from: Data(contentsOf: file))
  }
}

private let ofNodes = GroupedMeasure.catalogue.filter {
  named(GroupedMeasure.brokerageNames, $0.name)
}
private let ofNetworks = GroupedNetworkMeasure.catalogue.filter {
  named(GroupedNetworkMeasure.brokerageNames, $0.name)
}

private func named(_ names: Set<String>, _ name: String) -> Bool { names.contains(name) }

extension GroupedMeasure {
  /// The measures of brokerage; other families test their own.
  fileprivate static let brokerageNames: Set<String> = [
    "coordinator", "consultant", "representative", "gatekeeper", "liaison", "coordinator-z",
    "consultant-z", "representative-z", "gatekeeper-z", "liaison-z", "ei-index",
    "unweighted-ei-index", "blau", "shannon", "herfindahl", "normalized-blau",
    "normalized-shannon", "normalized-herfindahl", "effective-shannon", "effective-herfindahl",
  ]
}

extension GroupedNetworkMeasure {
  fileprivate static let brokerageNames: Set<String> = [
    "ei-index-of-network", "unweighted-ei-index-of-network", "ei-index-p",
    "unweighted-ei-index-p", "group-assortativity", "unweighted-group-assortativity",
  ]
}

struct GroupedMeasuresTests {
  @Test func `every measure is found by its name and defined`() {
    #expect(Set(ofNodes.map(\.name)) == GroupedMeasure.brokerageNames)
    #expect(Set(ofNetworks.map(\.name)) == GroupedNetworkMeasure.brokerageNames)
    for name in ofNodes.map(\.name) { #expect(GroupedMeasure.named(name)?.name == name) }
    for name in ofNetworks.map(\.name) { #expect(GroupedNetworkMeasure.named(name)?.name == name) }
    for definition in ofNodes.map(\.definition) + ofNetworks.map(\.definition) {
      let lines = [
        definition.title, definition.meaning, definition.range, definition.undefined,
        definition.complexity,
      ]
      #expect(lines.allSatisfy { !$0.isEmpty && !$0.contains("\n") }, "\(definition.name)")
      #expect(definition.references.contains { $0.doi != nil }, "\(definition.name)")
      #expect(Measure.named(definition.name) == nil)
      #expect(NetworkMeasure.named(definition.name) == nil)
    }
    var options = MeasureOptions.standard
    options.ties = .weighted
    #expect(GroupedMeasure.named("blau", options)?.name == "weighted-blau")
  }

  @Test func `groups of either mode go to the measure that reads them`() {
    let network = TestNetworks.worked()
    let own = { (actor: String) in actor < "c" ? 1 : 2 }
    let other = { (event: Int) in event < 3 ? "early" : "late" }
    for measure in GroupedMeasure.catalogue {
      let scores = network.scores(of: measure, actorsBy: own, eventsBy: other)
      let expected =
        switch measure.grouping {
        case .ownMode: network.scores(of: measure, actorsBy: own)
        case .otherMode: network.scores(of: measure, eventsBy: other)
        }
      #expect(scores == expected, "\(measure.name)")
    }
  }

  @Test(arguments: ["davis", "macau", "various"])
  func `agrees with the peers to 1e-9`(name: String) throws {
    for (number, network) in try GroupedGoldens.read(name).networks.enumerated() {
      let rows = Partition(labels: network.rowGroups)
      let columns = Partition(labels: network.columnGroups)
      for measure in ofNodes where !measure.name.hasSuffix("-z") {
        let expected = try #require(network.ofRows[measure.name])
        let actual = measure.scores(
          of: network.incidence, groups: measure.grouping == .ownMode ? rows : columns)
        #expect(agree(actual, expected), "\(measure.name) of network \(number): \(actual)")
      }
      for measure in ofNetworks where !measure.name.hasSuffix("-p") {
        let expected = try #require(network.ofNetwork[measure.name])
        let actual = measure.value(of: network.incidence, groups: rows)
        #expect(agree(actual, expected), "\(measure.name) of network \(number)")
      }
    }
  }

  @Test(arguments: ofNodes.map(\.name))
  func `a score moves with its node and not with the labels`(name: String) throws {
    let measure = try #require(GroupedMeasure.named(name))
    for seed in seeds.prefix(60) {
      let incidence = TestNetworks.randomIncidence(seed: seed)
      let isOwn = measure.grouping == .ownMode
      let labels = TestNetworks.randomGroups(
        isOwn ? incidence.rowCount : incidence.columnCount, seed: seed)
      let groups = Partition(labels: labels)
      let scores = measure.scores(of: incidence, groups: groups, threads: 1)
      #expect(scores == measure.scores(of: incidence, groups: groups, threads: 2))
      #expect(scores.allSatisfy { $0?.isFinite ?? true })
      var generator = SeededGenerator(seed: seed)
      let rowOrder = Array(0..<incidence.rowCount).shuffled(using: &generator)
      let columnOrder = Array(0..<incidence.columnCount).shuffled(using: &generator)
      let order = isOwn ? rowOrder : columnOrder
      var moved = labels
      for (node, place) in order.enumerated() { moved[place] = labels[node].map { 7 - $0 } }
      let again = measure.scores(
        of: incidence.relabelled(rowOrder: rowOrder, columnOrder: columnOrder),
        groups: Partition(labels: moved))
      #expect(agree(scores, rowOrder.map { again[$0] }), "seed \(seed)")
    }
  }

  @Test(arguments: [(0, 0), (1, 0), (0, 1), (1, 1), (3, 2)])
  func `networks without ties have counts of 0 and nothing else`(sizes: (rows: Int, columns: Int)) {
    let empty = Incidence(rowCount: sizes.rows, columnCount: sizes.columns, ties: [])
    let roles = Set(BrokerageRole.allCases.map(\.rawValue))
    for measure in ofNodes {
      let nodes = measure.grouping == .ownMode ? sizes.rows : sizes.columns
      let groups = Partition(labels: (0..<nodes).map { Optional($0 % 2) })
      let scores = measure.scores(of: empty, groups: groups)
      #expect(scores.count == sizes.rows)
      #expect(scores.allSatisfy { $0 == (roles.contains(measure.name) ? 0 : nil) })
    }
    for measure in ofNetworks {
      let groups = Partition(labels: (0..<sizes.rows).map { Optional($0 % 2) })
      #expect(measure.value(of: empty, groups: groups) == nil)
    }
  }
}
