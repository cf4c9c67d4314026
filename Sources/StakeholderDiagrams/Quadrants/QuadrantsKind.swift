extension DiagramDefinition {
  /// ``DiagramKind/quadrants``.
  static let quadrants = DiagramDefinition(
    summary: "breadth and depth of co-operation: a mark a unit, of one side or all",
    options: [.side],
    figures: [DiagramFigure("quadrants", in: .profiles, caption: "profiles", table: .units)],
    isOfPairs: true
  ) { diagrams, options in
    try diagrams.quadrants(side: options.side).orThrow(.noJointItems)
  }
}
