import ResponsibilityRegister
import ResultTables
import Testing

struct DoubtResultTests {
  @Test func `a doubt without a line says so`() throws {
    let doubt = Diagnostic(
      severity: .warning, code: .similarName, line: nil, subjects: ["a", "b"], message: "alike")
    let text = String(decoding: try ResultJSON.data(DoubtResult(doubt)), as: UTF8.self)
      .filter { !$0.isWhitespace }
    #expect(text == #"{"code":"similar-name","line":null,"message":"alike","severity":"warning"}"#)
  }
}
