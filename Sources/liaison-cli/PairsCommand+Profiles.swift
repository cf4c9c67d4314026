import ArgumentParser
import Liaison

extension ProfileComparison: ExpressibleByArgument {}

extension PairsCommand {
  /// Lists all pairs by how alike their profiles are, the most alike first.
  func listProfiles<Node, Other>(
    _ network: TwoModeNetwork<Node, Other>, _ comparison: ProfileComparison,
    name: (Node) -> String, sharedName: (Other) -> String, shared: ([Other]) -> String,
    where isListed: (Node, Node) -> Bool
  ) throws {
    let values = network.profiles(comparedBy: comparison).values
    let events = network.actors.map { network.events(of: $0) }
    // A distance is least where profiles are most alike.
    let sign = comparison == .euclidean ? -1.0 : 1.0
    var found: [(first: Int, second: Int, value: Double?)] = []
    for first in network.actors.indices {
      for second in network.actors.indices.dropFirst(first + 1)
      where isListed(network.actors[first], network.actors[second]) {
        found.append((first, second, values[first][second]))
      }
    }
    let keys = found.map { ($0.value.map { sign * $0 }) ?? -.infinity }
    let rows = found.indices.sorted { (keys[$1], $0) < (keys[$0], $1) }.map { place in
      let pair = found[place]
      let others = Set(events[pair.second])
      return ProfilePair(
        first: network.actors[pair.first], second: network.actors[pair.second],
        value: pair.value, shared: events[pair.first].filter { others.contains($0) })
    }
    let table = ResultTable(
      columns: ["a", "b", comparison.rawValue, "shared", "items"],
      rows: rows.map {
        [
          .text(name($0.first)), .text(name($0.second)), .number($0.value),
          .integer($0.shared.count), .text(shared($0.shared)),
        ]
      })
    try output.write(
      table: table,
      json: ResultJSON.data(
        rows.map {
          Row(
            a: name($0.first), b: name($0.second), weight: OrNull($0.value),
            items: $0.shared.map(sharedName), p: OrNull(nil), q: OrNull(nil))
        }))
  }
}

/// Two nodes, how alike they are, and what they share.
private struct ProfilePair<Node, Other> {
  let first: Node
  let second: Node
  let value: Double?
  let shared: [Other]
}
