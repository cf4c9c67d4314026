import Testing

@testable import NetworkMetrics

/// Sets of more than one word, whose numbers stand on both sides of its border.
struct BitRowsTests {
  private func rows(_ sets: [[Int]], bits: Int) -> BitRows {
    var rows = BitRows(rows: sets.count, bits: bits)
    for (row, set) in sets.enumerated() { for bit in set { rows.insert(bit, into: row) } }
    return rows
  }

  @Test func `a set shares the numbers that both have`() {
    let rows = rows([[], [0, 63, 64, 69]], bits: 70)
    #expect(rows.width == 2)
    #expect(rows.commonCount(1, allBits(70)) == 4)
    #expect(rows.commonCount(1, allBits(64) + [0]) == 2)
    #expect(rows.commonCount(0, allBits(70)) == 0)
  }

  @Test func `a set lies in another as far as the mask shows`() {
    let rows = rows([[1, 65], [1, 2, 65], [1]], bits: 70)
    #expect(rows.isSubset(0, of: 1, within: allBits(70)))
    #expect(!rows.isSubset(1, of: 0, within: allBits(70)))
    #expect(!rows.isSubset(0, of: 2, within: allBits(70)))
    // Without the second word, 65 is not asked for.
    #expect(rows.isSubset(0, of: 2, within: allBits(64) + [0]))
  }

  @Test func `all numbers below a count`() {
    let sets: [(count: Int, words: [UInt64])] = [
      (0, []), (1, [1]), (64, [.max]), (65, [.max, 1]), (128, [.max, .max]),
    ]
    for (count, words) in sets {
      #expect(allBits(count) == words, "\(count)")
      #expect(bits(of: allBits(count)) == Array(0..<count), "\(count)")
    }
  }

  @Test func `numbers are taken out one by one`() {
    var set = allBits(66)
    for bit in 0..<66 where ![3, 64].contains(bit) { set.clearBit(bit) }
    #expect(bits(of: set) == [3, 64])
    #expect(set.hasBit(3) && set.hasBit(64) && !set.hasBit(65))
    #expect(!set.hasNoBits)
    set.clearBit(3)
    set.clearBit(64)
    #expect(set.hasNoBits)
  }
}
