import TwoModeNetworks

/// A kernel that finds a number for every node of both modes in one run.
struct JointKernel: Sendable {
  /// What is found for each node.
  struct Run: Sendable {
    /// The numbers of the rows.
    let rows: [Double]
    /// The numbers of the columns.
    let columns: [Double]
  }

  /// What it is called: kernels of one name give the same numbers.
  let name: String
  /// The numbers of an incidence, given how many threads to work in. The transposed incidence must have
  /// the same bits, its modes exchanged.
  let run: @Sendable (_ incidence: Incidence, _ threads: Int) -> Run
}

/// How a measure makes its scores from what a joint kernel finds.
struct JointScores: Sendable {
  /// What finds the numbers.
  let kernel: JointKernel
  /// The scores of the rows, given their numbers.
  let scores: @Sendable (_ rows: [Double], _ incidence: Incidence) -> [Double?]
}
