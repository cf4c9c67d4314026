import ResponsibilityRegister
import StakeholderFindings
import Testing

@Suite struct MainSidesTests {
  /// Leads and participations of each side, one party each, in the order of the register.
  private func sides(_ counts: [(leads: Int, participations: Int)]) throws -> MainSides? {
    let items = (0..<5).map { Item(id: "\($0)", title: "t") }
    let names = counts.indices.map { "unit \($0)" }
    return MainSides(
      try Register(
        parties: names.enumerated().map { Party(name: $1, side: Side(rawValue: "\($0)")) },
        items: items,
        responsibilities: zip(names, counts).flatMap { name, count in
          (0..<(count.leads + count.participations)).map {
            Responsibility(
              party: name, item: "\($0)", role: $0 < count.leads ? .lead : .participant)
          }
        }))
  }

  /// The side with the most leads, though another has more responsibilities; then, of the others, the one
  /// with the most responsibilities of any role. Of equal ones the first.
  @Test func `one leads and one is worked with`() throws {
    let three = try #require(try sides([(0, 1), (2, 0), (1, 4)]))
    #expect(three.lead.rawValue == "1" && three.other.rawValue == "2")
    let equal = try #require(try sides([(1, 1), (1, 0), (0, 1)]))
    #expect(equal.lead.rawValue == "0" && equal.other.rawValue == "1")
  }

  @Test func `one side is not two`() throws {
    #expect(try sides([(1, 1)]) == nil)
    #expect(try sides([]) == nil)
  }
}
