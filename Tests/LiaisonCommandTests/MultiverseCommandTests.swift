import Foundation
import Testing

@Suite struct MultiverseCommandTests {
  private struct Finding: Decodable {
    let finding: String
    let of: [String]
    let universes: Int
    let holds: Int
  }

  // Seven contacts are found by the looser null with the usual number of draws; none holds under all choices.
  @Test func `the real list`() throws {
    let run = try CommandRun(
      ["multiverse", CommandRun.worklist, "--format", "json"] + CommandRun.fewSamples)
    #expect(run.status == 0, "\(run.errors)")
    let findings = try run.json([Finding].self)
    #expect(
      findings.filter { $0.finding == "hotspot-item" }.map(\.of) == [
        ["50"], ["4"], ["5"], ["21"], ["18"],
      ])
    #expect(findings.count { $0.finding == "sole-channel" } == 15)
    // The seven that the looser null finds are told, each with how little else finds it.
    let contacts = findings.filter { $0.finding == "contact-beyond-expectation" }
    #expect(contacts.count >= 7 && contacts.contains { Set($0.of) == ["经济财政司", "商务部"] })
    #expect(contacts.allSatisfy { $0.holds < $0.universes })
    #expect(findings.allSatisfy { $0.holds >= 1 && $0.holds <= $0.universes })
  }

  @Test func `a list without chapters says that none is left out`() throws {
    let run = try CommandRun(["multiverse", CommandRun.davis] + CommandRun.fewSamples)
    #expect(run.status == 0 && run.errors.contains("no two chapters"))
    #expect(run.output.contains(Data("Evelyn".utf8)))
  }
}
