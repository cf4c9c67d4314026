/// What a reader passes over, told in one note a kind and never a note a node.
struct UnreadParts {
  private var kinds: [String] = []
  private var places: [String: Int] = [:]
  private var names: [[String]] = []
  private var known: [Set<String>] = []
  private var counts: [Int] = []

  /// How many names a note lists.
  private static let shown = 5

  /// Counts something of a kind, such as "visual settings of nodes", and under which name it stood.
  mutating func add(_ kind: String, name: String? = nil) {
    let place: Int
    if let found = places[kind] {
      place = found
    } else {
      place = kinds.count
      places[kind] = place
      kinds.append(kind)
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

  /// One note a kind, in the order of first mention: the kind, how often, and the first names.
  func messages() -> [String] {
    kinds.indices.map { place in
      let listed = names[place].prefix(Self.shown).joined(separator: ", ")
      let more = names[place].count > Self.shown ? " and others" : ""
      return kinds[place] + " (" + (listed.isEmpty ? "" : listed + more + "; ")
        + "\(counts[place]) in all)"
    }
  }
}
