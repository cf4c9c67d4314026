import Foundation

/// Messages, warnings and progress, which never mix with a result.
enum StandardError {
  /// Writes one line; where that cannot be done there is nobody to tell.
  static func write(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }
}
