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
}
