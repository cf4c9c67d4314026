import Testing

@testable import NetworkMetrics

struct VectorsTests {
  @Test(arguments: [0, 1, 3, 4, 5, 255, 256, 257, 1000, 5000])
  func `the scalar product is exact where numbers are whole`(count: Int) {
    let first = (0..<count).map { Double($0 % 17 - 8) }
    let second = (0..<count).map { Double($0 % 13) }
    let expected = (0..<count).reduce(0) { $0 + ($1 % 17 - 8) * ($1 % 13) }
    #expect(dot(first, second) == Double(expected))
    #expect(norm(first) == dot(first, first).squareRoot())
  }

  // The sum of one after another is off by 6e-11 of itself.
  @Test func `rounding does not grow with the length`() {
    let count = 1 << 22
    let tenths = [Double](repeating: 0.1, count: count)
    let ones = [Double](repeating: 1, count: count)
    #expect((dot(tenths, ones) / (0.1 * Double(count)) - 1).magnitude < 1e-14)
  }
}
