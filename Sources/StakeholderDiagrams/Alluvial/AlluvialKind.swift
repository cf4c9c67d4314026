extension DiagramDefinition {
  /// ``DiagramKind/alluvial``.
  static let alluvial = DiagramDefinition(
    summary: "how responsibilities run from units through chapters to units",
    options: [.minimum],
    figures: [DiagramFigure("alluvial", in: .themes, caption: "flows", table: .themes)]
  ) { diagrams, options in
    try diagrams.alluvial(minimum: options.minimum).orThrow(
      diagrams.sides == nil ? .fewerThanTwoSides : .noThemes)
  }
}
