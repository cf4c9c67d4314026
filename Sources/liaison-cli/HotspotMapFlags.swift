import ArgumentParser
import Liaison

extension HotspotMap.Kind: ExpressibleByArgument {}

/// The options of the hotspot map.
struct HotspotMapFlags: ParsableArguments {
  @Option(help: "What a hotspot map shows: items or parties; items without it.")
  var of: HotspotMap.Kind?

  func check(_ kind: DiagramCommand.Kind) throws {
    if of != nil, kind != .hotspotMap {
      throw ValidationError("--of goes with --kind hotspot-map")
    }
  }

  func diagram(_ diagrams: RegisterDiagrams) throws -> Diagram {
    guard let diagram = try diagrams.hotspotMap(of: of ?? .items) else {
      throw ValidationError("no two units share an item, so there is nothing to coordinate")
    }
    return diagram
  }
}
