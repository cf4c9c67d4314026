/// Where a document says that a party answers for an item.
public struct Evidence: Hashable, Sendable {
  /// The 1-based line on which the annotation starts.
  public let firstLine: Int
  /// The 1-based line on which it ends.
  public let lastLine: Int
  /// The annotation's words, normalised, with line breaks taken out.
  public let text: String
  /// The 1-based page on which it starts, or `nil` where the document has no pages.
  public let page: Int?
  /// The 1-based row of the document's table in which it stands, headings counted; `nil` outside tables.
  public let row: Int?
  /// The 1-based cell of that row; `nil` outside tables.
  public let cell: Int?

  /// The words of an annotation and where they stand.
  public init(
    firstLine: Int, lastLine: Int, text: String, page: Int? = nil, row: Int? = nil,
    cell: Int? = nil
  ) {
    self.firstLine = firstLine
    self.lastLine = lastLine
    self.text = text
    self.page = page
    self.row = row
    self.cell = cell
  }
}

/// A party answers for an item.
public struct Responsibility: Hashable, Sendable {
  /// The id of the party.
  public let party: Party.ID
  /// The id of the item.
  public let item: Item.ID
  /// How the party answers for it, or `nil` where the source does not say.
  public let role: Role?
  /// How exactly it takes part, the weightiest part first; none where the source does not say.
  public let parts: [Part]
  /// The words for it as the source has them; `nil` where it has none, or none of interest.
  public let label: String?
  /// How strongly the party is tied to the item, where the source gives a number; `nil` where it does not.
  public let weight: Double?
  /// Where the document says so, or `nil` where the source is not a document.
  public let evidence: Evidence?

  /// A responsibility.
  public init(
    party: Party.ID, item: Item.ID, role: Role? = nil, parts: [Part] = [], label: String? = nil,
    weight: Double? = nil, evidence: Evidence? = nil
  ) {
    self.party = party
    self.item = item
    self.role = role
    self.parts = parts
    self.label = label
    self.weight = weight
    self.evidence = evidence
  }

  /// The same of another party.
  package func of(_ party: Party.ID) -> Responsibility {
    Responsibility(
      party: party, item: item, role: role, parts: parts, label: label, weight: weight,
      evidence: evidence)
  }
}
