/// Finds cells that take several rows, by where their words stand: in the middle of the rows that they take.
///
/// The text of such a cell is as far from the top of its first row as from the bottom of its last. From the top of the
/// table on, that tells where each ends: the groups are taken for merged cells only if all of a column's cells part
/// its rows so without rest, and one of them stands where no cell of a single row can, off the middle of every row.
/// A cell between two empty ones may be one of three rows or have two empty ones beside it: then nothing is merged.
struct PDFMergedCells {
  /// Text in a column: its segments, and the middle of their height.
  struct Mark {
    var segments: [PDFSegment]
    let middle: Double

    init(_ segments: [PDFSegment]) {
      self.segments = segments
      let boxes = segments.map(\.box)
      middle = ((boxes.map(\.top).min() ?? 0) + (boxes.map(\.bottom).max() ?? 0)) / 2
    }
  }

  /// The height of a line.
  let height: Double
  /// How far from where it should be the end of a group may lie, in heights of a line.
  private static let slack = 0.5
  /// How far off the middle of each row a text stands that is of several, in heights of a line.
  private static let offMiddle = 0.3

  /// The marks with the rows that each takes, in order; `nil` where they do not part the rows.
  ///
  /// - Parameters:
  ///   - marks: What a column holds, from above.
  ///   - rows: The top and bottom of each row, by what stands in its other columns.
  /// - Complexity: O(rows).
  func groups(_ marks: [Mark], over rows: [(top: Double, bottom: Double)]) -> [Range<Int>]? {
    guard !marks.isEmpty, marks.count < rows.count else { return nil }
    var groups: [Range<Int>] = []
    var first = 0
    var isCertain = false
    for mark in marks {
      guard first < rows.count else { return nil }
      let wanted = 2 * mark.middle - top(first, rows)
      guard
        let last = (first..<rows.count).min(by: { a, b in
          abs(bottom(a, rows) - wanted) < abs(bottom(b, rows) - wanted)
        }), abs(bottom(last, rows) - wanted) <= Self.slack * height
      else { return nil }
      let own = first..<(last + 1)
      if own.count > 1,
        own.allSatisfy({
          abs((rows[$0].top + rows[$0].bottom) / 2 - mark.middle) > Self.offMiddle * height
        })
      {
        isCertain = true
      }
      groups.append(own)
      first = last + 1
    }
    return isCertain && first == rows.count ? groups : nil
  }

  /// Where a row begins: halfway from the one above.
  private func top(_ row: Int, _ rows: [(top: Double, bottom: Double)]) -> Double {
    row == 0 ? rows[0].top - gap(rows) / 2 : (rows[row - 1].bottom + rows[row].top) / 2
  }

  private func bottom(_ row: Int, _ rows: [(top: Double, bottom: Double)]) -> Double {
    row == rows.count - 1 ? rows[row].bottom + gap(rows) / 2 : top(row + 1, rows)
  }

  /// The space between the first two rows, which is that above the first and below the last, too.
  private func gap(_ rows: [(top: Double, bottom: Double)]) -> Double {
    rows.count > 1 ? max(0, rows[1].top - rows[0].bottom) : 0
  }
}
