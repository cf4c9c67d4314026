import Testing

@testable import NetworkMetrics

struct TwoModePartitionTests {
  /// Rows are numbered first: y, x; column z is the first of its group, and columns of x and y join theirs.
  private let partition = TwoModePartition(
    rows: ["y", nil, "x", "y"], columns: ["z", "x", nil, "z"])

  @Test func `groups of both modes are numbered jointly, rows first`() {
    #expect(partition.rows == [0, nil, 1, 0])
    #expect(partition.columns == [2, 1, nil, 2])
    #expect(partition.count == 3)
    #expect(
      partition == TwoModePartition(rows: [7, nil, 3, 7], columns: [5, 3, nil, 5] as [Int?]))
    #expect(partition != TwoModePartition(rows: [7, nil, 3, 7], columns: [5, 3, nil, 3]))
  }

  @Test func `the transposed network has the same division`() {
    let transposed = partition.transposed
    #expect(transposed.rows == partition.columns && transposed.columns == partition.rows)
    #expect(transposed.count == 3)
    #expect(transposed.transposed == partition)
  }

  @Test func `as one of all nodes, rows come first`() {
    #expect(partition.joint.groups == [0, nil, 1, 0, 2, 1, nil, 2])
    #expect(partition.joint.count == 3)
    #expect(partition.joint.members == [[0, 3], [2, 5], [4, 7]])
  }
}
