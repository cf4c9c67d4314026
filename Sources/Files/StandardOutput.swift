import Foundation

/// The standard output of the program.
public enum StandardOutput {
  /// Writes bytes.
  ///
  /// - Throws: ``FileError`` where they cannot be written: a full disk, or no standard output at all.
  public static func write(_ data: Data) throws(FileError) {
    do { try FileHandle.standardOutput.write(contentsOf: data) } catch {
      throw FileError(
        path: "standard output",
        message: "it cannot be written (\(SystemFailure.reason(error))); what is there is a part")
    }
  }
}
