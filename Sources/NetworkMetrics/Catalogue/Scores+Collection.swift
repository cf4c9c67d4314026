extension Scores: RandomAccessCollection {
  /// A node and its score, `nil` where the measure is undefined.
  public typealias Element = (node: Node, score: Double?)

  /// The place of a node in the order of the network: a type of its own, so that `scores[1]` is the
  /// score of the node 1 where nodes are numbers.
  public struct Index: Comparable, Hashable, Sendable {
    let position: Int

    /// Whether one place is before another.
    public static func < (first: Index, second: Index) -> Bool { first.position < second.position }
  }

  /// The place of the first node.
  public var startIndex: Index { Index(position: 0) }

  /// The place after the last node.
  public var endIndex: Index { Index(position: nodes.count) }

  /// The node at a place, and its score.
  ///
  /// - Complexity: O(1).
  public subscript(index: Index) -> Element {
    (node: nodes[index.position], score: values[index.position])
  }

  /// The place after a place.
  public func index(after index: Index) -> Index { Index(position: index.position + 1) }

  /// The place before a place.
  public func index(before index: Index) -> Index { Index(position: index.position - 1) }

  /// The place that is so many nodes further.
  public func index(_ index: Index, offsetBy distance: Int) -> Index {
    Index(position: index.position + distance)
  }

  /// How many nodes one place is before another.
  public func distance(from start: Index, to end: Index) -> Int { end.position - start.position }
}
