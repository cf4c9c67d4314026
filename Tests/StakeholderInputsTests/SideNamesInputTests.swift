import Foundation
import ResponsibilityRegister
import Testing

@testable import StakeholderInputs

@Suite struct SideNamesInputTests {
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
}
