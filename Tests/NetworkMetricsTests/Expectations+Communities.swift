extension Expectations {
  static let communities = Family(
    bounds: ["community": unbounded],
    networkBounds: ["community-count": unbounded],
    withoutTies: ["community": each(nil), "community-stability": each(nil)],
    // The search visits nodes in a random order of their positions.
    dependOnOrder: ["community", "community-stability"])
}
