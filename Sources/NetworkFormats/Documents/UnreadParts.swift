/// What a reader passes over, told in one note a kind and never a note a node.
struct UnreadParts {
  private struct Part: Hashable {
    let kind: NetworkDocument.Note.Kind
    let part: NetworkDocument.Note.Part?
  }

  private var parts: [Part] = []
  private var places: [Part: Int] = [:]
  private var names: [[String]] = []
  private var known: [Set<String>] = []
  private var counts: [Int] = []

  /// How many names a note lists.
  private static let shown = 5

  /// Counts something of a kind, of what it is said, and under which name it stood.
  mutating func add(
    _ kind: NetworkDocument.Note.Kind, of part: NetworkDocument.Note.Part? = nil,
    name: String? = nil
  ) {
    let whole = Part(kind: kind, part: part)
    let place: Int
    if let found = places[whole] {
      place = found
    } else {
      place = parts.count
      places[whole] = place
      parts.append(whole)
      names.append([])
      known.append([])
      counts.append(0)
    }
    counts[place] += 1
    // Beyond what a note lists only the counting goes on.
    if let name, known[place].count <= Self.shown, known[place].insert(name).inserted {
      names[place].append(name)
    }
  }

  /// Says each kind, in the order of first mention: of what, the first names, and how often.
  func note(in builder: inout NetworkDocumentBuilder) {
    for place in parts.indices {
      let part = parts[place].part.map { [$0.rawValue] } ?? []
      let list = names[place].isEmpty ? [] : [Self.listed(names[place])]
      builder.note(parts[place].kind, part + list + ["\(counts[place])"])
    }
  }

  /// The first of some names; an ellipsis stands for others.
  static func listed(_ names: [String]) -> String {
    names.prefix(shown).joined(separator: ", ") + (names.count > shown ? ", …" : "")
  }
}
