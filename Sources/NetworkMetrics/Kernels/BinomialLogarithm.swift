import RealModule

/// The logarithm of the chance of x successes in n trials of chance p each, to about 1e-15 of itself or
/// 1e-15, for any n.
///
/// Factorials would cancel: the logarithm of 10^6! has lost nine digits before it is taken from another.
/// Loader writes each by Stirling's formula with its error, and what remains as two deviances that are
/// small where the chance is not:
///
///     log b = e(n) - e(x) - e(n - x) - D(x, np) - D(n - x, nq) - log(2 pi x (n - x) / n) / 2
///     D(x, y) = x log(x / y) + y - x
///
/// Loader, C. (2000). Fast and accurate computation of binomial probabilities. Bell Laboratories.
///
/// - Parameters:
///   - x: The number of successes, from 0 to n.
///   - n: The number of trials.
///   - p: The chance of a success, above 0 and below 1.
///   - q: The chance of a failure, 1 - p, given apart so that neither is rounded.
/// - Complexity: O(1).
func logBinomial(_ x: Int, of n: Int, p: Double, q: Double) -> Double {
  let (successes, trials) = (Double(x), Double(n))
  if x == 0 { return trials * (p < 0.5 ? Double.log(onePlus: -p) : Double.log(q)) }
  if x == n { return trials * (q < 0.5 ? Double.log(onePlus: -q) : Double.log(p)) }
  let failures = Double(n - x)
  let shape = Double.log(2 * Double.pi * successes) + Double.log(failures / trials)
  return stirlingError(n) - stirlingError(x) - stirlingError(n - x)
    - deviance(successes, trials * p) - deviance(failures, trials * q) - shape / 2
}

/// log n! - log(sqrt(2 pi n) (n / e)^n) for n above 0.
private func stirlingError(_ n: Int) -> Double {
  let value = Double(n)
  if n < 16 {
    let factorial = (1...n).reduce(1.0) { $0 * Double($1) }
    return Double.log(factorial) - (value + 0.5) * Double.log(value) + value
      - Double.log(2 * Double.pi) / 2
  }
  let square = value * value
  let tail = 1.0 / 1260 - (1.0 / 1680 - 1 / (1188 * square)) / square
  return (1.0 / 12 - (1.0 / 360 - tail / square) / square) / value
}

/// x log(x / y) + y - x, by its series in (x - y) / (x + y) where x and y are near each other.
private func deviance(_ x: Double, _ y: Double) -> Double {
  let difference = x - y
  guard difference.magnitude < 0.1 * (x + y) else { return x * Double.log(x / y) - difference }
  let ratio = difference / (x + y)
  let square = ratio * ratio
  var sum = difference * ratio
  var power = 2 * x * ratio
  var divisor = 3.0
  while true {
    power *= square
    let next = sum + power / divisor
    if next == sum { return sum }
    sum = next
    divisor += 2
  }
}
