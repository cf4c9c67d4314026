import Files
import Foundation
import Testing

@Suite struct SystemFailureTests {
  /// What the system says, whether it comes as it is, within another error, or as Foundation's own.
  @Test func `the reason is what the system says`() {
    #expect(SystemFailure.reason(POSIXError(.EACCES)) == "Permission denied")
    let wrapped = CocoaError(
      .fileWriteUnknown, userInfo: [NSUnderlyingErrorKey: POSIXError(.ENOSPC) as NSError])
    #expect(SystemFailure.reason(wrapped) == "No space left on device")
    #expect(SystemFailure.reason(CocoaError(.fileNoSuchFile)) == "No such file or directory")
    #expect(SystemFailure.reason(CocoaError(.fileWriteNoPermission)) == "Permission denied")
  }

  @Test func `what stands at a path is a folder or not`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(SystemFailure.isFolder(folder.path) == nil)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    #expect(SystemFailure.isFolder(folder.path) == true)
    let file = folder.appending(path: "file")
    try Data().write(to: file)
    #expect(SystemFailure.isFolder(file.path) == false)
  }
}
