import ArgumentParser
import Foundation
import Liaison

/// The measures that a person asked for by name, by what they are of.
struct MeasureSelection {
  /// A measure of parties or items.
  enum OfNodes {
    case plain(Measure)
    /// One that reads groups.
    case grouped(GroupedMeasure)
  }

  /// A measure of the network.
  enum OfNetwork {
    case plain(NetworkMeasure)
    /// One that reads groups.
    case grouped(GroupedNetworkMeasure)
  }

  /// Of parties or items, in the order asked for.
  var nodes: [OfNodes] = []
  /// Of the network, in the order asked for.
  var network: [OfNetwork] = []
  /// Of ties.
  var ties: [TieMeasure] = []
  /// Of the network, rows of numbers.
  var series: [SeriesMeasure] = []

  /// The measures of nodes, where there is nothing else and none of them reads groups.
  var plainNodesAlone: [Measure]? {
    let plain = nodes.compactMap { if case .plain(let measure) = $0 { measure } else { nil } }
    let isAll = plain.count == nodes.count && network.isEmpty && ties.isEmpty && series.isEmpty
    return isAll ? plain : nil
  }

  /// Finds measures by their names, joined by commas; `all` is every one that needs no groups and is
  /// one number a node or a network.
  ///
  /// - Throws: A usage error for a name that no measure has.
  init(_ names: String, options: MeasureOptions) throws {
    if names == "all" {
      nodes = Measure.catalogue(options).map { .plain($0) }
      network = NetworkMeasure.catalogue(options).map { .plain($0) }
      return
    }
    for part in names.split(separator: ",", omittingEmptySubsequences: false) {
      let name = part.trimmingCharacters(in: .whitespaces)
      if let known = Measure.named(name, options) {
        nodes.append(.plain(known))
      } else if let known = NetworkMeasure.named(name, options) {
        network.append(.plain(known))
      } else if let known = GroupedMeasure.named(name, options) {
        nodes.append(.grouped(known))
      } else if let known = GroupedNetworkMeasure.named(name, options) {
        network.append(.grouped(known))
      } else if let known = TieMeasure.named(name) {
        ties.append(known)
      } else if let known = SeriesMeasure.named(name, options) {
        series.append(known)
      } else {
        throw ValidationError("there is no measure '\(name)'; liaison measures lists them")
      }
    }
  }
}
