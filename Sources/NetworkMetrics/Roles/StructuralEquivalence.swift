import TwoModeNetworks

extension Measure {
  /// The number of the class of nodes that are tied to exactly the same.
  public static let equivalenceClass = Measure(
    MeasureDefinition(
      name: "equivalence-class",
      title: "Structural equivalence class",
      meaning:
        "The number of the class that a node is in, nodes of a class being tied to exactly the same nodes; classes are numbered in the order of their first nodes, and nodes without ties are one class.",
      range: "1 to the number of classes.",
      values: MeasureValues(1...(.infinity), withoutTies: .each(1), dependOnOrder: true),
      undefined: "never",
      complexity: "O(n + m)",
      references: [.lorrainWhite1971])
  ) { incidence in equivalenceClasses(of: incidence).groups.map { $0.map { Double($0 + 1) } } }
}

extension Reference {
  static let lorrainWhite1971 = Reference(
    "Lorrain, F. & White, H. C. (1971). Structural equivalence of individuals in social networks. Journal of Mathematical Sociology 1(1), 49-80.",
    doi: "10.1080/0022250X.1971.9989788")
}

/// Rows that are tied to the same columns, by splitting classes column by column.
///
/// A row's label after each column depends on its label before and on whether it is tied to the column,
/// so rows keep a common label as long as they agree.
private func equivalenceClasses(of incidence: Incidence) -> Partition {
  var labels = [Int](repeating: 0, count: incidence.rowCount)
  // For each label, the last column that split it, and the label that its tied rows got.
  var splits: [(column: Int, label: Int)] = [(-1, 0)]
  for column in 0..<incidence.columnCount {
    for row in incidence.columns[column] {
      let label = labels[Int(row)]
      if splits[label].column != column {
        splits[label] = (column, splits.count)
        splits.append((-1, 0))
      }
      labels[Int(row)] = splits[label].label
    }
  }
  return Partition(labels: labels)
}

/// How the profiles of two nodes, their ties to all nodes of the other mode, are compared.
public enum ProfileComparison: String, Sendable, Hashable, CaseIterable {
  /// The Euclidean distance of the two rows of zeros and ones: the square root of the number of nodes
  /// that one of the two is tied to and the other is not. 0 for equivalent nodes; never undefined.
  case euclidean
  /// Pearson's correlation of the two rows of zeros and ones, from -1 to 1; 1 for equivalent nodes.
  /// Undefined where either is tied to none or to all, as it does not vary.
  case pearson
  /// The share that both are tied to of what either is tied to, from 0 to 1; 1 for equivalent nodes.
  /// Undefined where neither has ties.
  case jaccard
}

/// Every two actors' profiles compared.
public struct ProfileMatrix<Actor: Hashable & Sendable>: Sendable {
  /// How they are compared.
  public let comparison: ProfileComparison
  /// The actors, in the order of the network.
  public let nodes: [Actor]
  /// The comparisons, row by row; symmetric, each actor with itself on the diagonal.
  public let values: [[Double?]]

  fileprivate let index: @Sendable (Actor) -> Int?

  /// The comparison of two actors; `nil` where it is undefined, and for an actor not in the network.
  ///
  /// - Complexity: O(1).
  public subscript(first: Actor, second: Actor) -> Double? {
    guard let first = index(first), let second = index(second) else { return nil }
    return values[first][second]
  }
}

extension ProfileComparison {
  /// Compares two rows of so many columns, given their degrees and how many columns they share.
  func value(_ first: Int, _ second: Int, common: Int, of columns: Int) -> Double? {
    switch self {
    case .euclidean: return Double(first + second - 2 * common).squareRoot()
    case .jaccard:
      return first + second == 0 ? nil : Double(common) / Double(first + second - common)
    case .pearson:
      let variances = [first, second].map { Double($0) * Double(columns - $0) }
      if variances[0] == 0 || variances[1] == 0 { return nil }
      let covariance = Double(columns) * Double(common) - Double(first) * Double(second)
      return min(1, max(-1, covariance / (variances[0] * variances[1]).squareRoot()))
    }
  }
}

/// Every two rows' profiles compared.
///
/// - Complexity: O(n1 squared + sum over columns of d squared).
func profileMatrix(of incidence: Incidence, _ comparison: ProfileComparison) -> [[Double?]] {
  var shared = CommonNeighbours(incidence)
  let degrees = (0..<incidence.rowCount).map { incidence.rows.degree(of: $0) }
  let watch = WorkWatch.current
  return (0..<incidence.rowCount).map { row in
    if watch.shouldStop { return undefinedScores(incidence.rowCount) }
    shared.count(around: row)
    return (0..<incidence.rowCount).map { other in
      comparison.value(
        degrees[row], degrees[other],
        common: row == other ? degrees[row] : Int(shared.counts[other]),
        of: incidence.columnCount)
    }
  }
}

extension TwoModeNetwork {
  /// The classes of actors that take part in exactly the same events.
  ///
  /// Two actors of a class could change places and no tie would change. Actors without events are one
  /// class; no actor is without one.
  ///
  /// ```swift
  /// network.equivalenceClasses().members    // the positions of the actors of each class
  /// ```
  ///
  /// See ``Measure/equivalenceClass``.
  ///
  /// Lorrain, F. & White, H. C. (1971). Structural equivalence of individuals in social networks.
  /// Journal of Mathematical Sociology 1(1), 49-80. doi:10.1080/0022250X.1971.9989788
  ///
  /// - Complexity: O(n + m).
  public func equivalenceClasses() -> Partition { NetworkMetrics.equivalenceClasses(of: incidence) }

  /// How alike, or how far apart, every two actors are by the events that they take part in.
  ///
  /// ```swift
  /// network.profiles(comparedBy: .pearson)["Evelyn", "Laura"]
  /// ```
  ///
  /// With d1 and d2 events, c of them shared, and n2 events in all:
  ///
  ///     euclidean  sqrt(d1 + d2 - 2c)
  ///     pearson    (n2 c - d1 d2) / sqrt(d1 (n2 - d1) d2 (n2 - d2))
  ///     jaccard    c / (d1 + d2 - c)
  ///
  /// - Complexity: O(n1 squared + sum over events of d squared).
  public func profiles(comparedBy comparison: ProfileComparison) -> ProfileMatrix<Actor> {
    ProfileMatrix(
      comparison: comparison, nodes: actors, values: profileMatrix(of: incidence, comparison),
      index: { index(of: $0) })
  }
}
