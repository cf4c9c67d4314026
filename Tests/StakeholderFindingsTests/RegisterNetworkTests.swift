import ResponsibilityRegister
import StakeholderFindings
import Testing
import TwoModeNetworks

@Suite struct RegisterNetworkTests {
  @Test func `roles are one tie and weights add up`() throws {
    let register = try Register(
      parties: [Party(name: "a"), Party(name: "b"), Party(name: "idle")],
      items: [Item(id: "1", title: "1"), Item(id: "2", title: "2")],
      responsibilities: [
        Responsibility(party: "a", item: "1", role: .lead, weight: 2),
        Responsibility(party: "b", item: "1"),
        Responsibility(party: "a", item: "1", role: .participant, weight: 0.5),
        Responsibility(party: "b", item: "2", role: .lead, weight: 3),
        Responsibility(party: "b", item: "2", role: .participant),
      ])
    let network = TwoModeNetwork(register)
    #expect(network.actors.count == 3)
    #expect(network.incidence.rows.weights == [2.5, 1, 3])
  }

  @Test func `without weights ties have none`() throws {
    let register = try Register(
      parties: [Party(name: "a")], items: [Item(id: "1", title: "1")],
      responsibilities: [
        Responsibility(party: "a", item: "1", role: .lead),
        Responsibility(party: "a", item: "1", role: .participant),
      ])
    let network = TwoModeNetwork(register)
    #expect(network.incidence.rows.weights == nil)
    #expect(network.events(of: register.parties[0]).count == 1)
  }

  /// Also their sum, or there would be no network of the register.
  @Test(arguments: [[Double.infinity], [-.infinity], [.nan], [1e308, 1e308]])
  func `weights are finite`(weights: [Double]) {
    #expect(throws: RegisterError.self) {
      try Register(
        parties: [Party(name: "a")], items: [Item(id: "1", title: "1")],
        responsibilities: zip(weights, [Role.lead, .participant]).map {
          Responsibility(party: "a", item: "1", role: $1, weight: $0)
        })
    }
  }

  @Test func `signed weights stay`() throws {
    let register = try Register(
      parties: [Party(name: "a"), Party(name: "b")], items: [Item(id: "1", title: "1")],
      responsibilities: [
        Responsibility(party: "a", item: "1", weight: -2),
        Responsibility(party: "b", item: "1", weight: 0),
      ])
    #expect(TwoModeNetwork(register).incidence.rows.weights == [-2, 0])
  }
}
