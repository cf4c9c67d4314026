import TwoModeNetworks

/// How it is found out how far scores can be trusted.
public enum UncertaintyMethod: String, Sendable, Hashable, CaseIterable {
  /// Each event is left out in turn: ``TwoModeNetworks/TwoModeNetwork/jackknife(of:threads:)``.
  case jackknife
  /// Ties are drawn again.
  case bootstrapTies = "bootstrap-ties"
  /// Events are drawn again, with their ties.
  case bootstrapEvents = "bootstrap-events"
}

/// The scores of a measure with their uncertainty, found by any method: one value a node in each list,
/// in the order of the network.
public struct UncertainScores<Node: Hashable & Sendable>: Sendable {
  /// What was measured.
  public let definition: MeasureDefinition
  /// How the uncertainty was found.
  public let method: UncertaintyMethod
  /// The nodes.
  public let nodes: [Node]
  /// The score of each node in the network itself.
  public let estimates: [Double?]
  /// The standard error of each score; `nil` where the method leaves it undefined.
  public let standardErrors: [Double?]
  /// The bias of each score; `nil` where the method leaves it undefined.
  public let biases: [Double?]
  /// The interval of each score; `nil` for a method that gives none.
  public let intervals: [Interval?]?
  /// The ranks of each node in the networks made again, 1 the highest score: the best and the worst, or
  /// the ends of an interval.
  public let ranks: [Interval?]
  /// How like the ranking is to those made again, in the mean of Kendall's tau-b; 1 is the same.
  public let meanTau: Double?
  /// Why scores fall short of the measure's definition, in the network or in one made from it; `nil`
  /// where they do not.
  public let shortfall: Shortfall?
}

extension UncertainScores {
  /// What a jackknife found.
  public init(_ jackknife: Jackknife<Node>) {
    self.init(
      definition: jackknife.definition, method: .jackknife, nodes: jackknife.nodes,
      estimates: jackknife.estimates, standardErrors: jackknife.standardErrors,
      biases: jackknife.biases, intervals: nil, ranks: jackknife.ranks,
      meanTau: jackknife.meanTau, shortfall: jackknife.shortfall)
  }

  /// What a bootstrap found.
  public init(_ bootstrap: Bootstrap<Node>) {
    self.init(
      definition: bootstrap.definition,
      method: bootstrap.resampling == .ties ? .bootstrapTies : .bootstrapEvents,
      nodes: bootstrap.nodes, estimates: bootstrap.estimates,
      standardErrors: bootstrap.standardErrors, biases: bootstrap.biases,
      intervals: bootstrap.intervals, ranks: bootstrap.ranks, meanTau: bootstrap.meanTau,
      shortfall: bootstrap.shortfall)
  }
}

extension TwoModeNetwork {
  /// The scores of a measure with their uncertainty, found by the method asked for.
  ///
  /// ```swift
  /// network.uncertainty(of: .betweenness, by: .jackknife).ranks
  /// ```
  ///
  /// - Parameters:
  ///   - measure: What to measure.
  ///   - method: How the uncertainty is found.
  ///   - samples: Bootstraps: how many networks to draw; below 1 is read as 1.
  ///   - seed: Bootstraps: what decides which are drawn.
  ///   - level: Bootstraps: the share of the networks drawn that intervals hold, from 0 to 1.
  ///   - threads: How many threads to work in; the result is the same for any number.
  /// - Complexity: That of ``jackknife(of:threads:)`` or
  ///   ``bootstrap(of:resampling:samples:seed:level:threads:)``.
  public func uncertainty(
    of measure: Measure, by method: UncertaintyMethod, samples: Int = 999, seed: UInt64 = 1,
    level: Double = 0.95, threads: Int = Threads.available
  ) -> UncertainScores<Actor> {
    switch method {
    case .jackknife: UncertainScores(jackknife(of: measure, threads: threads))
    case .bootstrapTies, .bootstrapEvents:
      UncertainScores(
        bootstrap(
          of: measure, resampling: method == .bootstrapTies ? .ties : .events, samples: samples,
          seed: seed, level: level, threads: threads))
    }
  }
}

extension UncertaintyMethod {
  /// The memory that the uncertainty of a measure's scores takes.
  ///
  /// Of every node, a score and a rank for each network made again, and lists of both; and what the measure
  /// takes, in each thread.
  ///
  /// - Parameters:
  ///   - measure: What is measured.
  ///   - samples: Bootstraps: how many networks are drawn; below 1 is read as 1.
  ///   - threads: How many threads work.
  public func memory(
    of measure: Measure, samples: Int, threads: Int = Threads.available
  ) -> WorkingMemory {
    let perReplicate = 48.0
    let replicates =
      switch self {
      case .jackknife: WorkingMemory(perCell: perReplicate)
      case .bootstrapTies, .bootstrapEvents:
        WorkingMemory(perNode: perReplicate * Double(Swift.max(1, samples)))
      }
    return replicates + Swift.max(1, threads) * measure.definition.memory
  }
}
