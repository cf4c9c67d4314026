/// Words on one line, as a register wants names and titles.
enum OneLine {
  /// The text with each run of blanks, line ends and control characters as one blank, and none at its ends.
  static func folded(_ text: String) -> String {
    text.unicodeScalars.split {
      $0.properties.isWhitespace || $0.properties.generalCategory == .control
    }
    .map { String($0) }.joined(separator: " ")
  }
}
