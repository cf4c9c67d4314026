/// Which of some names a word that is none of them may have been meant for: the one rule for whatever a
/// person types, be it the name of a measure, of a unit or of a choice.
///
/// ```swift
/// NearestNames(to: "betweeness", among: ["closeness", "betweenness"]).first    // "betweenness"
/// NearestNames(to: "贸促会", among: ["商务部", "中国贸促会"]).first              // "中国贸促会"
/// ```
///
/// The nearest are
///
/// 1. names that contain the word, or that it contains, the fewer characters apart the nearer. What is
///    contained has three characters at least, or two where there are no Latin letters;
/// 2. names that at most a third of the word's characters, but one at least, tell from it: characters
///    that are missing, too many, another, or two that changed places; the fewer the nearer;
/// 3. names that have all characters of a word without Latin letters in their order, as abbreviations of
///    Chinese names do (发改委 for 国家发展改革委); the shorter the nearer.
///
/// Equally near names keep their order. Case does not count.
public struct NearestNames: Sendable, Hashable {
  /// The names, the nearest first, each once; empty where nothing is near.
  public let names: [String]

  /// The nearest name; `nil` where nothing is near.
  public var first: String? { names.first }

  /// Looks for the names near a word.
  ///
  /// - Complexity: O(the product of the lengths) a name.
  public init(to word: String, among names: [String]) {
    let typed = Typed(word)
    var near: [(rank: Rank, name: String)] = []
    var seen: Set<String> = []
    for name in names where seen.insert(name).inserted {
      if let rank = typed.rank(of: name) { near.append((rank, name)) }
    }
    // Swift's sort is stable.
    self.names = near.sorted { $0.rank < $1.rank }.map(\.name)
  }
}

private typealias Rank = (rule: Int, difference: Int)

/// A word as it is compared.
private struct Typed {
  let word: String
  let scalars: [Unicode.Scalar]

  init(_ word: String) {
    self.word = word.lowercased()
    scalars = Array(self.word.unicodeScalars)
  }

  func rank(of name: String) -> Rank? {
    let other = Typed(name)
    let apart = abs(scalars.count - other.scalars.count)
    if other.contains(self) || contains(other) { return (1, apart) }
    let most = Swift.max(1, scalars.count / 3)
    // The lengths alone may tell that more is between them.
    if apart <= most {
      let distance = word.editDistance(to: other.word)
      if distance <= most { return (2, distance) }
    }
    return isAbbreviation(of: other) ? (3, apart) : nil
  }

  private var isLatin: Bool { scalars.contains { $0.properties.isAlphabetic && $0.value < 0x250 } }

  private func contains(_ part: Typed) -> Bool {
    part.scalars.count >= (part.isLatin ? 3 : 2) && part.scalars.count <= scalars.count
      && word.contains(part.word)
  }

  private func isAbbreviation(of name: Typed) -> Bool {
    guard scalars.count >= 2, !isLatin else { return false }
    var rest = scalars[...]
    for scalar in name.scalars where rest.first == scalar { rest.removeFirst() }
    return rest.isEmpty
  }
}
