/// What a registry knows of a party, beyond its names.
public struct PartyRecord: Hashable, Sendable {
  /// The party.
  public let party: Party
  /// Forms of its name that others bear as well: they resolve to nobody.
  public let ambiguousForms: [String]
  /// Since when it stands, as a year, a month or a day (`2018`, `2018-03`, `2018-03-17`); `nil` where that is not
  /// known.
  public let validFrom: String?
  /// The last year, month or day in which it stood; `nil` where it stands, or that is not known.
  public let validTo: String?
  /// The canonical names of the parties whose work it took over.
  public let predecessors: [String]
  /// The canonical names of the parties that took over its work.
  public let successors: [String]
  /// Its entry in Wikidata, such as `Q956`; `nil` where none is certain.
  public let wikidata: String?
  /// The registry that it comes from, such as `china`; `nil` for one that the program does not hold.
  public let source: String?

  /// A record.
  public init(
    party: Party, ambiguousForms: [String] = [], validFrom: String? = nil, validTo: String? = nil,
    predecessors: [String] = [], successors: [String] = [], wikidata: String? = nil,
    source: String? = nil
  ) {
    self.party = party
    self.ambiguousForms = ambiguousForms
    self.validFrom = validFrom
    self.validTo = validTo
    self.predecessors = predecessors
    self.successors = successors
    self.wikidata = wikidata
    self.source = source
  }

  /// Until when it stood and who followed, in a few words; `nil` where it is not known to have ended.
  public var ending: String? {
    guard let validTo else { return nil }
    return "until \(validTo)"
      + (successors.isEmpty ? "" : ", followed by \(successors.joined(separator: ", "))")
  }

  /// The same of a party that differs in what registries do not fix.
  func of(
    _ party: Party, predecessors: [String]? = nil, successors: [String]? = nil
  ) -> PartyRecord {
    PartyRecord(
      party: party, ambiguousForms: ambiguousForms, validFrom: validFrom, validTo: validTo,
      predecessors: predecessors ?? self.predecessors, successors: successors ?? self.successors,
      wikidata: wikidata, source: source)
  }
}

extension Party {
  /// The canonical name, the names by language and the other written forms.
  var allForms: [String] {
    [name] + Language.allCases.compactMap { names[$0] } + writtenForms
  }

  /// The same party on a side, or with another form in which documents write it.
  func with(side: Side? = nil, form: String? = nil) -> Party {
    Party(
      id: id, name: name, side: side ?? self.side, kind: kind, names: names,
      writtenForms: writtenForms + (form.map { allForms.contains($0) ? [] : [$0] } ?? []))
  }
}
