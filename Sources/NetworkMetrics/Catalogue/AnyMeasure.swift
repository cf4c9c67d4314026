import TwoModeNetworks

/// A measure of any kind: what a name stands for before it is known what the measure is of.
///
/// ```swift
/// let measure = AnyMeasure.named("weighted-pagerank")
/// for measure in AnyMeasure.catalogue { print(measure.name, measure.kind, measure.definition.meaning) }
/// ```
public enum AnyMeasure: CatalogueMeasure {
  /// A score for every node of a mode.
  case nodes(Measure)
  /// A score for every node of a mode, by groups of nodes.
  case groupedNodes(GroupedMeasure)
  /// A number for the network.
  case network(NetworkMeasure)
  /// A number for the network, by groups of nodes.
  case groupedNetwork(GroupedNetworkMeasure)
  /// A number for every tie.
  case ties(TieMeasure)
  /// A row of numbers for the network.
  case series(SeriesMeasure)

  /// What a measure is of, in the words that tables use.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Every node of a mode.
    case nodes
    /// Every node of a mode, by groups of nodes.
    case groupedNodes = "nodes in groups"
    /// The network.
    case network
    /// The network, by groups of nodes.
    case groupedNetwork = "network in groups"
    /// Every tie.
    case ties
    /// The network, in a row of numbers.
    case series
  }

  /// What it says.
  public var definition: MeasureDefinition {
    switch self {
    case .nodes(let measure): measure.definition
    case .groupedNodes(let measure): measure.definition
    case .network(let measure): measure.definition
    case .groupedNetwork(let measure): measure.definition
    case .ties(let measure): measure.definition
    case .series(let measure): measure.definition
    }
  }

  /// What it is of.
  public var kind: Kind {
    switch self {
    case .nodes: .nodes
    case .groupedNodes: .groupedNodes
    case .network: .network
    case .groupedNetwork: .groupedNetwork
    case .ties: .ties
    case .series: .series
    }
  }

  /// Which mode's groups it reads, seen from the mode in the rows; `nil` for one that reads none.
  public var grouping: GroupedMeasure.Grouping? {
    switch self {
    case .groupedNodes(let measure): measure.grouping
    case .groupedNetwork: .ownMode
    case .nodes, .network, .ties, .series: nil
    }
  }

  /// Every measure with the options given, kind by kind in the order of ``Kind``.
  public static func catalogue(_ options: MeasureOptions) -> [AnyMeasure] {
    Measure.catalogue(options).map { .nodes($0) }
      + GroupedMeasure.catalogue(options).map { .groupedNodes($0) }
      + NetworkMeasure.catalogue(options).map { .network($0) }
      + GroupedNetworkMeasure.catalogue(options).map { .groupedNetwork($0) }
      + TieMeasure.catalogue(options).map { .ties($0) }
      + SeriesMeasure.catalogue(options).map { .series($0) }
  }
}
