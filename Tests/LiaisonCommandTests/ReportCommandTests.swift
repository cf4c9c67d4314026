import Foundation
import Testing

@Suite struct ReportCommandTests {
  @Test(arguments: ["zh-Hans", "pt"]) func `same input same bytes`(language: String) throws {
    let folder = try TemporaryFolder()
    let goals = ["one", "two"].map { folder.url.appending(path: $0) }
    for goal in goals {
      let run = try CommandRun([
        "report", CommandRun.worklist, "-o", goal.path, "--language", language,
      ])
      #expect(run.status == 0)
    }
    let files = try goals.map(files)
    #expect(files[0].keys.sorted() == files[1].keys.sorted())
    for (name, data) in files[0] { #expect(files[1][name] == data, "\(name) differs") }
    for name in [
      "report.html", "manifest.json", "network.graphml", "tables.xlsx", "tables/register.csv",
      "diagrams/responsibility-map.svg", "diagrams/responsibility-map.pdf",
      "diagrams/co-responsibility.svg", "diagrams/contact-matrix.svg",
    ] {
      #expect(files[0][name]?.isEmpty == false, "\(name) is missing")
    }
  }

  /// No address that a browser would fetch, and a policy that forbids it to.
  @Test func `self contained`() throws {
    let folder = try TemporaryFolder()
    _ = try CommandRun(["report", CommandRun.worklist, "-o", folder.url.path])
    let page = try String(
      contentsOf: folder.url.appending(path: "report.html"), encoding: .utf8)
    #expect(page.contains("default-src 'none'; script-src 'sha256-"))
    for word in ["src=\"", "<link", "@import", "url(http"] {
      #expect(!page.contains(word), "\(word)")
    }
    for text in ["经济财政司", "商务部", "政策研究和区域发展局"] { #expect(page.contains(text)) }
  }

  @Test func `hostile names stay text`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(
      "ties.csv", Data("<script>alert(1)</script>,\"a\"\" onload=\"\"x\"\n{{css}},b&c\n".utf8))
    let goal = folder.url.appending(path: "out")
    let run = try CommandRun(["report", file.path, "-o", goal.path])
    #expect(run.status == 0)
    let page = try String(contentsOf: goal.appending(path: "report.html"), encoding: .utf8)
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("{{css}}"))
  }

  @Test func `other files in the folder stay`() throws {
    let folder = try TemporaryFolder()
    let mine = try folder.file("notes.txt", Data("mine".utf8))
    _ = try CommandRun(["report", CommandRun.davis, "-o", folder.url.path])
    #expect(try Data(contentsOf: mine) == Data("mine".utf8))
    #expect(
      FileManager.default.fileExists(atPath: folder.url.appending(path: "report.html").path))
  }

  private func files(_ folder: URL) throws -> [String: Data] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    var files: [String: Data] = [:]
    for path in paths {
      let url = folder.appending(path: path)
      if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        files[path] = try Data(contentsOf: url)
      }
    }
    return files
  }
}
