/// What cannot be written, why, and what would mend it, in one line.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The path of the file or folder.
  public let path: String
  /// What is wrong and what would mend it.
  public let message: String

  /// A fault and its place.
  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }

  /// An empty name, which would be that of the folder in which the program runs.
  static let noName = FileError(path: "''", message: "the name is empty; give one")

  /// `path: message`, without line breaks.
  public var description: String {
    "\(path): \(message)".split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
