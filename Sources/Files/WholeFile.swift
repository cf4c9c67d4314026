import Foundation

/// Files that are written whole or not at all.
public enum WholeFile {
  /// Writes bytes to a temporary file beside the goal and renames it.
  ///
  /// What stands at the goal stays what it is: a link is followed, a file keeps its mode, and a device or
  /// a pipe is written to, which cannot be done whole or not at all.
  ///
  /// - Throws: ``FileError`` where the name is empty, or the folder is missing or may not be written.
  public static func write(_ data: Data, to path: String) throws(FileError) {
    guard !path.isEmpty else { throw FileError.noName }
    let goal = URL(filePath: path)
    do {
      if isWrittenThrough(path) {
        let handle = try FileHandle(forWritingTo: goal)
        try handle.write(contentsOf: data)
        try handle.close()
      } else {
        let exists = FileManager.default.fileExists(atPath: path)
        let place = exists ? goal.resolvingSymlinksInPath() : goal
        let mode = try? FileManager.default.attributesOfItem(atPath: place.path)[.posixPermissions]
        try data.write(to: place, options: .atomic)
        if let mode {
          try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: place.path)
        }
      }
    } catch {
      throw FileError(
        path: path,
        message: "the file cannot be written (\(SystemFailure.reason(error))); "
          + "name one in a folder that exists and may be written")
    }
  }

  /// Whether something stands at a path that is neither a file nor a folder: renaming over it would put a
  /// file in its place.
  private static func isWrittenThrough(_ path: String) -> Bool {
    guard FileManager.default.fileExists(atPath: path) else { return false }
    // A link of /dev to an open pipe leads to no path, and has no attributes.
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    let type = attributes?[.type] as? FileAttributeType
    return type != .typeRegular && type != .typeDirectory
  }
}
