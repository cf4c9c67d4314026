import Foundation
import NetworkFormats
import ResponsibilityRegister
import StakeholderInputs
import Testing

@Suite struct ConversionTests {
  private func input(_ csv: String) throws -> RegisterInput {
    let inputs = try TemporaryInputs()
    return try RegisterInput(file: inputs.file("a.csv", csv))
  }

  @Test func `a register loses nothing in the forms of a register`() throws {
    let input = try input("item,party,role\n1,甲局,lead\n2,乙局,\n")
    for target in [ConversionTarget.registerCSV, .registerJSON] {
      #expect(Conversion(input, to: target).losses.isEmpty)
    }
    let csv = String(decoding: try Conversion(input, to: .registerCSV).data(), as: UTF8.self)
    #expect(try Register(csv: csv) == input.register)
  }

  @Test func `a register reads back from its workbook`() throws {
    let input = try input(
      "item,party,role,weight\n1,甲局,lead,2.5\n2,乙局,,1\n2,=1+1,,1\n3,,,\n")
    let conversion = Conversion(input, to: .workbook)
    #expect(conversion.losses.isEmpty)
    let inputs = try TemporaryInputs()
    let file = try inputs.file("a.xlsx", "")
    try conversion.data().write(to: URL(filePath: file))
    let back = try RegisterInput(file: file).register
    #expect(back.parties == input.register.parties)
    #expect(back.items == input.register.items)
    #expect(back.responsibilities == input.register.responsibilities)
  }

  @Test func `a matrix has a row a party, a column an item, and says what it cannot hold`() throws {
    let input = try input("person,club,weight\nann,x,2\nbo,x,1\nbo,\"y,z\",-0.5\n")
    let conversion = Conversion(input, to: .matrix)
    #expect(
      String(decoding: try conversion.data(), as: UTF8.self)
        == ",x,\"y,z\"\r\nann,2,0\r\nbo,1,-0.5\r\n")
    #expect(conversion.losses.contains { $0.hasPrefix("attributes of ties") })
  }

  @Test func `targets go by their names and by endings`() {
    for target in ConversionTarget.allCases {
      #expect(ConversionTarget(name: target.name) == target)
      #expect(!target.title.isEmpty)
    }
    #expect(ConversionTarget(fileName: "a/b.CSV") == .registerCSV)
    #expect(ConversionTarget(fileName: "b.json") == .registerJSON)
    #expect(ConversionTarget(fileName: "b.hif.json") == .network(.hif))
    #expect(ConversionTarget(fileName: "b.xlsx") == .workbook)
    #expect(ConversionTarget(fileName: "b.net") == .network(.pajek))
    #expect(ConversionTarget(fileName: "b") == nil)
    #expect(ConversionTarget(name: "nonsense") == nil)
  }
}
