import TwoModeNetworks

extension Naive {
  /// Every cycle of four ties, as two rows and two columns, by trying all pairs of pairs.
  public static func butterflies(
    _ incidence: Incidence
  ) -> [(rows: (Int, Int), columns: (Int32, Int32))] {
    let sets = neighbourhoods(incidence)
    var found: [(rows: (Int, Int), columns: (Int32, Int32))] = []
    for a in sets.indices {
      for b in sets.indices where a < b {
        for c in sets[a].sorted() {
          for d in sets[a].sorted() where c < d && sets[b].contains(c) && sets[b].contains(d) {
            found.append(((a, b), (c, d)))
          }
        }
      }
    }
    return found
  }
}
