import NetworkMetrics
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
}
