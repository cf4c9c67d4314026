import Foundation
import Testing

@Suite struct DiagramCommandTests {
  @Test(
    arguments: ["responsibility-map", "co-responsibility", "contact-matrix"],
    ["svg", "png", "pdf", "dot"])
  func everyKindInEveryFormat(kind: String, format: String) throws {
    let folder = try TemporaryFolder()
    let goal = folder.url.appending(path: "out.\(format)")
    let run = try CommandRun(["diagram", CommandRun.worklist, "--kind", kind, "-o", goal.path])
    #expect(run.status == 0)
    let beginnings = ["svg": "<", "png": "\u{89}PNG", "pdf": "%PDF", "dot": "graph"]
    let beginning = try #require(beginnings[format]).unicodeScalars.map { UInt8($0.value) }
    #expect(try Data(contentsOf: goal).starts(with: beginning))
  }

  /// A machine with no font at all: what needs fonts is refused with the package that would help, what
  /// leaves them to the reader is written. SVG is written without a look at the fonts.
  @Test(arguments: [("png", Int32(1)), ("pdf", 1), ("svg", 0), ("dot", 0)])
  func withoutFonts(format: String, status: Int32) throws {
    let folder = try TemporaryFolder()
    let configuration = try folder.file(
      "fonts.conf", Data("<fontconfig><dir>\(folder.url.path)</dir></fontconfig>".utf8))
    let goal = folder.url.appending(path: "out.\(format)")
    let run = try CommandRun(
      [
        "diagram", CommandRun.worklist, "--kind", "contact-matrix", "--no-companions", "-o",
        goal.path,
      ], environment: ["FONTCONFIG_FILE": configuration.path])
    #expect(run.status == status)
    #expect(run.errors.contains("fonts-wqy-microhei") == (format != "svg"))
    #expect(FileManager.default.fileExists(atPath: goal.path) == (status == 0))
  }

  @Test func sheetsAndAppearances() throws {
    let folder = try TemporaryFolder()
    func svg(_ options: [String]) throws -> (text: String, errors: String) {
      let goal = folder.url.appending(path: "out.svg")
      let run = try CommandRun(
        ["diagram", CommandRun.worklist, "--kind", "responsibility-map", "-o", goal.path] + options)
      try #require(run.status == 0)
      return (try String(contentsOf: goal, encoding: .utf8), run.errors)
    }
    let natural = try svg([])
    #expect(!natural.errors.contains("points") && natural.text.contains("fill=\"#ffffff\""))
    let small = try svg(["--paper", "a4", "--appearance", "dark"])
    #expect(small.errors.contains("on a4 the smallest letters are 5."))
    #expect(small.text.contains("width=\"595.28pt\" height=\"841.89pt\""))
    #expect(small.text.contains("fill=\"#141a20\"") && !small.text.contains("#ffffff\"/>"))
    #expect(try !svg(["--paper", "a3"]).errors.contains("smallest letters"))
  }

  @Test(arguments: [
    ["--kind", "contact-matrix", "--paper", "a5", "-o", "x.svg"],
    ["--kind", "contact-matrix", "--appearance", "dim", "-o", "x.svg"],
    ["--kind", "ego", "-o", "x.svg"], ["--kind", "ego", "--party", "无此单位", "-o", "x.svg"],
    ["--kind", "contact-matrix", "-o", "x.gif"], ["--kind", "map", "-o", "x.svg"],
    ["--kind", "co-responsibility", "--minimum", "0", "-o", "x.svg"],
    ["--kind", "contact-matrix", "--party", "科技部", "-o", "x.svg"],
    ["--kind", "contact-matrix", "--resolution", "9999", "-o", "x.png"],
  ])
  func wrongUsage(arguments: [String]) throws {
    let run = try CommandRun(["diagram", CommandRun.worklist] + arguments)
    #expect(run.status == 64)
    #expect(!FileManager.default.fileExists(atPath: "x.svg"))
  }
}
