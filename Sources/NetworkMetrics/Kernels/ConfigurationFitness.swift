import RealModule
import TwoModeNetworks

/// The chances of ties whose sums over columns and over rows are given degrees, where each is x y / (1 + x
/// y) for some fitness x of its row and y of its column; row after row, or `nil` if not found.
///
/// Newton's method on the log-likelihood, in a = log x and b = log y. It is concave, and along a line on
/// which no a + b changes by more than r a step, its curvature grows by a factor of e^r at most: going
/// log(1 + r) / r of Newton's step therefore always climbs, from wherever it starts, and near the top it
/// is nearly the whole step, so that the number of right digits doubles. No step needs to be tried twice.
///
/// The equations of a step are those of a network of resistors whose conductances are the variances p (1
/// - p). Rows are eliminated first and then columns, one by one, each leaving conductances between those
/// that are left: only what is positive is added, so nothing cancels, however unlike the degrees are.
///
/// Bach, F. (2010). Self-concordant analysis for logistic regression. Electronic Journal of Statistics 4,
/// 384-414. doi:10.1214/09-EJS521
///
/// - Parameters:
///   - rows: A degree for each class of rows, and how many rows are in it.
///   - columns: The same of columns.
/// - Precondition: Degrees have finite fitness; see ``ConfigurationModel``.
/// - Complexity: O(k l min(k, l)) a step, for k classes of rows and l of columns.
func fittedChances(
  rows: [(degree: Int, count: Int)], columns: [(degree: Int, count: Int)]
) -> [Double]? {
  // Columns are what costs: they are the mode of fewer classes.
  if columns.count > rows.count {
    guard let turned = fittedChances(rows: columns, columns: rows) else { return nil }
    return rows.indices.flatMap { row in
      columns.indices.map { turned[$0 * rows.count + row] }
    }
  }
  var fit = ConfigurationFitness(rows: rows, columns: columns)
  let watch = WorkWatch.current
  for _ in 0..<500 where !watch.shouldStop {
    let length = fit.step()
    guard length.isFinite else { return nil }
    // What is left is of the order of the square.
    if length < 1e-8 { return fit.chances }
  }
  return nil
}

private struct ConfigurationFitness {
  private let rows: [(degree: Double, count: Double)]
  private let columns: [(degree: Double, count: Double)]
  private var ofRows: [Double]
  private var ofColumns: [Double]

  init(rows: [(degree: Int, count: Int)], columns: [(degree: Int, count: Int)]) {
    self.rows = rows.map { (Double($0.degree), Double($0.count)) }
    self.columns = columns.map { (Double($0.degree), Double($0.count)) }
    let ties = self.rows.reduce(0) { $0 + $1.degree * $1.count }
    ofRows = self.rows.map { Double.log($0.degree) - Double.log(ties) / 2 }
    ofColumns = self.columns.map { Double.log($0.degree) - Double.log(ties) / 2 }
  }

  /// The chance of a tie of each class of rows with each class of columns.
  var chances: [Double] {
    ofRows.flatMap { row in ofColumns.map { logistic(row + $0) } }
  }

  /// Goes a step, and returns by how much Newton's whole step would have changed the sum of a row's and a
  /// column's logarithm at most.
  mutating func step() -> Double {
    let width = columns.count
    var conductances = [Double](repeating: 0, count: rows.count * width)
    var rowLack = [Double](repeating: 0, count: rows.count)
    var columnLack = columns.map { $0.degree * $0.count }
    var rowSums = rowLack
    for row in rows.indices {
      var expected = 0.0
      for column in 0..<width {
        let sum = ofRows[row] + ofColumns[column]
        let pairs = rows[row].count * columns[column].count
        let chance = logistic(sum)
        let conductance = pairs * chance * logistic(-sum)
        conductances[row * width + column] = conductance
        rowSums[row] += conductance
        expected += columns[column].count * chance
        columnLack[column] -= pairs * chance
      }
      rowLack[row] = rows[row].count * (rows[row].degree - expected)
    }
    let changeOfColumns = solve(conductances, rowSums, rowLack, columnLack)
    let changeOfRows = rows.indices.map { row in
      var change = rowLack[row]
      for column in 0..<width {
        change -= conductances[row * width + column] * changeOfColumns[column]
      }
      return change / rowSums[row]
    }
    let (low, high) = (
      (changeOfRows.min() ?? 0) + (changeOfColumns.min() ?? 0),
      (changeOfRows.max() ?? 0) + (changeOfColumns.max() ?? 0)
    )
    let length = max(low.magnitude, high.magnitude)
    let share = length > 0 ? Double.log(onePlus: length) / length : 1
    for row in rows.indices { ofRows[row] += share * changeOfRows[row] }
    for column in 0..<width { ofColumns[column] += share * changeOfColumns[column] }
    return length
  }

  /// Newton's change of the columns, the last one's being 0: only sums of a row's and a column's logarithm
  /// matter, so one of them is free.
  private func solve(
    _ conductances: [Double], _ rowSums: [Double], _ rowLack: [Double], _ columnLack: [Double]
  ) -> [Double] {
    let width = columns.count
    var right = columnLack
    var between = [Double](repeating: 0, count: width * width)
    for row in rows.indices {
      for first in 0..<width {
        let share = conductances[row * width + first] / rowSums[row]
        right[first] -= share * rowLack[row]
        for second in (first + 1)..<max(width, first + 1) {
          between[first * width + second] += share * conductances[row * width + second]
        }
      }
    }
    var sums = [Double](repeating: 0, count: width)
    for gone in 0..<(width - 1) {
      for other in (gone + 1)..<width { sums[gone] += between[gone * width + other] }
      for first in (gone + 1)..<width {
        let share = between[gone * width + first] / sums[gone]
        right[first] += share * right[gone]
        for second in (first + 1)..<max(width, first + 1) {
          between[first * width + second] += share * between[gone * width + second]
        }
      }
    }
    var change = [Double](repeating: 0, count: width)
    for column in (0..<(width - 1)).reversed() {
      var sum = right[column]
      for other in (column + 1)..<width { sum += between[column * width + other] * change[other] }
      change[column] = sum / sums[column]
    }
    return change
  }
}

/// 1 / (1 + e^-x), without overflow.
private func logistic(_ x: Double) -> Double {
  if x >= 0 { return 1 / (1 + Double.exp(-x)) }
  let power = Double.exp(x)
  return power / (1 + power)
}
