import Foundation
import Testing

/// Whom each written name stands for, and what a person decides about it.
@Suite struct PartiesCommandTests {
  private struct Finding: Decodable {
    struct Candidate: Decodable {
      let party: String
      let source: String
      let why: [String]
    }
    let written: String
    let status: String
    let party: String?
    let source: String?
    let candidates: [Candidate]
    let items: [String]
    let line: Int?
    let remark: String?
  }

  private static let list = """
    一、建桥。（牵头单位：发展改革委；配合单位：财政部、国土资源部）
    二、治水。（牵头单位：甲局；配合单位：国家能源局）

    """

  private static func findings(_ arguments: [String]) throws -> [Finding] {
    let run = try CommandRun(["parties"] + arguments + ["--format", "json"])
    try #require(run.status == 0, "\(run.errors)")
    return try run.json([Finding].self)
  }

  private static func file(_ folder: TemporaryFolder) throws -> String {
    try folder.file("list.txt", Data(list.utf8)).path
  }

  @Test func `every name of Macau's list is settled by its registry`() throws {
    let found = try Self.findings([CommandRun.worklist])
    #expect(found.count == 40)
    #expect(found.allSatisfy { $0.status == "resolved" && $0.source == "registry" })
    #expect(found.first { $0.written == "广东省文化与旅游厅" }?.party == "广东省文化和旅游厅")
    let plain = try Self.findings([CommandRun.worklist, "--no-companions"])
    #expect(plain.allSatisfy { $0.status == "unresolved" })
    let builtIn = try Self.findings([
      CommandRun.worklist, "--no-companions", "--builtin", "china,macau",
    ])
    #expect(builtIn.count { $0.status == "resolved" } == 37)
  }

  @Test func `silence merges nothing, and asking resolves what is known`() throws {
    let folder = try TemporaryFolder()
    let file = try Self.file(folder)
    let silent = try Self.findings([file])
    #expect(silent.map(\.written) == ["发展改革委", "财政部", "国土资源部", "甲局", "国家能源局"])
    #expect(silent.allSatisfy { $0.status == "unresolved" && $0.party == nil })
    #expect(silent[1].candidates.map(\.party) == ["财政部"])
    #expect(silent[1].candidates[0].source == "china")
    #expect(silent[1].candidates[0].why == ["the same name"])
    #expect(silent[3].candidates.isEmpty && silent[3].items == ["二"] && silent[3].line == 2)

    let asked = try Self.findings([file, "--builtin", "china"])
    #expect(
      asked.map(\.status) == ["ambiguous", "resolved", "resolved", "unresolved", "resolved"])
    #expect(asked[0].candidates.map(\.party) == ["国家发展改革委"])
    #expect(asked[2].remark == "until 2018-03, followed by 自然资源部")
    let open = try Self.findings([file, "--builtin", "china", "--open"])
    #expect(open.map(\.written) == ["发展改革委", "甲局"])
  }

  @Test func `decisions are kept beside the document, and every command reads them`() throws {
    let folder = try TemporaryFolder()
    let file = try Self.file(folder)
    let kept = folder.url.appending(path: "list.parties.csv")
    let run = try CommandRun([
      "parties", file, "--decide", "发展改革委=国家发展改革委", "--decide", "甲局=", "--format", "json",
    ])
    #expect(run.status == 0)
    let found = try run.json([Finding].self)
    #expect(
      found.map(\.status) == ["decided", "unresolved", "unresolved", "own", "unresolved"])
    #expect(found[0].party == "国家发展改革委" && found[3].party == "甲局")
    #expect(run.errors.contains("2 of 5 names are settled"))
    #expect(
      try Data(contentsOf: kept)
        == Data("\u{FEFF}written,party,decision\r\n发展改革委,国家发展改革委,same\r\n甲局,,own\r\n".utf8))
    let read = try CommandRun(["read", file, "--format", "json"]).json(ReadResult.self)
    #expect(read.parties.map(\.name) == ["国家发展改革委", "财政部", "国土资源部", "甲局", "国家能源局"])

    // A later decision takes the place of the one before; the rest stays.
    let second = try CommandRun(["parties", file, "--decide", "甲局=乙市甲局"])
    #expect(second.status == 0)
    #expect(second.errors.contains("“乙市甲局” is a new name"))
    #expect(
      try String(contentsOf: kept, encoding: .utf8).contains("\r\n甲局,乙市甲局,same\r\n"))
    let without = try CommandRun(["read", file, "--no-companions", "--format", "json"])
    #expect(try without.json(ReadResult.self).parties.map(\.name).first == "发展改革委")
  }

  @Test func `a decision about a name that the document does not have is said`() throws {
    let folder = try TemporaryFolder()
    let file = try Self.file(folder)
    _ = try folder.file("list.parties.csv", Data("written,party\n丁局,财政部\n".utf8))
    let run = try CommandRun(["check", file])
    #expect(run.errors.contains("list.parties.csv:2: “丁局” is no name of the document"))
    let wrong = try CommandRun(["parties", file, "--decide", "财政步=财政部"])
    #expect(wrong.status == 64 && wrong.output.isEmpty)
    #expect(wrong.errors.contains("财政部"), "\(wrong.errors)")
    #expect(
      try String(contentsOf: folder.url.appending(path: "list.parties.csv"), encoding: .utf8)
        == "written,party\n丁局,财政部\n")
  }

  @Test(arguments: [
    (["--decide", "甲局"], "--decide takes WRITTEN=PARTY"),
    (["--decide", "=甲局"], "--decide takes WRITTEN=PARTY"),
    (["--decide", "甲局=", "--no-companions"], "--no-companions"),
    (["--builtin", "chine"], "china"),
  ])
  func `wrong usage is said`(arguments: [String], words: String) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["parties", Self.file(folder)] + arguments)
    #expect(run.status == 64 && run.errors.contains(words), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func `the table and the spreadsheet list candidates in rows`() throws {
    let folder = try TemporaryFolder()
    let file = try Self.file(folder)
    let table = try CommandRun(["parties", file]).text
    #expect(table.hasPrefix("written"))
    #expect(table.contains("the same name"))
    let csv = try CommandRun(["parties", file, "--format", "csv"]).text
    #expect(csv.hasPrefix("written,status,party,candidate,from,why,kind,side,items,line\r\n"))
    #expect(csv.contains("财政部,unresolved,,财政部,china,the same name,,,1,1\r\n"))
  }

  /// Decisions about a file that is not beside them, such as standard input.
  @Test func `decisions may stand elsewhere`() throws {
    let folder = try TemporaryFolder()
    let kept = folder.url.appending(path: "mine.csv").path
    let run = try CommandRun(
      ["parties", "-", "--decisions", kept, "--decide", "甲局=财政部"], input: Data(Self.list.utf8))
    #expect(run.status == 0, "\(run.errors)")
    let read = try CommandRun(
      ["read", "-", "--decisions", kept, "--format", "json"], input: Data(Self.list.utf8))
    #expect(try read.json(ReadResult.self).parties.map(\.name).contains("甲局") == false)
    let beside = try CommandRun(["parties", "-", "--decide", "甲局="], input: Data(Self.list.utf8))
    #expect(beside.status == 64 && beside.errors.contains("--decisions"))
  }
}
