import Files
import Foundation
import Testing

struct SystemFailureTests {
  @Test func `a code of the system is said in its words`() {
    #expect(SystemFailure.reason(POSIXError(.ENOENT)) == "No such file or directory")
    #expect(SystemFailure.reason(POSIXError(.EACCES)) == "Permission denied")
  }

  /// Foundation wraps the system's failure into one of its own, whose sentence says less.
  @Test func `what lies below a failure is said`() {
    let wrapped = NSError(
      domain: NSCocoaErrorDomain, code: CocoaError.fileWriteUnknown.rawValue,
      userInfo: [NSUnderlyingErrorKey: POSIXError(.ENOTDIR) as NSError])
    #expect(SystemFailure.reason(wrapped) == "Not a directory")
  }

  @Test(arguments: [
    (CocoaError.Code.fileNoSuchFile, "No such file or directory"),
    (.fileReadNoSuchFile, "No such file or directory"),
    (.fileReadNoPermission, "Permission denied"), (.fileWriteNoPermission, "Permission denied"),
    (.fileWriteOutOfSpace, "No space left on device"),
    (.fileWriteVolumeReadOnly, "Read-only file system"),
  ])
  func `a failure of Foundation is said in few words`(code: CocoaError.Code, words: String) {
    #expect(SystemFailure.reason(CocoaError(code)) == words)
  }

  @Test func `a folder, a file and nothing are told apart, through links too`() throws {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: UUID().uuidString)
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: folder) }
    let (file, link) = (folder.appending(path: "file"), folder.appending(path: "link"))
    try Data().write(to: file)
    try manager.createSymbolicLink(at: link, withDestinationURL: folder)
    #expect(SystemFailure.isFolder(folder.path) == true)
    #expect(SystemFailure.isFolder(link.path) == true)
    #expect(SystemFailure.isFolder(file.path) == false)
    #expect(SystemFailure.isFolder(folder.appending(path: "none").path) == nil)
  }
}
