extension DiagramDefinition {
  /// ``DiagramKind/hotspotMap``.
  static let hotspotMap = DiagramDefinition(
    summary: "items or parties by coordination score, the highest explained",
    modes: [.items, .parties],
    figures: [
      DiagramFigure(
        "hotspots-items", in: .hotspots, caption: "hotspotItems", table: .hotspotItems,
        options: DiagramOptions(mode: .items)),
      DiagramFigure(
        "hotspots-parties", in: .hotspots, caption: "hotspotParties", table: .hotspotParties,
        options: DiagramOptions(mode: .parties)),
    ], isOfPairs: true
  ) { diagrams, options in
    try diagrams.hotspotMap(of: options.mode == .parties ? .parties : .items).orThrow(
      .noJointItems)
  }
}
