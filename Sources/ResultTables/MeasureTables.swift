import NetworkMetrics
import TwoModeNetworks

extension ResultTable {
  /// Scores by several measures: a row a node, a column a measure, highest first by the first measure.
  ///
  /// - Parameters:
  ///   - scores: The scores, all of the same nodes in the same order.
  ///   - heading: What the column of nodes is called.
  ///   - name: What a node is called.
  ///   - groups: The number of each node's group in a last column of that name; an empty cell for a node in
  ///     none.
  ///   - isIncluded: Which nodes are shown; they are measured in the whole network all the same.
  public static func scores<Node>(
    _ scores: [Scores<Node>], heading: String, name: (Node) -> String,
    groups: (name: String, of: (Node) -> Int?)? = nil,
    where isIncluded: (Node) -> Bool = { _ in true }
  ) -> ResultTable {
    guard let first = scores.first else { return ResultTable(columns: [heading], rows: []) }
    let positions = first.nodes.indices.filter { isIncluded(first.nodes[$0]) }
    let sorted = positions.sorted { left, right in
      switch (first.values[left], first.values[right]) {
      case (let a?, let b?) where a != b: a > b
      case (_?, nil): true
      case (nil, _?): false
      default: left < right
      }
    }
    return ResultTable(
      columns: [heading] + scores.map(\.definition.name) + (groups.map { [$0.name] } ?? []),
      rows: sorted.map { position in
        let node = first.nodes[position]
        return [.text(name(node))] + scores.map { .number($0.values[position]) }
          + (groups.map { [.integer($0.of(node))] } ?? [])
      })
  }

  /// What is measured, with range and source.
  public static func definitions(_ definitions: [MeasureDefinition]) -> ResultTable {
    ResultTable(
      columns: ["measure", "definition", "range", "undefined", "source"],
      rows: definitions.map { definition in
        [
          .text(definition.name), .text(definition.meaning), .text(definition.range),
          .text(definition.undefined),
          .text(definition.references.map(\.description).joined(separator: " ")),
        ]
      })
  }
}
