import TwoModeNetworks

/// How many products are summed one after another before blocks are added two by two.
private let blockLength = 256

/// The scalar product of two vectors.
///
/// Blocks of a fixed length are summed and their sums added two by two, so that rounding grows with the
/// logarithm of the length, where one sum after another would leave the residual of an iteration over
/// a long vector far above what its entries are known to.
///
/// - Complexity: O(n).
func dot(_ first: [Double], _ second: [Double]) -> Double {
  precondition(first.count == second.count, "vectors of one length")
  return dot(first.span, second.span, 0..<first.count)
}

private func dot(
  _ first: Span<Double>, _ second: Span<Double>, _ range: Range<Int>
) -> Double {
  if range.count > blockLength {
    let blocks = (range.count + blockLength - 1) / blockLength
    let middle = range.lowerBound + blocks / 2 * blockLength
    return dot(first, second, range.lowerBound..<middle)
      + dot(first, second, middle..<range.upperBound)
  }
  var sums = (0.0, 0.0, 0.0, 0.0)
  var place = range.lowerBound
  while place + 3 < range.upperBound {
    sums.0 += first[place] * second[place]
    sums.1 += first[place + 1] * second[place + 1]
    sums.2 += first[place + 2] * second[place + 2]
    sums.3 += first[place + 3] * second[place + 3]
    place += 4
  }
  while place < range.upperBound {
    sums.0 += first[place] * second[place]
    place += 1
  }
  return (sums.0 + sums.1) + (sums.2 + sums.3)
}

/// The Euclidean length of a vector.
func norm(_ vector: [Double]) -> Double { dot(vector, vector).squareRoot() }

/// Multiplies a vector by a number.
func scale(_ vector: inout [Double], by factor: Double) {
  for position in vector.indices { vector[position] *= factor }
}

/// Adds a vector, times a number, to another.
func add(_ vector: [Double], times factor: Double, to sum: inout [Double]) {
  for position in sum.indices { sum[position] += factor * vector[position] }
}

/// The share of itself that rounding may change a vector by, in length, when a sum over a network's ties
/// is taken in blocks: some units of the last place for each doubling of the terms.
func roundingShare(of incidence: Incidence) -> Double {
  let terms = Double(incidence.rowCount + incidence.columnCount + incidence.tieCount)
  return 2 * Double.ulpOfOne * (8 + Double(terms.exponent))
}
