/// Why a text is no two-mode table, and where.
public struct TableError: Error, Sendable, Hashable {
  /// The 1-based line, or `nil` where the whole text is at fault.
  public let line: Int?
  /// The 1-based column, in characters, or `nil` where the whole line is at fault.
  public let column: Int?
  /// What is wrong and what would mend it.
  public let message: String

  package init(line: Int?, column: Int? = nil, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }
}
