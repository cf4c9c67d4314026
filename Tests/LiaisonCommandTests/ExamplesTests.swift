import Foundation
import Testing

@Suite struct ExamplesTests {
  /// Betweenness on Davis is highest for these two, as every peer finds.
  @Test func findTheBrokers() throws {
    let run = try CommandRun([], program: "FindTheBrokers")
    #expect(run.status == 0)
    let names = run.text.split(separator: "\n").map { $0.split(separator: "\t")[0] }
    #expect(names.count == 5)
    #expect(Set(names.prefix(2)) == ["Evelyn Jefferson", "Nora Fayette"])
  }

  /// Ten items name both 经济财政司 and 商务部, which is what counting the list gives.
  @Test func whoWorksWithWhom() throws {
    let run = try CommandRun([], program: "WhoWorksWithWhom")
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines.contains { $0.hasPrefix("经济财政司\t商务部\t") })
  }

  @Test func drawOneMinistry() throws {
    let folder = try TemporaryFolder()
    let goal = folder.url.appending(path: "ministry.svg")
    let run = try CommandRun([goal.path], program: "DrawOneMinistry")
    #expect(run.status == 0)
    let drawing = try String(contentsOf: goal, encoding: .utf8)
    #expect(drawing.contains("科技部"))
  }
}
