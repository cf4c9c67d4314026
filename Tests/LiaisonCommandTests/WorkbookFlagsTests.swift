import Foundation
import Testing

/// A workbook is read by each command; `--sheet` decides where several may be meant.
@Suite struct WorkbookFlagsTests {
  private struct Pair: Decodable {
    let a: String
    let b: String
  }

  private struct Doubt: Decodable {
    let code: String
  }

  private static let file = "Tests/SpreadsheetsTests/Workbooks/openpyxl-worklist.xlsx"

  @Test func `the sheet that names units and items is read, and what was taken is said`() throws {
    let result = try CommandRun(["pairs", Self.file, "--format", "json"])
    #expect(result.status == 0, "\(result.errors)")
    let pairs = try result.json([Pair].self).map { [$0.a, $0.b].sorted().joined() }
    // 甲, 乙 and 丙 build the road, 乙 and 丁 the bridge.
    #expect(
      Set(pairs)
        == Set(
          [["甲局", "乙局"], ["甲局", "丙局"], ["乙局", "丙局"], ["丁局", "乙局"]].map { $0.sorted().joined() }))
    #expect(result.errors.contains("the sheet '任务分工' was read"))
    #expect(result.errors.contains("merged cell that covers them: 3"))
    let doubts = try CommandRun(["check", Self.file, "--format", "json"]).json([Doubt].self)
    #expect(
      Set(doubts.map(\.code)).isSuperset(of: [
        "sheet-taken", "hidden-cells", "merged-cells", "date-cells",
      ]))
  }

  @Test func `a sheet is named by its name, and one that is not there is a fault`() throws {
    let hidden = try CommandRun(["check", Self.file, "--sheet", "任务分工", "--format", "json"])
    #expect(hidden.status == 0)
    let missing = try CommandRun(["measure", Self.file, "--sheet", "9"])
    #expect(missing.status == 1)
    #expect(missing.faults.count == 1)
    #expect(missing.errors.contains("1 '说明', 2 '任务分工', 3 '旧表' (hidden)"))
  }

  @Test func `a workbook comes in by standard input`() throws {
    let bytes = try Data(contentsOf: CommandRun.repositoryRoot.appending(path: Self.file))
    let result = try CommandRun(["measure", "-"], input: bytes)
    #expect(result.status == 0)
    #expect(result.text.contains("乙局"))
  }
}
