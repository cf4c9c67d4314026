import Liaison

/// What there is to measure, by what it is of.
enum MeasureKind: String, CaseIterable {
  /// Parties or items.
  case nodes
  /// Parties or items, by their groups or those of the other mode.
  case groupedNodes = "nodes in groups"
  /// The network.
  case network
  /// The network, by groups.
  case groupedNetwork = "network in groups"
  /// Ties.
  case ties
  /// The network, in rows of numbers.
  case series
  /// Pairs: how strongly they are tied.
  case weightings = "pairs"
  /// Pairs: how likely chance ties them as strongly.
  case tests = "tests of pairs"
  /// Pairs across groups: how likely chance ties them as strongly.
  case crossTests = "tests of pairs across groups"
  /// What is made of many tests.
  case corrections

  /// The heading of the kind in a listing.
  var heading: String {
    switch self {
    case .nodes: "Of parties or items"
    case .groupedNodes: "Of parties or items, by groups (sides, themes or --groups)"
    case .network: "Of the network"
    case .groupedNetwork: "Of the network, by groups (sides, themes or --groups)"
    case .ties: "Of ties"
    case .series: "Of the network, in rows of numbers"
    case .weightings: "Of pairs: liaison pairs --weighting"
    case .tests: "Tests of pairs: liaison pairs --significance"
    case .crossTests: "Tests of pairs across groups: liaison pairs --across --significance"
    case .corrections: "Corrections for many tests: liaison pairs --correction"
    }
  }

  /// The definitions of the kind, in the order of the catalogue.
  var definitions: [MeasureDefinition] {
    switch self {
    case .nodes, .groupedNodes, .network, .groupedNetwork, .ties, .series:
      // These have the words of the library's kinds.
      AnyMeasure.catalogue.filter { $0.kind.rawValue == rawValue }.map(\.definition)
    case .weightings: ProjectionWeighting.allCases.map(\.definition)
    case .tests: ProjectionNull.definitions + WeightedTieTest.definitions
    case .crossTests: CrossGroupNull.definitions
    case .corrections: PValueCorrection.definitions
    }
  }

  /// The definitions of a name: of every kind that has it, or else of the measure that has it under some
  /// options, such as `weighted-pagerank`.
  ///
  /// - Throws: ``NameError`` for a name that there is not.
  static func definitions(named name: String) throws(NameError) -> [Described] {
    let found = all.filter { $0.definition.name == name }
    if !found.isEmpty { return found }
    guard let measure = AnyMeasure.named(name),
      let kind = MeasureKind(rawValue: measure.kind.rawValue)
    else {
      throw NameError(
        no: "measure", called: name,
        among: all.map(\.definition.name) + AnyMeasure.nearest(to: name),
        remedy: "all of them are listed by liaison measures")
    }
    return [Described(kind: kind, definition: measure.definition)]
  }

  /// A definition with what it is of.
  struct Described {
    let kind: MeasureKind
    let definition: MeasureDefinition
  }

  /// Every definition, kind by kind.
  static var all: [Described] {
    allCases.flatMap { kind in kind.definitions.map { Described(kind: kind, definition: $0) } }
  }
}
