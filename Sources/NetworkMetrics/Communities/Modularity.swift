import TwoModeNetworks

/// Barber's modularity of a division of both modes' nodes, at most 1; `nil` without ties.
///
/// - Parameters:
///   - values: What the ties count.
/// - Complexity: O(n + m).
func bipartiteModularity(
  of incidence: Incidence, _ partition: TwoModePartition, values: TieValues, resolution: Double
) -> Double? {
  guard incidence.tieCount > 0, resolution >= 0, resolution.isFinite else { return nil }
  var rows = [Double](repeating: 0, count: partition.count)
  var columns = rows
  var inside = rows
  for (row, strength) in strengths(incidence.rows, values.rows).enumerated() {
    guard let group = partition.rows[row] else { continue }
    rows[group] += strength
    for entry in incidence.rows.offsets[row]..<incidence.rows.offsets[row + 1]
    where partition.columns[Int(incidence.rows.columns[entry])] == group {
      inside[group] += values.rows?[entry] ?? 1
    }
  }
  for (column, strength) in strengths(incidence.columns, values.columns).enumerated() {
    if let group = partition.columns[column] { columns[group] += strength }
  }
  let total = strengths(incidence.rows, values.rows).reduce(0, +)
  var sum = 0.0
  for group in 0..<partition.count {
    sum += inside[group] / total - resolution * (rows[group] / total) * (columns[group] / total)
  }
  return sum.isFinite ? sum : nil
}

extension GroupedNetworkMeasure {
  /// How much more ties fall within groups than chance would have it, the other mode's nodes put where
  /// they fit best.
  public static let groupModularity = GroupedNetworkMeasure.groupModularity()

  /// How much more ties fall within groups than chance would have it, the other mode's nodes put where
  /// they fit best.
  ///
  /// - Parameters:
  ///   - resolution: How much the ties that chance would have count.
  ///   - counting: Whether ties count by their weights.
  public static func groupModularity(
    resolution: Double = 1, ties counting: TieCounting = .alike
  ) -> GroupedNetworkMeasure {
    let weighted = counting == .weighted
    let definition = MeasureDefinition(
      name: weighted ? "weighted-group-modularity" : "group-modularity",
      title: "Modularity of groups" + (weighted ? ", of weighted ties" : ""),
      meaning:
        "Barber's modularity of the groups, the highest over all ways of putting the other mode's nodes into them: each goes to the group that gains the most, sum of A / m - \(resolution) k d / m^2 over its pairs with the group's nodes, or to none if all would lose.",
      range:
        "0 (no group has more ties to anything than chance would have it) to below 1 at resolution 1; 1 at most at others.",
      values: MeasureValues(withoutTies: .undefined),
      undefined: "Without ties." + (weighted ? " Where a weight is not positive and finite." : ""),
      complexity: "O(n + m)",
      references: [.barber2007, .reichardtBornholdt2006])
    return GroupedNetworkMeasure(definition) { incidence, groups, _ in
      guard let values = TieValues(incidence, counting)?.rescaled else { return nil }
      return completedModularity(
        of: incidence, groups, values: values, resolution: resolution)
    }
  }
}

private func completedModularity(
  of incidence: Incidence, _ groups: Partition, values: TieValues, resolution: Double
) -> Double? {
  guard incidence.tieCount > 0, resolution >= 0, resolution.isFinite else { return nil }
  let rowStrengths = strengths(incidence.rows, values.rows)
  let columnStrengths = strengths(incidence.columns, values.columns)
  let total = rowStrengths.reduce(0, +)
  var masses = [Double](repeating: 0, count: groups.count)
  for (row, strength) in rowStrengths.enumerated() {
    if let group = groups.groups[row] { masses[group] += strength }
  }
  var links = [Double](repeating: 0, count: groups.count)
  var sum = 0.0
  for column in 0..<incidence.columnCount {
    let entries = incidence.columns.offsets[column]..<incidence.columns.offsets[column + 1]
    for entry in entries {
      if let group = groups.groups[Int(incidence.columns.columns[entry])] {
        links[group] += values.columns?[entry] ?? 1
      }
    }
    var best = 0.0
    let expected = resolution * (columnStrengths[column] / total)
    for entry in entries {
      guard let group = groups.groups[Int(incidence.columns.columns[entry])] else { continue }
      best = max(best, links[group] / total - expected * (masses[group] / total))
    }
    for entry in entries {
      if let group = groups.groups[Int(incidence.columns.columns[entry])] { links[group] = 0 }
    }
    sum += best
  }
  return sum
}

extension TwoModeNetwork {
  /// How much more ties fall within groups of actors and events than chance would have it.
  ///
  /// Barber's modularity: with m ties, A the incidence, k the degrees of the actors, d those of the
  /// events and g the resolution,
  ///
  ///     Q = 1/m sum over actors i and events j of one group of (A_ij - g k_i d_j / m)
  ///
  /// Chance ties an actor and an event only, in proportion to their degrees; Newman's modularity of a
  /// network of one mode expects ties within a mode too, and is another number for the same groups.
  ///
  /// ```swift
  /// network.modularity(of: TwoModePartition(rows: [0, 0, 1], columns: [0, 1]))
  /// ```
  ///
  /// A node in no group counts as one by itself and adds nothing, and so does an isolate anywhere.
  /// Range -1 to below 1 at resolution 1; 0 where everything is one group. `nil` without ties, for a
  /// resolution below 0 or not finite, and for a partition that has not as many rows as there are actors
  /// or not as many columns as events.
  ///
  /// Barber, M. J. (2007). Modularity and community detection in bipartite networks. Physical Review E
  /// 76, 066102. doi:10.1103/PhysRevE.76.066102. The resolution: Reichardt, J. & Bornholdt, S. (2006).
  /// Statistical mechanics of community detection. Physical Review E 74, 016110.
  /// doi:10.1103/PhysRevE.74.016110
  ///
  /// - Parameters:
  ///   - partition: The group of each actor, as the rows, and of each event, as the columns.
  ///   - resolution: How much the ties that chance would have count.
  ///   - counting: Whether ties count by their weights; strengths then stand for degrees, and m is
  ///     the sum of the weights.
  /// - Complexity: O(n + m).
  public func modularity(
    of partition: TwoModePartition, resolution: Double = 1, ties counting: TieCounting = .alike
  ) -> Double? {
    guard partition.rows.count == actors.count, partition.columns.count == events.count else {
      return nil
    }
    return TieValues(incidence, counting).flatMap { values in
      bipartiteModularity(
        of: incidence, partition, values: values.rescaled, resolution: resolution)
    }
  }

  /// How much more ties fall within groups than chance would have it, by the group of each node.
  ///
  /// ```swift
  /// network.modularity(actorsBy: \.side, eventsBy: \.leadingSide)
  /// ```
  ///
  /// See ``modularity(of:resolution:ties:)``.
  ///
  /// - Complexity: O(n + m).
  public func modularity<Label: Hashable>(
    actorsBy actorGroup: (Actor) -> Label?, eventsBy eventGroup: (Event) -> Label?,
    resolution: Double = 1, ties counting: TieCounting = .alike
  ) -> Double? {
    modularity(
      of: TwoModePartition(rows: actors.map(actorGroup), columns: events.map(eventGroup)),
      resolution: resolution, ties: counting)
  }

  /// How much more ties fall within groups of actors than chance would have it, each event being put
  /// into the group that gains the most by it, or into none.
  ///
  /// What an event adds hangs on the groups of actors alone, so this is the highest modularity of all
  /// ways of putting the events into the groups, found exactly. Actors in no group are in none of them.
  ///
  /// Range 0 to below 1 at resolution 1; `nil` where ``modularity(of:resolution:ties:)`` is. See
  /// ``GroupedNetworkMeasure/groupModularity(resolution:ties:)``.
  ///
  /// - Complexity: O(n + m).
  public func modularity<Label: Hashable>(
    actorsBy group: (Actor) -> Label?, resolution: Double = 1,
    ties counting: TieCounting = .alike
  ) -> Double? {
    value(of: .groupModularity(resolution: resolution, ties: counting), actorsBy: group)
  }
}
