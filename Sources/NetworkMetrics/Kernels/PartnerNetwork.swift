import TwoModeNetworks

/// What a partner counts: a node of the same mode that shares a node of the other.
public enum PartnerCounting: Sendable, Hashable {
  /// Every partner counts 1, however much is shared.
  case alike
  /// A partner counts the weight of the projection's tie. A measure is undefined, for all nodes, where a
  /// weight is not positive and finite.
  case by(ProjectionWeighting)

  /// What stands before the name of a measure that counts so.
  var prefix: String {
    switch self {
    case .alike: "unweighted-"
    case .by(.count): ""
    case .by(let weighting): "\(weighting)-"
    }
  }

  /// What stands behind the title of a measure that counts so.
  var suffix: String {
    switch self {
    case .alike: ", of partners that count alike"
    case .by(.count): ""
    case .by(let weighting): ", by \(weighting) weights"
    }
  }

  /// What a partner counts, in words.
  var words: String {
    switch self {
    case .alike: "1 for each partner"
    case .by(.count): "the number of nodes shared with a partner"
    case .by(let weighting): "the \(weighting) weight of a partner"
    }
  }
}

extension WorkingMemory {
  /// A ``PartnerNetwork``: the pairs, what their weights are made from, and their rows.
  static let partners = projectedTies + WorkingMemory(perTiedPair: 32)
}

/// The projection of the rows: who is whose partner, and what each counts.
struct PartnerNetwork: Sendable {
  /// The partners of every row, ascending.
  let rows: CompressedRows
  /// What each entry of the rows counts.
  let weights: [Double]
  /// The sum of what a row's partners count.
  let strengths: [Double]

  /// The projection; `nil` if a weight is not positive and finite.
  init?(_ incidence: Incidence, _ counting: PartnerCounting) {
    let pairs = ProjectedTies(incidence)
    var values = [Double](repeating: 1, count: pairs.count)
    if case .by(let weighting) = counting {
      values = pairs.weights(weighting, in: incidence).map { $0 ?? .nan }
      guard values.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
    }
    let rows = pairs.rows(nodeCount: incidence.rowCount, weights: values)
    self.rows = rows
    weights = rows.weights ?? []
    strengths = NetworkMetrics.strengths(rows, rows.weights)
    guard strengths.allSatisfy(\.isFinite) else { return nil }
  }

  /// The number of rows.
  var count: Int { rows.count }

  /// The places in the entries at which the partners of a row stand.
  func entries(of row: Int) -> Range<Int> { rows.offsets[row]..<rows.offsets[row + 1] }

  /// A result for every row, worked out by several threads, each with a dense array of its own that the
  /// function finds and leaves full of zeros; `nil` for rows that are left when the work is stopped.
  func perRow<Result: Sendable>(
    threads: Int, _ result: @Sendable (_ row: Int, _ scratch: inout [Double]) -> Result?
  ) -> [Result?] {
    let ranges = evenRanges(of: count, parts: Swift.max(threads, 1) * 8)
    return inParallel(ranges.count, threads: threads) { part in
      var scratch = [Double](repeating: 0, count: count)
      let watch = WorkWatch.current
      return ranges[part].map { watch.shouldStop ? nil : result($0, &scratch) }
    }.flatMap { $0 }
  }
}
