import ResponsibilityRegister

/// Registers from a seed, with parties of no side, items without parties and parties without items.
enum RandomRegister {
  static func make(seed: UInt64) throws -> Register {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func number(below bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    let sides: [Side?] = [Side(rawValue: "left"), Side(rawValue: "right"), nil]
    let parties = (0..<number(below: 9)).map {
      Party(name: "p\($0)", side: sides[Int(number(below: 3))])
    }
    let items = (0..<number(below: 9)).map { Item(id: "\($0)", title: "t\($0)") }
    let roles: [Role?] = [.lead, .participant, nil]
    var responsibilities: [Responsibility] = []
    for item in items {
      for party in parties where number(below: 3) == 0 {
        responsibilities.append(
          Responsibility(party: party.id, item: item.id, role: roles[Int(number(below: 3))]))
      }
    }
    return try Register(parties: parties, items: items, responsibilities: responsibilities)
  }
}
