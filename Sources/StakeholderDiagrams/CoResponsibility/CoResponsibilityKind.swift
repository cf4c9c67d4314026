extension DiagramDefinition {
  /// ``DiagramKind/coResponsibility``.
  static let coResponsibility = DiagramDefinition(
    summary: "units tied by joint items, thinned by a rule it states or by a test, coloured "
      + "by side or community",
    options: [.minimum, .backbone, .color],
    figures: [
      DiagramFigure("co-responsibility", in: .partners, caption: "partners", table: .pairs),
      DiagramFigure(
        "co-responsibility-communities", in: .partners, caption: "communities", table: .units,
        options: DiagramOptions(color: .community)),
    ],
    needsLayout: true, isOfPairs: true
  ) { diagrams, options in
    try diagrams.coResponsibility(
      minimum: options.minimum, backbone: options.backbone, color: options.color ?? .side)
  }
}
