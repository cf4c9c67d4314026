import TwoModeNetworks

/// The leading singular value and vectors of a connected network's incidence.
///
/// Iterates on B B' in the rows by the locally optimal conjugate gradient: each step takes the best
/// of three directions (the present vector, its residual and the last step), which needs about the
/// square root of the steps that power iteration needs. Where two dense parts hang together by
/// little, that is the difference between thousands of steps and millions.
///
/// Knyazev, A. V. (2001). Toward the optimal preconditioned eigensolver: locally optimal block
/// preconditioned conjugate gradient method. SIAM Journal on Scientific Computing 23(2), 517-541.
/// doi:10.1137/S1064827500366124
struct LeadingSingularVectors {
  /// The square of the leading singular value.
  private(set) var squaredValue = 0.0
  /// The left vector, of unit Euclidean norm; positive, as the network is connected.
  private(set) var left: [Double]
  /// The right vector that it makes, of unit Euclidean norm; positive too.
  private(set) var right: [Double] = []
  /// After how many rounds it was found.
  private(set) var rounds = 0
  /// Why they are not the leading ones; `nil` as a rule.
  private(set) var shortfall: Shortfall?

  private let incidence: Incidence
  private let values: TieValues
  private let threads: Int
  private var through: [Double]

  /// Finds the leading vectors.
  ///
  /// - Parameters:
  ///   - incidence: A connected network with at least one tie.
  ///   - values: What its ties count, all of it positive.
  ///   - threads: How many threads to work in.
  ///   - mostRounds: How many rounds are gone; by default ten for each row and a thousand more.
  /// - Complexity: O(m) a round. Rounds grow with the square root of the leading value over its distance
  ///   to the next.
  init(
    ofConnected incidence: Incidence, values: TieValues, threads: Int, mostRounds: Int? = nil
  ) {
    self.incidence = incidence
    self.values = values
    self.threads = threads
    through = [Double](repeating: 0, count: incidence.columnCount)
    left = strengths(incidence.rows, values.rows)
    scale(&left, by: 1 / norm(left))
    rounds = iterate(most: mostRounds ?? 10 * incidence.rowCount + 1000)
    let residual = polish()
    // What the left vector was last multiplied into.
    right = through
    scale(&right, by: 1 / norm(right))
    if residual > Self.settled {
      shortfall = .notSettled(rounds: rounds, residual: residual)
    }
  }

  /// The residual, as a share of the squared value, that is small enough where rounding allows no less.
  private static let settled = 1e-12

  /// Goes on until rounding alone is left of the residual; how many rounds that took.
  private mutating func iterate(most: Int) -> Int {
    let rounding = roundingShare(of: incidence)
    var image = apply(left)
    var step: [Double] = []
    var stepImage: [Double] = []
    var best = Double.infinity
    var sinceBest = 0
    let watch = WorkWatch.current
    for round in 0..<most {
      if watch.shouldStop { return round }
      if round % 16 == 15 {
        // Images follow their vectors by linear combination; refreshing them stops the drift.
        scale(&left, by: 1 / norm(left))
        image = apply(left)
        if !step.isEmpty {
          add(left, times: -dot(left, step), to: &step)
          let length = norm(step)
          guard length > 0 else { return round }
          scale(&step, by: 1 / length)
          stepImage = apply(step)
        }
      }
      squaredValue = dot(left, image)
      var residual = image
      add(left, times: -squaredValue, to: &residual)
      let size = norm(residual)
      // A residual that has met what rounding leaves is done when it no longer falls.
      if size <= 2 * Double.ulpOfOne * squaredValue { return round }
      sinceBest = size < 0.9 * best ? 0 : sinceBest + 1
      best = min(best, size)
      if size <= rounding * squaredValue, sinceBest > 3 { return round }
      if size <= Self.settled * squaredValue, sinceBest > 1000 { return round }

      for _ in 0..<2 {
        add(left, times: -dot(left, residual), to: &residual)
        if !step.isEmpty { add(step, times: -dot(step, residual), to: &residual) }
      }
      let length = norm(residual)
      // The residual of the best combination is orthogonal to it. Where little of it is, the rest is
      // rounding and no direction to go in.
      guard length > 1e-3 * size else { return round }
      scale(&residual, by: 1 / length)
      let residualImage = apply(residual)

      // The best combination of the three directions is the leading vector of a matrix of 3 x 3.
      var small = SymmetricThree()
      small[0, 0] = squaredValue
      small[0, 1] = dot(left, residualImage)
      small[1, 1] = dot(residual, residualImage)
      if !step.isEmpty {
        small[0, 2] = dot(left, stepImage)
        small[1, 2] = dot(residual, stepImage)
        small[2, 2] = dot(step, stepImage)
      }
      let (a, b, c) = small.leadingVector()
      if b == 0, c == 0 { return round }
      // The next step direction is what moved the vector, made orthogonal to where it went.
      let moved = b * b + c * c
      let along = (-moved * a, b - moved * b, c - moved * c)
      let unit = 1 / (along.0 * along.0 + along.1 * along.1 + along.2 * along.2).squareRoot()
      guard unit.isFinite else { return round }
      if step.isEmpty {
        step = [Double](repeating: 0, count: left.count)
        stepImage = step
      }
      combine(&left, residual, &step, (a, b, c), along, unit)
      combine(&image, residualImage, &stepImage, (a, b, c), along, unit)
    }
    return most
  }

  /// Sums of non-negative terms keep the relative accuracy of small entries, which the combinations
  /// above, accurate only against the largest entry, do not: plain power steps restore it, one for every
  /// two ties that an entry is away from large ones. Returns the residual, as a share of the value.
  private mutating func polish() -> Double {
    for position in left.indices { left[position] = left[position].magnitude }
    let rounding = roundingShare(of: incidence)
    let watch = WorkWatch.current
    for _ in 0..<32 where !watch.shouldStop {
      let before = left
      left = apply(left)
      scale(&left, by: 1 / norm(left))
      let isStill = left.indices.allSatisfy {
        (left[$0] - before[$0]).magnitude <= rounding * left[$0]
      }
      if isStill { break }
    }
    var image = apply(left)
    squaredValue = dot(left, image)
    add(left, times: -squaredValue, to: &image)
    return norm(image) / squaredValue
  }

  /// B B' x.
  private mutating func apply(_ vector: [Double]) -> [Double] {
    multiply(incidence.columns, values.columns, vector, into: &through, threads: threads)
    var image = [Double](repeating: 0, count: vector.count)
    multiply(incidence.rows, values.rows, through, into: &image, threads: threads)
    return image
  }
}

/// Replaces a vector by its best combination with the residual and the step, and the step by the new
/// step direction.
private func combine(
  _ vector: inout [Double], _ residual: [Double], _ step: inout [Double],
  _ best: (Double, Double, Double), _ along: (Double, Double, Double), _ unit: Double
) {
  for position in vector.indices {
    let x = vector[position]
    let w = residual[position]
    let p = step[position]
    vector[position] = best.0 * x + best.1 * w + best.2 * p
    step[position] = unit * (along.0 * x + along.1 * w + along.2 * p)
  }
}
