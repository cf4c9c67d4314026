import TwoModeNetworks

extension TestNetworks {
  /// The random incidence of a seed with weights: for even seeds squares of whole numbers, so that
  /// many paths are equally long, and for odd ones anything from 0.1 to 10.
  public static func weightedIncidence(seed: UInt64) -> Incidence {
    let incidence = randomIncidence(seed: seed)
    var generator = SeededGenerator(seed: seed)
    return weighted(incidence) { _ in
      seed.isMultiple(of: 2)
        ? [1, 4, 9, 16][Int.random(in: 0..<4, using: &generator)]
        : Double.random(in: 0.1...10, using: &generator)
    }
  }

  /// The same ties with the weight that each is given by its place among them.
  public static func weighted(_ incidence: Incidence, by weight: (Int) -> Double) -> Incidence {
    let ties = Naive.ties(incidence)
    return Incidence(
      rowCount: incidence.rowCount, columnCount: incidence.columnCount, ties: ties,
      weights: ties.indices.map(weight))
  }
}
