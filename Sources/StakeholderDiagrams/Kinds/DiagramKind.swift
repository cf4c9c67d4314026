import Drawing

/// The kinds of diagrams of a register: what each is called, takes and shows.
///
/// The one list of them: a command's choices, a report's figures and the guide's pages follow it.
///
/// ```swift
/// for kind in DiagramKind.allCases { print(kind.rawValue, kind.summary) }
/// let matrix = try RegisterDiagrams(register).diagram(.contactMatrix)
/// ```
///
/// The raw value of a kind is its name in commands and of its page in the guide; it stays the same.
public enum DiagramKind: String, CaseIterable, Hashable, Sendable {
  /// Who answers for what.
  case responsibilityMap = "responsibility-map"
  /// Where coordination piles up.
  case hotspotMap = "hotspot-map"
  /// Units tied by joint items.
  case coResponsibility = "co-responsibility"
  /// Units by units with joint items.
  case coResponsibilityMatrix = "co-responsibility-matrix"
  /// Where two sides meet.
  case contactMatrix = "contact-matrix"
  /// Units by themes.
  case overview
  /// How responsibilities run through themes.
  case alluvial
  /// Breadth and depth of co-operation.
  case quadrants
  /// Which combinations of units recur.
  case sets
  /// One party, or one item.
  case ego
  /// What changed since an earlier register.
  case comparison
  /// The network itself.
  case network

  var definition: DiagramDefinition {
    switch self {
    case .responsibilityMap: .responsibilityMap
    case .hotspotMap: .hotspotMap
    case .coResponsibility: .coResponsibility
    case .coResponsibilityMatrix: .coResponsibilityMatrix
    case .contactMatrix: .contactMatrix
    case .overview: .overview
    case .alluvial: .alluvial
    case .quadrants: .quadrants
    case .sets: .sets
    case .ego: .ego
    case .comparison: .comparison
    case .network: .network
    }
  }

  /// What the diagram shows, in one line of English.
  public var summary: String { definition.summary }

  /// The options that the kind takes, in the order of ``DiagramOption``.
  public var options: [DiagramOption] {
    let definition = definition
    let taken = definition.subjects + definition.options + (definition.modes.isEmpty ? [] : [.mode])
    return DiagramOption.allCases.filter(taken.contains)
  }

  /// The options that say what the diagram is of; they exclude each other.
  public var subjects: [DiagramOption] { definition.subjects }

  /// Whether one of ``subjects`` has to be given.
  public var needsSubject: Bool { definition.needsSubject }

  /// The values of ``DiagramOptions/mode`` that the kind takes, that without the option first.
  public var modes: [DiagramMode] { definition.modes }

  /// The forms of the diagram that a report shows; none for what is of one part alone.
  package var figures: [DiagramFigure] { definition.figures }

  /// Whether Graphviz has to find the places of nodes, whatever is written.
  package var needsLayout: Bool { definition.needsLayout }

  /// Whether it is made from pairs of nodes that share something, which may need more memory than there
  /// is (`TwoModeNetwork.projectionNeed(counted:)`).
  public var isOfPairs: Bool { definition.isOfPairs }

  /// Whether its pairs are those of different sides, so that a backbone is by a test across groups.
  public var isAcrossSides: Bool { definition.isAcrossSides }

  /// Whether the kind can be drawn with some options given.
  ///
  /// - Throws: ``RegisterDiagramError`` that names the first option that does not fit.
  package func check(_ given: [DiagramOption]) throws(RegisterDiagramError) {
    for option in DiagramOption.allCases where given.contains(option) && !options.contains(option) {
      throw .notTaken(option, by: self)
    }
    let named = subjects.filter(given.contains)
    guard named.count <= 1 else { throw .excluding(named) }
    guard !needsSubject || named.count == 1 else { throw .subjectNeeded(self) }
  }
}
