import TwoModeNetworks

extension Naive {
  /// The number of columns that any two rows share, and 0 for a row and itself.
  public static func sharedCounts(_ incidence: Incidence) -> [[Double]] {
    let sets = neighbourhoods(incidence)
    return sets.indices.map { row in
      sets.indices.map { $0 == row ? 0 : Double(sets[row].intersection(sets[$0]).count) }
    }
  }

  /// Burt's constraint, effective size and efficiency by their formulas, of a matrix of weights.
  public static func holes(
    _ weights: [[Double]]
  ) -> [(constraint: Double, size: Double, efficiency: Double)?] {
    let nodes = weights.indices
    func share(_ i: Int, _ j: Int) -> Double { weights[i][j] / weights[i].reduce(0, +) }
    return nodes.map { i in
      let partners = nodes.filter { weights[i][$0] > 0 }
      if partners.isEmpty { return nil }
      var constraint = 0.0
      var size = 0.0
      for j in partners {
        var direct = share(i, j)
        size += 1
        for q in partners where q != j {
          direct += share(i, q) * share(q, j)
          size -= share(i, q) * weights[j][q] / (weights[j].max() ?? 0)
        }
        constraint += direct * direct
      }
      return (constraint, size, size / Double(partners.count))
    }
  }

  /// Burchard and Cornwell's constraint and redundancy, by sets of nodes.
  public static func twoModeHoles(
    _ incidence: Incidence
  ) -> [(constraint: Double, redundancy: Double, partners: Double)?] {
    let sets = neighbourhoods(incidence)
    let members = neighbourhoods(incidence.transposed)
    return sets.indices.map { i in
      let partners = sets.indices.filter { $0 != i && !sets[$0].isDisjoint(with: sets[i]) }
      if partners.isEmpty { return nil }
      let meeting = sets[i].filter { members[Int($0)].count > 1 }
      var constraint = 0.0
      var redundancy = 0.0
      for j in partners {
        let both = sets[i].intersection(sets[j])
        let share = Double(both.count) / Double(meeting.count)
        constraint += share * share
        let met = partners.filter { $0 != j && !sets[$0].isDisjoint(with: both) }
        redundancy += Double(met.count) / Double(partners.count)
      }
      return (constraint, redundancy, Double(partners.count))
    }
  }

  /// All ordered triples of different nodes whose first and last are tied to the one between, and not
  /// to one another.
  public static func openTriples(_ weights: [[Double]]) -> [(first: Int, broker: Int, last: Int)] {
    let nodes = weights.indices
    return nodes.flatMap { a in
      nodes.flatMap { b in
        nodes.filter { c in
          a != c && weights[a][b] > 0 && weights[b][c] > 0 && weights[a][c] == 0
        }.map { (a, b, $0) }
      }
    }
  }
}

extension TestNetworks {
  /// A group from 0 up to 3 for each of so many nodes, and now and then none.
  public static func randomGroups(_ count: Int, seed: UInt64) -> [Int?] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      let group = Int.random(in: 0..<5, using: &generator)
      return group == 4 ? nil : group
    }
  }
}
