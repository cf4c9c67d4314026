import NetworkMetrics
import ResponsibilityRegister
import StakeholderFindings
import TwoModeNetworks

/// What measures give for the network of a register, seen from one of its modes.
///
/// ```swift
/// let results = MeasureResults(partiesOf: register)
/// print(results.nodes([results.network.betweenness()])?.text ?? "")
/// ```
public struct MeasureResults<Node: Hashable & Sendable, Other: Hashable & Sendable> {
  /// The network, with the measured mode as its actors.
  public let network: TwoModeNetwork<Node, Other>
  /// How many threads work; no result depends on it.
  public let threads: Int
  let isOfParties: Bool
  let name: (Node) -> String
  let title: (Node) -> String?
  let otherName: (Other) -> String
  // Which nodes are shown; all are measured.
  let isIncluded: (Node) -> Bool

  var mode: String { isOfParties ? "parties" : "items" }
  var heading: String { isOfParties ? "party" : "item" }

  /// Scores of nodes; `nil` where there are none.
  public func nodes(_ scores: [Scores<Node>]) -> MeasureSection? {
    guard !scores.isEmpty else { return nil }
    return MeasureSection(
      table: .scores(
        scores, heading: heading, name: name, where: isIncluded),
      definitions: scores.map(\.definition),
      results: scores.map { scores in
        MeasureResult(
          scores.definition, of: mode, shortfall: scores.shortfall,
          scores: zip(scores.nodes, scores.values).filter { isIncluded($0.0) }.map {
            MeasureResult.Score(node: name($0.0), title: title($0.0), score: OrNull($0.1))
          })
      })
  }

  /// Scores of nodes by one measure, with their uncertainty, highest first.
  public func uncertain(_ scores: UncertainScores<Node>) -> MeasureSection {
    let shown = scores.nodes.indices.filter { isIncluded(scores.nodes[$0]) }.sorted {
      let (first, second) = (
        scores.estimates[$0] ?? -.infinity, scores.estimates[$1] ?? -.infinity
      )
      return (second, $0) < (first, $1)
    }
    let bounds = scores.intervals == nil ? [] : ["lower", "upper"]
    let tau = scores.meanTau.map { ResultTable.Cell.number($0).rounded } ?? "undefined"
    return MeasureSection(
      table: ResultTable(
        columns: [heading, scores.definition.name, "standard error", "bias"] + bounds
          + ["best rank", "worst rank"],
        rows: shown.map { node in
          let interval = scores.intervals.map { $0[node] }
          return [
            .text(name(scores.nodes[node])), .number(scores.estimates[node]),
            .number(scores.standardErrors[node]), .number(scores.biases[node]),
          ]
            + (interval.map { [.number($0?.lower), .number($0?.upper)] } ?? [])
            + [.number(scores.ranks[node]?.lower), .number(scores.ranks[node]?.upper)]
        }),
      definitions: [scores.definition],
      results: [
        MeasureResult(
          scores.definition, of: mode, meanTau: OrNull(scores.meanTau),
          shortfall: scores.shortfall,
          scores: scores.nodes.indices.filter { isIncluded(scores.nodes[$0]) }.map { node in
            let interval = scores.intervals.flatMap { $0[node] }
            return .init(
              node: name(scores.nodes[node]), title: title(scores.nodes[node]),
              score: OrNull(scores.estimates[node]),
              uncertainty: .init(
                standardError: OrNull(scores.standardErrors[node]),
                bias: OrNull(scores.biases[node]), lower: OrNull(interval?.lower),
                upper: OrNull(interval?.upper), bestRank: OrNull(scores.ranks[node]?.lower),
                worstRank: OrNull(scores.ranks[node]?.upper)))
          })
      ],
      note:
        "Kendall's tau-b between this ranking and those of the networks made again, in the mean: \(tau)"
    )
  }

  /// Values of the whole network; `nil` where there are none.
  public func ofNetwork(_ values: [(MeasureDefinition, MeasureOutcome<Double?>)]) -> MeasureSection?
  {
    guard !values.isEmpty else { return nil }
    return MeasureSection(
      table: ResultTable(
        columns: ["node"] + values.map(\.0.name),
        rows: [[.text("network")] + values.map { .number($0.1.value) }]),
      definitions: values.map(\.0),
      results: values.map { definition, outcome in
        MeasureResult(
          definition, of: "network", shortfall: outcome.shortfall,
          scores: [.init(node: "network", score: OrNull(outcome.value))])
      })
  }

  /// Values of ties; `nil` where there are none.
  public func ties(_ measures: [TieMeasure]) -> MeasureSection? {
    guard !measures.isEmpty else { return nil }
    let ties = network.ties
    let values = measures.map { network.values(of: $0).map(\.value) }
    // The party stands first, whichever mode is measured.
    let ends = ties.map { tie in
      let (own, other) = (name(tie.actor), otherName(tie.event))
      return isOfParties ? (party: own, item: other) : (party: other, item: own)
    }
    return MeasureSection(
      table: ResultTable(
        columns: ["party", "item"] + measures.map(\.name),
        rows: ties.indices.filter { isIncluded(ties[$0].actor) }.map { tie in
          [.text(ends[tie].party), .text(ends[tie].item)] + values.map { .number($0[tie]) }
        }),
      definitions: measures.map(\.definition),
      results: zip(measures, values).map { measure, values in
        MeasureResult(
          measure.definition, of: "ties", shortfall: nil,
          scores: ties.indices.filter { isIncluded(ties[$0].actor) }.map { tie in
            .init(
              node: "\(ends[tie].party) - \(ends[tie].item)", party: ends[tie].party,
              item: ends[tie].item, score: OrNull(values[tie]))
          })
      })
  }

  /// The points of a row of numbers.
  public func series(_ measure: SeriesMeasure) -> MeasureSection {
    let outcome = network.outcome(of: measure, threads: threads)
    let points = outcome.value
    return MeasureSection(
      table: ResultTable(
        columns: ["step", measure.name],
        rows: points.map { [.text($0.label), .number($0.value)] }),
      definitions: [measure.definition],
      results: [
        MeasureResult(
          measure.definition, of: "network", shortfall: outcome.shortfall,
          scores: points.map { .init(node: $0.label, score: OrNull($0.value)) })
      ])
  }
}

extension MeasureResults where Node == Party, Other == Item {
  /// Results for the parties of a register.
  ///
  /// - Parameters:
  ///   - register: The register.
  ///   - side: The side whose parties are shown, `nil` for all; they are measured in the whole network.
  ///   - threads: How many threads work.
  public init(
    partiesOf register: Register, on side: Side? = nil, threads: Int = Threads.available
  ) {
    self.init(
      network: TwoModeNetwork(register), threads: threads, isOfParties: true, name: \.name,
      title: { _ in nil }, otherName: \.id, isIncluded: { side == nil || $0.side == side })
  }
}

extension MeasureResults where Node == Item, Other == Party {
  /// Results for the items of a register.
  public init(itemsOf register: Register, threads: Int = Threads.available) {
    self.init(
      network: TwoModeNetwork(register).transposed, threads: threads, isOfParties: false,
      name: \.id, title: { $0.title == $0.id ? nil : $0.title }, otherName: \.name,
      isIncluded: { _ in true })
  }
}
