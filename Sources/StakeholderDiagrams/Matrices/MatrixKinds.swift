extension DiagramDefinition {
  /// ``DiagramKind/coResponsibilityMatrix``.
  static let coResponsibilityMatrix = DiagramDefinition(
    summary: "units by units with joint items, of one side or all",
    options: [.side, .order],
    figures: [
      DiagramFigure("co-responsibility-matrix", in: .partners, caption: "matrix", table: .pairs)
    ], isOfPairs: true
  ) { diagrams, options in
    try diagrams.coResponsibilityMatrix(side: options.side, order: options.order ?? .clusters)
      .orThrow(.noUnits)
  }

  /// ``DiagramKind/contactMatrix``.
  static let contactMatrix = DiagramDefinition(
    summary: "where the two sides meet, with the number of joint items",
    options: [.order, .backbone],
    figures: [
      DiagramFigure("contact-matrix", in: .contacts, caption: "contacts", table: .contacts)
    ], isOfPairs: true, isAcrossSides: true
  ) { diagrams, options in
    try diagrams.contactMatrix(order: options.order ?? .total, test: options.backbone).orThrow(
      .fewerThanTwoSides)
  }
}
