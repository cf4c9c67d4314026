import Drawing

/// What is to be known of a kind of diagrams; each stands in the folder of its kind.
struct DiagramDefinition: Sendable {
  /// What it shows, in one line of English.
  let summary: String
  /// The options that say what it is of, which exclude each other.
  var subjects: [DiagramOption] = []
  /// Whether one of them has to be given.
  var needsSubject = false
  /// The other options that it takes, modes left out.
  var options: [DiagramOption] = []
  /// The modes that it can show, that without the option first.
  var modes: [DiagramMode] = []
  /// The forms that a report shows.
  var figures: [DiagramFigure] = []
  /// Whether Graphviz has to find the places of nodes.
  var needsLayout = false
  /// Whether it is made from the pairs of parties, or of items, that share something: these may need more
  /// memory than there is.
  var isOfPairs = false
  /// Whether its pairs are those of different sides, and a test that it takes is one of such pairs.
  var isAcrossSides = false
  /// Draws it, or throws ``RegisterDiagramError`` where there is nothing to draw. Options have been
  /// checked.
  let draw: @Sendable (RegisterDiagrams, DiagramOptions) throws -> Diagram
}

extension Diagram? {
  /// The diagram, or an error that says why there is none.
  func orThrow(_ reason: @autoclosure () -> RegisterDiagramError) throws(RegisterDiagramError)
    -> Diagram
  {
    guard let self else { throw reason() }
    return self
  }
}
