import Testing

@testable import NetworkFormats

@Suite struct AttributeAllowanceTests {
  @Test func `names times places are bounded, known names are not counted`() {
    var allowance = AttributeAllowance(length: 0)
    let first = allowance.take("a", at: 999_999)
    let again = allowance.take("a", at: 99_999_999)
    let second = allowance.take("b", at: 500_000)
    #expect(first && again && !second)
    var other = AttributeAllowance(length: 100_000)
    let long = other.take("a", at: 2_999_999)
    let endless = other.take("b", at: .max - 1)
    #expect(long && !endless)
  }
}
