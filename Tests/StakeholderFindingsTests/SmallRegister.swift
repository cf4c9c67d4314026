import ResponsibilityRegister

/// A register small enough to work out by hand.
///
///     item  leads  participants        A and B stand on the left side,
///     1     A      X                   X, Y and Z on the right
///     2     A B    X Y
///     3     A      Y
///     4     B
///     5     B      Z
enum SmallRegister {
  static let left = Side(rawValue: "left")
  static let right = Side(rawValue: "right")

  static func make() throws -> Register {
    let teams: [(item: String, leads: [String], participants: [String])] = [
      ("1", ["A"], ["X"]), ("2", ["A", "B"], ["X", "Y"]), ("3", ["A"], ["Y"]), ("4", ["B"], []),
      ("5", ["B"], ["Z"]),
    ]
    return try Register(
      title: "A small list",
      parties: ["A", "B"].map { Party(name: $0, side: left) }
        + ["X", "Y", "Z"].map { Party(name: $0, side: right) },
      items: teams.map { Item(id: $0.item, theme: "Only", title: "Task \($0.item)") },
      responsibilities: teams.flatMap { team in
        team.leads.map { Responsibility(party: $0, item: team.item, role: .lead) }
          + team.participants.map {
            Responsibility(party: $0, item: team.item, role: .participant)
          }
      })
  }
}
