import Foundation
import Testing

@Suite struct WhatIfCommandTests {
  private struct Effects: Decodable {
    struct Count: Decodable {
      let name: String
      let before: Int
      let after: Int
    }
    let steps: [String]
    let counts: [Count]
  }

  private struct Registered: Decodable {
    struct Party: Decodable { let id: String }
    struct Note: Decodable { let code: String }
    let parties: [Party]
    let diagnostics: [Note]
  }

  @Test func `a merger of the real list, its register and its picture`() throws {
    let folder = try TemporaryFolder()
    let register = folder.url.appending(path: "after.json")
    let picture = folder.url.appending(path: "after.svg")
    let run = try CommandRun([
      "whatif", CommandRun.worklist, "--merge", "经济财政司,行政法务司=综合司", "--register",
      register.path, "--diagram", picture.path, "--format", "json",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let effects = try run.json(Effects.self)
    #expect(effects.steps == ["merge 经济财政司,行政法务司=综合司"])
    let parties = try #require(effects.counts.first { $0.name == "parties" })
    #expect(parties.before == 40 && parties.after == 39)
    let read = try CommandRun(["read", register.path, "--format", "json"]).json(Registered.self)
    #expect(read.parties.count == 39 && read.parties.contains { $0.id == "综合司" })
    #expect(read.diagnostics.contains { $0.code == "supposed-changes" })
    #expect(try String(contentsOf: picture, encoding: .utf8).contains("综合司"))
  }

  @Test func `flags come in the order of their kinds, and a script goes before them`() throws {
    let folder = try TemporaryFolder()
    let script = try folder.file("steps.txt", Data("# 拆分\nsplit 甲=乙:1;丙:rest\n".utf8))
    let table = try folder.file("list.csv", Data("item,party\n1,甲\n2,甲\n2,丁\n".utf8))
    let run = try CommandRun([
      "whatif", table.path, "--remove", "戊", "--merge", "乙,丁=戊", "--script", script.path,
      "--format", "json",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try run.json(Effects.self).steps == [
        "split 甲=乙:1;丙:rest", "merge 乙,丁=戊", "remove 戊",
      ])
  }

  @Test func `a step that cannot be made writes nothing`() throws {
    let folder = try TemporaryFolder()
    let register = folder.url.appending(path: "after.csv")
    let run = try CommandRun([
      "whatif", CommandRun.davis, "--remove", "Evelyn Jefferson", "--transfer",
      "Laura Mandeville=Nobody", "--register", register.path,
    ])
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("step 1 (transfer Laura Mandeville=Nobody)"))
    #expect(run.errors.contains("nothing was changed"))
    #expect(!FileManager.default.fileExists(atPath: register.path))
  }

  @Test func `where the register cannot be written nothing is printed`() throws {
    let run = try CommandRun([
      "whatif", CommandRun.davis, "--remove", "Evelyn Jefferson", "--register",
      "/no/such/folder/after.json",
    ])
    #expect(run.status == 1 && run.output.isEmpty && run.errors.contains("/no/such/folder"))
  }

  @Test func `--split has characters for tables and steps for units`() throws {
    let folder = try TemporaryFolder()
    let table = try folder.file("list.csv", Data("item,party\n1,甲;丁\n2,甲\n".utf8))
    let run = try CommandRun([
      "whatif", table.path, "--split", ";", "--split", "甲=乙:1;丙:2", "--format", "json",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let parties = try #require(try run.json(Effects.self).counts.first { $0.name == "parties" })
    #expect(parties.before == 2 && parties.after == 3)
    let read = try CommandRun(["read", table.path, "--split", "甲=乙:1"])
    #expect(read.status == 64 && read.errors.contains("whatif"))
  }

  @Test(arguments: [
    [], ["--register", "x.txt", "--remove", "甲"], ["--diagram", "x.gif", "--remove", "甲"],
  ])
  func `wrong usage`(options: [String]) throws {
    #expect(try CommandRun(["whatif", CommandRun.worklist] + options).status == 64)
  }

  @Test func `a script names its line`() throws {
    let folder = try TemporaryFolder()
    let script = try folder.file("steps.txt", Data("remove 甲\nreplace 甲\n".utf8))
    let run = try CommandRun(["whatif", CommandRun.worklist, "--script", script.path])
    #expect(run.status == 1 && run.errors.contains("steps.txt:2"))
  }
}
