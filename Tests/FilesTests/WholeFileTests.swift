import Files
import Foundation
import Testing

@Suite struct WholeFileTests {
  @Test func replacesOrLeavesAlone() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "out.txt").path
    try WholeFile.write(Data("one".utf8), to: file)
    try WholeFile.write(Data("two".utf8), to: file)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "two")
    let missing = folder.appending(path: "no/out.txt").path
    let error = #expect(throws: FileError.self) {
      try WholeFile.write(Data("three".utf8), to: missing)
    }
    #expect(error?.path == missing)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.txt"])
  }
}
