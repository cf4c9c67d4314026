import Foundation
import Testing

/// The same network in another format, with a word on what is lost.
@Suite struct ConvertCommandTests {
  private let chart = "RACI,甲局,乙局\n修路,A/R,C\n造桥,I,A\n"

  private func convert(_ arguments: [String], _ text: String) throws -> CommandRun {
    try CommandRun(["convert", "-"] + arguments, input: Data(text.utf8))
  }

  @Test func `what a format cannot hold is said, and with --strict nothing is written`() throws {
    let loose = try convert(["-", "--to", "matrix-csv"], chart)
    #expect(loose.status == 0)
    #expect(loose.text == ",修路,造桥\r\n甲局,1,1\r\n乙局,1,1\r\n")
    #expect(loose.errors.contains("cannot hold attributes of nodes (2), attributes of ties (4)"))
    let strict = try convert(["-", "--to", "matrix-csv", "--strict"], chart)
    #expect(strict.status == 1)
    #expect(strict.output.isEmpty)
    #expect(strict.errors.contains("nothing was written"))
  }

  @Test func `the ending tells the format, and the file is read back as it was`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("chart.graphml", Data()).path
    #expect(try convert([file, "--strict"], chart).status == 0)
    let there = try CommandRun(["read", "-", "--format", "csv"], input: Data(chart.utf8))
    let back = try CommandRun(["convert", file, "-", "--to", "csv"])
    func responsibilities(_ run: CommandRun) -> [Substring] {
      run.text.split(whereSeparator: \.isNewline).dropFirst().filter { !$0.contains("note,") }
    }
    #expect(responsibilities(back) == responsibilities(there))
    #expect(responsibilities(back).count == 4)
  }

  @Test(arguments: [
    (["out.unknown"], "tells no format"), (["-"], "tells no format"),
    (["x.csv", "--to", "graphm"], "did you mean 'graphml'"),
  ])
  func `wrong usage`(arguments: [String], message: String) throws {
    let result = try convert(arguments, chart)
    #expect(result.status == 64)
    #expect(result.faults.count == 1 && result.errors.contains(message), "\(result.errors)")
  }

  @Test func `a network file that is not two-mode is refused with the cycle that proves it`() throws
  {
    let gml =
      "graph [ node [ id 1 ] node [ id 2 ] node [ id 3 ] edge [ source 1 target 2 ] "
      + "edge [ source 2 target 3 ] edge [ source 3 target 1 ] ]"
    let result = try convert(["-", "--to", "csv"], gml)
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("a cycle of 3 nodes"))
  }
}
