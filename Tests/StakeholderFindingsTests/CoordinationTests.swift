import ResponsibilityRegister
import StakeholderFindings
import Testing

@Suite struct CoordinationTests {
  /// Worked by hand, in the order pairs, across sides, joint leads, only meetings, sole channels.
  ///
  /// Item 2 has the six pairs of A, B, X, Y: all but A-B and X-Y cross sides; A and B both lead; A-B,
  /// B-X, B-Y and X-Y share nothing else. On item 5, Z has no other counterpart than B.
  @Test(arguments: [
    ("1", [1, 1, 0, 0, 0]), ("2", [6, 4, 1, 4, 0]), ("3", [1, 1, 0, 0, 0]),
    ("4", [0, 0, 0, 0, 0]), ("5", [1, 1, 0, 1, 1]),
  ])
  func `load of an item`(id: String, expected: [Int]) throws {
    let coordination = Coordination(try SmallRegister.make())
    let load = try #require(coordination.items.first { $0.item.id == id }).load
    #expect(load.components.map(\.value) == expected)
    #expect(load.score == expected.reduce(0, +))
  }

  @Test(arguments: [("A", 11), ("B", 13), ("X", 9), ("Y", 9), ("Z", 4)])
  func `score of a party`(name: String, expected: Int) throws {
    let coordination = Coordination(try SmallRegister.make())
    #expect(coordination.parties.first { $0.party.name == name }?.load.score == expected)
  }

  @Test func `channels know their items`() throws {
    let coordination = Coordination(try SmallRegister.make())
    let channel = try #require(
      coordination.channels.first { $0.channel.first.name == "A" && $0.channel.second.name == "X" })
    #expect(channel.channel.items.map(\.id) == ["1", "2"])
    #expect(channel.load.score == 4)
  }

  /// The three sums are margins of one table.
  @Test(arguments: 0..<200 as Range<UInt64>) func margins(seed: UInt64) throws {
    let coordination = Coordination(try RandomRegister.make(seed: seed))
    let items = coordination.items.reduce(0) { $0 + $1.load.score }
    let channels = coordination.channels.reduce(0) { $0 + $1.load.score }
    let parties = coordination.parties.reduce(0) { $0 + $1.load.score }
    #expect(items == channels)
    #expect(parties == 2 * items)
  }
}
