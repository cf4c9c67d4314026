import Foundation
import Testing

@testable import Drawing

struct EqualRatiosTests {
  @Test func `halves and quarters are roots`() {
    #expect(EqualRatios.power(16, 0) == 1)
    #expect(EqualRatios.power(16, 0.25) == 2)
    #expect(EqualRatios.power(16, 0.5) == 4)
    #expect(EqualRatios.power(16, 0.75) == 8)
    #expect(EqualRatios.power(1, 0.3) == 1)
  }

  /// The exponent is cut after 40 binary digits: to about 1e-12 of the power's logarithm.
  @Test(arguments: [1.5, 2, 10, 1e6])
  func `other exponents are near the power`(base: Double) {
    for exponent in [0.1, 1.0 / 3, 0.7, 0.999, 1] {
      let expected = pow(base, exponent)
      #expect((EqualRatios.power(base, exponent) / expected - 1).magnitude < 1e-10, "\(exponent)")
    }
  }
}
