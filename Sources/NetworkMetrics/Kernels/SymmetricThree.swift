/// A symmetric matrix of 3 x 3, for its leading eigenvector.
struct SymmetricThree {
  private var entries = [Double](repeating: 0, count: 9)

  /// The entry of a row and a column, and of the column and the row.
  subscript(row: Int, column: Int) -> Double {
    get { entries[3 * row + column] }
    set {
      entries[3 * row + column] = newValue
      entries[3 * column + row] = newValue
    }
  }

  /// The unit vector of the largest eigenvalue, by Jacobi's rotations; its first entry is not
  /// negative.
  func leadingVector() -> (Double, Double, Double) {
    var matrix = self
    var vectors = SquareThree.identity
    // Each sweep squares the off-diagonal's relative size: a dozen is past what doubles can show.
    for _ in 0..<12 {
      for (p, q) in [(0, 1), (0, 2), (1, 2)] where matrix[p, q] != 0 {
        let theta = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q])
        let t = (theta < 0 ? -1 : 1) / (theta.magnitude + (theta * theta + 1).squareRoot())
        let cosine = 1 / (t * t + 1).squareRoot()
        matrix.rotate(p, q, cosine: cosine, sine: t * cosine, tangent: t)
        vectors.rotate(p, q, cosine: cosine, sine: t * cosine)
      }
    }
    var leading = 0
    for column in 1..<3 where matrix[column, column] > matrix[leading, leading] {
      leading = column
    }
    let sign: Double = vectors[0, leading] < 0 ? -1 : 1
    return (sign * vectors[0, leading], sign * vectors[1, leading], sign * vectors[2, leading])
  }

  private mutating func rotate(_ p: Int, _ q: Int, cosine: Double, sine: Double, tangent: Double) {
    let other = 3 - p - q
    let shift = tangent * self[p, q]
    self[p, p] -= shift
    self[q, q] += shift
    self[p, q] = 0
    let (atP, atQ) = (self[other, p], self[other, q])
    self[other, p] = cosine * atP - sine * atQ
    self[other, q] = sine * atP + cosine * atQ
  }
}

/// The product of the rotations, whose columns become the eigenvectors.
private struct SquareThree {
  private var entries: [Double]

  static let identity = SquareThree(entries: [1, 0, 0, 0, 1, 0, 0, 0, 1])

  subscript(row: Int, column: Int) -> Double { entries[3 * row + column] }

  mutating func rotate(_ p: Int, _ q: Int, cosine: Double, sine: Double) {
    for row in 0..<3 {
      let (atP, atQ) = (self[row, p], self[row, q])
      entries[3 * row + p] = cosine * atP - sine * atQ
      entries[3 * row + q] = sine * atP + cosine * atQ
    }
  }
}
