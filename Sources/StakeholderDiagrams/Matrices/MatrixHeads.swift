import Drawing
import Languages

/// The headings of a matrix's columns: their words in lines where they fit, otherwise numbers.
struct MatrixHeads {
  /// What the columns are called.
  let labels: [String]
  /// The width of each column, in whole points.
  let width: Double
  /// The lines over each column.
  let lines: [[String]]
  /// Whether numbers stand over the columns, which a remark then explains.
  let isNumbered: Bool

  private static let narrowest = 24.0
  private static let longestColumn = 120.0
  private static let maximumLines = 6
  /// How much wider bold letters are.
  private static let boldness = 1.03

  /// Headings for columns that together take about a given room.
  ///
  /// Chinese breaks anywhere, other scripts at spaces alone: where a word does not fit its column, the
  /// columns grow, up to their share of the room or `widest`, and where that does not do, numbers stand
  /// over them.
  init(_ labels: [String], room: Double, widest: Double) {
    self.labels = labels
    let share = (room / Double(max(labels.count, 1)) - 1).rounded(.down)
    let word =
      (labels.map(TextWrapping.longestWord).max() ?? 0) * MatrixGrid.font * Self.boldness + 4
    let fitting = max(min(max(share, Self.narrowest), widest), word.rounded(.up))
    isNumbered =
      fitting > max(widest, min(share, Self.longestColumn))
      || (fitting + 1) * Double(labels.count) > room * 1.2
    let chosen = isNumbered ? min(max(share, Self.narrowest), widest) : fitting
    width = chosen
    lines =
      isNumbered
      ? labels.indices.map { ["\($0 + 1)"] }
      : labels.map {
        TextWrapping.balanced(
          $0, size: MatrixGrid.font * Self.boldness, width: chosen - 3,
          maximumLines: Self.maximumLines)
      }
  }

  /// The height of the row of headings, in points.
  var height: Double { Double(max(lines.map(\.count).max() ?? 1, 2)) * 12 + 8 }

  /// What the numbers over the columns stand for, or nothing.
  func remark(_ words: DiagramWords) -> String {
    guard isNumbered else { return "" }
    let names = labels.enumerated().map { "\($0 + 1) \($1)" }
    return TextTemplate(words.matrix.columnNumbers).filled(with: [
      "names": names.joined(separator: words.separator)
    ])
  }
}
