import Testing

@testable import Drawing

struct HundredthsTests {
  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1, "1"), (1.5, "1.50"), (0.05, "0.05"), (-0.25, "-0.25"),
    // Halves go away from 0, and what rounds to nothing has no sign. 1.125 is exact in binary.
    (1.125, "1.13"), (-1.125, "-1.13"), (-0.004, "0"), (0.999, "1"),
    (1e300, "1000000000"), (-1e300, "-1000000000"),
    (Double.nan, "0"), (.infinity, "0"),
  ])
  func `a number has no exponent and at most two decimals`(number: Double, text: String) {
    #expect(number.hundredths == text)
  }
}
