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

  /// A document's own file, so that two editions in one folder do not share it.
  @Test func `what is known of a document stands beside it`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "list.txt")
    try Data("1. 建桥。（澳门特别行政区政府：甲司）\n".utf8).write(to: file)
    try Data("field,en\npublisher,The city\n".utf8)
      .write(to: folder.appending(path: "list.source.csv"))
    try Data("field,en\npublisher,Another\n".utf8)
      .write(to: folder.appending(path: "other.source.csv"))
    let input = try RegisterInput(file: file.path)
    #expect(input.register.source?.publisher[.english] == "The city")
    #expect(input.companions.map(\.fileName) == ["list.source.csv"])
    let other = folder.appending(path: "other.source.csv").path
    #expect(
      try RegisterInput(file: file.path, source: other).register.source?.publisher[.english]
        == "Another")
    #expect(try RegisterInput(file: file.path, usesCompanions: false).register.source == nil)
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

  /// 项目,单位 / 建设大桥,运输工务司 / 改善水质,环境保护局 in GB 18030, by Python.
  private static let table =
    Data(
      base64Encoded: "z+7Evyy1pc67Cr2oyei088fFLNTLyuS5pM7xy74KuMTJxsuu1sosu7e+s7Gju6S+1go=")
    ?? Data()

  @Test func `a file in another encoding is read, and said`() throws {
    let inputs = try TemporaryInputs()
    let file = try inputs.file("t.csv", Self.table)
    let input = try RegisterInput(file: file)
    #expect(input.register.parties.map(\.name) == ["运输工务司", "环境保护局"])
    #expect(
      input.notices.first?.hasPrefix("\(file): read as GB18030, judging by its characters") == true)
    #expect(input.bytes == Self.table)
    let note = try #require(input.register.diagnostics.first)
    #expect(note.code == .textEncoding && note.severity == .note && note.subjects == ["GB18030"])
    let named = try RegisterInput(file: file, encoding: .gb18030)
    #expect(named.register.parties == input.register.parties)
    #expect(!named.register.diagnostics.contains { $0.code == .textEncoding })
    #expect(!named.notices.contains { $0.contains("read as GB18030") })
    #expect(try Register(contentsOf: file, encoding: .gb18030) == named.register)
  }

  @Test func `what an encoding cannot hold is said with its place`() throws {
    let inputs = try TemporaryInputs()
    let file = try inputs.file("t.csv", Self.table)
    let error = #expect(throws: InputError.self) { try RegisterInput(file: file, encoding: .utf8) }
    #expect(error?.line == 1 && error?.column == 1)
    #expect(error?.description.contains("byte 1 (0xCF) is not UTF-8") == true)
  }

  /// A registry of 行政法務司, 環境保護局 and 運輸工務司 in Big5, by Python.
  @Test func `companions tell their own encoding`() throws {
    let inputs = try TemporaryInputs()
    let file = try inputs.file("r.csv", "item,party\n1,法務司\n")
    let big5 =
      "bmFtZSx3cml0dGVuX2Zvcm1zCqbmrEaqa7DIpXEsqmuwyKVxCsD0udKrT8VAp70swPSrT6e9CrlCv+mkdbDIpXEsuUK/6aVxCg=="
    let registry = try inputs.file("known.csv", try #require(Data(base64Encoded: big5)))
    let input = try RegisterInput(file: file, registry: registry, encoding: .utf8)
    #expect(input.register.parties.map(\.name) == ["行政法務司"])
    #expect(
      input.notices.map { $0.prefix(registry.count + 20) } == ["\(registry): read as Big5-HKSCS"])
  }

  @Test func `a register as JSON is read in another encoding`() throws {
    let inputs = try TemporaryInputs()
    let json = try Register(csv: register).json()
    let units = String(decoding: json, as: UTF8.self).utf16
    let file = try inputs.file(
      "r.json", Data([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }))
    let input = try RegisterInput(file: file)
    #expect(input.register.parties.map(\.name) == ["甲司", "乙部"])
    #expect(input.notices == ["\(file): read as UTF-16LE, by its byte-order mark"])
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
