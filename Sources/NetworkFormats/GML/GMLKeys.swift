/// The keys under which attributes stand in GML: letters and digits of ASCII, a letter first.
struct GMLKeys {
  /// The key of each attribute, in order, no two the same.
  let keys: [String]

  /// Keys for attributes: their names where these are keys, or else what letters and digits they have. Names
  /// that are keys keep them; no key is one of those that are taken.
  init(_ names: [String], isTaken: (String) -> Bool) {
    func isFree(_ key: String) -> Bool { Self.isKey(key) && !isTaken(key) }
    var used = Set(names.filter(isFree))
    keys = names.map { name in
      if isFree(name) { return name }
      let letters = name.unicodeScalars.filter { Self.isLetter($0) || Self.isDigit($0) }
      var stem = String(String.UnicodeScalarView(letters))
      if stem.unicodeScalars.first.map(Self.isLetter) != true { stem = "attribute" + stem }
      var key = stem
      var number = 2
      while isTaken(key) || !used.insert(key).inserted {
        key = "\(stem)\(number)"
        number += 1
      }
      return key
    }
  }

  /// Whether a name is a key of GML: `[a-zA-Z][a-zA-Z0-9]*`.
  static func isKey(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, isLetter(first) else { return false }
    return name.unicodeScalars.allSatisfy { isLetter($0) || isDigit($0) }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
