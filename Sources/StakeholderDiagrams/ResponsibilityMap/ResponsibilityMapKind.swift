extension DiagramDefinition {
  /// ``DiagramKind/responsibilityMap``.
  static let responsibilityMap = DiagramDefinition(
    summary: "units | items by chapter | units of the other side; all, one chapter or one party",
    subjects: [.party, .theme],
    figures: [DiagramFigure("responsibility-map", in: .map, caption: "map", table: .items)]
  ) { diagrams, options in
    if let theme = options.theme {
      return try diagrams.responsibilityMap(ofTheme: theme).orThrow(
        .unknownTheme(theme, known: diagrams.register.themes))
    }
    guard let party = options.party else { return try diagrams.responsibilityMap() }
    return try diagrams.responsibilityMap(of: party).orThrow(.unknownParty(party))
  }
}
