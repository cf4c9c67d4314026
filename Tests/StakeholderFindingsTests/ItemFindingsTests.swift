import ResponsibilityRegister
import StakeholderFindings
import Testing

@Suite struct ItemFindingsTests {
  /// The items have 2, 4, 2, 1 and 2 parties: the median is 2, and only item 2 has twice as many.
  @Test func `crowded items`() throws {
    let crowded = try #require(CrowdedItems(ItemTeam.teams(of: try SmallRegister.make())))
    #expect(crowded.median == 2)
    #expect(crowded.teams.map(\.item.id) == ["2"])
  }

  /// Items with so many parties, named by their places.
  private func crowded(_ counts: [Int]) throws -> CrowdedItems? {
    let names = (0..<(counts.max() ?? 0)).map { "unit \($0)" }
    return CrowdedItems(
      ItemTeam.teams(
        of: try Register(
          parties: names.map { Party(name: $0) },
          items: counts.indices.map { Item(id: "\($0)", title: "t") },
          responsibilities: counts.enumerated().flatMap { item, count in
            names.prefix(count).map { Responsibility(party: $0, item: "\(item)") }
          })))
  }

  /// Items without parties have no part in the median; of an even number it is the mean of the two in the
  /// middle. Equally crowded items keep their order.
  @Test(
    arguments: [
      ([6, 1, 3, 2], 2.5, ["0"]), ([1, 3, 1, 3, 1], 1, ["1", "3"]),
      ([3, 1, 4, 1, 1], 1, ["2", "0"]),
      ([0, 0, 1, 2], 1.5, []), ([2, 1, 1], 1, []), ([2, 4, 2, 3], 2.5, []), ([5], 5, []),
    ] as [([Int], Double, [String])])
  func `crowded is twice the median`(counts: [Int], median: Double, crowded: [String]) throws {
    let found = try #require(try self.crowded(counts))
    #expect(found.median == median)
    #expect(found.teams.map(\.item.id) == crowded)
  }

  @Test func `no median without parties`() {
    #expect(CrowdedItems([]) == nil)
  }

  @Test func `items of one side`() throws {
    let teams = ItemTeam.teams(of: try SmallRegister.make())
    #expect(ItemTeam.withoutCounterpart(teams).map(\.item.id) == ["4"])
  }

  /// One side has no counterpart to lack, whoever else there is.
  @Test func `one side lacks no other`() throws {
    let register = try Register(
      parties: [Party(name: "A", side: SmallRegister.left), Party(name: "B")],
      items: ["1", "2"].map { Item(id: $0, title: "t") },
      responsibilities: [
        Responsibility(party: "A", item: "1"), Responsibility(party: "B", item: "2"),
      ])
    #expect(ItemTeam.withoutCounterpart(ItemTeam.teams(of: register)).isEmpty)
  }
}
