extension DiagramDefinition {
  /// ``DiagramKind/sets``.
  static let sets = DiagramDefinition(
    summary: "which combinations of units recur, of one side or all",
    options: [.side, .minimum],
    figures: [DiagramFigure("sets", in: .sets, caption: "sets", table: .sets)]
  ) { diagrams, options in
    try diagrams.sets(side: options.side, minimum: options.minimum).orThrow(.noUnits)
  }
}
