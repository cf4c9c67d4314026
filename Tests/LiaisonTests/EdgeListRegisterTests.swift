import Foundation
import Liaison
import Testing

@Suite struct EdgeListRegisterTests {
  @Test func actorsAreParties() throws {
    let register = try Register(EdgeList("actor,event\nann,e1\nbob,e1\nann,e2\n"))
    #expect(register.parties.map(\.name) == ["ann", "bob"])
    #expect(register.items.map(\.id) == ["e1", "e2"])
    #expect(register.responsibilities.map(\.role) == [nil, nil, nil])
    #expect(register.responsibilities.map { $0.evidence?.firstLine } == [2, 3, 4])
    #expect(register.diagnostics.isEmpty)
  }

  @Test func nothingIsDroppedInSilence() throws {
    let register = try Register(EdgeList("0,0,1.5\n0,0,2\n1,0,1\n"))
    #expect(register.responsibilities.count == 2)
    #expect(
      register.diagnostics.map(\.code) == ["repeated-tie", "weights-unused", "numbered-modes"])
  }

  @Test func weightsReachTheNetwork() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    try Data("ann,e1,1.5\nbob,e1,2\nann,e1,3\n".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let input = try RegisterInput(file: file.path)
    #expect(input.network.actors.map(\.name) == ["ann", "bob"])
    #expect(input.network.incidence.rows.weights == [4.5, 2])
  }
}
