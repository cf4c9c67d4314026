import TwoModeNetworks

/// Looks for the core that is most like the ideal of a core and a periphery.
///
/// For given core columns, which rows are best in the core depends on their ties alone: the search takes
/// all rows above some number of ties, for the number that fits best, then the columns for these rows,
/// and so on until nothing improves. Rows of equal ties go together, so that the order of the nodes has
/// no say.
struct CoreSearch {
  /// A core and how well it fits.
  struct Core {
    var rows: [Int32] = []
    var columns: [Int32] = []
    var correlation = -Double.infinity

    /// Whether this core is to be preferred: it fits better, or is smaller, or has fewer rows.
    func isBetter(than other: Core) -> Bool {
      (-correlation, rows.count + columns.count, rows.count)
        < (-other.correlation, other.rows.count + other.columns.count, other.rows.count)
    }
  }

  /// The most nodes that the search begins with, but for the last class of equal degrees.
  private static let mostStarts = 1000

  private let incidence: Incidence
  private let between: CorePeripheryTies

  init(_ incidence: Incidence, between: CorePeripheryTies) {
    self.incidence = incidence
    self.between = between
  }

  /// The best core from all starts; `nil` where no core can be compared with the ideal.
  ///
  /// A start is a node and its neighbours, nodes of most ties first. Each end of a tie leads to a core
  /// that it is in, if there is a good one.
  ///
  /// - Complexity: O(s (m + n log n)) for s steps.
  func best(threads: Int) -> Core? {
    let starts = self.starts
    let parts = evenRanges(of: starts.count, parts: sourceParts)
    let found = inParallel(parts.count, threads: threads) { part in
      var best = Core()
      let watch = WorkWatch.current
      for start in starts[parts[part]] where !watch.shouldStop {
        let core = improved(from: start)
        if core.isBetter(than: best) { best = core }
      }
      return best
    }
    var best = Core()
    for core in found where core.isBetter(than: best) { best = core }
    return best.correlation == -.infinity ? nil : best
  }

  /// The core columns to begin with, a set for each start.
  private var starts: [[Int32]] {
    let rows = (0..<incidence.rowCount).map { (incidence.rows.degree(of: $0), true, $0) }
    let columns = (0..<incidence.columnCount).map { (incidence.columns.degree(of: $0), false, $0) }
    let nodes = (rows + columns).filter { $0.0 > 0 }.sorted { $0.0 > $1.0 }
    var kept = nodes.prefix(Self.mostStarts)
    if let last = kept.last { kept = nodes.prefix { $0.0 >= last.0 } }
    return kept.map { _, isRow, node in
      // From a column, the search begins with its rows: their best columns are those of most ties to them.
      if isRow { return Array(incidence.rows[node]) }
      let chosen = step(
        from: Array(incidence.columns[node]), along: incidence.columns, others: incidence.rows)
      return chosen.nodes
    }
  }

  private func improved(from start: [Int32]) -> Core {
    var best = Core()
    var columns = start
    while true {
      let rows = step(from: columns, along: incidence.rows, others: incidence.columns)
      let turned = step(from: rows.nodes, along: incidence.columns, others: incidence.rows)
      // The fit is that of the rows and columns together after the second step.
      let core = Core(
        rows: rows.nodes, columns: turned.nodes, correlation: turned.fit ?? -.infinity)
      guard core.isBetter(than: best) else { return best }
      best = core
      columns = core.columns
    }
  }

  /// The nodes of one mode that fit a core of the other best, ascending, and how well they do.
  ///
  /// - Parameters:
  ///   - core: The core of the other mode.
  ///   - rows: The ties of the mode whose core is looked for.
  ///   - others: The ties of the other mode.
  private func step(
    from core: [Int32], along rows: CompressedRows, others: CompressedRows
  ) -> (nodes: [Int32], fit: Double?) {
    var inside = [Int](repeating: 0, count: rows.count)
    for node in core { for neighbour in others[Int(node)] { inside[Int(neighbour)] += 1 } }
    let outside = (0..<rows.count).map { rows.degree(of: $0) - inside[$0] }
    let (c, rest) = (core.count, others.count - core.count)
    let total = outside.reduce(0, +)
    var best: (nodes: [Int32], fit: Double)?
    for worth in worths(inside: inside, outside: outside, core: c, rest: rest) {
      let order = (0..<rows.count).sorted { worth[$0] > worth[$1] }
      var (tiesOfCore, tiesOutside) = (0, 0)
      for (position, node) in order.enumerated() {
        tiesOfCore += inside[node]
        tiesOutside += outside[node]
        let count = position + 1
        if count < order.count, worth[order[count]] == worth[node] { continue }
        let fit = fit(
          coreTies: tiesOfCore, peripheryTies: total - tiesOutside, coreCells: count * c,
          peripheryCells: (rows.count - count) * rest)
        if let fit, fit > best?.fit ?? -.infinity {
          best = (order.prefix(count).map(Int32.init), fit)
        }
      }
    }
    guard let best else { return ((0..<rows.count).map(Int32.init), nil) }
    return (best.nodes.sorted(), best.fit)
  }

  /// What makes a node fit for the core, by its ties to the other mode's core and to the rest of it.
  ///
  /// Where the pairs between core and periphery count for something, a given number of core nodes fits
  /// best if it takes those of most ties there. Where they do not, ties in the core and no ties in the
  /// periphery are weighed against each other, and several weights are tried.
  private func worths(inside: [Int], outside: [Int], core: Int, rest: Int) -> [[Int]] {
    switch between {
    case .absent: return [inside]
    case .present: return [outside]
    case .ignored:
      let weighed = zip(inside, outside).map { $0 * max(rest, 1) + $1 * core }
      return [weighed, inside, outside, zip(inside, outside).map { $0 + $1 }]
    }
  }

  /// The correlation with the ideal, from the ties and pairs within the core and within the periphery.
  private func fit(
    coreTies: Int, peripheryTies: Int, coreCells: Int, peripheryCells: Int
  ) -> Double? {
    let cells = incidence.rowCount * incidence.columnCount
    let ties = incidence.tieCount
    return switch between {
    case .absent: correlation(cells: cells, ties: ties, ideal: coreCells, both: coreTies)
    case .present:
      correlation(
        cells: cells, ties: ties, ideal: cells - peripheryCells, both: ties - peripheryTies)
    case .ignored:
      correlation(
        cells: coreCells + peripheryCells, ties: coreTies + peripheryTies, ideal: coreCells,
        both: coreTies)
    }
  }
}

/// Pearson's correlation of two tables of ones and zeros: the ties, and the ones of the ideal.
private func correlation(cells: Int, ties: Int, ideal: Int, both: Int) -> Double? {
  let (n, m, c, x) = (Double(cells), Double(ties), Double(ideal), Double(both))
  let variances = (m * (n - m)) * (c * (n - c))
  // Rounding may leave a perfect fit a hair beyond 1.
  return variances > 0 ? max(-1, min(1, (n * x - m * c) / variances.squareRoot())) : nil
}
