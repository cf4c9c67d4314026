import ResponsibilityRegister

/// A leads the first of two items, which X takes part in, and answers for the second; A and X stand on
/// different sides.
enum SmallRegister {
  static let left = Side(rawValue: "left")
  static let right = Side(rawValue: "right")

  static func make() throws -> Register {
    try Register(
      parties: [Party(name: "A", side: left), Party(name: "X", side: right)],
      items: [Item(id: "1", theme: "Roads", title: "Build", line: 4), Item(id: "2", title: "2")],
      responsibilities: [
        Responsibility(
          party: "A", item: "1", role: .lead,
          evidence: Evidence(firstLine: 5, lastLine: 6, text: "by A")),
        Responsibility(party: "X", item: "1", role: .participant),
        Responsibility(party: "A", item: "2"),
      ])
  }
}
