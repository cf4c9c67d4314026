import Foundation
import ResponsibilityRegister
import Testing

@testable import StakeholderInputs

@Suite struct RegisterInputTests {
  private let register = "item,party,side\n1,甲司,macau\n1,乙部,mainland\n"

  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test func `a file that is named gives the names`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (file, names) = (folder.appending(path: "r.csv"), folder.appending(path: "names.csv"))
    try Data(register.utf8).write(to: file)
    try Data("side,en\nmacau,Macau\n".utf8).write(to: names)
    let input = try RegisterInput(file: file.path, sideNames: names.path)
    #expect(input.register.sideNames == [.macau: LocalizedText([.english: "Macau"])])
    #expect(input.notices == ["names.csv has no name for mainland"])
    #expect(input.companions.map(\.fileName) == ["names.csv"])
    // It is asked for by name, or beside a document: a register holds its own names.
    #expect(try RegisterInput(file: file.path).register.sideNames.isEmpty)
  }

  @Test func `a file beside a document is read with it`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "list.txt")
    try Data("1. 建桥。（澳门特别行政区政府：甲司）\n".utf8).write(to: file)
    let names = folder.appending(path: "sides.csv")
    try Data("side,en\nmacau,Macau\nabroad,Abroad\n".utf8).write(to: names)
    let input = try RegisterInput(file: file.path)
    #expect(input.register.sideNames == [.macau: LocalizedText([.english: "Macau"])])
    #expect(input.notices == ["sides.csv beside the file is read with it"])
    #expect(try RegisterInput(file: file.path, usesCompanions: false).register.sideNames.isEmpty)

    try Data("side,en\nmacau\n".utf8).write(to: names)
    let error = #expect(throws: InputError.self) { try RegisterInput(file: file.path) }
    #expect(error?.description.contains("sides.csv") == true)
  }

  @Test func `a registry that is named decides on names`() throws {
    let inputs = try TemporaryInputs()
    let file = try inputs.file("r.csv", "item,party\n1,商务部门\n")
    let registry = try inputs.file("known.csv", "name,written_forms\n商务部,商务部门\n")
    let input = try RegisterInput(file: file, registry: registry)
    #expect(input.register.parties.map(\.name) == ["商务部"])
    #expect(input.registry != nil)
    #expect(input.companions.map(\.fileName) == ["known.csv"])
    #expect(try RegisterInput(file: file).register.parties.map(\.name) == ["商务部门"])
  }

  @Test func `the bytes are those of the file`() throws {
    let text = "\u{FEFF}item,party\r\n1,甲司\r\n"
    let inputs = try TemporaryInputs()
    let input = try RegisterInput(file: inputs.file("r.csv", text))
    #expect(input.bytes == Data(text.utf8))
    #expect(input.register.parties.map(\.name) == ["甲司"])
  }

  @Test func `what cannot be read is said in one line`() throws {
    let inputs = try TemporaryInputs()
    let file = try inputs.file("r.csv", "item,party\n1,甲司\n")
    let folder = URL(filePath: file).deletingLastPathComponent().path
    for (name, message) in [
      ("", "'': the name of the file is empty; give one"),
      (file + ".no", "\(file).no: there is no such file; check the path"),
      (folder, "\(folder): this is a folder; name the file inside it"),
    ] {
      let error = #expect(throws: InputError.self) { try RegisterInput(file: name) }
      #expect(error?.description == message)
    }
  }
}
