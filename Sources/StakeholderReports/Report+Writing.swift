import Foundation

extension Report {
  /// Writes every file into a folder, which is made if it is missing.
  ///
  /// All files are written into a temporary folder beside the goal first and moved when they are
  /// complete, so a failure leaves the goal as it was. Other files in an existing folder stay.
  ///
  /// - Throws: ``ReportError/unwritable(path:reason:)``.
  public func write(to path: String) throws(ReportError) {
    let goal = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
    do {
      try write(to: goal)
    } catch {
      throw .unwritable(path: path, reason: SystemFailure.reason(error))
    }
  }

  private func write(to goal: URL) throws {
    let manager = FileManager.default
    let temporary = goal.deletingLastPathComponent()
      .appending(path: ".\(goal.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
    let isFolder = SystemFailure.isFolder(goal.path)
    if isFolder == false { throw POSIXError(.ENOTDIR) }
    try manager.createDirectory(at: temporary, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: temporary) }
    for file in files {
      let place = temporary.appending(path: file.path)
      try manager.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try file.data.write(to: place)
    }
    guard isFolder == true else { return try manager.moveItem(at: temporary, to: goal) }
    for file in files {
      let place = goal.appending(path: file.path)
      try manager.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Report.rename(temporary.appending(path: file.path), to: place)
    }
  }

  /// Renames over whatever file is there, which `FileManager` would refuse.
  private static func rename(_ from: URL, to goal: URL) throws {
    let status = unsafe from.path.withCString { old in
      unsafe goal.path.withCString { new in unsafe Foundation.rename(old, new) }
    }
    guard status == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
  }
}
