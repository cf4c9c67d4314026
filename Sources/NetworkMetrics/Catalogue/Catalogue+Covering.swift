extension Measure {
  /// Measures of covering, key players and structural equivalence, with the options given.
  static func covering(_ options: MeasureOptions) -> [Measure] {
    [
      .vertexCover,
      .minimumCover,
      .coverFound,
      .keyPlayersFragmentation(count: options.setSize),
      .keyPlayersReach(count: options.setSize),
      .equivalenceClass,
      .concorBlock(depth: options.concorDepth),
    ]
  }
}

extension NetworkMeasure {
  /// Measures of covering and robustness of a whole network, with the options given.
  static func covering(_ options: MeasureOptions) -> [NetworkMeasure] {
    [
      .matchingSize,
      .minimumCoverSize,
      .coverFoundSize,
      .minimumCoverBound,
      .robustnessByDegree,
      .robustnessByBetweenness,
      .fragmentationByKeyPlayers(count: options.setSize),
      .reachOfKeyPlayers(count: options.setSize),
    ]
  }
}

extension SeriesMeasure {
  /// Curves of robustness, with the options given.
  static func covering(_ options: MeasureOptions) -> [SeriesMeasure] {
    let orders: [RemovalOrder] = [
      .degree, .betweenness(recomputed: false), .betweenness(recomputed: true),
      .random(samples: options.samples, seed: options.seed),
    ]
    return orders.map { .removal($0) } + orders.map { .uncovered($0) }
  }
}
