import RealModule
import TwoModeNetworks

/// p of pairs of rows where as many ties as there are fall anywhere: one law for all pairs.
///
/// - Complexity: O(pairs log pairs), and O(c^1.5) for c columns at most.
func fixedFillTails(of pairs: PairCounts, in incidence: Incidence, threads: Int) -> [Double] {
  let laws = [Int](repeating: 0, count: pairs.counts.count)
  let law = FixedFillLaw(
    rows: incidence.rowCount, columns: incidence.columnCount, ties: incidence.tieCount)
  return upperTails(of: pairs.counts, laws: laws, threads: threads) { _, largest in
    law.tails(upTo: largest)
  }
}

/// The number of columns that two of n rows share where f ties fall on the n c cells, every choice of
/// cells as likely.
///
/// A choice of cells gives k columns both rows, s columns one of them, and the other c - k - s neither;
/// f - 2k - s ties are left for the (n - 2) c cells of the other rows:
///
///     P(k) = sum over s of  c! / (k! s! (c - k - s)!)  2^s  C((n - 2) c, f - 2k - s) / C(n c, f)
///
/// For each k the terms rise and fall once. The largest is worked out through logarithms, its
/// neighbours each from the one before, until they no longer add anything.
///
/// Neal, Z. P., Domagalski, R. & Sagan, B. (2021). Comparing alternatives to the fixed degree sequence
/// model for extracting the backbone of bipartite projections. Scientific Reports 11, 23929.
/// doi:10.1038/s41598-021-03238-3
struct FixedFillLaw: Sendable {
  /// The number of rows, at least 2.
  let rows: Int
  /// The number of columns.
  let columns: Int
  /// The number of ties.
  let ties: Int

  /// The cells of the other rows.
  private var rest: Int { (rows - 2) * columns }

  /// The chances that two rows share at least 0, 1, ... up to so many columns.
  func tails(upTo largest: Int) -> [Double] {
    // Every cell is taken, and nothing is left to chance.
    if ties == rows * columns { return (0...largest).map { $0 <= columns ? 1 : 0 } }
    let density = Double(ties) / Double(rows * columns)
    let mean = Double(columns) * density * density
    var sum = 0.0
    var count = max(largest, 1)
    while count <= columns {
      let mass = self.mass(count)
      sum += mass
      if Double(count) > mean, mass <= sum * 1e-18 { break }
      count += 1
    }
    var tails = [Double](repeating: 1, count: largest + 1)
    guard largest > 0 else { return tails }
    tails[largest] = min(1, sum)
    for count in (1..<largest).reversed() {
      sum += mass(count)
      tails[count] = min(1, sum)
    }
    return tails
  }

  /// The chance that two rows share so many columns.
  func mass(_ both: Int) -> Double {
    let left = ties - 2 * both
    let least = max(0, left - rest)
    let most = min(columns - both, left)
    guard least <= most else { return 0 }
    /// The term of `one + 1` columns of one row for each of `one`.
    func ratio(_ one: Int) -> Double {
      2 * Double(columns - both - one) / Double(one + 1)
        * Double(left - one) / Double(rest - left + one + 1)
    }
    var (low, high) = (least, most)
    while low < high {
      let middle = (low + high) / 2
      if ratio(middle) > 1 { low = middle + 1 } else { high = middle }
    }
    var sum = 1.0
    var term = 1.0
    for one in low..<max(low, most) {
      term *= ratio(one)
      sum += term
      if term < 1e-18 * sum { break }
    }
    term = 1
    for one in (least..<low).reversed() {
      term /= ratio(one)
      sum += term
      if term < 1e-18 * sum { break }
    }
    return Double.exp(logTerm(both: both, one: low) + Double.log(sum))
  }

  /// The logarithm of one term, each part of it as the chance of a number of successes: cells taken with
  /// the chance f / (n c) make every choice of f cells as likely.
  private func logTerm(both: Int, one: Int) -> Double {
    let cells = rows * columns
    let p = Double(ties) / Double(cells)
    let q = Double(cells - ties) / Double(cells)
    return logBinomial(both, of: columns, p: p * p, q: q * (1 + p))
      + logBinomial(one, of: columns - both, p: 2 * p / (1 + p), q: q / (1 + p))
      + logBinomial(ties - 2 * both - one, of: rest, p: p, q: q)
      - logBinomial(ties, of: cells, p: p, q: q)
  }
}
