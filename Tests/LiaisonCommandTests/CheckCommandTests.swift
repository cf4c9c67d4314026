import Foundation
import Testing

@Suite struct CheckCommandTests {
  // A bracket that names sides and cannot be read is an error; an item that nobody leads is none.
  @Test(arguments: [
    ("1.甲事。（澳门特别行政区政府：，内地相关单位：乙部）\n2.乙事。（澳门特别行政区政府：甲局，内地相关单位：乙部）\n", Int32(1)),
    ("1.甲事。（澳门特别行政区政府：甲局，内地相关单位：乙部）\n2.乙事。（内地相关单位：乙部）\n", 0),
  ])
  func `an error among the doubts is status 1`(list: String, status: Int32) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["check", try folder.file("list.txt", Data(list.utf8)).path])
    #expect(run.status == status, "\(String(decoding: run.output, as: UTF8.self)) \(run.errors)")
    #expect(!run.output.isEmpty)
  }
}
