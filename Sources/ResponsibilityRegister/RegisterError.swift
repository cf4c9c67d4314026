/// Why a source is not a register, with its place.
public struct RegisterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The 1-based line, or `nil` where the whole source is at fault.
  public let line: Int?
  /// The 1-based column, or `nil` where the whole line is at fault.
  public let column: Int?
  /// What is wrong.
  public let problem: String
  /// What would mend it.
  public let remedy: String

  /// A fault and its place.
  public init(line: Int? = nil, column: Int? = nil, problem: String, remedy: String) {
    self.line = line
    self.column = column
    self.problem = problem
    self.remedy = remedy
  }

  /// One line: the place, what is wrong, what would mend it.
  public var description: String {
    let place = [line, column].compactMap { $0.map(String.init) }.joined(separator: ":")
    return (place.isEmpty ? "" : place + ": ") + "\(problem); \(remedy)"
  }
}
