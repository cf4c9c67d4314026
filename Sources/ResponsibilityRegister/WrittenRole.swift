import DelimitedText

/// What a cell says of how a party takes part: a role, parts, or both, and its words.
public struct WrittenRole: Hashable, Sendable {
  /// Whether the party leads or takes part; `nil` where the cell does not say.
  public let role: Role?
  /// Its parts, the weightiest first.
  public let parts: [Part]
  /// The words as written.
  public let label: String

  /// Reads a cell such as `lead`, `A`, `A/R` or `牵头`.
  ///
  /// - Returns: `nil` where no word of it is known; a mark such as X or ✓ says that there is a tie, and no more.
  public init?(_ cell: String) {
    label = DelimitedText.trimmed(cell)
    if let role = Self.role(label) {
      self.role = role
      parts = []
      return
    }
    if let part = Part(writtenAs: label) {
      role = nil
      parts = [part]
      return
    }
    let words = label.split {
      $0 == "/" || $0 == "," || $0 == "、" || $0 == "，" || $0 == "+" || $0.isWhitespace
    }.map(String.init)
    let roles = words.compactMap(Self.role)
    let read = words.compactMap { Self.role($0) == nil ? Part(writtenAs: $0) : nil }
    guard !words.isEmpty, roles.count + read.count == words.count, Set(roles).count <= 1 else {
      return nil
    }
    role = roles.first
    parts = Part.allCases.filter(read.contains)
  }

  /// The letters of charts and lists that stand for roles.
  private static let letters: [String: Role] = [
    "l": .lead, "主": .lead, "牵": .lead, "牽": .lead, "p": .participant, "协": .participant,
    "協": .participant, "配": .participant,
  ]
  /// Marks that say that there is a tie, and no more.
  private static let marks: Set<String> = ["x", "y", "✓", "✔", "√", "●", "○", "◎", "★"]

  /// Whether a cell only marks that there is a tie.
  public static func isMark(_ cell: String) -> Bool {
    marks.contains(DelimitedText.trimmed(cell).lowercased())
  }

  private static func role(_ word: String) -> Role? {
    Role(rawValue: word.lowercased()) ?? Role(writtenAs: word) ?? letters[word.lowercased()]
  }
}
