import ResponsibilityRegister
import StakeholderInputs
import Testing

struct RegisterContentsTests {
  /// The same two responsibilities in each of the kinds of files that a register is read from.
  @Test func `a file of any kind is read`() throws {
    let inputs = try TemporaryInputs()
    let files = [
      try inputs.file("list.txt", "1. 建桥。（澳门特别行政区政府：甲司、乙局）\n"),
      try inputs.file("register.csv", "item,party\n1,甲司\n1,乙局\n"),
      try inputs.file("ties.tsv", "unit\titem\n甲司\t1\n乙局\t1\n"),
    ]
    for file in files {
      let register = try Register(contentsOf: file)
      #expect(register.parties.map(\.name).sorted() == ["乙局", "甲司"], "\(file)")
      #expect(register.responsibilities.count == 2, "\(file)")
    }
    let json = try inputs.file(
      "register.json", String(decoding: Register(contentsOf: files[1]).json(), as: UTF8.self))
    #expect(try Register(contentsOf: json) == Register(contentsOf: files[1]))
  }

  @Test func `a file that is not there is named`() throws {
    let error = #expect(throws: InputError.self) { try Register(contentsOf: "no/such.txt") }
    #expect(error?.description == "no/such.txt: there is no such file; check the path")
  }
}
