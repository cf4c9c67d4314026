extension ProjectedTies {
  /// The weight of every pair; `nil` where it is undefined.
  ///
  /// - Parameters:
  ///   - weighting: The definition of a weight.
  ///   - incidence: The incidence that the pairs were found in.
  ///   - counting: Whether ties count by their weights. All are undefined where one of these is not
  ///     positive and finite, or where the weighting has no form for them
  ///     (``ProjectionWeighting/isDefinedOfWeightedTies``).
  ///   - isReversed: Whether a directed weight is that of the second node and the first, in this order.
  /// - Complexity: O(pairs + shared nodes); of weighted ties, O(sum over pairs of the second's degree).
  package func weights(
    _ weighting: ProjectionWeighting, in incidence: Incidence, ties counting: TieCounting = .alike,
    reversed isReversed: Bool = false
  ) -> [Double?] {
    let weights = counting == .weighted ? incidence.rows.weights : nil
    if let weights {
      let isDefined = weighting.isDefinedOfWeightedTies
      guard isDefined, weights.allSatisfy({ $0 > 0 && $0.isFinite }) else {
        return [Double?](repeating: nil, count: count)
      }
    }
    let columns = strengths(incidence.columns, weights == nil ? nil : incidence.columns.weights)
    let shares = columns.indices.map {
      weighting.share(ofDegree: incidence.columns.degree(of: $0), strength: columns[$0])
    }
    let values = weights.map { weighting.isScaledByRow ? rescaled($0, incidence.rows) : $0 }
    let ends = pairEnds(incidence.rows, values, columnCount: incidence.columnCount)
    let sums =
      if let values {
        weightedSums(weighting, incidence.rows, values, shares, reversed: isReversed)
      } else {
        sums(shares)
      }
    let nodeCount = Double(incidence.columnCount)
    return (0..<count).map { pair in
      let (first, second) = (ends[Int(firsts[pair])], ends[Int(seconds[pair])])
      let weight =
        isReversed
        ? weighting.weight(sums[pair], second, first, ofNodes: nodeCount)
        : weighting.weight(sums[pair], first, second, ofNodes: nodeCount)
      return weight.isFinite && (weight > 0 || weighting.mayBeNegative) ? weight : nil
    }
  }

  /// What the shared nodes of each pair add, where ties count 1 each.
  private func sums(_ shares: [Double]) -> [Double] {
    let shares = shares.span
    let shared = shared.span
    return (0..<count).map { pair in
      var sum = 0.0
      for place in offsets[pair]..<offsets[pair + 1] { sum += shares[Int(shared[place])] }
      return sum
    }
  }

  /// What the shared nodes of each pair add, where ties count by their weights.
  private func weightedSums(
    _ weighting: ProjectionWeighting, _ rows: CompressedRows, _ values: [Double],
    _ shares: [Double], reversed isReversed: Bool
  ) -> [Double] {
    // The weights of the first row, by column; pairs with the same first stand together.
    var ofFirst = [Double](repeating: 0, count: shares.count)
    var first: Int32 = -1
    return (0..<count).map { pair in
      if firsts[pair] != first {
        first = firsts[pair]
        for entry in rows.offsets[Int(first)]..<rows.offsets[Int(first) + 1] {
          ofFirst[Int(rows.columns[entry])] = values[entry]
        }
      }
      var entry = rows.offsets[Int(seconds[pair])]
      var sum = 0.0
      for place in offsets[pair]..<offsets[pair + 1] {
        let node = shared[place]
        while rows.columns[entry] < node { entry += 1 }
        let (own, other) = (ofFirst[Int(node)], values[entry])
        sum +=
          (isReversed ? weighting.times(other, own) : weighting.times(own, other))
          * shares[Int(node)]
      }
      return sum
    }
  }
}

/// For every row, the sum of the weights of its ties; the degree where each counts 1.
private func strengths(_ rows: CompressedRows, _ weights: [Double]?) -> [Double] {
  (0..<rows.count).map { row in
    guard let weights else { return Double(rows.degree(of: row)) }
    return weights[rows.offsets[row]..<rows.offsets[row + 1]].reduce(0, +)
  }
}

/// The weights, those of each row divided by a power of two that brings its largest near 1: where only
/// their proportions count, no weights leave the range of `Double`.
private func rescaled(_ weights: [Double], _ rows: CompressedRows) -> [Double] {
  var rescaled = weights
  for row in 0..<rows.count {
    let entries = rows.offsets[row]..<rows.offsets[row + 1]
    guard let largest = weights[entries].max() else { continue }
    let exponent = Swift.max(largest.exponent, -1022)
    let unit = Double(sign: .plus, exponent: exponent, significand: 1)
    for entry in entries { rescaled[entry] = weights[entry] / unit }
  }
  return rescaled
}

/// What formulas read of every row.
private func pairEnds(
  _ rows: CompressedRows, _ weights: [Double]?, columnCount: Int
) -> [PairEnd] {
  let count = Double(columnCount)
  let strengths = strengths(rows, weights)
  return (0..<rows.count).map { row in
    let strength = strengths[row]
    guard let weights else {
      return PairEnd(strength: strength, squares: strength, spread: strength * (count - strength))
    }
    let own = weights[rows.offsets[row]..<rows.offsets[row + 1]]
    let squares = own.reduce(0) { $0 + $1 * $1 }
    let mean = strength / count
    let untied = count - Double(own.count)
    // A row that is the same everywhere is exactly that: a rounded mean would leave a difference.
    let isFlat = untied == 0 && own.allSatisfy { $0 == own.first }
    let differences = own.reduce(untied * mean * mean) { $0 + ($1 - mean) * ($1 - mean) }
    return PairEnd(strength: strength, squares: squares, spread: isFlat ? 0 : count * differences)
  }
}
