import Foundation

/// Files that are written whole or not at all.
public enum WholeFile {
  /// Writes bytes to a temporary file beside the goal and renames it.
  ///
  /// - Throws: ``FileError`` where the folder is missing or may not be written.
  public static func write(_ data: Data, to path: String) throws(FileError) {
    do {
      try data.write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw FileError(
        path: path,
        message: "the file cannot be written (\(SystemFailure.reason(error))); "
          + "name one in a folder that exists and may be written")
    }
  }
}
