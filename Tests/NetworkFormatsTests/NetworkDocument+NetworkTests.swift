import NetworkFormats
import Testing
import TwoModeNetworks

@Suite struct NetworkDocumentNetworkTests {
  private func document() throws -> NetworkDocument {
    var builder = NetworkDocumentBuilder()
    let a = try builder.addNode(id: "1", label: "Ann", mode: .actor, line: 1)
    try builder.addNode(id: "2", label: "Ann", mode: .actor, line: 2)
    let x = try builder.addNode(id: "3", label: "Ann", mode: .event, line: 3)
    try builder.addTie(source: a, target: x, weight: 2, line: 4)
    try builder.addTie(source: x, target: a, line: 5)
    return try builder.build()
  }

  @Test func `nodes of one mode that share a label keep apart by their ids`() throws {
    #expect(try document().distinctNames() == ["Ann (1)", "Ann (2)", "Ann"])
  }

  @Test func `isolates stay, and the weights of a repeated tie add up`() throws {
    let network = try document().network
    #expect(network.actors == ["Ann (1)", "Ann (2)"])
    #expect(network.events == ["Ann"])
    #expect(network.incidence.rows.weights == [3])
  }

  @Test func `a network whose modes are not settled is a fault`() throws {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "1", line: 1)
    let document = try builder.build()
    #expect(throws: NetworkFormatError.self) { try document.network }
  }
}
