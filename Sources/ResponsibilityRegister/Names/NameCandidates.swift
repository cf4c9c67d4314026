/// A party that a written name may mean, and why.
public struct PartyCandidate: Hashable, Sendable {
  /// The party's canonical name.
  public let name: String
  /// The form of its name that is like the written one.
  public let form: String
  /// Where the party is known: `document`, `registry`, or a registry that the program holds, such as `china`.
  public let source: String
  /// Why it may be meant, the weightiest reason first; never empty.
  public let reasons: [NameLikeness]

  /// A candidate.
  public init(name: String, form: String, source: String, reasons: [NameLikeness]) {
    self.name = name
    self.form = form
    self.source = source
    self.reasons = reasons
  }
}

/// Finds the parties that a written name may mean, among very many forms.
///
/// Of the forms that share a character or a word with the name, the ``comparisonLimit`` that share the most are
/// compared with it; rare characters go first, and common ones are not counted any more where those before stand in
/// ``countingLimit`` forms.
struct NameCandidates {
  /// A form that may be meant.
  struct Known {
    let name: String
    let form: String
    let source: String
    let side: Side?
  }

  /// How many forms are compared with one name at most.
  static let comparisonLimit = 64
  /// How many forms are counted for one name, about.
  static let countingLimit = 20_000

  private let known: [Known]
  private let names: [ComparableName]
  private let folder: NameFolder
  private var byToken: [String: [Int]] = [:]
  private var byAcronym: [String: [Int]] = [:]
  private var byForm: [String: [Int]] = [:]

  /// - Parameter written: The names for which candidates will be asked.
  /// - Complexity: O(total length).
  init(_ known: [Known], written: [String]) {
    self.known = known
    folder = NameFolder(known.map(\.form) + written)
    names = known.map { [folder] in ComparableName($0.form, by: folder) }
    for (place, name) in names.enumerated() {
      byForm[writtenSpelling(known[place].form), default: []].append(place)
      for token in Set(name.tokens) { byToken[token, default: []].append(place) }
      for key in Set(name.initials + [name.acronym].compactMap(\.self)) {
        byAcronym[key, default: []].append(place)
      }
    }
  }

  /// The parties that a name may mean, the likeliest first.
  ///
  /// - Parameters:
  ///   - written: The name.
  ///   - side: The side that the document gives it.
  ///   - limit: How many at most.
  func candidates(for written: String, side: Side?, limit: Int = 4) -> [PartyCandidate] {
    let name = ComparableName(written, by: folder)
    var best: [String: (place: Int, reason: NameLikeness)] = [:]
    var order: [String] = []
    func offer(_ place: Int, _ reason: NameLikeness) {
      let key = known[place].name
      guard let former = best[key] else {
        best[key] = (place, reason)
        order.append(key)
        return
      }
      if (reason.weight, -place) > (former.reason.weight, -former.place) {
        best[key] = (place, reason)
      }
    }
    // A likeness to others says nothing beside the very name: 中国银行 is not short for 中国人民银行.
    let same = (byForm[writtenSpelling(written)] ?? []).filter {
      known[$0].source != "document" || known[$0].name != written
    }
    for place in same { offer(place, .sameForm) }
    for place in same.isEmpty ? places(near: name) : [] where known[place].form != written {
      if let reason = name.likeness(to: names[place]) { offer(place, reason) }
    }
    let found = order.compactMap { key in
      best[key].map { place, reason -> (weight: Double, place: Int, candidate: PartyCandidate) in
        let known = known[place]
        let reasons = [reason] + (side != nil && known.side == side ? [.sameSide] : [])
        return (
          reasons.reduce(0) { $0 + $1.weight }, place,
          PartyCandidate(name: known.name, form: known.form, source: known.source, reasons: reasons)
        )
      }
    }
    return found.sorted { ($0.weight, -$0.place) > ($1.weight, -$1.place) }.prefix(limit).map(
      \.candidate)
  }

  private func places(near name: ComparableName) -> [Int] {
    var found: Set<Int> = []
    for key in name.initials + [name.acronym].compactMap(\.self) {
      found.formUnion((byAcronym[key] ?? []).prefix(Self.comparisonLimit))
    }
    let lists = Set(name.tokens).compactMap { token in byToken[token].map { (token, $0) } }
      .sorted { ($0.1.count, $0.0) < ($1.1.count, $1.0) }
    var counts: [Int: Int] = [:]
    var room = Self.countingLimit
    for (_, places) in lists where room > 0 {
      for place in places.prefix(room) { counts[place, default: 0] += 1 }
      room -= places.count
    }
    let ranked = counts.map { place, count -> (share: Double, difference: Int, place: Int) in
      let length = names[place].tokens.count
      return (
        Double(count) / Double(min(length, name.tokens.count)), abs(length - name.tokens.count),
        place
      )
    }.sorted { (-$0.share, $0.difference, $0.place) < (-$1.share, $1.difference, $1.place) }
    found.formUnion(ranked.prefix(Self.comparisonLimit).map(\.place))
    return found.sorted()
  }
}
