/// Sets of small numbers as bits, one set a row, for kernels that intersect many sets.
struct BitRows {
  /// The number of words of a row.
  let width: Int
  /// The words of all rows.
  var words: [UInt64]

  /// Empty sets.
  init(rows: Int, bits: Int) {
    width = (bits + 63) / 64
    words = [UInt64](repeating: 0, count: rows * width)
  }

  /// Puts a number into a set.
  mutating func insert(_ bit: Int, into row: Int) {
    words[row * width + bit / 64] |= 1 << UInt64(bit % 64)
  }

  /// How many numbers a set shares with another.
  func commonCount(_ row: Int, _ set: [UInt64]) -> Int {
    let words = words.span
    let set = set.span
    var count = 0
    for word in 0..<width { count += (words[row * width + word] & set[word]).nonzeroBitCount }
    return count
  }

  /// Whether what two sets of this value have within `mask` is all of the first one's.
  func isSubset(_ first: Int, of second: Int, within mask: [UInt64]) -> Bool {
    let words = words.span
    let mask = mask.span
    for word in 0..<width {
      let own = words[first * width + word] & mask[word]
      if own & ~words[second * width + word] != 0 { return false }
    }
    return true
  }
}

/// The set of all numbers below a count.
func allBits(_ count: Int) -> [UInt64] {
  var words = [UInt64](repeating: ~0, count: (count + 63) / 64)
  if count % 64 != 0, let last = words.indices.last { words[last] = (1 << UInt64(count % 64)) - 1 }
  return words
}

/// The numbers of a set, ascending.
func bits(of set: [UInt64]) -> [Int] {
  var numbers: [Int] = []
  for (index, word) in set.enumerated() {
    var left = word
    while left != 0 {
      numbers.append(64 * index + left.trailingZeroBitCount)
      left &= left - 1
    }
  }
  return numbers
}

extension [UInt64] {
  /// Whether the set has no number.
  var hasNoBits: Bool { allSatisfy { $0 == 0 } }

  /// Whether the set has a number.
  func hasBit(_ bit: Int) -> Bool { self[bit / 64] >> UInt64(bit % 64) & 1 == 1 }

  /// Takes a number out of the set.
  mutating func clearBit(_ bit: Int) { self[bit / 64] &= ~(1 << UInt64(bit % 64)) }
}
