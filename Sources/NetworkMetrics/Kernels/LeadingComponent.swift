import TwoModeNetworks

/// The component whose incidence has the largest singular value, and its leading vectors.
struct LeadingComponent {
  /// The largest singular value of the whole incidence, its ties counting their rescaled values.
  let rescaledValue: Double
  /// The rows of the component, ascending.
  let rows: [Int]
  /// The leading left vector over these rows, of unit Euclidean norm and positive.
  let vector: [Double]
  /// The columns of the component, ascending.
  let columns: [Int]
  /// The leading right vector over these columns, of unit Euclidean norm and positive.
  let columnVector: [Double]
  /// Whether no other component has the same value; the vectors mean something only if so.
  let isUnique: Bool
  /// Why the value and the vector are not the leading ones; `nil` as a rule.
  let shortfall: Shortfall?

  /// Two components whose squared singular values differ by less than this share are tied: rounding
  /// alone makes them differ by about a thousandth of it.
  private static let tieTolerance = 1e-12

  /// Finds the leading component; `nil` where there are no ties, or weights that do not count.
  ///
  /// - Complexity: O(m) a step for each component that may lead, after O(n log n + m).
  init?(of incidence: Incidence, ties counting: TieCounting, threads: Int) {
    guard let whole = TieValues(incidence, counting)?.rescaled else { return nil }
    let vertices = JointVertices(incidence)
    let components = vertices.largestFirst(vertices.linkedSets(from: 0..<vertices.count))
    var leader: (rows: [Int], columns: [Int], vectors: LeadingSingularVectors)?
    var isTied = false
    var shortfall: Shortfall?
    // The longest two-step walk sums of each row, which no component's value exceeds.
    var walks = [Double](repeating: 0, count: incidence.rowCount)
    multiply(
      incidence.rows, whole.rows, strengths(incidence.columns, whole.columns), into: &walks,
      threads: threads)
    var newColumns = [Int32](repeating: 0, count: incidence.columnCount)
    let watch = WorkWatch.current
    for members in components where !watch.shouldStop {
      let rows = members.prefix { vertices.isRow($0) }
      let columns = members.drop { vertices.isRow($0) }.map { vertices.column($0) }
      if rows.isEmpty || columns.isEmpty { continue }
      if let leader, (rows.map { walks[$0] }.max() ?? 0) < leader.vectors.squaredValue * (1 - 1e-9)
      {
        continue
      }
      let (part, values) = Self.extract(
        rows: Array(rows), columns: columns, of: incidence, values: whole, numbers: &newColumns)
      let leading = LeadingSingularVectors(
        ofConnected: part, values: values, threads: threads)
      shortfall = shortfall ?? leading.shortfall
      let best = leader?.vectors.squaredValue ?? 0
      if (leading.squaredValue - best).magnitude <= Self.tieTolerance * best {
        isTied = true
      } else if leading.squaredValue > best {
        leader = (Array(rows), columns, leading)
        isTied = false
      }
    }
    guard let leader else { return nil }
    rescaledValue = leader.vectors.squaredValue.squareRoot()
    rows = leader.rows
    vector = leader.vectors.left
    columns = leader.columns
    columnVector = leader.vectors.right
    isUnique = !isTied
    self.shortfall = shortfall
  }

  /// The ties of one component, its rows and columns numbered from 0.
  ///
  /// - Parameter numbers: Room for the new number of each column of the whole network.
  private static func extract(
    rows: [Int], columns: [Int], of incidence: Incidence, values: TieValues,
    numbers: inout [Int32]
  ) -> (Incidence, TieValues) {
    if rows.count == incidence.rowCount, columns.count == incidence.columnCount {
      return (incidence, values)
    }
    for (position, column) in columns.enumerated() { numbers[column] = Int32(position) }
    var ties: [(row: Int32, column: Int32)] = []
    var weights: [Double]? = values.rows.map { _ in [] }
    for (position, row) in rows.enumerated() {
      for entry in incidence.rows.offsets[row]..<incidence.rows.offsets[row + 1] {
        ties.append((Int32(position), numbers[Int(incidence.rows.columns[entry])]))
        if let all = values.rows { weights?.append(all[entry]) }
      }
    }
    let part = Incidence(
      rowCount: rows.count, columnCount: columns.count, ties: ties, weights: weights)
    return (part, TieValues(rows: part.rows.weights, columns: part.columns.weights))
  }
}
