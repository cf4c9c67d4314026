import TwoModeNetworks

/// Scores of two modes that are made from each other: each mode's from the other's across the ties,
/// and from a start that all nodes of the mode share.
///
///     rows    = d Gr W  Sc columns + (1 - d) / n1
///     columns = d Gc W' Sr rows    + (1 - d) / n2
///
/// with G the factors of receiving and S those of sending, one for each node.
struct MutualReinforcement {
  /// What a mode's nodes multiply what they receive and what they send by.
  struct Factors {
    /// By what a node multiplies what reaches it.
    var receiving: [Double]
    /// By what a node multiplies its score before it goes out.
    var sending: [Double]
  }

  /// The ties.
  let incidence: Incidence
  /// What they count.
  let values: TieValues
  /// The factors of the rows.
  let rows: Factors
  /// The factors of the columns.
  let columns: Factors

  /// The scores of the rows; `nil` where they take too long to settle.
  ///
  /// A round trip must bring two vectors nearer by the damping's square, in a norm that no entry
  /// exceeds and in which starts of undamped scores are no longer than 1: that is the sum of entries
  /// for CoHITS and BGRM, the Euclidean length for BiRank, and the largest entry for BGER.
  ///
  /// - Complexity: O(m) a step; steps grow as 1 / (1 - damping).
  func rowScores(damping: Double) -> [Double]? {
    let rowStart = (1 - damping) / Double(incidence.rowCount)
    let columnStart = (1 - damping) / Double(incidence.columnCount)
    var rowScores = [Double](repeating: rowStart, count: incidence.rowCount)
    var columnScores = [Double](repeating: columnStart, count: incidence.columnCount)
    var sent = columnScores
    var sentBack = rowScores
    // In that norm neither the first scores nor the last are longer than 1. No score is below the
    // start; the last step leaves an error of 1e-13 of it.
    var distance = 2.0
    let end = 1e-13 * rowStart
    let ties = 2 * incidence.tieCount
    guard isWithinLimit(from: distance, to: end, by: damping * damping, walking: ties) else {
      return nil
    }
    while distance > end {
      distance *= damping * damping
      for row in rowScores.indices { sentBack[row] = rows.sending[row] * rowScores[row] }
      multiply(incidence.columns, values.columns, sentBack, into: &columnScores)
      for column in columnScores.indices {
        columnScores[column] =
          columnStart + damping * columns.receiving[column] * columnScores[column]
        sent[column] = columns.sending[column] * columnScores[column]
      }
      multiply(incidence.rows, values.rows, sent, into: &rowScores)
      for row in rowScores.indices {
        rowScores[row] = rowStart + damping * rows.receiving[row] * rowScores[row]
      }
    }
    return rowScores
  }
}
