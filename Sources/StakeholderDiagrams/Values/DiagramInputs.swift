import Drawing

/// A unit as a diagram shows it.
package struct DiagramParty: Hashable, Sendable {
  /// What ties name the unit by.
  package let id: String
  /// What is written on the picture.
  package let label: String
  /// The id of the group, such as a side, that the unit belongs to; empty for none.
  package let group: String

  /// A unit.
  package init(id: String, label: String, group: String) {
    self.id = id
    self.label = TextCleaning.line(label)
    self.group = group
  }
}

/// An item as a diagram shows it.
package struct DiagramItem: Hashable, Sendable {
  /// What ties name the item by.
  package let id: String
  /// The number as printed, such as `12`.
  package let number: String
  /// A short title.
  package let title: String
  /// The id of the group, such as a theme, that the item belongs to; empty for none.
  package let group: String

  /// An item.
  package init(id: String, number: String, title: String, group: String) {
    self.id = id
    self.number = TextCleaning.line(number, limit: 20)
    self.title = TextCleaning.line(title)
    self.group = group
  }
}

/// A side or a theme: what units or items belong to.
package struct DiagramGroup: Hashable, Sendable {
  /// What members name the group by.
  package let id: String
  /// What is written on the picture.
  package let label: String

  /// A group.
  package init(id: String, label: String) {
    self.id = id
    self.label = TextCleaning.line(label)
  }
}

extension [DiagramGroup] {
  /// The groups, and one without a name where members belong to none: their group is the empty id.
  func covering(_ ids: [String]) -> [DiagramGroup] {
    guard ids.contains(""), !contains(where: { $0.id.isEmpty }) else { return self }
    return self + [DiagramGroup(id: "", label: "")]
  }
}

/// A unit that answers for an item.
package struct DiagramTie: Hashable, Sendable {
  /// How a unit answers for an item.
  package enum Role: Hashable, Sendable, CaseIterable {
    /// It leads the work.
    case lead
    /// It takes part in the work.
    case participant
  }

  /// The id of the unit.
  package let party: String
  /// The id of the item.
  package let item: String
  /// How the unit answers for the item; `nil` where that is not known.
  package let role: Role?

  /// A tie.
  package init(party: String, item: String, role: Role? = nil) {
    self.party = party
    self.item = item
    self.role = role
  }
}

private struct TieEnds: Hashable {
  let party: String
  let item: String
}

extension [DiagramTie] {
  /// Each unit and item once, where they first stand; of several roles the lead, then the participant.
  var merged: [DiagramTie] {
    func rank(_ role: DiagramTie.Role?) -> Int {
      switch role {
      case .lead: 2
      case .participant: 1
      case nil: 0
      }
    }
    var places: [TieEnds: Int] = [:]
    var result: [DiagramTie] = []
    for tie in self {
      let ends = TieEnds(party: tie.party, item: tie.item)
      if let place = places[ends] {
        if rank(tie.role) > rank(result[place].role) { result[place] = tie }
      } else {
        places[ends] = result.count
        result.append(tie)
      }
    }
    return result
  }
}

/// Two units and the number of items that both answer for.
package struct DiagramPair: Hashable, Sendable {
  /// The id of one unit.
  package let a: String
  /// The id of the other unit.
  package let b: String
  /// How many items both answer for.
  package let count: Int
  /// The ids of these items, where they are known.
  package let items: [String]
  /// What a test says of the pair, p or p corrected, from 0 to 1; `nil` where it was not tested.
  package let q: Double?

  /// A pair.
  package init(a: String, b: String, count: Int, items: [String] = [], q: Double? = nil) {
    self.a = a
    self.b = b
    self.count = count
    self.items = items
    self.q = q
  }
}

/// Positions by id, refusing an id that comes twice.
struct PositionIndex {
  private var positions: [String: Int] = [:]

  init(_ ids: some Sequence<String>) throws(DiagramError) {
    for (position, id) in ids.enumerated() {
      guard positions.updateValue(position, forKey: id) == nil else { throw .repeatedNode(id) }
    }
  }

  subscript(id: String) -> Int? { positions[id] }

  func position(of id: String) throws(DiagramError) -> Int {
    guard let position = positions[id] else { throw .unknownNode(id) }
    return position
  }
}
