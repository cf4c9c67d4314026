import NetworkMetrics

/// A word for which there is no such thing, or more than one.
public struct NameError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was to be named, such as "party".
  public let kind: String
  /// The word.
  public let word: String
  /// What goes by the word, by names that tell them apart; empty where nothing does.
  public let meant: [String]
  /// The names that the word nearly is, the nearest first; none where nothing is near.
  public let nearest: [String]
  /// What would mend it, as the end of a sentence: it may also begin one.
  public let remedy: String

  /// A word that goes by no thing.
  ///
  /// - Parameters:
  ///   - kind: What was to be named.
  ///   - word: The word.
  ///   - names: The names that there are, among which the nearest are looked for.
  ///   - remedy: What would mend it, as the end of a sentence that may also begin one.
  public init(no kind: String, called word: String, among names: [String], remedy: String) {
    self.kind = kind
    self.word = word
    meant = []
    nearest = NearestNames(to: word, among: names).names
    self.remedy = remedy
  }

  /// A word that goes by no test of pairs.
  public init(noTest word: String, among tests: [String] = PairTest.names) {
    self.init(
      no: "test", called: word, among: tests,
      remedy: "the tests are \(tests.joined(separator: ", "))")
  }

  /// A word that several things go by, which other names tell apart.
  public init(several kind: String, called word: String, meant: [String]) {
    self.kind = kind
    self.word = word
    self.meant = meant
    nearest = []
    remedy = "write one of these"
  }

  /// One line that says what is wrong, what may have been meant, and what would mend it.
  public var description: String {
    if meant.count > 1 {
      return "'\(word)' is more than one \(kind): \(meant.joined(separator: ", ")); \(remedy)"
    }
    guard let nearest = nearest.first else { return "there is no \(kind) '\(word)'; \(remedy)" }
    return "there is no \(kind) '\(word)'; did you mean '\(nearest)'? "
      + remedy.prefix(1).uppercased() + remedy.dropFirst()
  }
}
