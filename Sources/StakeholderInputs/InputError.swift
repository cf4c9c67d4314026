/// What is wrong with an input, where, and what would mend it, in one line.
public struct InputError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file, or "standard input".
  public let file: String
  /// The 1-based line, or `nil` where the whole file is at fault.
  public let line: Int?
  /// The 1-based column, or `nil` where the whole line is at fault.
  public let column: Int?
  /// What is wrong and what would mend it.
  public let message: String

  /// A fault and its place.
  public init(file: String, line: Int? = nil, column: Int? = nil, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// `file:line:column: message`, without line breaks.
  public var description: String {
    let place = [file] + [line, column].compactMap { $0.map(String.init) }
    let text = place.joined(separator: ":") + ": " + message
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
