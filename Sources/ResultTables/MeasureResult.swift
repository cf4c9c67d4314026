import NetworkMetrics

/// One measure's results, as JSON shows them.
public struct MeasureResult: Encodable, Sendable {
  /// The score of one node, tie or point.
  public struct Score: Encodable, Sendable {
    /// What the node, the tie or the point is called.
    public let node: String
    /// The title of the node, where that says more than its name.
    public var title: String?
    /// The party of a tie.
    public var party: String?
    /// The item of a tie.
    public var item: String?
    /// The score; null where it is undefined.
    public let score: OrNull<Double>
    /// How far the score can be trusted; absent where nobody asked.
    public var uncertainty: Uncertainty?
  }

  /// How far a score can be trusted.
  public struct Uncertainty: Encodable, Sendable {
    /// The standard error.
    public let standardError: OrNull<Double>
    /// The bias.
    public let bias: OrNull<Double>
    /// The lower end of the interval; null for a method that gives none.
    public let lower: OrNull<Double>
    /// The upper end of the interval.
    public let upper: OrNull<Double>
    /// The best rank in the networks made again.
    public let bestRank: OrNull<Double>
    /// The worst rank in the networks made again.
    public let worstRank: OrNull<Double>
  }

  /// The name of the measure.
  public let measure: String
  /// What it is of: parties, items, ties or the network.
  public let of: String
  /// What it says.
  public let definition: String
  /// Kendall's tau-b between the ranking and those made again; absent where none were.
  public let meanTau: OrNull<Double>?
  /// Why the scores fall short of the definition; absent where they do not.
  public let shortfall: String?
  /// The scores, in the order of the network.
  public let scores: [Score]

  init(
    _ definition: MeasureDefinition, of mode: String, meanTau: OrNull<Double>? = nil,
    shortfall: Shortfall?, scores: [Score]
  ) {
    measure = definition.name
    of = mode
    self.definition = definition.meaning
    self.meanTau = meanTau
    self.shortfall = shortfall?.description
    self.scores = scores
  }
}
