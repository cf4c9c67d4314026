import NetworkFormats
import ResponsibilityRegister
import StakeholderInputs
import Testing

@Suite struct RegisterNetworkDocumentTests {
  private func document(
    _ fill: (inout NetworkDocumentBuilder) throws -> Void
  ) throws -> NetworkDocument {
    var builder = NetworkDocumentBuilder()
    try fill(&builder)
    return try builder.build()
  }

  @Test func `labels are names, on one line and told apart by ids`() throws {
    let register = try Register(
      document {
        let a = try $0.addNode(id: "n1", label: "甲\n  局 ", mode: .actor, line: 3)
        try $0.addNode(id: "n2", label: "同", mode: .actor)
        try $0.addNode(id: "n\n3", label: "同", mode: .actor)
        try $0.addNode(id: "n4", label: " ", mode: .actor)
        let x = try $0.addNode(id: "n5", label: "同", mode: .event, line: 5)
        try $0.addTie(source: x, target: a, line: 9)
      })
    #expect(register.parties.map(\.name) == ["甲 局", "同 (n2)", "同 (n 3)", "(n4)"])
    #expect(register.items.map(\.id) == ["同"])
    #expect(register.items[0].line == 5)
    #expect(
      register.responsibilities == [
        Responsibility(
          party: "甲 局", item: "同",
          evidence: Evidence(firstLine: 9, lastLine: 9, text: "甲 局, 同"))
      ])
  }

  @Test func `attributes that headers of tables know are kept, others are listed`() throws {
    let register = try Register(
      document {
        let a = try $0.addNode(id: "a", mode: .actor)
        let x = try $0.addNode(id: "x", mode: .event)
        $0.set("Side", to: .text("macau"), ofNode: a)
        $0.set("age", to: .integer(5), ofNode: a)
        $0.set("theme", to: .text("t"), ofNode: x)
        let tie = try $0.addTie(source: a, target: x)
        $0.set("role", to: .text("牵头"), ofTie: tie)
        $0.set("since", to: .integer(2024), ofTie: tie)
      })
    #expect(register.parties[0].side == Side(rawValue: "macau"))
    #expect(register.items[0].theme == "t")
    #expect(register.responsibilities[0].role == .lead)
    #expect(register.diagnostics.map(\.code) == [.unusedColumns])
    #expect(register.diagnostics[0].subjects == ["age, since"])
  }

  @Test func `a tie that stands twice is reported, and a role that says nothing known`() throws {
    let register = try Register(
      document {
        let a = try $0.addNode(id: "a", mode: .actor)
        let x = try $0.addNode(id: "x", mode: .event)
        try $0.addTie(source: a, target: x, line: 4)
        let second = try $0.addTie(source: x, target: a, line: 5)
        $0.set("role", to: .text("watcher"), ofTie: second)
      })
    #expect(register.responsibilities.count == 1)
    #expect(register.diagnostics.map(\.code) == [.unreadRole, .repeatedTie])
    #expect(register.diagnostics.last?.line == 5)
  }

  @Test func `what told the modes stands among the doubts`() throws {
    let register = try Register(
      document {
        let a = try $0.addNode(id: "a")
        let x = try $0.addNode(id: "x")
        try $0.addTie(source: a, target: x)
      })
    #expect(register.diagnostics.map(\.code) == [.networkFile])
    #expect(register.diagnostics[0].message.contains("sources"))
    #expect(register.diagnostics[0].subjects == ["modes-by-direction"])
  }
}
