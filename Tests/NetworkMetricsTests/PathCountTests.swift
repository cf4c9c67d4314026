import Testing

@testable import NetworkMetrics

struct PathCountTests {
  @Test(arguments: [0, 0.25, 1, 3, 1e-300, 1e300], [0, 0.5, 1, 7, 1e-10, 1e10])
  func `wide counts reckon as doubles do where doubles can`(first: Double, second: Double) {
    let (a, b) = (WideCount(first), WideCount(second))
    #expect((a + b).value == first + second)
    #expect((a * b).value == first * second)
    if second > 0 { #expect((a / b).value == first / second) }
  }

  @Test func `wide counts go where doubles end`() {
    var power = WideCount.one
    for _ in 0..<5000 { power = power * WideCount(2) }
    let next = power + power
    #expect(power.value == .infinity)
    #expect((next / power).value == 2)
    #expect((power / next).value == 0.5)
    #expect((power + .one) / power == 1)
  }
}

private func == (count: WideCount, value: Double) -> Bool { count.value == value }
