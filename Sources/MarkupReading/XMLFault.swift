/// Why XML could not be read, and where.
package struct XMLFault: Error, Sendable, Hashable {
  /// The 1-based line.
  package let line: Int
  /// The 1-based column, or `nil` where the whole line is at fault.
  package let column: Int?
  /// What is wrong and what would mend it.
  package let message: String

  /// A fault and its place.
  package init(line: Int, column: Int? = nil, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }
}
