import TwoModeNetworks

/// A kernel that finds a number for every node of both modes in one run.
struct JointKernel: Sendable {
  /// What is found for each node.
  struct Run: Sendable {
    /// The numbers of the rows; `nil` where undefined.
    let rows: [Double?]
    /// The numbers of the columns; `nil` where undefined.
    let columns: [Double?]
    /// Why they are not what is defined; `nil` as a rule.
    let shortfall: Shortfall?

    init(rows: [Double?], columns: [Double?], shortfall: Shortfall? = nil) {
      self.rows = rows
      self.columns = columns
      self.shortfall = shortfall
    }

    /// The numbers of all vertices, rows first and columns after them.
    init(ofVertices numbers: [Double], _ incidence: Incidence) {
      self.init(
        rows: Array(numbers.prefix(incidence.rowCount)),
        columns: Array(numbers.dropFirst(incidence.rowCount)))
    }

    /// No number for any node.
    static func none(of incidence: Incidence, because shortfall: Shortfall? = nil) -> Run {
      Run(
        rows: undefinedScores(incidence.rowCount), columns: undefinedScores(incidence.columnCount),
        shortfall: shortfall)
    }

    /// The same seen from the other mode.
    var transposed: Run { Run(rows: columns, columns: rows, shortfall: shortfall) }
  }

  /// What it is called: kernels of one name give the same numbers.
  let name: String
  /// The numbers of an incidence, given how many threads to work in. The transposed incidence must have
  /// the same bits, its modes exchanged.
  let run: @Sendable (_ incidence: Incidence, _ threads: Int) -> Run

  /// A kernel that treats both modes alike, to the last bit.
  init(name: String, run: @escaping @Sendable (_ incidence: Incidence, _ threads: Int) -> Run) {
    self.name = name
    self.run = run
  }

  /// A kernel that has to begin with one of the modes, as an iteration over its nodes has.
  ///
  /// It begins with the same one whichever is in the rows, and so rounds alike: the one of fewer nodes,
  /// which is less to go over. Where nothing tells the modes apart, what is found of the one is found of
  /// the other.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - counting: Whether the weights of ties count.
  ///   - run: The numbers of both modes, found from the rows.
  init(
    name: String, fromOneMode counting: TieCounting,
    run: @escaping @Sendable (_ incidence: Incidence, _ threads: Int) -> Run
  ) {
    self.init(name: name) { incidence, threads in
      switch LeadingMode(of: incidence, ties: counting) {
      case .rows: return run(incidence, threads)
      case .columns: return run(incidence.transposed, threads).transposed
      case .either:
        let found = run(incidence, threads)
        return Run(rows: found.rows, columns: found.rows, shortfall: found.shortfall)
      }
    }
  }
}

/// How a measure makes its scores from what a joint kernel finds.
struct JointScores: Sendable {
  /// What finds the numbers.
  let kernel: JointKernel
  /// The scores of the rows, given their numbers.
  let scores: @Sendable (_ rows: [Double?], _ incidence: Incidence) -> [Double?]

  init(
    kernel: JointKernel,
    scores: @escaping @Sendable (_ rows: [Double?], _ incidence: Incidence) -> [Double?] = {
      rows, _ in rows
    }
  ) {
    self.kernel = kernel
    self.scores = scores
  }

  /// The scores of the rows, given a run on their incidence; none where it fell short.
  func outcome(of run: JointKernel.Run, _ incidence: Incidence) -> MeasureOutcome<[Double?]> {
    MeasureOutcome(
      run.shortfall == nil ? scores(run.rows, incidence) : run.rows, shortfall: run.shortfall)
  }
}

extension Measure {
  /// A measure whose scores are the numbers of a kernel that has to begin with one of the modes.
  init(
    _ definition: MeasureDefinition, kernel name: String, fromOneMode counting: TieCounting,
    run: @escaping @Sendable (_ incidence: Incidence, _ threads: Int) -> JointKernel.Run
  ) {
    self.init(
      definition,
      joint: JointScores(kernel: JointKernel(name: name, fromOneMode: counting, run: run)))
  }
}

/// Which mode a kernel begins with.
private enum LeadingMode {
  case rows
  case columns
  /// The incidence is its own transpose.
  case either

  /// The mode of fewer nodes, or else the one that comes first by the first difference in the number of
  /// ties, in neighbours or in weights that count.
  init(of incidence: Incidence, ties counting: TieCounting) {
    let (rows, columns) = (incidence.rows, incidence.columns)
    if rows.count != columns.count {
      self = rows.count < columns.count ? .rows : .columns
    } else if rows.offsets != columns.offsets {
      self = rows.offsets.lexicographicallyPrecedes(columns.offsets) ? .rows : .columns
    } else if rows.columns != columns.columns {
      self = rows.columns.lexicographicallyPrecedes(columns.columns) ? .rows : .columns
    } else if counting == .weighted, let own = rows.weights, let other = columns.weights,
      own != other
    {
      self = own.lexicographicallyPrecedes(other) ? .rows : .columns
    } else {
      self = .either
    }
  }
}
