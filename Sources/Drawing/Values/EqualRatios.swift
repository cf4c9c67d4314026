/// Steps in equal ratios, the same bits on every machine.
package enum EqualRatios {
  /// base^exponent for base >= 1 and 0 <= exponent <= 1, by halving the exponent: square roots alone are
  /// rounded alike everywhere.
  package static func power(_ base: Double, _ exponent: Double) -> Double {
    var result = 1.0
    var root = base
    var rest = exponent
    for _ in 0..<40 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        result *= root
        rest -= 1
      }
    }
    return result
  }
}
