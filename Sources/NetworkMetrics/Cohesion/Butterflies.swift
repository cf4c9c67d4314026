import TwoModeNetworks

extension Measure {
  /// The number of cycles of four ties that a node is part of.
  public static let butterflies = Measure(
    MeasureDefinition(
      name: "butterflies",
      title: "Butterflies",
      meaning:
        "How many cycles of four ties (two nodes of one mode, both tied to the same two of the other) a node is part of: the sum, over the other nodes v of its mode, of c (c - 1) / 2, with c the neighbours that both have.",
      range: "0 (no two of its neighbours meet anywhere else) to (n1 - 1) n2 (n2 - 1) / 2.",
      values: .counts,
      undefined: "never",
      complexity: "O(sum over ties of the smaller degree)",
      references: [.wangEtAl2019, .saneiMehriSariyuceTirthapura2018]),
    joint: JointScores(
      kernel: JointKernel(name: "butterflies") { incidence, _ in
        JointKernel.Run(
          ofVertices: butterfliesOfVertices(of: incidence).map { Double($0) }, incidence)
      }))
}

extension NetworkMeasure {
  /// The number of cycles of four ties.
  public static let butterflyCount = NetworkMeasure(
    MeasureDefinition(
      name: "butterfly-count",
      title: "Number of butterflies",
      meaning:
        "How many cycles of four ties the network has: pairs of nodes of one mode, times pairs of the other that both are tied to.",
      range: "0 to n1 (n1 - 1) n2 (n2 - 1) / 4 (all ties are there).",
      values: .counts,
      undefined: "never",
      complexity: "O(sum over ties of the smaller degree)",
      references: [.wangEtAl2019, .saneiMehriSariyuceTirthapura2018])
  ) { incidence in Double(butterflyTotal(of: incidence)) }
}

extension TieMeasure {
  /// The number of cycles of four ties that a tie is part of.
  public static let butterflies = TieMeasure(
    MeasureDefinition(
      name: "tie-butterflies",
      title: "Butterflies of a tie",
      meaning:
        "How many cycles of four ties the tie of u and e is part of: the sum, over the other neighbours v of e, of c - 1, with c the neighbours that u and v both have.",
      range: "0 (no cycle of four backs the tie) to (n1 - 1) (n2 - 1).",
      values: .counts,
      undefined: "never",
      complexity: "O(sum over ties of the smaller degree)",
      references: [.wangEtAl2019, .saneiMehriSariyuceTirthapura2018])
  ) { incidence in butterfliesOfTies(of: incidence).map { Double($0) } }
}

extension Reference {
  fileprivate static let wangEtAl2019 = Reference(
    "Wang, K., Lin, X., Qin, L., Zhang, W. & Zhang, Y. (2019). Vertex priority based butterfly counting for large-scale bipartite networks. Proceedings of the VLDB Endowment 12(10), 1139-1152.",
    doi: "10.14778/3339490.3339497")

  fileprivate static let saneiMehriSariyuceTirthapura2018 = Reference(
    "Sanei-Mehri, S.-V., Sariyuce, A. E. & Tirthapura, S. (2018). Butterfly counting in bipartite networks. Proceedings of the 24th ACM SIGKDD International Conference on Knowledge Discovery & Data Mining, 2150-2159.",
    doi: "10.1145/3219819.3220097")
}

/// The number of cycles of four ties. As many ties as memory holds may make more than `Int` counts.
///
/// - Complexity: O(sum over ties of the smaller degree).
func butterflyTotal(of incidence: Incidence) -> UInt128 {
  var wedges = PriorityWedges(incidence)
  var total: UInt128 = 0
  let watch = WorkWatch.current
  for start in 0..<wedges.count where !watch.shouldStop {
    wedges.count(from: start)
    for end in wedges.ends {
      let count = UInt128(wedges.counts[Int(end)])
      total += count * (count - 1) / 2
    }
  }
  return total
}

/// The number of cycles of four ties through each node, rows first and columns after them.
///
/// - Complexity: O(sum over ties of the smaller degree).
func butterfliesOfVertices(of incidence: Incidence) -> [UInt128] {
  var wedges = PriorityWedges(incidence)
  var sums = [UInt128](repeating: 0, count: wedges.count)
  let watch = WorkWatch.current
  for start in 0..<wedges.count where !watch.shouldStop {
    wedges.count(from: start)
    for end in wedges.ends {
      let count = UInt128(wedges.counts[Int(end)])
      sums[start] += count * (count - 1) / 2
      sums[Int(end)] += count * (count - 1) / 2
    }
    wedges.forEachWedge(from: start) { sums[$0.middle] += UInt128($0.cycles) }
  }
  var ordered = [UInt128](repeating: 0, count: wedges.count)
  for (rank, vertex) in wedges.vertices.enumerated() { ordered[vertex] = sums[rank] }
  return ordered
}

/// The number of cycles of four ties through each tie, in the order of the rows' ties. At most the
/// product of the degrees at its ends, which `Int` holds.
///
/// - Complexity: O(sum over ties of the smaller degree).
func butterfliesOfTies(of incidence: Incidence) -> [Int] {
  var wedges = PriorityWedges(incidence)
  var sums = [Int](repeating: 0, count: incidence.tieCount)
  let watch = WorkWatch.current
  for start in 0..<wedges.count where !watch.shouldStop {
    wedges.count(from: start)
    wedges.forEachWedge(from: start) {
      sums[$0.ties.0] += $0.cycles
      sums[$0.ties.1] += $0.cycles
    }
  }
  return sums
}

extension TwoModeNetwork {
  /// How many butterflies each actor is part of: with how many others it meets twice, and how often.
  ///
  ///     sum over the other actors v of c (c - 1) / 2, c being the number of events that both attend
  ///
  /// A butterfly is a cycle of four ties, two actors at the same two events: the smallest trace of
  /// working together again.
  ///
  /// ```swift
  /// network.butterflies().top(5)
  /// ```
  ///
  /// A count from 0; exact below 2^53. Every actor has a score. See ``Measure/butterflies``.
  ///
  /// - Complexity: O(sum over ties of the smaller degree).
  public func butterflies() -> Scores<Actor> { scores(of: .butterflies) }

  /// How many butterflies the network has; each is counted at two actors and at two events.
  ///
  /// ```swift
  /// network.butterflyCount()    // 341 for the Southern Women
  /// ```
  ///
  /// See ``NetworkMeasure/butterflyCount``.
  ///
  /// - Complexity: O(sum over ties of the smaller degree).
  public func butterflyCount() -> UInt128 { butterflyTotal(of: incidence) }

  /// How many butterflies each tie is part of, in the order of ``ties``; each is counted at four ties.
  ///
  /// A tie of none is one that no cycle of four backs: its two ends share it with nobody twice.
  ///
  /// - Complexity: O(sum over ties of the smaller degree).
  public func tieButterflies() -> [(tie: Tie, butterflies: Int)] {
    zip(ties, butterfliesOfTies(of: incidence)).map { (tie: $0, butterflies: $1) }
  }
}
