import TwoModeNetworks

/// p of pairs of rows where each row keeps its degree and its columns are anyone's: the count of a pair is
/// hypergeometric.
///
/// - Complexity: O(pairs log pairs), and the sum of the smaller degrees over distinct pairs of degrees.
func fixedRowTails(of pairs: PairCounts, in incidence: Incidence, threads: Int) -> [Double] {
  let columnCount = incidence.columnCount
  let laws = pairs.counts.indices.map { pair in
    let first = incidence.rows.degree(of: Int(pairs.firsts[pair]))
    let second = incidence.rows.degree(of: Int(pairs.seconds[pair]))
    return min(first, second) * (columnCount + 1) + max(first, second)
  }
  return upperTails(of: pairs.counts, laws: laws, threads: threads) { law, largest in
    let (first, second) = law.quotientAndRemainder(dividingBy: columnCount + 1)
    return hypergeometricTails(first, second, of: columnCount, upTo: largest)
  }
}

/// The chances that two random sets of so many elements share at least 0, 1, ... up to a largest number.
///
/// Masses are worked out from the likeliest number outwards, each from the one before it, and divided by
/// their sum: nothing cancels, and a tail is 0 only if it is below what a `Double` can hold.
///
/// - Complexity: O(smaller set).
func hypergeometricTails(
  _ first: Int, _ second: Int, of count: Int, upTo largest: Int
) -> [Double] {
  let least = max(0, first + second - count)
  let most = min(first, second)
  /// The mass of `shared + 1` for each of `shared`.
  func ratio(_ shared: Int) -> Double {
    Double(first - shared) * Double(second - shared)
      / (Double(shared + 1) * Double(count - first - second + shared + 1))
  }
  // In floating point, as the product of three counts may be more than an Int holds.
  let likeliest = Double(first + 1) / Double(count + 2) * Double(second + 1)
  let mode = min(max(Int(likeliest), least), most)
  var masses = [Double](repeating: 0, count: max(most, largest) + 2)
  masses[mode] = 1
  for shared in mode..<max(mode, most) { masses[shared + 1] = masses[shared] * ratio(shared) }
  for shared in (least..<mode).reversed() { masses[shared] = masses[shared + 1] / ratio(shared) }
  for shared in (0...most).reversed() { masses[shared] += masses[shared + 1] }
  let sum = masses[0]
  return (0...largest).map { masses[$0] / sum }
}
