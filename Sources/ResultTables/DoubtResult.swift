import ResponsibilityRegister

/// What a person should look at, as JSON shows it.
public struct DoubtResult: Encodable, Sendable {
  private let severity: String
  private let code: String
  private let line: OrNull<Int>
  private let message: String

  /// A doubt.
  public init(_ doubt: Diagnostic) {
    severity = doubt.severity.rawValue
    code = doubt.code.rawValue
    line = OrNull(doubt.line)
    message = doubt.message
  }
}
