import Foundation
import Testing

@Suite struct ExamplesTests {
  /// Betweenness on Davis is highest for these two, as every peer finds.
  @Test func `find the brokers`() throws {
    let run = try CommandRun([], program: "FindTheBrokers")
    #expect(run.status == 0)
    let names = run.text.split(separator: "\n").map { $0.split(separator: "\t")[0] }
    #expect(names.count == 5)
    #expect(Set(names.prefix(2)) == ["Evelyn Jefferson", "Nora Fayette"])
  }

  /// Ten items name both 经济财政司 and 商务部, which is what counting the list gives.
  @Test func `who works with whom`() throws {
    let run = try CommandRun([], program: "WhoWorksWithWhom")
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines.contains { $0.hasPrefix("经济财政司\t商务部\t") })
  }

  /// By hand: whoever goes from Ann's committees to those of Cy and Di passes Bo.
  @Test func `draw your own network`() throws {
    let folder = try TemporaryFolder()
    let goal = folder.url.appending(path: "committees.svg")
    let run = try CommandRun([goal.path], program: "DrawYourOwnNetwork")
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines[0] == "betweenness" && lines[1].hasSuffix("Bo"))
    let drawing = try String(contentsOf: goal, encoding: .utf8)
    #expect(["Ann", "Bo", "Cy", "Di", "schools"].allSatisfy(drawing.contains))
    // The README shows this program.
    let readme = try String(
      contentsOf: CommandRun.repositoryRoot.appending(path: "README.md"), encoding: .utf8)
    let source = try String(
      contentsOf: CommandRun.repositoryRoot.appending(
        path: "Examples/DrawYourOwnNetwork/main.swift"),
      encoding: .utf8)
    let shown = source.split(separator: "\n").filter {
      !$0.hasPrefix("//") && !$0.hasPrefix("import Foundation") && !$0.hasPrefix("let output")
        && !$0.hasPrefix("try WholeFile")
    }
    for line in shown { #expect(readme.contains(line), "\(line)") }
  }

  @Test func `draw one ministry`() throws {
    let folder = try TemporaryFolder()
    let goal = folder.url.appending(path: "ministry.svg")
    let run = try CommandRun([goal.path], program: "DrawOneMinistry")
    #expect(run.status == 0)
    let drawing = try String(contentsOf: goal, encoding: .utf8)
    #expect(drawing.contains("科技部"))
  }
}
