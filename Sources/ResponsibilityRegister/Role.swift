/// How a party answers for an item.
public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
  /// The party leads the work.
  case lead
  /// The party takes part in the work.
  case participant
}
