/// Counts what a file says that is not read, so that each kind is said once.
struct XMLOmissions {
  private struct Kind {
    let words: String
    let line: Int
    var count = 0
  }

  private var kinds: [Kind] = []
  private var places: [String: Int] = [:]

  /// Counts one more of a kind, such as "visual settings of nodes".
  mutating func count(_ words: String, line: Int) {
    let place: Int
    if let known = places[words] {
      place = known
    } else {
      place = kinds.count
      // A file could make up as many names as it has bytes.
      guard place < 50 else { return count("further things", line: line, at: 50) }
      places[words] = place
      kinds.append(Kind(words: words, line: line))
    }
    kinds[place].count += 1
  }

  private mutating func count(_ words: String, line: Int, at place: Int) {
    if kinds.count == place { kinds.append(Kind(words: words, line: line)) }
    kinds[place].count += 1
  }

  /// Says each kind, how often it was met, and the line of the first.
  func note(in builder: inout NetworkDocumentBuilder) {
    for kind in kinds {
      builder.note("not read: \(kind.words) (\(kind.count))", line: kind.line)
    }
  }
}
