/// A unit that carries responsibility: a bureau, a ministry, a province, an association, a bank.
public struct Party: Hashable, Sendable, Identifiable {
  /// What responsibilities refer to; unique in a register. The canonical name where a source gives
  /// no other.
  public let id: String
  /// The canonical name.
  public let name: String
  /// The group the party belongs to, or `nil` where the source does not say.
  public let side: Side?
  /// What sort of unit it is ("ministry", "secretariat", "province" ...), or `nil` where unknown.
  public let kind: String?
  /// The party's names by language.
  public let names: LocalizedText
  /// Other forms in which documents write the name. Only these, and never a likeness, make two
  /// written names one party.
  public let writtenForms: [String]

  /// A party; its id is its name unless another is given.
  public init(
    id: String? = nil, name: String, side: Side? = nil, kind: String? = nil,
    names: LocalizedText = LocalizedText(), writtenForms: [String] = []
  ) {
    self.id = id ?? name
    self.name = name
    self.side = side
    self.kind = kind
    self.names = names
    self.writtenForms = writtenForms.filter { !$0.isEmpty }
  }
}
