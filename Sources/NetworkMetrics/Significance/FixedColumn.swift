import TwoModeNetworks

/// p of pairs of rows where each column keeps its number of rows, of each group that there is, and they are
/// any rows of the group.
///
/// A column of d among the n rows of a group has both of two rows with the chance d (d - 1) / (n (n -
/// 1)); one of d and e among the n and m rows of two groups has a row of the one and a row of the other
/// with (d / n) (e / m). Columns are drawn apart from each other, so the count is Poisson-binomial, and
/// one law serves all pairs of the same groups.
///
/// - Complexity: O(pairs log pairs), and O(columns x count) for each two groups.
func fixedColumnTails(of pairs: PairCounts, groups: RowGroups, threads: Int) -> [Double] {
  let laws = pairs.counts.indices.map { pair in
    let first = groups.groupOf[Int(pairs.firsts[pair])]
    let second = groups.groupOf[Int(pairs.seconds[pair])]
    return min(first, second) * groups.count + max(first, second)
  }
  return upperTails(of: pairs.counts, laws: laws, threads: threads) { law, largest in
    let (first, second) = law.quotientAndRemainder(dividingBy: groups.count)
    let ofFirst = Double(groups.members[first].count)
    let ofSecond = Double(groups.members[second].count)
    let chances = zip(groups.columnDegrees[first], groups.columnDegrees[second]).map { d, e in
      first == second
        ? Double(d) / ofFirst * (Double(max(d - 1, 0)) / max(ofFirst - 1, 1))
        : Double(d) / ofFirst * (Double(e) / ofSecond)
    }
    return PoissonBinomial(chances).tails(upTo: largest)
  }
}
