import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct ProfilePairTests {
  /// a and b share both events that each is in; c is in another, d in none.
  private func network() throws -> TwoModeNetwork<String, Int> {
    try TwoModeNetwork(
      actors: ["a", "b", "c", "d"], events: [1, 2, 3],
      ties: [("a", 1), ("a", 2), ("b", 1), ("b", 2), ("c", 3)])
  }

  @Test(arguments: ProfileComparison.allCases)
  func `the most alike come first, undefined ones last`(comparison: ProfileComparison) throws {
    let pairs = try network().profilePairs(comparedBy: comparison)
    #expect(pairs.count == 6)
    #expect([pairs[0].first, pairs[0].second] == ["a", "b"])
    #expect(pairs[0].shared == [1, 2])
    let values = pairs.compactMap(\.value)
    #expect(values == (comparison == .euclidean ? values.sorted() : values.sorted(by: >)))
    #expect(pairs.suffix(6 - values.count).allSatisfy { $0.value == nil })
  }

  @Test func `a profile without variance has no correlation`() throws {
    let pairs = try network().profilePairs(comparedBy: .pearson)
    #expect(pairs.suffix(3).map(\.value) == [nil, nil, nil])
    #expect(pairs.suffix(3).map(\.second) == ["d", "d", "d"])
  }

  @Test func `pairs that are left out are not listed`() throws {
    let pairs = try network().profilePairs(comparedBy: .jaccard) { $0 == "a" && $1 != "b" }
    #expect(pairs.map(\.second) == ["c", "d"])
    #expect(pairs.map(\.value) == [0, 0])
    #expect(pairs.allSatisfy { $0.shared.isEmpty })
  }

  // The matrix is made apart from the list.
  @Test(arguments: seeds.prefix(40), ProfileComparison.allCases)
  func `the values are those of the matrix, and the shared nodes those of the projection`(
    seed: UInt64, comparison: ProfileComparison
  ) {
    let network = TestNetworks.numbered(TestNetworks.randomIncidence(seed: seed))
    let profiles = network.profiles(comparedBy: comparison)
    let ties = network.projected().ties
    let pairs = network.profilePairs(comparedBy: comparison)
    #expect(pairs.count == network.actors.count * (network.actors.count - 1) / 2)
    for pair in pairs {
      #expect(pair.value == profiles[pair.first, pair.second])
      let tie = ties.first { $0.first == pair.first && $0.second == pair.second }
      #expect(pair.shared == tie?.shared ?? [])
    }
  }

  @Test func `the memory of the list is that of its pairs`() throws {
    let network = try network()
    let all = network.profilePairsNeed(counted: .exactly)
    #expect(all == network.profilePairsNeed(counted: .atMost) && all.pairs == 6)
    let isIncluded = { (first: String, second: String) in first == "a" }
    let some = network.profilePairsNeed(counted: .exactly, where: isIncluded)
    #expect(some.pairs == network.profilePairs(comparedBy: .jaccard, where: isIncluded).count)
    #expect(some.bytes < all.bytes && some.bytes > some.knownBytes)
    #expect(network.profilePairsNeed(counted: .atMost, where: isIncluded) == all)
  }
}
