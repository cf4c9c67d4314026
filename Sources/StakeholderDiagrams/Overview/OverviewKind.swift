extension DiagramDefinition {
  /// ``DiagramKind/overview``.
  static let overview = DiagramDefinition(
    summary: "who is active where: units by side, by chapters",
    figures: [DiagramFigure("overview", in: .themes, caption: "themes", table: .themes)]
  ) { diagrams, _ in
    try diagrams.overview().orThrow(diagrams.register.themes.isEmpty ? .noThemes : .noUnits)
  }
}
