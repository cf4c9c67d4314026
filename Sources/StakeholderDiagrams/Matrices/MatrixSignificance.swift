import Drawing
import Languages

/// What a test says of the cells of a matrix; worked out before, not here.
package struct MatrixSignificance: Hashable, Sendable {
  /// The corrected p of each cell by row and column; `nil` or missing where a cell was not tested.
  package let q: [[Double?]]
  /// The q up to which a cell is marked, 0 to 1.
  package let level: Double
  /// What the test and its correction are called, for the legend.
  package let test: String
  /// Whether the test holds how many items a row or column has; `nil` where that is not known.
  package let holdsWorkloads: Bool?

  /// What a test says.
  ///
  /// - Parameters:
  ///   - q: By row and column. What is not from 0 to 1 counts as not tested.
  ///   - level: What is not from 0 to 1 counts as 0.
  ///   - test: What the legend calls the test.
  ///   - holdsWorkloads: Whether it holds how many items a row or column has.
  package init(
    q: [[Double?]], level: Double = 0.05, test: String, holdsWorkloads: Bool? = nil
  ) {
    self.q = q
    self.level = level.isFinite && (0...1).contains(level) ? level : 0
    self.test = TextCleaning.line(test)
    self.holdsWorkloads = holdsWorkloads
  }

  /// The q of a cell, or `nil`.
  func q(_ row: Int, _ column: Int) -> Double? {
    guard q.indices.contains(row), q[row].indices.contains(column), let value = q[row][column],
      value.isFinite, (0...1).contains(value)
    else { return nil }
    return value
  }

  /// Whether a cell is marked.
  func isMarked(_ row: Int, _ column: Int) -> Bool { q(row, column).map { $0 <= level } ?? false }

  /// The meaning of a mark and of its absence, and how many marks there are.
  func legend(_ words: MatrixWords, marked: Int) -> DiagramLegend.Group {
    .init(
      words.mark,
      [
        .init(
          .none,
          TextTemplate(words.markMeaning).filled(with: [
            "level": "\(level)", "test": test, "count": "\(marked)",
          ]))
      ]
        + (holdsWorkloads.map {
          [.init(.none, $0 ? words.unmarked : words.unmarkedBySize)]
        } ?? []))
  }

  /// A q for reading: three decimals, or that it is less.
  static func text(_ q: Double) -> String {
    q < 0.001 ? "q < 0.001" : "q = \((q * 1000).rounded() / 1000)"
  }
}
