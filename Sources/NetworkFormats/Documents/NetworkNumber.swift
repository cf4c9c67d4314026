/// Numbers as network files write them.
package enum NetworkNumber {
  /// A finite number; `nil` for anything else, also for `inf`, `nan` and hexadecimal.
  ///
  /// - Complexity: O(length).
  package static func value(_ text: some StringProtocol) -> Double? {
    guard text.utf8.allSatisfy({ "+-.0123456789eE".utf8.contains($0) }),
      let number = Double(text), number.isFinite
    else { return nil }
    return number
  }

  /// The shortest decimal that gives the number back; a whole number has no point.
  package static func text(_ number: Double) -> String {
    if let whole = Int(exactly: number), abs(whole) < 1_000_000_000_000_000 {
      return number == 0 && number.sign == .minus ? "-0.0" : "\(whole)"
    }
    return "\(number)"
  }
}
