import Drawing

extension RegisterDiagrams {
  /// The diagram of a kind.
  ///
  /// ```swift
  /// let flows = try diagrams.diagram(.alluvial, DiagramOptions(minimum: 3))
  /// ```
  ///
  /// - Parameters:
  ///   - kind: The kind.
  ///   - options: What it is to show.
  /// - Throws: ``RegisterDiagramError`` where an option is not one of the kind's, a party, item or theme is
  ///   unknown, or there is nothing to draw; `DiagramError` where the diagram would be too large.
  public func diagram(
    _ kind: DiagramKind, _ options: DiagramOptions = DiagramOptions()
  ) throws -> Diagram {
    try kind.check(options.given)
    if let mode = options.mode, !kind.modes.contains(mode) {
      throw RegisterDiagramError.modeNotShown(mode, by: kind)
    }
    return try kind.definition.draw(self, options)
  }
}
