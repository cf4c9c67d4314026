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
      throw unwritable(path, error)
    }
  }

  /// Says of a folder that cannot be written what ``write(_:to:)`` would say, as far as that is known while
  /// there is nothing to write: before long work, and not after it.
  ///
  /// - Throws: ``FileError``.
  public static func requireWritable(_ path: String) throws(FileError) {
    guard !path.isEmpty else { throw FileError.noName }
    let goal = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
    do {
      if SystemFailure.isFolder(goal.path) != nil { try requireWritableFolder(goal) }
      // Whatever is written stands beside the goal first, in a folder that may have to be made itself.
      var above = goal.deletingLastPathComponent()
      while SystemFailure.isFolder(above.path) == nil, above.path != "/" {
        above.deleteLastPathComponent()
      }
      try requireWritableFolder(above)
    } catch {
      throw unwritable(path, error)
    }
  }

  private static func requireWritableFolder(_ folder: URL) throws {
    guard SystemFailure.isFolder(folder.path) == true else { throw POSIXError(.ENOTDIR) }
    let status = unsafe folder.path.withCString { unsafe access($0, W_OK | X_OK) }
    guard status == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  private static func unwritable(_ path: String, _ error: any Error) -> FileError {
    FileError(
      path: path,
      message: "the folder cannot be written (\(SystemFailure.reason(error))); "
        + "name one that may be written")
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
