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
  /// - Parameters:
  ///   - cell: The cell.
  ///   - understandsLetters: Whether single letters are those of a responsibility chart
  ///     (``areOfResponsibilityChart(_:)``).
  /// - Returns: `nil` where no word of it is known; a mark such as X or ✓ says that there is a tie, and no more.
  public init?(_ cell: String, understandsLetters: Bool = true) {
    label = DelimitedText.trimmed(cell)
    guard understandsLetters || Self.letters(in: label).isEmpty else { return nil }
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
    let words = Self.words(of: label)
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

  /// Whether the letters of a column or a matrix are those of RACI and its kin, or L and P for lead and
  /// participant. Those of RAPID are not (recommend, agree, perform, input, decide), nor is any other set.
  public static func areOfResponsibilityChart(_ cells: some Sequence<String>) -> Bool {
    var met: Set<String> = []
    for cell in cells { met.formUnion(letters(in: DelimitedText.trimmed(cell))) }
    let told = met.subtracting(["x", "y", "n"])
    return told.isSubset(of: ["r", "a", "c", "i", "s", "v", "l"]) && told.contains("r")
      || told.isSubset(of: ["l", "p"])
  }

  /// Whether single letters stand in a cell.
  public static func holdsLetters(_ cell: String) -> Bool { !letters(in: cell).isEmpty }

  private static func words(of cell: String) -> [String] {
    cell.split {
      $0 == "/" || $0 == "," || $0 == "、" || $0 == "，" || $0 == "+" || $0.isWhitespace
    }.map(String.init)
  }

  /// The single Latin letters of a cell, in lower case.
  private static func letters(in cell: String) -> [String] {
    words(of: cell).filter { $0.count == 1 && $0.allSatisfy { $0.isASCII && $0.isLetter } }
      .map { $0.lowercased() }
  }

  private static func role(_ word: String) -> Role? {
    Role(rawValue: word.lowercased()) ?? Role(writtenAs: word) ?? letters[word.lowercased()]
  }
}
