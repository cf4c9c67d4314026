/// Records that are checked against each other: who bears which form, and who followed whom.
struct PartyRegistryBuilder {
  private(set) var records: [PartyRecord]
  private(set) var index: [String: [Int]] = [:]
  private(set) var ambiguous: Set<String> = []
  private let lines: [Int]

  init(records: [PartyRecord], lines: [Int]) {
    self.records = records
    self.lines = lines
  }

  /// - Throws: ``RegisterError`` for what two records say against each other, with both lines.
  /// - Complexity: O(total length of the forms).
  mutating func build() throws(RegisterError) {
    var markers: [String: Int] = [:]
    for (place, record) in records.enumerated() {
      for form in record.ambiguousForms {
        let key = writtenSpelling(form)
        ambiguous.insert(key)
        if markers[key] == nil { markers[key] = place }
        bear(key, place)
      }
    }
    for (place, record) in records.enumerated() {
      if let marker = markers[writtenSpelling(record.party.name)] {
        throw RegisterError(
          line: line(place),
          problem: "“\(record.party.name)” is the name of a party, and marked as ambiguous"
            + (marker == place ? "" : " by \(records[marker].party.name)\(placed(marker))"),
          remedy: "give the party a name that is its own alone")
      }
      for form in record.party.allForms {
        let key = writtenSpelling(form)
        if !ambiguous.contains(key), let other = index[key]?.first, other != place {
          throw RegisterError(
            line: line(place),
            problem: "“\(form)” is a form of \(records[other].party.name)\(placed(other)) and of "
              + record.party.name,
            remedy:
              "keep it with one of the two, or list it in ambiguous_forms where either may be meant"
          )
        }
        bear(key, place)
      }
    }
    try link()
  }

  private mutating func bear(_ key: String, _ place: Int) {
    if index[key]?.contains(place) != true { index[key, default: []].append(place) }
  }

  /// Makes who follows whom known from both ends.
  private mutating func link() throws(RegisterError) {
    var predecessors = records.map { _ in [String]() }
    var successors = records.map { _ in [String]() }
    for (place, record) in records.enumerated() {
      for name in record.predecessors {
        let other = try named(name, "predecessor", of: place)
        add(records[other].party.name, to: &predecessors[place])
        add(record.party.name, to: &successors[other])
      }
      for name in record.successors {
        let other = try named(name, "successor", of: place)
        add(records[other].party.name, to: &successors[place])
        add(record.party.name, to: &predecessors[other])
      }
    }
    for place in records.indices {
      records[place] = records[place].of(
        records[place].party, predecessors: predecessors[place], successors: successors[place])
    }
  }

  private func add(_ name: String, to names: inout [String]) {
    if !names.contains(name) { names.append(name) }
  }

  private func named(_ name: String, _ word: String, of place: Int) throws(RegisterError) -> Int {
    let key = writtenSpelling(name)
    guard let other = index[key]?.first, !ambiguous.contains(key), other != place else {
      throw RegisterError(
        line: line(place),
        problem:
          "“\(name)”, the \(word) of \(records[place].party.name), is no other party of the registry",
        remedy: "add a row for it, or take it out")
    }
    return other
  }

  private func line(_ place: Int) -> Int? {
    lines.indices.contains(place) ? lines[place] : nil
  }

  private func placed(_ place: Int) -> String { line(place).map { " (line \($0))" } ?? "" }
}
