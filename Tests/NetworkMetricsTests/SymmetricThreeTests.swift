import TestNetworks
import Testing

@testable import NetworkMetrics

struct SymmetricThreeTests {
  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `finds the vector that no other exceeds`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var matrix = SymmetricThree()
    for (row, column) in [(0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2)] {
      matrix[row, column] = Double.random(in: -1...1, using: &generator)
    }
    let (a, b, c) = matrix.leadingVector()
    let vector = [a, b, c]
    let image = (0..<3).map { row in (0..<3).reduce(0) { $0 + matrix[row, $1] * vector[$1] } }
    let value = zip(vector, image).reduce(0) { $0 + $1.0 * $1.1 }
    #expect((a * a + b * b + c * c - 1).magnitude < 1e-14)
    #expect(zip(vector, image).allSatisfy { ($1 - value * $0).magnitude < 1e-13 })
    // The other two values sum to the rest of the trace and multiply to the determinant's rest; that
    // neither exceeds the leading one shows in all quotients of other vectors.
    for _ in 0..<100 {
      let other = (0..<3).map { _ in Double.random(in: -1...1, using: &generator) }
      let norm = other.reduce(0) { $0 + $1 * $1 }
      let quotient =
        (0..<3).reduce(0) { sum, row in
          sum + (0..<3).reduce(0) { $0 + other[row] * matrix[row, $1] * other[$1] }
        } / norm
      #expect(quotient <= value + 1e-12)
    }
    #expect(a >= 0)
  }
}
