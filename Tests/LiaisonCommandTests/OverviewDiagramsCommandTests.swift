import Foundation
import Testing

/// `liaison diagram` with the kinds `sets` and `hotspot-map`.
@Suite struct OverviewDiagramsCommandTests {
  @Test(
    arguments: [
      (["--kind", "sets"], "共同负责的单位组合"),
      (["--kind", "sets", "--side", "macau", "--minimum", "3"], "未显示不足3项的组合"),
      (["--kind", "hotspot-map"], "协调热点图：事项"),
      (["--kind", "hotspot-map", "--of", "parties"], "协调热点图：单位"),
      (["--kind", "hotspot-map", "--of", "items", "--language", "en"], "hotspots: items"),
    ])
  func draws(arguments: [String], title: String) throws {
    let folder = try TemporaryFolder()
    let goal = folder.url.appending(path: "out.svg")
    let run = try CommandRun(["diagram", CommandRun.worklist, "-o", goal.path] + arguments)
    #expect(run.status == 0)
    let svg = String(decoding: try Data(contentsOf: goal), as: UTF8.self)
    #expect(svg.replacing("\u{A0}", with: " ").contains(title))
  }

  @Test(arguments: [
    ["--kind", "sets", "--side", "nowhere"], ["--kind", "sets", "--of", "items"],
    ["--kind", "hotspot-map", "--of", "channels"], ["--kind", "hotspot-map", "--minimum", "2"],
    ["--kind", "hotspot-map", "--side", "macau"], ["--kind", "sets", "--order", "given"],
    ["--kind", "sets", "--minimum", "0"],
  ])
  func `wrong usage`(arguments: [String]) throws {
    let run = try CommandRun(["diagram", CommandRun.worklist, "-o", "x.svg"] + arguments)
    #expect(run.status == 64)
    #expect(!FileManager.default.fileExists(atPath: "x.svg"))
  }
}
