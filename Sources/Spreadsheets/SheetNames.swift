/// Names that a workbook can hold.
///
/// A name has 1 to 31 characters (in UTF-16), none of `[ ] : * ? / \`, no apostrophe at either end, is
/// not "History", and is no other sheet's name in upper or lower case.
enum SheetNames {
  static let limit = 31

  /// For each wanted name one that can be held, all different, in the same order.
  ///
  /// - Complexity: O(n) in the names, however often one is repeated.
  static func distinct(_ wanted: [String]) -> [String] {
    var taken: Set<String> = []
    var next: [String: Int] = [:]
    return wanted.map { name in
      let base = valid(name)
      guard !taken.insert(base.lowercased()).inserted else { return base }
      var number = next[base.lowercased()] ?? 2
      var candidate = numbered(base, number)
      while !taken.insert(candidate.lowercased()).inserted {
        number += 1
        candidate = numbered(base, number)
      }
      next[base.lowercased()] = number + 1
      return candidate
    }
  }

  private static func numbered(_ base: String, _ number: Int) -> String {
    let suffix = " (\(number))"
    return cut(base, to: limit - suffix.utf16.count) + suffix
  }

  private static func valid(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { scalars.append(isForbidden(scalar) ? "_" : scalar) }
    var result = cut(String(scalars), to: limit)
    if result.isEmpty { return "_" }
    // By scalars: an apostrophe with an accent is another character, but the same byte.
    if result.unicodeScalars.first == "'" { result = "_" + result.unicodeScalars.dropFirst().text }
    if result.unicodeScalars.last == "'" { result = result.unicodeScalars.dropLast().text + "_" }
    // Excel keeps this name for itself.
    return result.lowercased() == "history" ? result + "_" : result
  }

  /// The longest beginning of whole characters that fits.
  private static func cut(_ text: String, to units: Int) -> String {
    guard text.utf16.count > units else { return text }
    let cut = CellText.prefix(text, units: units)
    // A single character may be longer than the limit: combining marks have no end.
    return cut.isEmpty ? "_" : cut
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    // The fullwidth forms, which some versions refuse too.
    "[]:*?/\\［］：＊？／＼".unicodeScalars.contains(scalar)
      || scalar.properties.generalCategory == .control
      || CellText.isForbidden(scalar)
  }
}

extension Substring.UnicodeScalarView {
  fileprivate var text: String { String(Substring(self)) }
}
