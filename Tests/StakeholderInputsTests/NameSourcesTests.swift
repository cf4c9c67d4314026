import Foundation
import ResponsibilityRegister
import Testing

@testable import StakeholderInputs

@Suite struct NameSourcesTests {
  private static let document = "1. 建桥。（牵头单位：商务部门；配合单位：国家能源局、甲局）\n"

  private static func names(
    _ inputs: TemporaryInputs, decisions: String? = nil, registry: String? = nil,
    builtIns: [BuiltInRegistry] = [], usesCompanions: Bool = true
  ) throws -> RegisterInput {
    let file = try inputs.file("list.txt", document)
    if let decisions {
      _ = try inputs.file("list.parties.csv", "written,party,decision\n" + decisions)
    }
    let known = try registry.map { try inputs.file("known.csv", $0) }
    return try RegisterInput(
      file: file, registry: known, builtIns: builtIns, usesCompanions: usesCompanions)
  }

  @Test(arguments: [
    ("worklist.txt", "worklist.parties.csv"), ("a.b/list", "a.b/list.parties.csv"),
    ("a/list.2024.pdf", "a/list.2024.parties.csv"), ("a/.txt", "a/.txt.parties.csv"),
    ("/清单.docx", "/清单.parties.csv"),
  ])
  func `decisions stand beside the document`(file: String, path: String) {
    #expect(RegisterInput.decisionsPath(beside: file) == path)
  }

  @Test func `nothing but what was asked for decides on names`() throws {
    let input = try Self.names(TemporaryInputs())
    #expect(input.register.parties.map(\.name) == ["商务部门", "国家能源局", "甲局"])
    #expect(input.registry == nil && !input.hasRegistry && input.decisions.isEmpty)
    #expect(input.register.parties.map(\.kind) == [nil, "central", nil])
    #expect(input.written.parties.map(\.kind) == [nil, nil, nil])
  }

  @Test func `a registry of the program resolves where it is asked for`() throws {
    let input = try Self.names(TemporaryInputs(), builtIns: [.china])
    #expect(input.register.parties[1].kind == "administration")
    #expect(input.register.parties[1].names[.english] == "National Energy Administration")
    #expect(input.register.parties.allSatisfy { $0.side == nil })
    #expect(input.hasRegistry)
    // What a person's own registry says goes before it.
    let own = try Self.names(
      TemporaryInputs(), registry: "name,kind,written_forms\n能源局,own,国家能源局\n", builtIns: [.china])
    #expect(own.register.parties[1].name == "能源局" && own.register.parties[1].kind == "own")
  }

  @Test func `decisions are read with the document, and said`() throws {
    let decisions = "商务部门,商务部,same\n甲局,乙市甲局,same\n丙局,甲局,same\n"
    let input = try Self.names(TemporaryInputs(), decisions: decisions)
    #expect(input.register.parties.map(\.name) == ["商务部", "国家能源局", "乙市甲局"])
    #expect(input.written.parties.map(\.name) == ["商务部门", "国家能源局", "甲局"])
    #expect(input.register.parties[0].kind == "ministry")
    #expect(input.registry != nil && !input.hasRegistry)
    #expect(
      input.notices == [
        "list.parties.csv beside the file is read with it",
        "list.parties.csv:4: “丙局” is no name of the document; the decision changes nothing",
        "list.parties.csv: “乙市甲局” is a new name, which neither a registry nor the document has",
      ])
    #expect(input.companions.map(\.fileName) == ["list.parties.csv"])
    let without = try Self.names(TemporaryInputs(), decisions: decisions, usesCompanions: false)
    #expect(without.register.parties.map(\.name) == ["商务部门", "国家能源局", "甲局"])
  }

  @Test func `decisions are read with a table too`() throws {
    let inputs = try TemporaryInputs()
    let file = try inputs.file("r.csv", "item,party\n1,甲局\n2,乙局\n")
    _ = try inputs.file("r.parties.csv", "written,party\n乙局,甲局\n")
    #expect(try RegisterInput(file: file).register.parties.map(\.name) == ["甲局"])
  }

  @Test func `a decision that cannot be followed is said of its file`() throws {
    let error = #expect(throws: InputError.self) {
      try Self.names(TemporaryInputs(), decisions: "商务部门,甲局,same\n甲局,商务部门,same\n")
    }
    #expect(error?.file.hasSuffix("list.parties.csv") == true && error?.line == 2)
  }
}
