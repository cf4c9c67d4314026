import Foundation

/// Folders of files that are written whole or not at all.
public enum WholeFolder {
  /// One file of a folder.
  public struct File: Sendable, Hashable {
    /// The path inside the folder.
    public let path: String
    /// What the file holds.
    public let data: Data

    /// A file.
    public init(path: String, data: Data) {
      self.path = path
      self.data = data
    }
  }

  /// Writes every file into a folder, which is made if it is missing.
  ///
  /// All files are written into a temporary folder beside the goal first and moved when they are
  /// complete, so a failure leaves the goal as it was. Other files in an existing folder stay.
  ///
  /// - Throws: ``FileError``.
  public static func write(_ files: [File], to path: String) throws(FileError) {
    guard !path.isEmpty else { throw FileError.noName }
    let goal = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
    do {
      try write(files, to: goal)
    } catch {
      throw FileError(
        path: path,
        message: "the folder cannot be written (\(SystemFailure.reason(error))); "
          + "name one that may be written")
    }
  }

  private static func write(_ files: [File], to goal: URL) throws {
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
      try rename(temporary.appending(path: file.path), to: place)
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
