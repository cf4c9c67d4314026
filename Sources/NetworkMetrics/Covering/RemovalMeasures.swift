import TwoModeNetworks

extension RemovalOrder {
  fileprivate var name: String {
    switch self {
    case .degree: "by-degree"
    case .betweenness(let recomputed): recomputed ? "by-betweenness-anew" : "by-betweenness"
    case .random: "at-random"
    }
  }

  fileprivate var words: String {
    switch self {
    case .degree: "those of most ties first"
    case .betweenness(recomputed: false): "those that lie between most pairs first"
    case .betweenness(recomputed: true):
      "each time the one that lies between most pairs in what is left, or, once \(mostWalked) ties have been walked to count them, in the order counted last"
    case .random(let samples, _): "in random order (the mean of \(max(1, samples)) orders)"
    }
  }

  fileprivate var title: String {
    switch self {
    case .degree: "by degree"
    case .betweenness(let recomputed):
      recomputed ? "by betweenness, counted anew" : "by betweenness"
    case .random: "at random"
    }
  }

  fileprivate var complexity: String {
    switch self {
    case .degree: "O(n log n + m)"
    case .betweenness(let recomputed): recomputed ? "O(n1 n m), to the limit" : "O(n m)"
    case .random: "O(s (n + m)) for s samples"
    }
  }
}

extension SeriesMeasure {
  /// The share of nodes in the largest component while nodes of the mode go one by one.
  ///
  /// Labels are the numbers of nodes that are gone, from "0".
  public static func removal(_ order: RemovalOrder) -> SeriesMeasure {
    SeriesMeasure(
      MeasureDefinition(
        name: "removal-\(order.name)",
        title: "Largest component, removal \(order.title)",
        meaning:
          "The share of all nodes of both modes that are in the largest component after so many nodes of the mode are gone, \(order.words); equal ones in the order of the network.",
        range: "0 to 1; 1 / (n1 + n2) once all are gone and n2 nodes of the other mode are left.",
        undefined: "Where there are no nodes.",
        complexity: order.complexity,
        references: [.albertJeongBarabasi2000, .newmanZiff2001])
    ) { incidence, threads -> MeasureOutcome<[Point]> in
      let removals = RowRemovals(incidence, by: order, threads: threads)
      return MeasureOutcome(
        removals.shares.isEmpty ? [Point("0", nil)] : points(removals.shares),
        shortfall: removals.shortfall)
    }
  }

  /// The number of nodes of the other mode without a tie while nodes of the mode go one by one.
  ///
  /// Labels are the numbers of nodes that are gone, from "0".
  public static func uncovered(_ order: RemovalOrder) -> SeriesMeasure {
    let isRandom = if case .random = order { true } else { false }
    return SeriesMeasure(
      MeasureDefinition(
        name: "uncovered-\(order.name)",
        title: "Left without a tie, removal \(order.title)",
        meaning:
          "How many nodes of the other mode have no tie left after so many nodes of the mode are gone, "
          + (isRandom
            ? "in random order: the expected number, the sum over them of C(n1 - d, q - d) / C(n1, q) for degree d and q gone."
            : "\(order.words); equal ones in the order of the network."),
        range: "0 to n2.",
        undefined: "never",
        complexity: isRandom ? "O(n1 times the number of different degrees)" : order.complexity,
        references: [.albertJeongBarabasi2000])
    ) { incidence, threads -> MeasureOutcome<[Point]> in
      let removals = RowRemovals(
        incidence, by: isRandom ? order.drawnOnce : order, threads: threads)
      return MeasureOutcome(points(removals.uncovered), shortfall: removals.shortfall)
    }
  }

  private static func points(_ values: [Double]) -> [Point] {
    values.enumerated().map { Point("\($0.offset)", $0.element) }
  }

  /// The largest component while the nodes of most ties go first.
  public static let removalByDegree = removal(.degree)
  /// The largest component while the nodes that lie between most pairs go first.
  public static let removalByBetweenness = removal(.betweenness(recomputed: false))
}

extension RemovalOrder {
  /// The same with one random order, where what is asked for does not depend on their number.
  fileprivate var drawnOnce: RemovalOrder { .random(samples: 1, seed: 1) }
}

extension NetworkMeasure {
  /// The mean share of nodes in the largest component while the nodes of most ties go first.
  public static let robustnessByDegree = robustness(.degree)
  /// The mean share of nodes in the largest component while the nodes between most pairs go first.
  public static let robustnessByBetweenness = robustness(.betweenness(recomputed: false))

  /// The mean share of nodes in the largest component over all removals of nodes of the mode.
  public static func robustness(_ order: RemovalOrder) -> NetworkMeasure {
    NetworkMeasure(
      MeasureDefinition(
        name: "robustness-\(order.name)",
        title: "Robustness, removal \(order.title)",
        meaning:
          "The mean, over 1 to n1 nodes of the mode gone, of the share of all nodes that are then in the largest component; the nodes go \(order.words), equal ones in the order of the network.",
        range: "0 to 1; 1 / (n1 + n2) at least where the other mode has nodes, and below 1.",
        values: MeasureValues(withoutTies: .bySize),
        undefined: "Where the mode has no nodes.",
        complexity: order.complexity,
        references: [.schneiderEtAl2011, .newmanZiff2001]),
      ofOneMode: true
    ) { incidence, threads -> MeasureOutcome<Double?> in
      let removals = RowRemovals(incidence, by: order, threads: threads)
      return MeasureOutcome(meanAfterRemovals(removals.shares), shortfall: removals.shortfall)
    }
  }
}

extension Reference {
  fileprivate static let albertJeongBarabasi2000 = Reference(
    "Albert, R., Jeong, H. & Barabasi, A.-L. (2000). Error and attack tolerance of complex networks. Nature 406, 378-382.",
    doi: "10.1038/35019019")

  fileprivate static let newmanZiff2001 = Reference(
    "Newman, M. E. J. & Ziff, R. M. (2001). Fast Monte Carlo algorithm for site or bond percolation. Physical Review E 64, 016706.",
    doi: "10.1103/PhysRevE.64.016706")

  fileprivate static let schneiderEtAl2011 = Reference(
    "Schneider, C. M., Moreira, A. A., Andrade, J. S., Havlin, S. & Herrmann, H. J. (2011). Mitigation of malicious attacks on networks. Proceedings of the National Academy of Sciences 108(10), 3838-3841.",
    doi: "10.1073/pnas.1009440108")
}
