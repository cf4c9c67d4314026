import TwoModeNetworks

/// How many ties a network has before it pays to share out a walk over them.
private let fewTies = 1 << 16

/// How many parts a walk over all ties is cut into.
private let walkParts = 32

/// How many ties of a row are summed before their sum is added to that of the ties before them.
private let blockOfTies = 128

/// For every row, the sum over its ties of the tie's value times the vector's entry at its other end.
///
/// The sum of a row is taken in blocks, so that its rounding grows with the logarithm of its ties and
/// not with their number, and in an order that the row alone decides: threads change no bit.
///
/// - Parameters:
///   - rows: The ties.
///   - values: What each of them counts; `nil` where each counts 1.
///   - vector: An entry for each column.
///   - result: Where the sums go, one for each row.
///   - threads: How many threads to work in.
/// - Complexity: O(n + m).
func multiply(
  _ rows: CompressedRows, _ values: [Double]?, _ vector: [Double], into result: inout [Double],
  threads: Int
) {
  precondition(result.count == rows.count, "a sum for each row")
  let threads = rows.columns.count < fewTies ? 1 : threads
  let parts = rangesOfLikeTies(rows.offsets, parts: threads == 1 ? 1 : walkParts)
  unsafe result.withUnsafeMutableBufferPointer { sums in
    // Each part writes the sums of its own rows alone.
    nonisolated(unsafe) let sums = unsafe sums
    _ = inParallel(parts.count, threads: threads) { part in
      let offsets = rows.offsets.span
      let columns = rows.columns.span
      let vector = vector.span
      if let values {
        let values = values.span
        for row in parts[part] {
          unsafe sums[row] = sum(values, columns, vector, offsets[row]..<offsets[row + 1])
        }
      } else {
        for row in parts[part] {
          unsafe sums[row] = sum(columns, vector, offsets[row]..<offsets[row + 1])
        }
      }
    }
  }
}

private func sum(
  _ columns: Span<Int32>, _ vector: Span<Double>, _ entries: Range<Int>
) -> Double {
  var total = 0.0
  var entry = entries.lowerBound
  while entry < entries.upperBound {
    let end = min(entry + blockOfTies, entries.upperBound)
    var (first, second) = (0.0, 0.0)
    while entry + 1 < end {
      first += vector[Int(columns[entry])]
      second += vector[Int(columns[entry + 1])]
      entry += 2
    }
    if entry < end {
      first += vector[Int(columns[entry])]
      entry += 1
    }
    total += first + second
  }
  return total
}

private func sum(
  _ values: Span<Double>, _ columns: Span<Int32>, _ vector: Span<Double>, _ entries: Range<Int>
) -> Double {
  var total = 0.0
  var entry = entries.lowerBound
  while entry < entries.upperBound {
    let end = min(entry + blockOfTies, entries.upperBound)
    var (first, second) = (0.0, 0.0)
    while entry + 1 < end {
      first += values[entry] * vector[Int(columns[entry])]
      second += values[entry + 1] * vector[Int(columns[entry + 1])]
      entry += 2
    }
    if entry < end {
      first += values[entry] * vector[Int(columns[entry])]
      entry += 1
    }
    total += first + second
  }
  return total
}

/// Cuts rows into ranges of nearly as many ties each, in order; all rows are in one of them.
private func rangesOfLikeTies(_ offsets: [Int], parts: Int) -> [Range<Int>] {
  let count = offsets.count - 1
  var ranges: [Range<Int>] = []
  var start = 0
  for part in 1...parts {
    var end = count
    if part < parts {
      let wanted = part * offsets[count] / parts
      var low = start
      while low < end {
        let middle = (low + end) / 2
        if offsets[middle] < wanted { low = middle + 1 } else { end = middle }
      }
    }
    if end > start { ranges.append(start..<end) }
    start = max(start, end)
  }
  return ranges
}
