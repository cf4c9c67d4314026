import Files
import Foundation
import Testing

@Suite struct WholeFolderTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  private func files(_ text: String) -> [WholeFolder.File] {
    ["a.txt", "deep/er/b.txt"].map { WholeFolder.File(path: $0, data: Data(text.utf8)) }
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  @Test func `makes and renews and leaves others`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try WholeFolder.write(files("one"), to: folder.path)
    try Data("mine".utf8).write(to: folder.appending(path: "other.txt"))
    try WholeFolder.write(files("two"), to: folder.path)
    #expect(try text("a.txt") == "two" && text("deep/er/b.txt") == "two")
    #expect(try text("other.txt") == "mine")
    let beside = try FileManager.default.contentsOfDirectory(
      atPath: folder.deletingLastPathComponent().path)
    #expect(!beside.contains { $0.contains(folder.lastPathComponent) && $0.hasPrefix(".") })
  }

  @Test func `a folder is made with those above it`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try WholeFolder.write(files("one"), to: folder.appending(path: "no/such").path)
    #expect(try text("no/such/a.txt") == "one")
    let made = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "no").path)
    #expect(made == ["such"])
  }

  @Test func `a file in the way is said`() throws {
    try Data("file".utf8).write(to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let error = #expect(throws: FileError.self) {
      try WholeFolder.write(files("one"), to: folder.path)
    }
    #expect(error?.description.hasPrefix("\(folder.path): the folder cannot be written (") == true)
    #expect(try String(contentsOf: folder, encoding: .utf8) == "file")
  }

  /// What a folder may be: there, missing, or missing with those above it. Nothing is made.
  @Test(arguments: ["", "none", "none/deeper"])
  func `a folder that may be written is found so`(path: String) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try WholeFolder.requireWritable(folder.appending(path: path).path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  /// A file stands where a folder is asked for, or would have to be made, so not even root may write there.
  @Test(arguments: ["", "/inside", "/inside/deeper"])
  func `a folder that cannot be written is said as writing says it`(path: String) throws {
    try Data("file".utf8).write(to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let goal = folder.path + path
    let error = #expect(throws: FileError.self) { try WholeFolder.requireWritable(goal) }
    #expect(
      error?.description
        == "\(goal): the folder cannot be written (Not a directory); name one that may be written")
  }

  @Test func `a folder without a name is said`() {
    let error = #expect(throws: FileError.self) { try WholeFolder.requireWritable("") }
    #expect(error?.description == "'': the name is empty; give one")
  }
}
