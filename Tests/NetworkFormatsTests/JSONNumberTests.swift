import Testing

@testable import NetworkFormats

@Suite struct JSONNumberTests {
  @Test(arguments: [
    "", "-", "+1", "01", "-01", ".5", "5.", "1.e2", "1e", "1e+", "0x1", "1_0", "1e999", "Inf",
  ])
  func `what RFC 8259 has not is no number`(text: String) {
    #expect(JSONNumber.value(text) == nil)
  }

  @Test func `whole numbers are integers and others are not`() {
    #expect(JSONNumber.value("-0") == .integer(0))
    #expect(JSONNumber.value("0.0") == .number(0))
    #expect(JSONNumber.value("1E5") == .number(100_000))
    #expect(JSONNumber.value("-99999999999999999999") == .digits("-99999999999999999999"))
  }

  @Test(arguments: [
    0.0, -0.0, 1, 0.1, 1e20, 1e-300, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
  ])
  func `a number is written so that it comes back as one`(number: Double) throws {
    let text = JSONNumber.text(number)
    guard case .number(let back)? = JSONNumber.value(text) else {
      Issue.record("\(text) is an integer")
      return
    }
    #expect(back.bitPattern == number.bitPattern)
  }
}
