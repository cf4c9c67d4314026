import NetworkMetrics

extension MeasureResults {
  /// What a selection of measures gives: nodes, ties and the network each in a section, and each row of
  /// numbers in one.
  ///
  /// - Parameters:
  ///   - selection: The measures.
  ///   - own: The group of a node of the measured mode.
  ///   - other: The group of a node of the other mode.
  /// - Throws: ``MissingGroups`` where a measure reads groups of a mode and no node of it has one.
  /// - Complexity: As the measures' definitions state.
  public func sections(
    of selection: MeasureSelection, own: (Node) -> String?, other: (Other) -> String?
  ) throws(MissingGroups) -> [MeasureSection] {
    for measure in selection.measures {
      switch measure.grouping {
      case nil: break
      case .ownMode:
        if network.actors.allSatisfy({ own($0) == nil }) {
          throw MissingGroups(measure: measure.name, mode: mode)
        }
      case .otherMode:
        if network.events.allSatisfy({ other($0) == nil }) {
          throw MissingGroups(measure: measure.name, mode: isOfParties ? "items" : "parties")
        }
      }
    }
    // Asked for together, those that come from one run share it.
    var plain = network.scores(
      of: selection.measures.compactMap {
        if case .nodes(let measure) = $0 { measure } else { nil }
      },
      threads: threads
    ).makeIterator()
    var scores: [Scores<Node>] = []
    var values: [(MeasureDefinition, MeasureOutcome<Double?>)] = []
    var ties: [TieMeasure] = []
    var series: [SeriesMeasure] = []
    for measure in selection.measures {
      switch measure {
      case .nodes: plain.next().map { scores.append($0) }
      case .groupedNodes(let measure):
        scores.append(
          network.scores(of: measure, actorsBy: own, eventsBy: other, threads: threads))
      case .network(let measure):
        values.append((measure.definition, network.outcome(of: measure, threads: threads)))
      case .groupedNetwork(let measure):
        let value = network.value(of: measure, actorsBy: own, threads: threads)
        values.append((measure.definition, MeasureOutcome(value)))
      case .ties(let measure): ties.append(measure)
      case .series(let measure): series.append(measure)
      }
    }
    return [nodes(scores), self.ties(ties), ofNetwork(values)].compactMap { $0 }
      + series.map(self.series)
  }

  /// The scores by each of some measures with their uncertainty, a section a measure.
  ///
  /// - Parameters:
  ///   - measures: The measures.
  ///   - method: How the uncertainty is found.
  ///   - options: How many samples are drawn, and what decides which.
  ///   - level: The share of the draws that an interval holds.
  public func uncertainties(
    of measures: [Measure], by method: UncertaintyMethod, options: MeasureOptions, level: Double
  ) -> [MeasureSection] {
    measures.map {
      uncertain(
        network.uncertainty(
          of: $0, by: method, samples: options.samples, seed: options.seed, level: level,
          threads: threads))
    }
  }
}

/// A measure reads groups, and no node is in one.
public struct MissingGroups: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the measure.
  public let measure: String
  /// The mode whose groups it reads: parties or items.
  public let mode: String

  /// One sentence that says what is wrong.
  public var description: String {
    "\(measure) needs groups of \(mode), and the input knows none"
  }
}
