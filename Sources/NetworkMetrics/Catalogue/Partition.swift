/// A division of the nodes of one mode into groups: each node is in one group, or in none.
///
/// The sides of actors or the themes of events are such; what is about communities of actors and events
/// together is a ``TwoModePartition``, whose ``TwoModePartition/joint`` is a partition of all nodes.
///
/// Groups are numbered from 0 in the order of their first node, so that two partitions that divide
/// alike are equal, whatever their labels were.
public struct Partition: Sendable, Hashable {
  /// The group of each node, `nil` for a node in none.
  public let groups: [Int?]
  /// The number of groups.
  public let count: Int

  /// The partition in which nodes of equal labels are together and nodes without one are in no group.
  ///
  /// - Complexity: O(n).
  public init<Label: Hashable>(labels: [Label?]) {
    var numbers: [Label: Int] = [:]
    groups = labels.map { label in
      label.map { label in
        let number = numbers[label] ?? numbers.count
        numbers[label] = number
        return number
      }
    }
    count = numbers.count
  }

  /// The nodes of each group, ascending.
  ///
  /// - Complexity: O(n).
  public var members: [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (node, group) in groups.enumerated() {
      if let group { members[group].append(node) }
    }
    return members
  }
}
