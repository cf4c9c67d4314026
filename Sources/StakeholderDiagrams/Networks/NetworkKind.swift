extension DiagramDefinition {
  /// ``DiagramKind/network``.
  static let network = DiagramDefinition(
    summary: "who takes part in what, or units or items tied by what they share; also of an edge "
      + "list without sides",
    options: [.minimum], modes: [.both, .parties, .items], needsLayout: true, isOfPairs: true
  ) { diagrams, options in
    guard !diagrams.network.actors.isEmpty else { throw RegisterDiagramError.noUnits }
    let mode = options.mode ?? .both
    // The ties between units and items have no number.
    if mode == .both, options.minimum != nil {
      throw RegisterDiagramError.notTakenOfMode(.minimum, .both)
    }
    return try diagrams.network(of: mode, minimum: options.minimum)
  }
}
