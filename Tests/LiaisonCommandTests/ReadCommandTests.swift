import Foundation
import Testing

/// The shape that the contract of the command fixes.
struct ReadResult: Decodable, Equatable {
  struct Document: Decodable, Equatable {
    let title: String?
  }
  struct Party: Decodable, Equatable {
    let id: String
    let name: String
    let side: String?
  }
  struct Item: Decodable, Equatable {
    let id: String
    let number: String
    let theme: String?
    let title: String
  }
  struct Responsibility: Decodable, Equatable {
    struct Evidence: Decodable, Equatable {
      let line: Int
      let text: String
    }
    let item: String
    let party: String
    let role: String?
    let evidence: Evidence?
  }
  let document: Document
  let parties: [Party]
  let items: [Item]
  let responsibilities: [Responsibility]
}

@Suite struct ReadCommandTests {
  /// The totals that the published list has.
  @Test func `the whole list`() throws {
    let result = try CommandRun(["read", CommandRun.worklist, "--format", "json"])
      .json(ReadResult.self)
    let ids = (1...56).map { "\($0)" } + ["M1", "M2"]
    #expect(result.items.map(\.id) == ids)
    #expect(Set(result.items.prefix(56).compactMap(\.theme)).count == 5)
    #expect(result.parties.filter { $0.side == "macau" }.count == 7)
    #expect(result.parties.filter { $0.side == "mainland" }.count == 33)
    let sides = Dictionary(uniqueKeysWithValues: result.parties.map { ($0.id, $0.side) })
    let macau = result.responsibilities.filter { sides[$0.party] == "macau" }
    let mainland = result.responsibilities.filter { sides[$0.party] == "mainland" }
    #expect(macau.count == 69)
    #expect(mainland.count == 109)
    #expect(macau.allSatisfy { $0.role == "lead" })
    #expect(mainland.allSatisfy { $0.role == "participant" })
  }

  @Test func `evidence stands on its line`() throws {
    let result = try CommandRun(["read", CommandRun.worklist, "--format", "json"])
      .json(ReadResult.self)
    let text = try String(
      contentsOf: CommandRun.repositoryRoot.appending(path: CommandRun.worklist), encoding: .utf8)
    let lines = text.components(separatedBy: "\n")
    for responsibility in result.responsibilities {
      let evidence = try #require(responsibility.evidence)
      #expect(lines[evidence.line - 1].contains(evidence.text.prefix(6)))
    }
  }

  @Test(arguments: ["csv", "json"]) func `reads back what it wrote`(format: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "register.\(format)")
    let written = try CommandRun([
      "read", CommandRun.worklist, "--format", format, "-o", file.path,
    ])
    #expect(written.status == 0)
    let first = try CommandRun(["read", CommandRun.worklist, "--format", "json"])
    let again = try CommandRun(["read", file.path, "--format", "json"])
    #expect(try again.json(ReadResult.self) == first.json(ReadResult.self))
  }

  @Test func `standard input`() throws {
    let data = try Data(
      contentsOf: CommandRun.repositoryRoot.appending(path: CommandRun.worklist))
    let piped = try CommandRun(["read", "-", "--format", "json"], input: data)
    #expect(piped.status == 0)
    #expect(try piped.json(ReadResult.self).responsibilities.count == 178)
    let ties = try CommandRun(["read", "-", "--format", "json"], input: Data("a,x\nb,x\n".utf8))
    #expect(try ties.json(ReadResult.self).parties.map(\.name) == ["a", "b"])
  }

  @Test func `spreadsheet files are marked as UTF-8`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "register.csv")
    _ = try CommandRun(["read", CommandRun.worklist, "--format", "csv", "-o", file.path])
    #expect(try Data(contentsOf: file).prefix(3) == Data([0xEF, 0xBB, 0xBF]))
    let printed = try CommandRun(["read", CommandRun.worklist, "--format", "csv"])
    #expect(printed.output.prefix(3) != Data([0xEF, 0xBB, 0xBF]))
  }
}
