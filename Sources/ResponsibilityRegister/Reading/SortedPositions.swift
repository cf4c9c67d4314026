extension [Int] {
  /// The first index, of an ascending array, from which on the condition holds.
  ///
  /// - Complexity: O(log n).
  func firstIndexSorted(where condition: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Whether an ascending array holds a number of the range.
  func containsSorted(in range: Range<Int>) -> Bool {
    let index = firstIndexSorted { $0 >= range.lowerBound }
    return index < count && self[index] < range.upperBound
  }
}
