import TwoModeNetworks

extension Measure {
  /// How much of what a node takes part in it shares with the same partners.
  public static let twoModeConstraint = Measure(
    MeasureDefinition(
      name: "two-mode-constraint",
      title: "Two-mode constraint",
      meaning:
        "How much of what a node takes part in it shares with the same partners: the sum over partners j of (shared neighbours of i and j / neighbours of i that are no pendants)^2.",
      range: "Above 0 (each neighbour brings other partners) to the number of partners.",
      values: MeasureValues(0...(.infinity), withoutTies: .undefined),
      undefined: "For nodes without partners.",
      complexity: "O(sum of squared degrees of the other mode)",
      references: [.burchardCornwell2018])
  ) { incidence in
    var common = CommonNeighbours(incidence)
    let watch = WorkWatch.current
    return (0..<incidence.rowCount).map { row in
      if watch.shouldStop { return nil }
      let meeting = incidence.rows[row].count { incidence.columns.degree(of: Int($0)) > 1 }
      if meeting == 0 { return nil }
      common.count(around: row)
      return common.partners.sorted().reduce(0) { sum, partner in
        let share = Double(common.counts[Int(partner)]) / Double(meeting)
        return sum + share * share
      }
    }
  }

  /// How much a node's partners meet one another in the very nodes that they share with it.
  public static let twoModeRedundancy = Measure(
    MeasureDefinition(
      name: "two-mode-redundancy",
      title: "Two-mode redundancy",
      meaning:
        "How much a node's partners meet one another where they meet it: the sum over partners j of (other partners that share with j a neighbour of i) / partners.",
      range: "0 (no two partners meet so) to the number of partners less 1 (all do).",
      values: MeasureValues(0...(.infinity), withoutTies: .undefined),
      undefined: "For nodes without partners.",
      complexity: "O(sum of cubed degrees of the other mode)",
      references: [.burchardCornwell2018])
  ) { incidence, threads in
    twoModeCircles(of: incidence, threads: threads).map { circle in
      circle.partners == 0 ? nil : Double(circle.meetings) / Double(circle.partners)
    }
  }

  /// How many partners a node has, less what they repeat by meeting one another where they meet it.
  public static let twoModeEffectiveSize = Measure(
    MeasureDefinition(
      name: "two-mode-effective-size",
      title: "Two-mode effective size",
      meaning:
        "The number of a node's partners less its two-mode redundancy: d - sum over partners j of (other partners that share with j a neighbour of i) / d.",
      range: "1 (all partners meet where they meet it) to the number of partners (no two do).",
      values: MeasureValues(1...(.infinity), withoutTies: .undefined),
      undefined: "For nodes without partners.",
      complexity: "O(sum of cubed degrees of the other mode)",
      references: [.burchardCornwell2018])
  ) { incidence, threads in
    twoModeCircles(of: incidence, threads: threads).map { circle in
      let partners = Double(circle.partners)
      return circle.partners == 0 ? nil : partners - Double(circle.meetings) / partners
    }
  }
}

/// For each row, how many partners it has, and how many ordered pairs of them share one of its columns.
private func twoModeCircles(
  of incidence: Incidence, threads: Int
) -> [(partners: Int, meetings: Int)] {
  let ranges = evenRanges(of: incidence.rowCount, parts: Swift.max(threads, 1) * 8)
  return inParallel(ranges.count, threads: threads) { part in
    // The row, and among its partners the partner, that a row was last met around.
    var around = [Int](repeating: -1, count: incidence.rowCount)
    var met = [Int](repeating: -1, count: incidence.rowCount)
    var isOwn = [Bool](repeating: false, count: incidence.columnCount)
    let watch = WorkWatch.current
    return ranges[part].map { row in
      if watch.shouldStop { return (partners: 0, meetings: 0) }
      let own = incidence.rows[row]
      for column in own { isOwn[Int(column)] = true }
      var partners: [Int32] = []
      for column in own {
        for partner in incidence.columns[Int(column)]
        where Int(partner) != row && around[Int(partner)] != row {
          around[Int(partner)] = row
          partners.append(partner)
        }
      }
      var meetings = 0
      for (number, partner) in partners.enumerated() {
        let stamp = row * incidence.rowCount + number
        met[row] = stamp
        met[Int(partner)] = stamp
        for column in incidence.rows[Int(partner)] where isOwn[Int(column)] {
          for other in incidence.columns[Int(column)] where met[Int(other)] != stamp {
            met[Int(other)] = stamp
            meetings += 1
          }
        }
      }
      for column in own { isOwn[Int(column)] = false }
      return (partners: partners.count, meetings: meetings)
    }
  }.flatMap { $0 }
}

extension TwoModeNetwork {
  /// How much of what each actor takes part in it shares with the same partners.
  ///
  ///     C(i) = sum over partners j of (events of both i and j / events of i that others join too)^2
  ///
  /// An actor whose events bring it other partners each is little constrained, however much those who
  /// come to one event meet there: a projection turns every event into a clique, and Burt's measure
  /// then speaks of the size of events.
  ///
  /// ```swift
  /// network.twoModeConstraint()["Laura"]
  /// ```
  ///
  /// This is the form for ties without weights, as R's dream gives it (`netstats_tm_constraint`). Range
  /// above 0 to the number of partners, which it is for actors of the same events; `nil` for actors
  /// without partners. See ``Measure/twoModeConstraint``; on the projection see
  /// ``constraint(counting:)``.
  ///
  /// - Complexity: O(sum of squared degrees of the events).
  public func twoModeConstraint() -> Scores<Actor> { scores(of: .twoModeConstraint) }

  /// How much each actor's partners meet one another in the events that they share with it.
  ///
  ///     R(i) = sum over partners j of r(i,j),  r(i,j) = partners k of i at an event of i that j joins / d
  ///
  /// with d the number of partners and k neither i nor j. Only events of the actor itself count: partners
  /// that meet elsewhere repeat nothing of what it can bring together.
  ///
  /// This is the form for ties without weights, and of redundancy within the actor's own circle of
  /// events, as R's dream gives it (`netstats_tm_redundancy`) and says to reproduce the article's example.
  ///
  /// Range 0 to d - 1; `nil` for actors without partners. See ``Measure/twoModeRedundancy``.
  ///
  /// - Complexity: O(sum of cubed degrees of the events).
  public func twoModeRedundancy() -> Scores<Actor> { scores(of: .twoModeRedundancy) }

  /// How many partners each actor has, less what they repeat by meeting one another where they meet it.
  ///
  ///     E(i) = d - R(i), d partners and R(i) as in twoModeRedundancy()
  ///
  /// ```swift
  /// network.twoModeEffectiveSize().top(5)
  /// ```
  ///
  /// Range 1 to d; `nil` for actors without partners. See ``Measure/twoModeEffectiveSize`` and
  /// ``twoModeRedundancy()``.
  ///
  /// - Complexity: O(sum of cubed degrees of the events).
  public func twoModeEffectiveSize() -> Scores<Actor> { scores(of: .twoModeEffectiveSize) }
}

extension Reference {
  static let burchardCornwell2018 = Reference(
    "Burchard, J. & Cornwell, B. (2018). Structural holes and bridging in two-mode networks. Social Networks 55, 11-20.",
    doi: "10.1016/j.socnet.2018.04.001")
}
