/// Why a file is no network of its format, and where.
public struct NetworkFormatError: Error, Sendable, Hashable {
  /// The 1-based line, or `nil` where the whole file is at fault.
  public let line: Int?
  /// The 1-based column, or `nil` where the whole line is at fault.
  public let column: Int?
  /// What is wrong and what would mend it.
  public let message: String

  /// A fault and its place.
  public init(line: Int? = nil, column: Int? = nil, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }
}
