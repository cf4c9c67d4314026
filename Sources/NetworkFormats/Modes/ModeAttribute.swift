/// Takes the modes of nodes from an attribute that tells them: networkx's `bipartite`, igraph's `type`, our own
/// `mode`, or one that is named.
struct ModeAttribute {
  /// The names that are looked for, and whether nodes of one value must not be tied with each other: `bipartite`
  /// promises it, the others are words that may mean anything.
  static let usual: [(name: String, isPromise: Bool)] = [
    ("bipartite", true), ("mode", false), ("type", false),
  ]

  let name: String
  /// The mode of every node.
  let modes: [NetworkDocument.Mode]
  /// What nodes of each mode are called; `nil` where the values are no words.
  let words: (actor: String, event: String)?
  /// Whether the value of the first node decided which mode is the first.
  let isFirstNodeActor: Bool

  /// - Returns: `nil` where some node has no value, or the values are not two.
  init?(_ attribute: NetworkDocument.Attribute, actorValue: String? = nil) {
    let values = attribute.values.compactMap { $0 }
    guard let first = values.first, values.count == attribute.values.count else { return nil }
    guard let second = values.first(where: { $0 != first }),
      values.allSatisfy({ $0 == first || $0 == second })
    else { return nil }
    let told = Self.mode(of: first, beside: second)
    let mode: NetworkDocument.Mode
    if let actorValue {
      guard [first.text, second.text].contains(actorValue) else { return nil }
      mode = first.text == actorValue ? .actor : .event
    } else {
      mode = told ?? .actor
    }
    name = attribute.name
    isFirstNodeActor = told == nil && actorValue == nil
    modes = values.map { $0 == first ? mode : mode.other }
    words =
      if case .text(let one) = first, case .text(let other) = second, Int(one) == nil,
        !Self.isTruth(one)
      {
        mode == .actor ? (one, other) : (other, one)
      } else {
        nil
      }
  }

  /// The mode that a value stands for by itself.
  private static func mode(
    of value: NetworkDocument.Value, beside other: NetworkDocument.Value
  ) -> NetworkDocument.Mode? {
    let (one, two) = (value.text.lowercased(), other.text.lowercased())
    for (actor, event) in [("0", "1"), ("false", "true"), ("1", "2")] {
      if (one, two) == (actor, event) { return .actor }
      if (one, two) == (event, actor) { return .event }
    }
    switch (ColumnWords.sense(of: one), ColumnWords.sense(of: two)) {
    case (.column(.actor)?, .column(.event)?): return .actor
    case (.column(.event)?, .column(.actor)?): return .event
    default: return nil
    }
  }

  private static func isTruth(_ word: String) -> Bool {
    ["true", "false"].contains(word.lowercased())
  }
}
