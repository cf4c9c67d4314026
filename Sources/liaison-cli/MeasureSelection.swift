import ArgumentParser
import Foundation
import Liaison

/// The measures that a person asked for by name, by what they are of.
struct MeasureSelection {
  /// Of parties or items.
  var nodes: [Measure] = []
  /// Of parties or items, by their groups.
  var grouped: [GroupedMeasure] = []
  /// Of the network.
  var network: [NetworkMeasure] = []
  /// Of the network, by groups.
  var groupedNetwork: [GroupedNetworkMeasure] = []
  /// Of ties.
  var ties: [TieMeasure] = []
  /// Of the network, rows of numbers.
  var series: [SeriesMeasure] = []

  /// Finds measures by their names, joined by commas; `all` is every one that needs no groups and is
  /// one number a node or a network.
  ///
  /// - Throws: A usage error for a name that no measure has.
  init(_ names: String, options: MeasureOptions) throws {
    if names == "all" {
      nodes = Measure.catalogue(options)
      network = NetworkMeasure.catalogue(options)
      return
    }
    for part in names.split(separator: ",", omittingEmptySubsequences: false) {
      let name = part.trimmingCharacters(in: .whitespaces)
      if let known = Measure.named(name, options) {
        nodes.append(known)
      } else if let known = NetworkMeasure.named(name, options) {
        network.append(known)
      } else if let known = GroupedMeasure.named(name, options) {
        grouped.append(known)
      } else if let known = GroupedNetworkMeasure.named(name, options) {
        groupedNetwork.append(known)
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
