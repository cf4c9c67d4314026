import ArgumentParser
import Liaison

/// How it is found out how far scores can be trusted.
enum UncertaintyMethod: String, ExpressibleByArgument, CaseIterable {
  /// Each node of the other mode is left out in turn.
  case jackknife
  /// Ties are drawn again.
  case bootstrapTies = "bootstrap-ties"
  /// Nodes of the other mode are drawn again, with their ties.
  case bootstrapEvents = "bootstrap-events"
}

/// Whether, and how, scores are given with their uncertainty.
struct UncertaintyFlags: ParsableArguments {
  @Option(
    help:
      "Scores of nodes with errors and ranks: each node of the other mode left out, ties drawn again, or nodes of the other mode drawn again."
  )
  var uncertainty: UncertaintyMethod?

  @Option(help: "Bootstraps: the share of the draws that an interval holds, from 0 to 1.")
  var level = 0.95

  func validate() throws {
    guard level >= 0, level <= 1 else { throw ValidationError("--level must be from 0 to 1") }
  }
}

/// A measure's scores with their uncertainty, one value a node in each list.
struct UncertainScores<Node: Hashable & Sendable> {
  let definition: MeasureDefinition
  let nodes: [Node]
  let estimates: [Double?]
  let standardErrors: [Double?]
  let biases: [Double?]
  /// The interval of each score; `nil` for a method that gives none.
  let intervals: [Interval?]?
  let ranks: [Interval?]
  /// How like the ranking is to those made again, 1 being the same.
  let meanTau: Double?
  /// Why scores fall short of the measure's definition.
  let shortfall: Shortfall?

  init<Other: Hashable & Sendable>(
    _ measure: Measure, of network: TwoModeNetwork<Node, Other>, method: UncertaintyMethod,
    level: Double, options: MeasureOptions, threads: Int
  ) {
    switch method {
    case .jackknife:
      let jackknife = network.jackknife(of: measure, threads: threads)
      self.init(
        jackknife.definition, jackknife.nodes, jackknife.estimates, jackknife.standardErrors,
        jackknife.biases, nil, jackknife.ranks, jackknife.meanTau, jackknife.shortfall)
    case .bootstrapTies, .bootstrapEvents:
      let bootstrap = network.bootstrap(
        of: measure, resampling: method == .bootstrapTies ? .ties : .events,
        samples: options.samples, seed: options.seed, level: level, threads: threads)
      self.init(
        bootstrap.definition, bootstrap.nodes, bootstrap.estimates, bootstrap.standardErrors,
        bootstrap.biases, bootstrap.intervals, bootstrap.ranks, bootstrap.meanTau,
        bootstrap.shortfall)
    }
  }

  private init(
    _ definition: MeasureDefinition, _ nodes: [Node], _ estimates: [Double?],
    _ standardErrors: [Double?], _ biases: [Double?], _ intervals: [Interval?]?,
    _ ranks: [Interval?], _ meanTau: Double?, _ shortfall: Shortfall?
  ) {
    self.definition = definition
    self.nodes = nodes
    self.estimates = estimates
    self.standardErrors = standardErrors
    self.biases = biases
    self.intervals = intervals
    self.ranks = ranks
    self.meanTau = meanTau
    self.shortfall = shortfall
  }
}
