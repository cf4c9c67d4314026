import TwoModeNetworks

extension TwoModeNetwork {
  /// The scores of the actors and of the events by one measure.
  ///
  /// ```swift
  /// let betweenness = network.scoresOfBothModes(of: .betweenness)
  /// betweenness.actors.top(3)
  /// betweenness.events.top(3)
  /// ```
  ///
  /// They are, to the last bit, those of `scores(of:)` of this network and of the
  /// transposed one. A measure that ``Measure/isOfBothModesAtOnce`` takes one run for both: betweenness,
  /// eigenvector centrality, PageRank and their like, and what a single walk over all nodes finds; any
  /// other takes two.
  ///
  /// Two runs are taken of measures that walk from each node of the one mode, such as closeness or
  /// clustering, as nothing that one mode needs is left over for the other; and of those in which the
  /// measured mode stands first, be it in numbering components, in drawing at random (communities), or
  /// among several best sets (covers).
  ///
  /// - Parameters:
  ///   - measure: What to measure.
  ///   - threads: How many threads to work in; the scores are the same for any number.
  /// - Complexity: As the measure's definition states, once or twice.
  public func scoresOfBothModes(
    of measure: Measure, threads: Int = Threads.available
  ) -> (actors: Scores<Actor>, events: Scores<Event>) {
    scoresOfBothModes(of: [measure], threads: threads)[0]
  }

  /// The scores of the actors and of the events by several measures, in their order.
  ///
  /// Measures whose scores come from the same run, as normalised and raw betweenness do, or eigenvector
  /// centrality and hubs and authorities, share it; each
  /// has the scores that it would have by itself.
  ///
  /// - Parameters:
  ///   - measures: What to measure.
  ///   - threads: How many threads to work in; the scores are the same for any number.
  /// - Complexity: As the measures' definitions state, once for those that share a run.
  public func scoresOfBothModes(
    of measures: [Measure], threads: Int = Threads.available
  ) -> [(actors: Scores<Actor>, events: Scores<Event>)] {
    var runs: [String: JointKernel.Run] = [:]
    let columns = transposed
    return measures.map { measure in
      guard let joint = measure.joint else {
        return (
          scores(of: measure, threads: threads), columns.scores(of: measure, threads: threads)
        )
      }
      let run = runs[joint.kernel.name] ?? joint.kernel.run(incidence, threads)
      runs[joint.kernel.name] = run
      return (
        scores(measure.definition, joint.outcome(of: run, incidence)),
        columns.scores(measure.definition, joint.outcome(of: run.transposed, columns.incidence))
      )
    }
  }

  /// The scores of the actors by several measures, in their order; measures whose scores come from the
  /// same run share it.
  ///
  /// - Parameters:
  ///   - measures: What to measure.
  ///   - threads: How many threads to work in; the scores are the same for any number.
  /// - Complexity: As the measures' definitions state, once for those that share a run.
  public func scores(
    of measures: [Measure], threads: Int = Threads.available
  ) -> [Scores<Actor>] {
    var runs: [String: JointKernel.Run] = [:]
    return measures.map { measure in
      guard let joint = measure.joint else { return scores(of: measure, threads: threads) }
      let run = runs[joint.kernel.name] ?? joint.kernel.run(incidence, threads)
      runs[joint.kernel.name] = run
      return scores(measure.definition, joint.outcome(of: run, incidence))
    }
  }

  private func scores(
    _ definition: MeasureDefinition, _ outcome: MeasureOutcome<[Double?]>
  ) -> Scores<Actor> {
    Scores(
      definition: definition, nodes: actors, values: outcome.value, shortfall: outcome.shortfall,
      index: { index(of: $0) })
  }
}
