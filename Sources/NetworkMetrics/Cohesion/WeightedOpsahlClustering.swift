import TwoModeNetworks

/// What a path of four weighted ties weighs.
public enum PathWeight: String, Sendable, Hashable, CaseIterable {
  /// The mean of the four weights.
  case arithmeticMean = "arithmetic-mean"
  /// The fourth root of their product: less moved by one tie of great weight.
  case geometricMean = "geometric-mean"
  /// The largest of them.
  case maximum
  /// The smallest of them.
  case minimum

  fileprivate var words: String {
    switch self {
    case .arithmeticMean: "arithmetic mean"
    case .geometricMean: "geometric mean"
    case .maximum: "maximum"
    case .minimum: "minimum"
    }
  }
}

extension Measure {
  /// The share, by weight, of paths of four ties around a node that two more ties close.
  public static func opsahlClustering(weighing weight: PathWeight) -> Measure {
    Measure(.opsahl(weighing: weight, ofNetwork: false)) { incidence in
      guard let paths = paths(of: incidence, weighing: weight) else {
        return [Double?](repeating: nil, count: incidence.rowCount)
      }
      return zip(paths.closed, paths.all).map { closed, all in
        all > 0 && all.isFinite ? closed / all : nil
      }
    }
  }
}

extension NetworkMeasure {
  /// The share, by weight, of paths of four ties between nodes of one mode that two more ties close.
  public static func globalOpsahlClustering(weighing weight: PathWeight) -> NetworkMeasure {
    NetworkMeasure(.opsahl(weighing: weight, ofNetwork: true), ofOneMode: true) { incidence in
      guard let paths = paths(of: incidence, weighing: weight) else { return nil }
      let all = paths.all.reduce(0, +)
      return all > 0 && all.isFinite ? paths.closed.reduce(0, +) / all : nil
    }
  }
}

private func paths(of incidence: Incidence, weighing weight: PathWeight) -> WeightedFourPaths? {
  guard (incidence.rows.weights ?? []).allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
  return WeightedFourPaths(of: incidence, weighing: weight)
}

extension MeasureDefinition {
  fileprivate static func opsahl(
    weighing weight: PathWeight, ofNetwork: Bool
  ) -> MeasureDefinition {
    let suffix = weight.words.split(separator: " ").joined(separator: "-")
    let around = ofNetwork ? "that begin and end in the measured mode" : "around a node"
    return MeasureDefinition(
      name: "\(ofNetwork ? "global-" : "")opsahl-clustering-\(suffix)",
      title: "Opsahl clustering\(ofNetwork ? " of the network" : ""), by the \(weight.words)",
      meaning:
        "The weight of the paths of four ties \(around) whose ends meet at a third node of the other mode, as a share of the weight of all such paths; a path weighs the \(weight.words) of its ties.",
      range: "0 (no path is closed) to 1 (every one is).",
      values: MeasureValues(withoutTies: .undefined),
      undefined:
        "Where there is no such path, or a weight is not above 0 and finite, or their sum leaves the range of numbers.",
      complexity: "O(p log d), p the paths of four ties and d the largest degree",
      references: [.opsahl2013])
  }
}

extension TwoModeNetwork {
  /// How far those whom each actor meets, at different events, meet without it, by the weight of ties.
  ///
  ///     weight of the closed paths of four ties around the actor / weight of all of them
  ///
  /// Ties without weights weigh 1 each, which gives ``opsahlClustering()``. The means and extremes are
  /// those of tnet's `clustering_local_tm`: `am`, `gm`, `ma` and `mi`.
  ///
  /// ```swift
  /// network.opsahlClustering(weighing: .geometricMean)["Laura"]
  /// ```
  ///
  /// Range 0 to 1; `nil` for actors with no such path around them, and for all where a weight is not
  /// above 0 and finite. See ``Measure/opsahlClustering(weighing:)``.
  ///
  /// - Parameter weight: What a path weighs.
  /// - Complexity: O(p log d), p being the paths of four ties and d the largest degree.
  public func opsahlClustering(weighing weight: PathWeight) -> Scores<Actor> {
    scores(of: .opsahlClustering(weighing: weight))
  }

  /// The share, by weight, of paths of four ties from actor to actor that two more ties close.
  ///
  /// Range 0 to 1; `nil` where there is no such path, and where a weight is not above 0 and finite. See
  /// ``NetworkMeasure/globalOpsahlClustering(weighing:)``.
  ///
  /// - Parameter weight: What a path weighs.
  /// - Complexity: O(p log d), p being the paths of four ties and d the largest degree.
  public func globalOpsahlClustering(weighing weight: PathWeight) -> Double? {
    value(of: .globalOpsahlClustering(weighing: weight))
  }
}
