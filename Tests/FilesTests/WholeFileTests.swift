import Files
import Foundation
import Testing

@Suite struct WholeFileTests {
  @Test func `replaces or leaves alone`() throws {
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

  private func inTemporaryFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func `a link stays one and a file keeps its mode`() throws {
    try inTemporaryFolder { folder in
      let (file, link) = (folder.appending(path: "file"), folder.appending(path: "link"))
      try Data("one".utf8).write(to: file)
      let manager = FileManager.default
      try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
      try manager.createSymbolicLink(at: link, withDestinationURL: file)
      try WholeFile.write(Data("two".utf8), to: link.path)
      #expect(try manager.destinationOfSymbolicLink(atPath: link.path) == file.path)
      #expect(try String(contentsOf: file, encoding: .utf8) == "two")
      let mode = try manager.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
      #expect(mode == 0o640)
    }
  }

  @Test func `nothing of a longer file is left`() throws {
    try inTemporaryFolder { folder in
      let file = folder.appending(path: "file")
      try Data("one and more".utf8).write(to: file)
      try WholeFile.write(Data("two".utf8), to: file.path)
      #expect(try String(contentsOf: file, encoding: .utf8) == "two")
    }
  }

  @Test func `a folder in the way is said`() throws {
    try inTemporaryFolder { folder in
      #expect(throws: FileError.self) { try WholeFile.write(Data("one".utf8), to: folder.path) }
    }
  }

  /// A pipe stands for devices too: a test that failed on /dev/null would leave a file there.
  @Test func `a pipe is written to`() throws {
    try inTemporaryFolder { folder in
      let pipe = folder.appending(path: "pipe").path
      #expect(unsafe mkfifo(pipe, 0o600) == 0)
      // Opened for both, it waits for nobody.
      let descriptor = unsafe open(pipe, O_RDWR | O_NONBLOCK)
      let reader = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      try WholeFile.write(Data("one".utf8), to: pipe)
      #expect(try reader.read(upToCount: 3) == Data("one".utf8))
    }
  }

  @Test func `an empty name is none`() {
    #expect(throws: FileError.self) { try WholeFile.write(Data(), to: "") }
    #expect(throws: FileError.self) { try WholeFolder.write([], to: "") }
  }
}
