extension Expectations {
  static let covering = Family(
    bounds: ["equivalence-class": unbounded, "concor-block": 1...4],
    networkBounds: [
      "matching-size": unbounded, "minimum-cover-size": unbounded, "cover-found-size": unbounded,
      "minimum-cover-bound": unbounded,
    ],
    withoutTies: [
      "key-players-fragmentation": firstThree(others: 2),
      "key-players-reach": firstThree(others: 1),
      "equivalence-class": each(1),
      "concor-block": each(nil),
    ],
    // Of equal sets the first is given, and classes are numbered in the order of their first node.
    dependOnOrder: [
      "minimum-cover", "cover-found", "key-players-fragmentation", "key-players-reach",
      "equivalence-class",
      "concor-block",
    ])

  /// All sets of three are as good where so many others are left.
  private static func firstThree(others: Int) -> WithoutTies {
    { rows, _ in (0..<rows).map { rows < 3 + others ? nil : $0 < 3 ? 1 : 0 } }
  }
}
