import TwoModeNetworks

/// p of pairs of rows where ties are independent and every node of either mode has its degree in
/// expectation, in each group's half of the network (SDSM); `nil` for all if a model was not found.
///
/// A column has both rows with the product of their chances, p(a, e) p(b, e), so the count is
/// Poisson-binomial; rows of equal degrees in a group share a law.
///
/// - Complexity: O(pairs log pairs), the models, and O(columns x count) for each distinct pair of degrees.
func expectedDegreeTails(
  of pairs: PairCounts, in incidence: Incidence, groups: RowGroups, threads: Int
) -> [Double]? {
  let halves = inParallel(groups.count, threads: threads) { group in
    ConfigurationModel(
      rowDegrees: groups.members[group].map { incidence.rows.degree(of: $0) },
      columnDegrees: groups.columnDegrees[group])
  }
  let models = halves.compactMap { $0 }
  guard models.count == groups.count else { return nil }
  // Every class of rows of every group has a number of its own.
  var starts = [0]
  for model in models { starts.append(starts[starts.count - 1] + model.rowClassCount) }
  let classCount = starts[starts.count - 1]
  var classOf = [Int](repeating: 0, count: incidence.rowCount)
  var groupOfClass = [Int](repeating: 0, count: classCount)
  for (group, members) in groups.members.enumerated() {
    for (place, row) in members.enumerated() {
      classOf[row] = starts[group] + models[group].rowClasses[place]
      groupOfClass[classOf[row]] = group
    }
  }
  let laws = pairs.counts.indices.map { pair in
    let first = classOf[Int(pairs.firsts[pair])]
    let second = classOf[Int(pairs.seconds[pair])]
    return min(first, second) * classCount + max(first, second)
  }
  let (firstClasses, groupOf) = (starts, groupOfClass)
  return upperTails(of: pairs.counts, laws: laws, threads: threads) { law, largest in
    let (first, second) = law.quotientAndRemainder(dividingBy: classCount)
    let (one, other) = (models[groupOf[first]], models[groupOf[second]])
    let chances = (0..<incidence.columnCount).map { column in
      one.chance(rowClass: first - firstClasses[groupOf[first]], column: column)
        * other.chance(rowClass: second - firstClasses[groupOf[second]], column: column)
    }
    return PoissonBinomial(chances).tails(upTo: largest)
  }
}
