/// The parties that are known, with every form in which documents write their names.
///
/// ```swift
/// let registry = try PartyRegistry(csv: text)
/// registry.party(writtenAs: "中国国际贸易促进委员会")?.name  // "中国贸促会"
/// ```
///
/// A written name is a known party if it is the party's canonical name, its name in a language, or one
/// of its other written forms; a likeness is never enough. A form that a party marks as ambiguous stands for
/// nobody, and names those whom it may mean.
public struct PartyRegistry: Hashable, Sendable {
  /// Whom a written name stands for.
  public enum Meaning: Hashable, Sendable {
    /// One party.
    case party(PartyRecord)
    /// One of several, or one among others that no registry lists: it is left open.
    case ambiguous([PartyRecord])
    /// Nobody who is known.
    case unknown
  }

  /// The version that the source states, such as the day of its last change; `nil` where it states none.
  public let version: String?
  /// What is known of each party, in the order of the source.
  public internal(set) var records: [PartyRecord]
  /// The records that bear a form, by the form as it is looked up.
  var index: [String: [Int]]
  /// The forms that stand for nobody.
  var ambiguous: Set<String>
  /// The forms that a person decided on.
  var decided: Set<String> = []

  /// The parties, in the order of the source.
  public var parties: [Party] { records.map(\.party) }

  /// A registry that knows nobody.
  public init() {
    version = nil
    records = []
    index = [:]
    ambiguous = []
  }

  /// A registry of parties.
  ///
  /// - Throws: ``RegisterError`` where two parties share a written form.
  public init(_ parties: [Party]) throws(RegisterError) {
    try self.init(records: parties.map { PartyRecord(party: $0) })
  }

  /// A registry of what is known of parties.
  ///
  /// - Throws: ``RegisterError`` where two parties share a written form that neither marks as ambiguous, a
  ///   canonical name is marked so, or a successor or predecessor is no party of the registry.
  public init(records: [PartyRecord]) throws(RegisterError) {
    try self.init(records: records, lines: [], version: nil)
  }

  /// - Parameter lines: The places of the records; empty where they have none.
  init(records: [PartyRecord], lines: [Int], version: String?) throws(RegisterError) {
    var builder = PartyRegistryBuilder(records: records, lines: lines)
    try builder.build()
    self.version = version
    self.records = builder.records
    index = builder.index
    ambiguous = builder.ambiguous
  }

  /// Whom a document means by a written name.
  ///
  /// Blanks at the ends and compatibility characters make no difference.
  public func meaning(of name: String) -> Meaning {
    let key = writtenSpelling(name)
    guard let places = index[key], let first = places.first else { return .unknown }
    return ambiguous.contains(key) ? .ambiguous(places.map { records[$0] }) : .party(records[first])
  }

  /// The party that a document means by a written name, or `nil` where it is not known or ambiguous.
  ///
  /// Blanks at the ends and compatibility characters make no difference.
  public func party(writtenAs name: String) -> Party? {
    guard case .party(let record) = meaning(of: name) else { return nil }
    return record.party
  }

  /// Whether a person decided what a written name means.
  func isDecided(_ name: String) -> Bool { decided.contains(writtenSpelling(name)) }

  /// The same parties on a side.
  func onSide(_ side: Side) -> PartyRegistry {
    var result = self
    result.records = records.map { $0.of($0.party.with(side: side)) }
    return result
  }

  /// This registry and what others know besides.
  ///
  /// What this one says of a form goes before what others say: a row of theirs whose canonical name is known here
  /// is left out, and so is a form. A form that parties of two others share is ambiguous.
  public func adding(_ others: [PartyRegistry]) -> PartyRegistry {
    var result = self
    for other in others {
      var places: [Int: Int] = [:]
      for (place, record) in other.records.enumerated()
      where index[writtenSpelling(record.party.name)] == nil {
        places[place] = result.records.count
        result.records.append(record)
      }
      for (form, bearers) in other.index where index[form] == nil {
        let own = bearers.compactMap { places[$0] }
        guard !own.isEmpty else { continue }
        let all = (result.index[form] ?? []) + own
        result.index[form] = all
        if other.ambiguous.contains(form) || all.count > own.count { result.ambiguous.insert(form) }
      }
    }
    return result
  }
}

/// A written name as it is looked up.
func writtenSpelling(_ name: String) -> String {
  tidied(normalized(name).unicodeScalars, keepsInnerBlanks: true)
}
