import Foundation

/// Files that are written whole or not at all.
public enum WholeFile {
  /// Writes bytes to a temporary file beside the goal and renames it.
  ///
  /// - Throws: ``InputError`` where the folder is missing or may not be written.
  public static func write(_ data: Data, to path: String) throws(InputError) {
    do {
      try data.write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw InputError(
        file: path,
        message: "the file cannot be written (\(reason(error))); "
          + "name one in a folder that exists and may be written")
    }
  }

  /// What the system says of a failure, in a few words.
  static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let known = underlying ?? error as NSError
    guard known.domain == NSPOSIXErrorDomain else { return known.localizedDescription }
    return String(cString: strerror(Int32(known.code)))
  }
}
