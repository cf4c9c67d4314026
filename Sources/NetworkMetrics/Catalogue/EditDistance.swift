extension String {
  /// The fewest changes that make this text another: a character more, less or another one, or two that
  /// stand side by side exchanged.
  ///
  /// Characters are Unicode scalars. A distance: 0 for the same text, the same both ways, and never more
  /// than by way of a third text.
  ///
  /// Damerau, F. J. (1964). A technique for computer detection and correction of spelling errors.
  /// Communications of the ACM 7(3), 171-176. doi:10.1145/363958.363994. Lowrance, R. & Wagner, R. A.
  /// (1975). An extension of the string-to-string correction problem. Journal of the ACM 22(2), 177-183.
  /// doi:10.1145/321879.321880
  ///
  /// - Complexity: O(the product of the lengths).
  package func editDistance(to other: String) -> Int {
    let own = Array(unicodeScalars)
    let theirs = Array(other.unicodeScalars)
    let most = own.count + theirs.count
    // Entry [i + 1][j + 1] is the distance of the first i of the one to the first j of the other; before
    // these stands a border that no path takes.
    var distances = [[Int]](
      repeating: [Int](repeating: most, count: theirs.count + 2), count: own.count + 2)
    for i in 0...own.count { distances[i + 1][1] = i }
    for j in 0...theirs.count { distances[1][j + 1] = j }
    var lastRows: [Unicode.Scalar: Int] = [:]
    for i in own.indices {
      // The last place in this row where both had the same character.
      var lastColumn = 0
      for j in theirs.indices {
        let row = lastRows[theirs[j]] ?? 0
        let isSame = own[i] == theirs[j]
        distances[i + 2][j + 2] = Swift.min(
          distances[i + 1][j + 1] + (isSame ? 0 : 1), distances[i + 2][j + 1] + 1,
          distances[i + 1][j + 2] + 1,
          distances[row][lastColumn] + (i - row) + 1 + (j - lastColumn))
        if isSame { lastColumn = j + 1 }
      }
      lastRows[own[i]] = i + 1
    }
    return distances[own.count + 1][theirs.count + 1]
  }
}
