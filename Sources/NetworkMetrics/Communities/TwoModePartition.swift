import TwoModeNetworks

/// A division of the nodes of both modes into groups that hold actors and events alike: each node is in
/// one group, or in none.
///
/// Communities are such. A ``Partition`` divides one mode alone, as sides divide actors; two of these do
/// not make one of this kind, for the first group of the one has nothing to do with the first of the other.
///
/// Groups are numbered jointly, from 0, in the order of their first row and, where they have none, of
/// their first column, so that two divisions that divide alike are equal, whatever their labels were.
public struct TwoModePartition: Sendable, Hashable {
  /// The group of each row, `nil` for a row in none.
  public let rows: [Int?]
  /// The group of each column, `nil` for a column in none.
  public let columns: [Int?]
  /// The number of groups.
  public let count: Int

  /// The division in which nodes of equal labels, of either mode, are together and nodes without one
  /// are in no group.
  ///
  /// - Complexity: O(n).
  public init<Label: Hashable>(rows: [Label?], columns: [Label?]) {
    let joint = Partition(labels: rows + columns)
    self.rows = Array(joint.groups.prefix(rows.count))
    self.columns = Array(joint.groups.dropFirst(rows.count))
    count = joint.count
  }

  /// The division with groups as they are numbered already, from 0 to below a count.
  init(numberedRows rows: [Int?], columns: [Int?], count: Int) {
    self.rows = rows
    self.columns = columns
    self.count = count
  }

  /// The same division of the transposed network.
  var transposed: TwoModePartition {
    TwoModePartition(numberedRows: columns, columns: rows, count: count)
  }

  /// The division as one of a single range of nodes, rows first and columns after them, to be compared
  /// with others: `first.joint.adjustedRandIndex(with: second.joint)`.
  ///
  /// - Complexity: O(n).
  public var joint: Partition { Partition(labels: rows + columns) }
}
