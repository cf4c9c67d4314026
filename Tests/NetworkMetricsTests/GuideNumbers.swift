import Foundation
import NetworkMetrics
import TestNetworks
import TwoModeNetworks

/// Values of the Southern Women as `liaison measure` gives them, each measure worked out once: with the
/// options that are standard, and of measures that read groups by the groups in `Data/`.
final class GuideNumbers {
  struct Unknown: Error, CustomStringConvertible {
    let description: String
  }

  /// The file of groups, as commands on the pages name it.
  static let groupFile = "Data/davis-southern-women/groups.csv"

  private let network: TwoModeNetwork<String, String>
  private let groups: [String: String]
  private var ofWomen: [String: [Double?]] = [:]
  private var ofEvents: [String: [Double?]] = [:]
  private var ofNetworks: [String: [Double?]] = [:]
  private var ofTies: [String: [Double?]] = [:]
  private var ofSeries: [String: [SeriesMeasure.Point]] = [:]

  init() throws {
    network = try TestNetworks.davis()
    let file = TestNetworks.repositoryRoot.appending(path: Self.groupFile)
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    guard lines.first == "node,group" else { throw Unknown(description: "not node,group") }
    groups = Dictionary(
      uniqueKeysWithValues: lines.dropFirst().map { line in
        let cells = line.split(separator: ",").map(String.init)
        return (cells[0], cells[1])
      })
  }

  /// The groups, by the full name of a woman or the event.
  var groupsByNode: [String: String] { groups }

  /// The group of what a row names.
  func group(of label: String) throws -> String? {
    if network.events.contains(label) { return groups[label] }
    return groups[network.actors[try woman(label)]]
  }

  /// The value of the measure that a heading names, of what a row names.
  func value(of name: String, for labels: [String]) throws -> Double? {
    if labels.count == 2 { return try value(ofTie: labels, name) }
    let label = labels[0]
    if let measure = SeriesMeasure.named(name) {
      let points = ofSeries[name] ?? measure.points(of: network.incidence)
      ofSeries[name] = points
      guard let point = points.first(where: { $0.label == label }) else {
        throw Unknown(description: "no such step")
      }
      return point.value
    }
    if let values = ofNetworks[name] ?? valuesOfNetworks(name) {
      ofNetworks[name] = values
      switch label {
      case "network": return values[0]
      case "network of events": return values[1]
      default: throw Unknown(description: "a measure of the network")
      }
    }
    if let event = network.events.firstIndex(of: label) {
      let scores = try ofEvents[name] ?? scores(name, of: network.transposed)
      ofEvents[name] = scores
      return scores[event]
    }
    let scores = try ofWomen[name] ?? scores(name, of: network)
    ofWomen[name] = scores
    return scores[try woman(label)]
  }

  /// The values of a measure of networks, of the network and of the one seen from the events.
  private func valuesOfNetworks(_ name: String) -> [Double?]? {
    if let measure = NetworkMeasure.named(name) {
      return [network.value(of: measure), network.transposed.value(of: measure)]
    }
    return GroupedNetworkMeasure.named(name).map { measure in
      [
        network.value(of: measure, actorsBy: { groups[$0] }),
        network.transposed.value(of: measure, actorsBy: { groups[$0] }),
      ]
    }
  }

  private func scores(
    _ name: String, of network: TwoModeNetwork<String, String>
  ) throws -> [Double?] {
    if let measure = Measure.named(name) { return network.scores(of: measure).values }
    guard let measure = GroupedMeasure.named(name) else {
      throw Unknown(description: "no measure has this name")
    }
    switch measure.grouping {
    case .ownMode: return network.scores(of: measure, actorsBy: { groups[$0] }).values
    case .otherMode: return network.scores(of: measure, eventsBy: { groups[$0] }).values
    }
  }

  private func value(ofTie labels: [String], _ name: String) throws -> Double? {
    guard let measure = TieMeasure.named(name) else {
      throw Unknown(description: "no measure of ties has this name")
    }
    let values = ofTies[name] ?? measure.values(of: network.incidence)
    ofTies[name] = values
    let actor = network.actors[try woman(labels[0])]
    let tie = network.ties.firstIndex { $0.actor == actor && $0.event == labels[1] }
    guard let tie else { throw Unknown(description: "no such tie") }
    return values[tie]
  }

  /// A woman by her name, or by her first name, which no other has.
  private func woman(_ label: String) throws -> Int {
    let found = network.actors.firstIndex { $0 == label || $0.hasPrefix(label + " ") }
    guard let found else { throw Unknown(description: "no such node") }
    return found
  }
}
