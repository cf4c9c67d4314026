/// What kind of values an attribute has, in the XML formats that declare it.
enum XMLValueType: Sendable, Hashable {
  case text
  case integer
  case number
  case truth

  /// What the text of a value comes to.
  enum Reading: Sendable, Hashable {
    /// A value.
    case value(NetworkDocument.Value)
    /// Nothing stands where a number, or yes or no, is wanted.
    case nothing
    /// A value that programs write for what is undefined or endless, such as `NaN`.
    case notFinite
    /// No value of the type.
    case wrong
  }

  /// Reads a value; blanks around a number, or yes or no, do not count.
  ///
  /// - Complexity: O(length).
  func reading(_ text: String) -> Reading {
    if self == .text { return .value(.text(text)) }
    let word = text.trimmingBlanks()
    guard !word.isEmpty else { return .nothing }
    switch self {
    case .text: return .value(.text(text))
    case .integer:
      if let whole = Int(word) { return .value(.integer(whole)) }
      // Some programs write every number with a point, and networkx calls all numbers of an attribute integers
      // where the first is one.
      guard let number = NetworkNumber.value(word) else { break }
      if let whole = Int(exactly: number) { return .value(.integer(whole)) }
      // An integer that is too long would lose digits.
      if number.rounded() != number { return .value(.number(number)) }
    case .number:
      if let number = NetworkNumber.value(word) { return .value(.number(number)) }
    case .truth:
      switch word.lowercased() {
      case "true", "1": return .value(.truth(true))
      case "false", "0": return .value(.truth(false))
      default: break
      }
    }
    return Self.isNotFinite(word) && self != .truth ? .notFinite : .wrong
  }

  /// What is wanted, in a sentence.
  var words: String {
    switch self {
    case .text: "text"
    case .integer: "an integer"
    case .number: "a number"
    case .truth: "true or false"
    }
  }

  private static func isNotFinite(_ word: String) -> Bool {
    let unsigned = word.lowercased().drop { $0 == "-" || $0 == "+" }
    return ["nan", "inf", "infinity"].contains(unsigned)
  }
}

extension String {
  /// Without blanks and line ends at both ends.
  func trimmingBlanks() -> String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    guard first <= 0x20 || first >= 0x80 || last <= 0x20 || last >= 0x80 else { return self }
    let rest = drop { $0.isWhitespace }
    guard let end = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...end])
  }

  /// On one line, and cut where it is long.
  var brief: String {
    let words = prefix(40).split(whereSeparator: \.isNewline).joined(separator: " ")
    return words.count < count ? words + "…" : words
  }

  /// Quoted for a sentence, and cut where it is long.
  var quotedBriefly: String { "“\(brief)”" }
}
