import Foundation
import Testing

/// Two files in one picture.
@Suite struct ComparisonFlagsTests {
  /// The earlier edition stands in a folder of its own with a registry that knows a written form.
  @Test func `reads the files beside both`() throws {
    let folder = try TemporaryFolder()
    let text = try String(
      contentsOf: CommandRun.repositoryRoot.appending(path: CommandRun.worklist), encoding: .utf8)
    let list = try folder.file("earlier.txt", Data(text.replacing("商务部", with: "商务部门").utf8))
    let goal = folder.url.appending(path: "out.svg")
    func svg() throws -> String {
      let run = try CommandRun([
        "diagram", CommandRun.worklist, "--kind", "comparison", "--with", list.path, "-o",
        goal.path,
      ])
      #expect(run.status == 0, "\(run.errors)")
      return try String(contentsOf: goal, encoding: .utf8)
    }
    #expect(try svg().contains("〔新〕商务部"))
    let parties = try String(
      contentsOf: CommandRun.repositoryRoot.appending(
        path: "Data/macau-belt-and-road-2024-2028/parties.csv"), encoding: .utf8)
    let header = try #require(parties.split(whereSeparator: \.isNewline).first)
    let columns = header.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let row = columns.map { column in
      switch column {
      case "name": "商务部"
      case "side": "mainland"
      case "written_forms": "商务部门"
      default: ""
      }
    }
    _ = try folder.file(
      "parties.csv", Data("\(header)\n\(row.joined(separator: ","))\n".utf8))
    #expect(try !svg().contains("〔新〕商务部"))
    #expect(try svg().contains("worklist.txt"))
  }

  /// Without titles, files are told by their names, and by their folders where these are the same.
  @Test(arguments: [("old.csv", "new.csv", false), ("list.csv", "sub/list.csv", true)])
  func `untitled files are told by name`(earlier: String, later: String, areAlike: Bool) throws {
    let folder = try TemporaryFolder()
    let table = Data("actor,event\nAnn,tea\nBo,tea\n".utf8)
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "sub"), withIntermediateDirectories: true)
    let files = try [earlier, later].map { name in
      let file = folder.url.appending(path: name)
      try table.write(to: file)
      return file.path
    }
    let goal = folder.url.appending(path: "out.svg")
    let run = try CommandRun([
      "diagram", files[1], "--kind", "comparison", "--with", files[0], "-o", goal.path,
    ])
    #expect(run.status == 0, "\(run.errors)")
    let svg = try String(contentsOf: goal, encoding: .utf8)
    #expect(svg.contains(URL(filePath: files[0]).lastPathComponent))
    #expect(svg.contains(folder.url.lastPathComponent) == areAlike)
  }

  @Test(arguments: [
    (["--kind", "comparison"], "needs --with"),
    (["--kind", "overview", "--with", "x"], "goes with"),
    (["--kind", "comparison", "--with", "-"], "not both"),
    (["--kind", "overview", "--with-sheet", "x"], "name that too"),
  ])
  func `wrong usage`(arguments: [String], words: String) throws {
    let file = arguments.last == "-" ? "-" : CommandRun.worklist
    let run = try CommandRun(["diagram", file] + arguments + ["-o", "x.svg"])
    #expect(run.status == 64)
    #expect(run.errors.contains(words))
    #expect(!FileManager.default.fileExists(atPath: "x.svg"))
  }

  @Test func `names the file that is not there`() throws {
    let run = try CommandRun([
      "diagram", CommandRun.worklist, "--kind", "comparison", "--with", "no-such.txt", "-o",
      "x.svg",
    ])
    #expect(run.status != 0)
    #expect(run.errors.contains("no-such.txt"))
  }
}
