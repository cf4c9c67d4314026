import NetworkMetrics
import Testing
import TwoModeNetworks

struct ProjectionWeightingDefinitionTests {
  @Test func `every weighting is defined in its own words under its own name`() {
    let definitions = ProjectionWeighting.allCases.map(\.definition)
    #expect(definitions.map(\.name) == ProjectionWeighting.allCases.map(\.rawValue))
    #expect(Set(definitions.map(\.title)).count == definitions.count)
    #expect(Set(definitions.map(\.meaning)).count == definitions.count)
    for definition in definitions {
      #expect(definition.meaning.hasSuffix("."), "\(definition.name)")
      #expect(definition.range.hasSuffix("."), "\(definition.name)")
      #expect(definition.undefined.hasSuffix("."), "\(definition.name)")
      #expect(!definition.references.isEmpty, "\(definition.name)")
    }
  }

  /// What the definitions say of where a weight is undefined and of its range, tried on networks that
  /// come to it: a and b share all of their two events, of two, three and four that there are.
  @Test func `a weighting is undefined where its definition says so`() throws {
    func weight(_ weighting: ProjectionWeighting, events: Int) throws -> Double? {
      let network = try TwoModeNetwork(
        actors: ["a", "b"], events: Array(1...events),
        ties: [("a", 1), ("a", 2), ("b", 1), ("b", 2)])
      return network.projected(weighting: weighting).ties.first?.weight
    }
    #expect(ProjectionWeighting.phi.definition.undefined.contains("all of the other mode"))
    #expect(try weight(.phi, events: 2) == nil)
    #expect(try weight(.phi, events: 3) == 1)
    #expect(ProjectionWeighting.yule.definition.undefined.contains("neither"))
    #expect(try weight(.yule, events: 2) == nil)
    #expect(try weight(.yule, events: 4) == 1)
    #expect(ProjectionWeighting.resourceAllocation.definition.range == "Above 0 to 1/2.")
    #expect(try weight(.resourceAllocation, events: 2) == 0.5)
  }
}
