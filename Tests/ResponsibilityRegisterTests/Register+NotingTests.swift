import ResponsibilityRegister
import Testing

@Suite struct RegisterNotingTests {
  @Test func `notes stand before those that there are`() throws {
    let register = try Register(worklist: "清单\n1. 甲事。（澳门特别行政区政府：甲局，，乙局）\n")
    #expect(!register.diagnostics.isEmpty)
    let note = Diagnostic(
      severity: .note, code: .textEncoding, line: nil, message: "read as GB18030")
    let noted = try register.noting([note])
    #expect(noted.diagnostics == [note] + register.diagnostics)
    #expect(noted.parties == register.parties)
    #expect(noted.items == register.items && noted.responsibilities == register.responsibilities)
  }
}
