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
  /// A stable word for the kind of finding, such as "similar-name".
  public let code: String
  /// The 1-based line it is about, or `nil` where there is none.
  public let line: Int?
  /// What was found and what would settle it, in one sentence or two.
  public let message: String

  /// A finding.
  public init(severity: Severity, code: String, line: Int?, message: String) {
    self.severity = severity
    self.code = code
    self.line = line
    self.message = message
  }
}
