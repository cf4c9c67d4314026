import Foundation
import Testing

@Suite struct DiagramCommandTests {
  @Test(
    arguments: ["responsibility-map", "co-responsibility", "contact-matrix"],
    ["svg", "png", "pdf", "dot"])
  func `every kind in every format`(kind: String, format: String) throws {
    let folder = try TemporaryFolder()
    let goal = folder.url.appending(path: "out.\(format)")
    let run = try CommandRun(
      ["diagram", CommandRun.worklist, "--kind", kind, "-o", goal.path]
        + (kind == "contact-matrix" ? CommandRun.fewSamples : []))
    #expect(run.status == 0)
    let beginnings = ["svg": "<", "png": "\u{89}PNG", "pdf": "%PDF", "dot": "graph"]
    let beginning = try #require(beginnings[format]).unicodeScalars.map { UInt8($0.value) }
    #expect(try Data(contentsOf: goal).starts(with: beginning))
  }

  @Test(arguments: [
    ["responsibility-map", "--theme", "2"], ["responsibility-map", "--theme", "新领域合作"],
    ["responsibility-map", "--theme", "Financial integration", "--language", "en"],
    ["responsibility-map", "--party", "Ministry of Finance"], ["ego", "--item", "14"],
    ["ego", "--item", "（一）", "--labels", "pt"],
    ["co-responsibility", "--backbone", "fixed-column", "--level", "0.1", "--color", "community"],
    ["co-responsibility", "--backbone", "fdsm", "--samples", "99", "--correction", "none"],
    ["quadrants"], ["quadrants", "--side", "mainland"], ["alluvial", "--minimum", "3"],
    ["alluvial", "--minimum", "1"],
    ["network"], ["network", "--of", "parties"], ["network", "--of", "items", "--minimum", "4"],
  ])
  func `every part`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let goal = folder.url.appending(path: "out.svg")
    let run = try CommandRun(
      [
        "diagram", CommandRun.worklist, "--source", "某文件", "--date", "2031年", "-o", goal.path,
        "--kind",
      ]
        + arguments)
    #expect(run.status == 0, "\(run.errors)")
    let svg = try String(contentsOf: goal, encoding: .utf8)
    #expect(svg.contains("某文件 · 2031年"))
  }

  /// An edge list knows no sides and no chapters; its network is drawn all the same.
  @Test(arguments: ["parties", "items", "both"]) func `an edge list`(mode: String) throws {
    let folder = try TemporaryFolder()
    let goal = folder.url.appending(path: "out.svg")
    let run = try CommandRun([
      "diagram", "Data/davis-southern-women/ties.csv", "--kind", "network", "--of", mode, "-o",
      goal.path,
    ])
    #expect(run.status == 0, "\(run.errors)")
    let svg = try String(contentsOf: goal, encoding: .utf8)
    #expect(svg.contains(">E8<") == (mode != "parties"))
    #expect(svg.contains(">Theresa Anderson</title>") == (mode != "items"))
  }

  /// A kind that an option does not go with: the message names those that it does.
  @Test func `names the kinds of an option`() throws {
    let run = try CommandRun([
      "diagram", CommandRun.worklist, "--kind", "overview", "--order", "given", "-o", "x.svg",
    ])
    #expect(run.status == 64)
    #expect(
      run.errors.contains(
        "--order goes with the kinds co-responsibility-matrix and contact-matrix, not with overview"
      ))
  }

  /// A machine with no font at all: what needs fonts is refused with the package that would help, what
  /// leaves them to the reader is written. SVG is written without a look at the fonts.
  @Test(arguments: [("png", Int32(1)), ("pdf", 1), ("svg", 0), ("dot", 0)])
  func `without fonts`(format: String, status: Int32) throws {
    let folder = try TemporaryFolder()
    let configuration = try folder.file(
      "fonts.conf", Data("<fontconfig><dir>\(folder.url.path)</dir></fontconfig>".utf8))
    let goal = folder.url.appending(path: "out.\(format)")
    let run = try CommandRun(
      [
        "diagram", CommandRun.worklist, "--kind", "contact-matrix", "--no-companions", "-o",
        goal.path,
      ] + CommandRun.fewSamples, environment: ["FONTCONFIG_FILE": configuration.path])
    #expect(run.status == status)
    #expect(run.errors.contains("fonts-wqy-microhei") == (format != "svg"))
    #expect(FileManager.default.fileExists(atPath: goal.path) == (status == 0))
  }

  @Test func `Graphviz writes SVG where asked`() throws {
    let folder = try TemporaryFolder()
    let goals = ["liaison", "graphviz"].map { folder.url.appending(path: "\($0).svg") }
    for goal in goals {
      let run = try CommandRun(
        [
          "diagram", CommandRun.worklist, "--kind", "contact-matrix", "--renderer",
          goal.deletingPathExtension().lastPathComponent, "-o", goal.path,
        ] + CommandRun.fewSamples)
      #expect(run.status == 0, "\(run.errors)")
    }
    let texts = try goals.map { try String(contentsOf: $0, encoding: .utf8) }
    // Graphviz groups by nodes that it numbers, and has no tooltips.
    #expect(texts[0].contains("</title><rect") && !texts[1].contains("</title><rect"))
    #expect(texts[1].contains("class=\"graph\"") && !texts[0].contains("class=\"graph\""))
  }

  @Test func `sheets and appearances`() throws {
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
    ["--kind", "ego", "-o", "x.svg"],
    ["--kind", "ego", "--party", "科技部", "--item", "1", "-o", "x.svg"],
    ["--kind", "ego", "--item", "99", "-o", "x.svg"],
    ["--kind", "responsibility-map", "--theme", "7", "-o", "x.svg"],
    ["--kind", "responsibility-map", "--theme", "1", "--party", "科技部", "-o", "x.svg"],
    ["--kind", "co-responsibility", "--backbone", "x", "-o", "x.svg"],
    ["--kind", "co-responsibility", "--level", "0.1", "-o", "x.svg"],
    ["--kind", "co-responsibility", "--backbone", "sdsm", "--level", "2", "-o", "x.svg"],
    ["--kind", "quadrants", "--color", "side", "-o", "x.svg"],
    ["--kind", "overview", "--date", "", "-o", "x.svg"],
    ["--kind", "ego", "--party", "无此单位", "-o", "x.svg"],
    ["--kind", "contact-matrix", "-o", "x.gif"], ["--kind", "map", "-o", "x.svg"],
    ["--kind", "co-responsibility", "--minimum", "0", "-o", "x.svg"],
    ["--kind", "contact-matrix", "--party", "科技部", "-o", "x.svg"],
    ["--kind", "contact-matrix", "--resolution", "9999", "-o", "x.png"],
    ["--kind", "network", "--minimum", "2", "-o", "x.svg"],
    ["--kind", "hotspot-map", "--of", "both", "-o", "x.svg"],
  ])
  func `wrong usage`(arguments: [String]) throws {
    let run = try CommandRun(["diagram", CommandRun.worklist] + arguments)
    #expect(run.status == 64)
    #expect(!FileManager.default.fileExists(atPath: "x.svg"))
  }
}
