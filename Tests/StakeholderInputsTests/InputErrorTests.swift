import StakeholderInputs
import Testing

@Suite struct InputErrorTests {
  @Test func `one line whatever it holds`() {
    let error = InputError(file: "a.csv", line: 2, column: 3, message: "bad\ncell; mend it")
    #expect(error.description == "a.csv:2:3: bad cell; mend it")
    #expect(InputError(file: "a.csv", message: "bad").description == "a.csv: bad")
  }
}
