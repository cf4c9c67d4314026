import Foundation
import NetworkFormats
import ResponsibilityRegister
import StakeholderFindings
import StakeholderInputs
import Testing
import TwoModeNetworks

@Suite struct EdgeListRegisterTests {
  @Test func `actors are parties`() throws {
    let register = try Register(EdgeList("actor,event\nann,e1\nbob,e1\nann,e2\n"))
    #expect(register.parties.map(\.name) == ["ann", "bob"])
    #expect(register.items.map(\.id) == ["e1", "e2"])
    #expect(register.responsibilities.map(\.role) == [nil, nil, nil])
    #expect(register.responsibilities.map(\.weight) == [nil, nil, nil])
    #expect(register.responsibilities.map { $0.evidence?.firstLine } == [2, 3, 4])
    #expect(register.diagnostics.isEmpty)
    #expect(TwoModeNetwork(register).incidence.rows.weights == nil)
  }

  @Test func `nothing is dropped in silence`() throws {
    let register = try Register(EdgeList("0,0,1.5\n0,0,2\n1,0,1\n"))
    #expect(register.responsibilities.map(\.weight) == [3.5, 1])
    #expect(register.diagnostics.map(\.code) == [.addedWeights, .numberedModes])
    #expect(register.diagnostics.map(\.line) == [2, 1])
    #expect(register.diagnostics[0].message.hasSuffix("the weights add up"))
    let plain = try Register(EdgeList("a,x\na,x\n"))
    #expect(plain.diagnostics.map(\.message).first?.hasSuffix("the tie counts once") == true)
  }

  /// By hand: 2 and 1 for ann, 1 and 1.5 for bob.
  @Test func `a tie without a weight weighs one beside others`() throws {
    let register = try Register(EdgeList("ann,e1,2\nann,e1\nbob,e1\nbob,e1,1.5\n"))
    #expect(register.responsibilities.map(\.weight) == [3, 2.5])
  }

  /// A weighted list has the same network whichever way it is read, written and read again.
  @Test func `weights reach the network`() throws {
    let text = "ann,e1,1.5\nbob,e1,2\nann,e1,3\n"
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let register = try Register(contentsOf: file.path)
    let again = [try Register(csv: register.csv()), try Register(json: register.json())]
    for register in [register] + again {
      let network = TwoModeNetwork(register)
      #expect(network.actors.map(\.name) == ["ann", "bob"])
      #expect(network.incidence.rows.weights == [4.5, 2])
    }
    #expect(try EdgeList(text).network.incidence.rows.weights == [4.5, 2])
    #expect(again == [register, register])
  }
}
