import TwoModeNetworks

/// How many pairs of nodes are how far apart, within each mode and across the two.
///
/// Two nodes of one mode are an even number of ties apart and two of different modes an odd one, so
/// the three kinds of pair are counted apart. Pairs that no path links are at no distance: they are
/// counted too, but enter no mean.
public struct DistanceDistribution: Sendable, Hashable {
  /// Pairs of one kind, by distance.
  public struct Pairs: Sendable, Hashable {
    /// The number of pairs at each distance, from distance 0 up to the longest there is.
    public let counts: [Int]
    /// The number of pairs that no path links.
    public let unreachable: Int

    /// The number of pairs that a path links.
    public var reachable: Int { counts.reduce(0, +) }

    /// The number of pairs at a distance.
    public subscript(distance: Int) -> Int {
      counts.indices.contains(distance) ? counts[distance] : 0
    }

    /// The mean distance of the pairs that a path links; `nil` where there are none.
    public var mean: Double? {
      reachable == 0 ? nil : Double(distanceSum) / Double(reachable)
    }

    /// The longest distance; `nil` where no path links any pair.
    public var longest: Int? { counts.lastIndex { $0 > 0 } }

    var distanceSum: Int { counts.enumerated().reduce(0) { $0 + $1.offset * $1.element } }
  }

  /// Pairs of actors.
  public let withinActors: Pairs
  /// Pairs of events.
  public let withinEvents: Pairs
  /// Pairs of an actor and an event.
  public let across: Pairs

  private var kinds: [Pairs] { [withinActors, withinEvents, across] }

  /// The mean distance of all pairs that a path links, whatever their modes; `nil` where there are
  /// none.
  public var mean: Double? {
    let reachable = kinds.reduce(0) { $0 + $1.reachable }
    return reachable == 0
      ? nil : Double(kinds.reduce(0) { $0 + $1.distanceSum }) / Double(reachable)
  }

  /// The longest distance of all, the diameter; `nil` where no path links any pair.
  public var diameter: Int? { kinds.compactMap(\.longest).max() }

  /// - Complexity: O(n m).
  init(_ incidence: Incidence, threads: Int) {
    let (actors, across) = Self.levels(of: incidence, threads: threads)
    let (events, _) = Self.levels(of: incidence.transposed, threads: threads)
    let (n1, n2) = (incidence.rowCount, incidence.columnCount)
    // Pairs within a mode were met from both of their ends.
    withinActors = Self.pairs(actors.map { $0 / 2 }, of: n1 * (n1 - 1) / 2)
    withinEvents = Self.pairs(events.map { $0 / 2 }, of: n2 * (n2 - 1) / 2)
    self.across = Self.pairs(across, of: n1 * n2)
  }

  private static func pairs(_ counts: [Int], of all: Int) -> Pairs {
    Pairs(counts: counts, unreachable: all - counts.reduce(0, +))
  }

  /// How many rows and how many columns the rows reach at each distance, all rows together, the rows
  /// themselves left out.
  private static func levels(
    of incidence: Incidence, threads: Int
  ) -> (rows: [Int], columns: [Int]) {
    var rows: [Int] = []
    var columns: [Int] = []
    for levels in DistanceSweep.fromEachRow(of: incidence, threads: threads, { $1 }) {
      for (distance, count) in levels.enumerated().dropFirst() {
        if distance % 2 == 0 {
          add(count, at: distance, to: &rows)
        } else {
          add(count, at: distance, to: &columns)
        }
      }
    }
    return (rows, columns)
  }

  private static func add(_ count: Int, at distance: Int, to counts: inout [Int]) {
    while counts.count <= distance { counts.append(0) }
    counts[distance] += count
  }
}

extension NetworkMeasure {
  /// The mean distance of the pairs of nodes that a path links.
  public static let meanDistance = NetworkMeasure(
    MeasureDefinition(
      name: "mean-distance",
      title: "Mean distance",
      meaning:
        "The mean number of ties on a shortest path, over all pairs of nodes of either mode that a path links.",
      range: "1 (ties and nothing else) to (n1 + n2 + 1) / 3 (all nodes on one path).",
      values: MeasureValues(1...(.infinity), withoutTies: .undefined),
      undefined: "Where there are no ties.",
      complexity: "O(n m)",
      references: [.latapyMagnienDelVecchio2008, .wassermanFaust1994])
  ) { incidence, threads in DistanceDistribution(incidence, threads: threads).mean }

  /// The longest distance between two nodes.
  public static let diameter = NetworkMeasure(
    MeasureDefinition(
      name: "diameter",
      title: "Diameter",
      meaning:
        "The number of ties on the longest of the shortest paths, over all pairs of nodes that a path links.",
      range: "1 (ties and nothing else) to n1 + n2 - 1 (all nodes on one path).",
      values: MeasureValues(1...(.infinity), withoutTies: .undefined),
      undefined: "Where there are no ties.",
      complexity: "O(n m)",
      references: [.latapyMagnienDelVecchio2008, .wassermanFaust1994])
  ) { incidence, threads in
    DistanceDistribution(incidence, threads: threads).diameter.map { Double($0) }
  }
}

extension SeriesMeasure {
  /// How many pairs of nodes of one mode are how far apart.
  public static let distances = SeriesMeasure(
    MeasureDefinition(
      name: "distances",
      title: "Distances within the mode",
      meaning:
        "The number of pairs of nodes of the measured mode at each distance, in ties: 2 for pairs that share a neighbour, and so on by twos; then the number of pairs that no path links, as \"unreachable\".",
      range: "0 to n1 (n1 - 1) / 2; all points together make that up.",
      undefined: "never",
      complexity: "O(n m)",
      references: [.latapyMagnienDelVecchio2008, .wassermanFaust1994])
  ) { incidence, threads in
    DistanceDistribution(incidence, threads: threads).withinActors.points(from: 2)
  }

  /// How many pairs of a node of each mode are how far apart.
  public static let distancesAcross = SeriesMeasure(
    MeasureDefinition(
      name: "distances-across",
      title: "Distances across the modes",
      meaning:
        "The number of pairs of a node of each mode at each distance, in ties: 1 for ties, and so on by twos; then the number of pairs that no path links, as \"unreachable\".",
      range: "0 to n1 n2; all points together make that up.",
      undefined: "never",
      complexity: "O(n m)",
      references: [.latapyMagnienDelVecchio2008, .wassermanFaust1994])
  ) { incidence, threads in DistanceDistribution(incidence, threads: threads).across.points(from: 1)
  }
}

extension DistanceDistribution.Pairs {
  /// The counts at every second distance from the least there can be, and of pairs out of reach.
  fileprivate func points(from least: Int) -> [SeriesMeasure.Point] {
    stride(from: least, to: counts.count, by: 2).map {
      SeriesMeasure.Point("\($0)", Double(counts[$0]))
    } + [SeriesMeasure.Point("unreachable", Double(unreachable))]
  }
}

extension TwoModeNetwork {
  /// How many pairs of nodes are how far apart, within each mode and across the two.
  ///
  /// ```swift
  /// let distances = network.distances()
  /// distances.withinActors[2]             // pairs of actors that share an event
  /// distances.across.mean                 // from an actor to an event
  /// distances.withinActors.unreachable    // pairs of actors that nothing links
  /// ```
  ///
  /// - Parameter threads: How many threads to work in; the result is the same for any number.
  /// - Complexity: O(n m).
  public func distances(threads: Int = Threads.available) -> DistanceDistribution {
    DistanceDistribution(incidence, threads: threads)
  }

  /// The mean distance of all pairs of nodes that a path links, whatever their modes.
  ///
  /// 1 or more; `nil` where there are no ties. networkx's `average_shortest_path_length` raises an
  /// error for a network in several components; igraph's leaves unlinked pairs out, as here. See
  /// ``NetworkMeasure/meanDistance``.
  ///
  /// - Complexity: O(n m).
  public func meanDistance() -> Double? { value(of: .meanDistance) }

  /// The longest distance of two nodes that a path links, the diameter of the widest component.
  ///
  /// 1 or more; `nil` where there are no ties. See ``NetworkMeasure/diameter``.
  ///
  /// - Complexity: O(n m).
  public func diameter() -> Int? { distances().diameter }
}
