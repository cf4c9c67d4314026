import ResponsibilityRegister

extension Responsibility {
  /// What two responsibilities of one party for one item are together: the weightier role, with the words and
  /// the evidence of the one that has it, all parts, and the sum of weights.
  func joined(with other: Responsibility) -> Responsibility {
    func rank(_ role: Role?) -> Int {
      switch role {
      case .lead: 2
      case .participant: 1
      case nil: 0
      }
    }
    let (strong, weak) = rank(other.role) > rank(role) ? (other, self) : (self, other)
    let weights = [strong.weight, weak.weight].compactMap { $0 }
    return Responsibility(
      party: strong.party, item: strong.item, role: strong.role,
      parts: strong.parts + weak.parts.filter { !strong.parts.contains($0) },
      label: strong.label ?? weak.label, weight: weights.isEmpty ? nil : weights.reduce(0, +),
      evidence: strong.evidence ?? weak.evidence)
  }
}

extension [Responsibility] {
  /// The same, some parties answering for each item once.
  ///
  /// - Complexity: O(responsibilities) expected.
  func joined(of parties: Set<Party.ID>) -> [Responsibility] {
    var places: [PartyItem: Int] = [:]
    var result: [Responsibility] = []
    for responsibility in self {
      guard parties.contains(responsibility.party) else {
        result.append(responsibility)
        continue
      }
      let key = PartyItem(party: responsibility.party, item: responsibility.item)
      if let place = places[key] {
        result[place] = result[place].joined(with: responsibility)
      } else {
        places[key] = result.count
        result.append(responsibility)
      }
    }
    return result
  }
}

private struct PartyItem: Hashable {
  let party: Party.ID
  let item: Item.ID
}
