import NetworkMetrics
import Testing

struct PartitionTests {
  @Test func `groups are numbered in the order of their first node`() {
    let partition = Partition(labels: ["b", nil, "a", "b", "c", nil])
    #expect(partition.groups == [0, nil, 1, 0, 2, nil])
    #expect(partition.count == 3)
    #expect(partition.members == [[0, 3], [2], [4]])
  }

  @Test func `what divides alike is equal whatever the labels`() {
    #expect(Partition(labels: ["b", "a", "b"]) == Partition(labels: [1, 2, 1]))
    #expect(Partition(labels: ["b", "a", "b"]) != Partition(labels: [1, 2, 2]))
    // A node without a label is not one of a group of those without.
    #expect(Partition(labels: ["b", nil, "b"]) != Partition(labels: [1, 2, 1]))
  }

  @Test func `nodes without labels are in no group`() {
    let none = Partition(labels: [String?](repeating: nil, count: 2))
    #expect(none.groups == [nil, nil])
    #expect(none.count == 0 && none.members.isEmpty)
  }
}
