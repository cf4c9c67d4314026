import Drawing
import Languages

/// Which rows or columns of a matrix are drawn where there are more than a page holds.
struct MatrixSelection: Hashable, Sendable {
  /// The positions that are drawn, in the order given.
  let kept: [Int]
  /// The positions that are left out, in the order given.
  let left: [Int]

  /// As many as a page holds at a size that can be read.
  static let rows = 64
  static let columns = 36
  static let square = 44

  /// Keeps those with the largest totals; of equal ones those that come first.
  init(_ totals: [Int], limit: Int) {
    let falling = totals.indices.sorted { (totals[$1], $0) < (totals[$0], $1) }
    kept = falling.prefix(max(limit, 0)).sorted()
    left = falling.dropFirst(max(limit, 0)).sorted()
  }

  /// A remark on what is left out, or nothing.
  func remark(_ labels: [String], _ words: DiagramWords) -> String {
    guard !left.isEmpty else { return "" }
    return TextTemplate(words.matrix.leftOut).filled(with: [
      "count": "\(left.count)",
      "names": left.map { labels[$0] }.joined(separator: words.separator),
    ])
  }
}
