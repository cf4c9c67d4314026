import ResponsibilityRegister
import StakeholderFindings
import Testing
import TwoModeNetworks

@testable import StakeholderDiagrams

struct RegisterDiagramsMemoryTests {
  /// Units that all answer for all of some items.
  private func diagrams(units: Int, items: Int) throws -> RegisterDiagrams {
    let parties = (0..<units).map { Party(name: "u\($0)") }
    let items = (0..<items).map { Item(id: "\($0)", title: "t\($0)") }
    return RegisterDiagrams(
      try Register(
        parties: parties, items: items,
        responsibilities: items.flatMap { item in
          parties.map { Responsibility(party: $0.id, item: item.id) }
        }))
  }

  @Test func `a network of one mode needs room for the pairs of that mode`() throws {
    let diagrams = try diagrams(units: 4, items: 3)
    func need(_ mode: DiagramMode) -> MemoryNeed {
      diagrams.pairsNeed(of: .network, DiagramOptions(mode: mode), counted: .exactly)
    }
    #expect(need(.both) == .nothing)
    #expect(need(.items) == diagrams.network.transposed.projectionNeed(counted: .exactly))
    #expect(need(.parties) == diagrams.network.projectionNeed(counted: .exactly))
    // Four units are six pairs, three items are three.
    #expect(need(.items).bytes < need(.parties).bytes)
  }

  @Test func `a comparison needs room for the pairs of both networks`() throws {
    let (later, earlier) = (try diagrams(units: 4, items: 3), try diagrams(units: 5, items: 2))
    let both = later.pairsNeed(
      of: .comparison, DiagramOptions(earlier: .init(earlier.findings.register)), counted: .exactly)
    let own = later.network.projectionNeed(counted: .exactly)
    #expect(both == own + earlier.network.projectionNeed(counted: .exactly))
    #expect(both.bytes > own.bytes)
    #expect(later.pairsNeed(of: .comparison, counted: .exactly) == own)
  }

  @Test func `what is made of pairs needs room for them, and the rest none`() throws {
    let diagrams = try diagrams(units: 4, items: 3)
    let pairs = diagrams.findings.pairsNeed(counted: .exactly)
    #expect(pairs.bytes > 0)
    let ofPairs: Set<DiagramKind> = [
      .hotspotMap, .coResponsibility, .coResponsibilityMatrix, .contactMatrix, .quadrants, .ego,
    ]
    for kind in DiagramKind.allCases where ![.network, .comparison].contains(kind) {
      #expect(
        diagrams.pairsNeed(of: kind, counted: .exactly)
          == (ofPairs.contains(kind) ? pairs : .nothing), "\(kind.rawValue)")
    }
  }
}
