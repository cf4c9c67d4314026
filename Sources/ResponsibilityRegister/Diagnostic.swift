/// Something in a document or a register that a person should look at.
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    /// What was read is certainly incomplete or contradictory; `liaison check` exits with 1.
    case error
    /// A person should decide.
    case warning
    /// Worth knowing; nothing to decide.
    case note
  }

  /// How much it matters.
  public let severity: Severity
  /// The kind of finding.
  public let code: Code
  /// The 1-based line it is about, or `nil` where there is none.
  public let line: Int?
  /// The words that it is about, such as the item's number and the name, in an order that the code
  /// fixes: from these it can be said in another language. None where a file held the message alone.
  public let subjects: [String]
  /// What was found and what would settle it, in one sentence or two.
  public let message: String

  /// A finding.
  public init(
    severity: Severity, code: Code, line: Int?, subjects: [String] = [], message: String
  ) {
    self.severity = severity
    self.code = code
    self.line = line
    // A missing word has to stay in its place among the others, also in a list in a file.
    self.subjects = subjects.map { $0.isEmpty ? "…" : $0 }
    self.message = message
  }
}
