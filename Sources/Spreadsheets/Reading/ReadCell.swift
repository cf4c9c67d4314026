/// What a cell of a workbook holds; of a formula, the value that was stored with it.
public enum ReadCell: Sendable, Hashable {
  /// Text, without what only says how it is pronounced.
  case text(String)
  /// A number.
  case number(Double)
  /// True or false.
  case truth(Bool)
  /// A date, a time or both, in the form of ISO 8601: `2024-05-06`, `13:45:00`, `2024-05-06T13:45:00`.
  case date(String)

  /// The cell as text: a number as the shortest decimal that gives it again, `TRUE` or `FALSE`.
  public var text: String {
    switch self {
    case .text(let text), .date(let text): text
    case .truth(let truth): truth ? "TRUE" : "FALSE"
    case .number(let number): Self.text(of: number)
    }
  }

  private static func text(of number: Double) -> String {
    // Below 2^53 every whole number is told from the next.
    if number.magnitude < 9_007_199_254_740_992, number == number.rounded() {
      return "\(Int(number))"
    }
    return "\(number)"
  }

  /// The number that digits say, as files have it; `nil` for anything else, and for what no Double holds.
  static func number(in text: String) -> Double? {
    let isPlain = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
    }
    guard isPlain, let number = Double(text), number.isFinite else { return nil }
    return number
  }
}
