import ResponsibilityRegister
import StakeholderFindings
import Testing

struct MainSidesTests {
  /// The main sides of a register with an item for each responsibility.
  private func sides(_ responsibilities: [(party: String, side: String?, leads: Bool)]) throws
    -> MainSides?
  {
    var seen: Set<String> = []
    let parties = responsibilities.filter { seen.insert($0.party).inserted }.map {
      Party(name: $0.party, side: $0.side.map { Side(rawValue: $0) })
    }
    let items = responsibilities.indices.map { Item(id: "\($0)", title: "\($0)") }
    return MainSides(
      try Register(
        parties: parties, items: items,
        responsibilities: responsibilities.enumerated().map { position, responsibility in
          Responsibility(
            party: responsibility.party, item: "\(position)",
            role: responsibility.leads ? .lead : .participant)
        }))
  }

  @Test func `the side of most leads leads, and the busiest of the others is the other`() throws {
    // South leads once and has no more; of the sides that lead nothing, east has the most.
    let main = try sides([
      ("w", "west", false), ("e", "east", false), ("e", "east", false), ("s", "south", true),
    ])
    #expect(main?.lead.rawValue == "south")
    #expect(main?.other.rawValue == "east")
  }

  @Test func `of equals the first that is mentioned is taken`() throws {
    let main = try sides([("w", "west", true), ("e", "east", true), ("n", "north", true)])
    #expect(main?.lead.rawValue == "west")
    #expect(main?.other.rawValue == "east")
  }

  @Test func `two sides are needed`() throws {
    #expect(try sides([]) == nil)
    #expect(try sides([("a", nil, true), ("w", "west", true), ("x", "west", false)]) == nil)
  }
}
