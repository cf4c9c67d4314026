import TwoModeNetworks

/// Scores of two modes that are made from each other: each mode's from the other's across the ties,
/// and from a start that all nodes of the mode share.
///
///     rows    = d Gr W  Sc columns + a
///     columns = d Gc W' Sr rows    + b
///
/// with G the factors of receiving and S those of sending, one for each node, and a and b the starts.
///
/// Without the columns, and with rows = T y, T = sqrt(Gr / Sr), these are the equations
///
///     (1 - d^2 K K') y = f,     K = sqrt(Gr Sr) W sqrt(Gc Sc)
///
/// whose matrix is symmetric and positive: the method of conjugate gradients solves them in about the
/// square root of the rounds that going back and forth needs, and it stops by the residual that is left.
struct MutualReinforcement {
  /// What a mode's nodes multiply what they receive and what they send by.
  struct Factors {
    /// By what a node multiplies what reaches it.
    var receiving: [Double]
    /// By what a node multiplies its score before it goes out.
    var sending: [Double]

    /// sqrt(G S); 0 for a node that does neither.
    var passing: [Double] {
      zip(receiving, sending).map { ($0 * $1).squareRoot() }
    }
  }

  /// The ties.
  let incidence: Incidence
  /// What they count.
  let values: TieValues
  /// The factors of the rows.
  let rows: Factors
  /// The factors of the columns.
  let columns: Factors
  /// The start of the rows.
  let rowStart: Double
  /// The start of the columns.
  let columnStart: Double
  /// d: what is left of a score on its way.
  let damping: Double
  /// Whether G S is one over the sum of a node's ties, so that the largest singular value of K is 1 in
  /// every component, and what the component's scores add up to is known beforehand.
  let isBalanced: Bool
  /// How many threads work.
  let threads: Int

  /// How many rounds are gone before a search for scores is given up.
  static let mostRounds = 10_000

  /// The scores of both modes: those of the rows, solved for, and those of the columns that these make.
  func run(mostRounds: Int = MutualReinforcement.mostRounds) -> JointKernel.Run {
    let outcome = rowScores(mostRounds: mostRounds)
    if outcome.shortfall != nil { return .none(of: incidence, because: outcome.shortfall) }
    var walk = BackAndForth(self)
    return JointKernel.Run(
      rows: definedScores(outcome.value),
      columns: definedScores(walk.columnScores(of: outcome.value)))
  }

  /// The scores of the rows.
  ///
  /// They are settled when the residual is no longer than rounding makes it, ``roundingShare(of:)`` of
  /// their length, as measured on the equations themselves.
  ///
  /// - Complexity: O(m) a round. Rounds grow as 1 / sqrt(1 - d s), s being the largest singular value of
  ///   K, or where it is known the next one: some 25 for a damping of 0.85.
  func rowScores(
    mostRounds: Int = MutualReinforcement.mostRounds
  ) -> MeasureOutcome<[Double]> {
    let passing = rows.passing
    let units = zip(rows.receiving, rows.sending).map { receiving, sending in
      receiving == 0 || sending == 0 ? 0 : (receiving / sending).squareRoot()
    }
    var walk = BackAndForth(self)
    // What rows have of the starts alone.
    var scores = [Double](repeating: 0, count: incidence.rowCount)
    walk.settle(&scores)
    let goal = scores.indices.map { units[$0] == 0 ? 0 : scores[$0] / units[$0] }
    let components = isBalanced ? JointVertices(incidence).rowSets : []

    var solution = [Double](repeating: 0, count: incidence.rowCount)
    level(&solution, to: goal, passing, components)
    var rounds = 0
    var residual = Double.infinity
    let watch = WorkWatch.current
    while true {
      if watch.shouldStop { return MeasureOutcome(scores) }
      rounds += conjugate(&solution, to: goal, passing, most: mostRounds - rounds)
      level(&solution, to: goal, passing, components)
      for row in scores.indices { scores[row] = units[row] * solution[row] }
      var settled = scores
      // Sums of what is positive keep small scores as exact as large ones.
      walk.settle(&settled)
      let change = scores.indices.map {
        units[$0] == 0 ? 0 : (settled[$0] - scores[$0]) / units[$0]
      }
      let before = residual
      residual = norm(change) / norm(solution)
      // No number where weights leave the range of `Double`, or where there are no ties at all.
      if residual.isNaN || residual <= roundingShare(of: incidence) {
        walk.settle(&settled)
        return MeasureOutcome(settled)
      }
      guard rounds < mostRounds, residual < before / 2 else {
        return MeasureOutcome(
          settled, shortfall: .notSettled(rounds: rounds, residual: residual))
      }
    }
  }

  /// Makes what each component adds up to, weighed by the leading vector q of K K', what it must be:
  /// q (1 - d^2) y = q f. No other part of a solution is so hard to find by going back and forth, and so
  /// easily lost in rounding, where the damping is near 1.
  private func level(
    _ solution: inout [Double], to goal: [Double], _ passing: [Double], _ components: [[Int]]
  ) {
    for rows in components {
      var (lack, length) = (0.0, 0.0)
      for row in rows where passing[row] > 0 {
        let direction = 1 / passing[row]
        lack += direction * (goal[row] / ((1 - damping) * (1 + damping)) - solution[row])
        length += direction * direction
      }
      let share = lack / length
      guard share.isFinite else { continue }
      for row in rows where passing[row] > 0 { solution[row] += share / passing[row] }
    }
  }

  /// Brings a vector nearer to the solution by conjugate gradients, until the residual that they keep is
  /// lost in rounding; how many rounds that took.
  ///
  /// Hestenes, M. R. & Stiefel, E. (1952). Methods of conjugate gradients for solving linear systems.
  /// Journal of Research of the National Bureau of Standards 49(6), 409-436.
  private func conjugate(
    _ solution: inout [Double], to goal: [Double], _ passing: [Double], most: Int
  ) -> Int {
    let columnSquares = zip(columns.receiving, columns.sending).map { $0 * $1 }
    var sent = solution
    var across = [Double](repeating: 0, count: incidence.columnCount)
    func apply(_ vector: [Double], into image: inout [Double]) {
      for row in vector.indices { sent[row] = passing[row] * vector[row] }
      multiply(incidence.columns, values.columns, sent, into: &across, threads: threads)
      for column in across.indices { across[column] *= columnSquares[column] }
      multiply(incidence.rows, values.rows, across, into: &image, threads: threads)
      for row in image.indices {
        image[row] = vector[row] - damping * damping * passing[row] * image[row]
      }
    }
    var image = solution
    apply(solution, into: &image)
    var rest = goal
    add(image, times: -1, to: &rest)
    var direction = rest
    var square = dot(rest, rest)
    var rounds = 0
    let watch = WorkWatch.current
    while rounds < most, !watch.shouldStop, square.squareRoot() > Double.ulpOfOne * norm(solution) {
      rounds += 1
      apply(direction, into: &image)
      let step = square / dot(direction, image)
      guard step.isFinite else { break }
      add(direction, times: step, to: &solution)
      add(image, times: -step, to: &rest)
      let left = dot(rest, rest)
      let turn = left / square
      for row in direction.indices { direction[row] = rest[row] + turn * direction[row] }
      square = left
    }
    return rounds
  }
}

/// Going from the rows to the columns and back, in scores as they are.
private struct BackAndForth {
  private let equations: MutualReinforcement
  private var sent: [Double]
  private var across: [Double]

  init(_ equations: MutualReinforcement) {
    self.equations = equations
    sent = [Double](repeating: 0, count: equations.incidence.rowCount)
    across = [Double](repeating: 0, count: equations.incidence.columnCount)
  }

  /// The scores of the columns that these scores of the rows make.
  mutating func columnScores(of scores: [Double]) -> [Double] {
    for row in sent.indices { sent[row] = equations.rows.sending[row] * scores[row] }
    multiply(
      equations.incidence.columns, equations.values.columns, sent, into: &across,
      threads: equations.threads)
    for column in across.indices {
      across[column] =
        equations.columnStart
        + equations.damping * equations.columns.receiving[column] * across[column]
    }
    return across
  }

  /// Makes the rows' scores anew, from the columns' that these rows make.
  mutating func settle(_ scores: inout [Double]) {
    let (rows, columns) = (equations.rows, equations.columns)
    let (incidence, values) = (equations.incidence, equations.values)
    let (damping, threads) = (equations.damping, equations.threads)
    var sent = columnScores(of: scores)
    for column in sent.indices { sent[column] *= columns.sending[column] }
    multiply(incidence.rows, values.rows, sent, into: &scores, threads: threads)
    for row in scores.indices {
      scores[row] = equations.rowStart + damping * rows.receiving[row] * scores[row]
    }
  }
}

extension JointVertices {
  /// The rows of each set of vertices that ties link, ascending.
  fileprivate var rowSets: [[Int]] {
    linkedSets(from: 0..<count).map { Array($0.prefix { isRow($0) }) }
  }
}
