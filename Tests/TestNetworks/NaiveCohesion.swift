import TwoModeNetworks

extension Naive {
  /// Every cycle of four ties, as two rows and two columns, by trying all pairs of pairs.
  public static func butterflies(
    _ incidence: Incidence
  ) -> [(rows: (Int, Int), columns: (Int32, Int32))] {
    let sets = neighbourhoods(incidence)
    var found: [(rows: (Int, Int), columns: (Int32, Int32))] = []
    for a in sets.indices {
      for b in sets.indices where a < b {
        for c in sets[a].sorted() {
          for d in sets[a].sorted() where c < d && sets[b].contains(c) && sets[b].contains(d) {
            found.append(((a, b), (c, d)))
          }
        }
      }
    }
    return found
  }
}

extension Naive {
  /// The rows and columns left when those below their floors are taken away, one at a time.
  public static func core(
    _ incidence: Incidence, rowFloor: Int, columnFloor: Int
  ) -> (rows: Set<Int32>, columns: Set<Int32>) {
    var rows = Set((0..<incidence.rowCount).map { Int32($0) })
    var columns = Set((0..<incidence.columnCount).map { Int32($0) })
    let ties = ties(incidence)
    while true {
      let row = rows.first { row in
        ties.count { $0.row == row && columns.contains($0.column) } < rowFloor
      }
      let column = columns.first { column in
        ties.count { $0.column == column && rows.contains($0.row) } < columnFloor
      }
      if let row { rows.remove(row) }
      if let column { columns.remove(column) }
      if row == nil && column == nil { return (rows, columns) }
    }
  }
}

extension Naive {
  /// For each row, the paths of four ties around it and the closed ones, by listing them; a path and
  /// its reverse are two.
  public static func fourPaths(_ incidence: Incidence) -> [(all: Int, closed: Int)] {
    let sets = neighbourhoods(incidence)
    return sets.indices.map { j in
      var (all, closed) = (0, 0)
      for i in sets.indices where i != j {
        for k in sets.indices where k != j && k != i {
          for p in sets[i].intersection(sets[j]) {
            for q in sets[j].intersection(sets[k]) where q != p {
              all += 1
              closed += sets[i].intersection(sets[k]).subtracting([p, q]).isEmpty ? 0 : 1
            }
          }
        }
      }
      return (all, closed)
    }
  }
}

extension Naive {
  /// NODF of the rows, of the columns and of both, as published: rows and columns are sorted by
  /// decreasing fill, and each is compared with all that follow.
  public static func nestedness(
    _ incidence: Incidence
  ) -> (rows: Double?, columns: Double?, total: Double?) {
    func paired(_ incidence: Incidence) -> [Double] {
      let sets = neighbourhoods(incidence).sorted { $0.count > $1.count }
      return sets.indices.flatMap { upper in
        sets[(upper + 1)...].map { lower in
          if lower.isEmpty || sets[upper].count == lower.count { return 0 }
          return 100 * Double(sets[upper].intersection(lower).count) / Double(lower.count)
        }
      }
    }
    func mean(_ values: [Double]) -> Double? {
      values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
    let (rows, columns) = (paired(incidence), paired(incidence.transposed))
    return (mean(rows), mean(columns), mean(rows + columns))
  }
}

extension Naive {
  /// Pearson's correlation of ties and an ideal, cell by cell; a cell whose ideal is `nil` is left out.
  public static func correlation(
    _ incidence: Incidence, ideal: (_ row: Int, _ column: Int) -> Double?
  ) -> Double? {
    let sets = neighbourhoods(incidence)
    var cells: [(tie: Double, ideal: Double)] = []
    for row in 0..<incidence.rowCount {
      for column in 0..<incidence.columnCount {
        guard let ideal = ideal(row, column) else { continue }
        cells.append((sets[row].contains(Int32(column)) ? 1 : 0, ideal))
      }
    }
    let count = Double(cells.count)
    let meanTie = cells.reduce(0) { $0 + $1.tie } / count
    let meanIdeal = cells.reduce(0) { $0 + $1.ideal } / count
    let joint = cells.reduce(0) { $0 + ($1.tie - meanTie) * ($1.ideal - meanIdeal) }
    let ofTies = cells.reduce(0) { $0 + ($1.tie - meanTie) * ($1.tie - meanTie) }
    let ofIdeal = cells.reduce(0) { $0 + ($1.ideal - meanIdeal) * ($1.ideal - meanIdeal) }
    let spread = (ofTies * ofIdeal).squareRoot()
    return spread > 1e-9 ? joint / spread : nil
  }
}

extension Naive {
  /// For each row, the weight of the paths of four ties around it and of the closed ones, by listing
  /// them; `weight` is given the weights of a path's ties.
  public static func weightedFourPaths(
    _ incidence: Incidence, weight: ([Double]) -> Double
  ) -> [(all: Double, closed: Double)] {
    let weights = (0..<incidence.rowCount).map { row in
      Dictionary(
        uniqueKeysWithValues: (incidence.rows.offsets[row]..<incidence.rows.offsets[row + 1]).map {
          (incidence.rows.columns[$0], incidence.rows.weights?[$0] ?? 1)
        })
    }
    return weights.indices.map { j in
      var (all, closed) = (0.0, 0.0)
      for i in weights.indices where i != j {
        for k in weights.indices where k != j && k != i {
          for p in weights[j].keys.sorted() {
            for q in weights[j].keys.sorted() where q != p {
              guard let first = weights[i][p], let last = weights[k][q] else { continue }
              let value = weight([first, weights[j][p] ?? 0, weights[j][q] ?? 0, last])
              all += value
              let shared = Set(weights[i].keys).intersection(weights[k].keys)
              closed += shared.subtracting([p, q]).isEmpty ? 0 : value
            }
          }
        }
      }
      return (all, closed)
    }
  }
}
