import Foundation
import Liaison

/// One measure's results, as JSON shows them.
struct MeasureResult: Encodable {
  /// The score of one node, tie or point.
  struct Score: Encodable {
    let node: String
    var title: String?
    var party: String?
    var item: String?
    let score: OrNull<Double>
    var uncertainty: Uncertainty?
  }

  /// How far a score can be trusted.
  struct Uncertainty: Encodable {
    let standardError: OrNull<Double>
    let bias: OrNull<Double>
    let lower: OrNull<Double>
    let upper: OrNull<Double>
    let bestRank: OrNull<Double>
    let worstRank: OrNull<Double>
  }

  let measure: String
  let of: String
  let definition: String
  /// Kendall's tau-b between the ranking and those made again; absent where none were.
  let meanTau: OrNull<Double>?
  /// Why the scores fall short of the definition; absent where they do not.
  let shortfall: String?
  let scores: [Score]

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

/// Results by measures of one kind: a table, with the definitions of its columns.
struct MeasureSection {
  let table: ResultTable
  let definitions: [MeasureDefinition]
  let results: [MeasureResult]
  /// A line more below the definitions.
  var note: String?

  /// The table for a terminal, each measure's definition in a line below it.
  var text: String {
    TerminalTable(table).text + "\n"
      + definitions.map { "\($0.name): \($0.meaning)\n" }.joined() + (note.map { "\($0)\n" } ?? "")
  }
}

/// What a selection of measures gives for a network, seen from one of its modes.
struct MeasureResults<Node: Hashable & Sendable, Other: Hashable & Sendable> {
  /// The network, with the measured mode as its actors.
  let network: TwoModeNetwork<Node, Other>
  /// What the measured mode is called: parties or items.
  let mode: Mode
  /// What a node is called.
  let name: (Node) -> String
  /// The title of a node, where that says more than its name.
  let title: (Node) -> String?
  /// What a node of the other mode is called.
  let otherName: (Other) -> String
  /// Which nodes are shown; all are measured.
  let isIncluded: (Node) -> Bool
  /// How many threads work.
  let threads: Int

  /// Scores of nodes.
  func nodes(_ scores: [Scores<Node>]) -> MeasureSection? {
    guard !scores.isEmpty else { return nil }
    return MeasureSection(
      table: .scores(
        scores, heading: mode == .parties ? "party" : "item", name: name, where: isIncluded),
      definitions: scores.map(\.definition),
      results: scores.map { scores in
        MeasureResult(
          scores.definition, of: mode.rawValue, shortfall: scores.shortfall,
          scores: zip(scores.nodes, scores.values).filter { isIncluded($0.0) }.map {
            MeasureResult.Score(node: name($0.0), title: title($0.0), score: OrNull($0.1))
          })
      })
  }

  /// Scores of nodes by one measure, with their uncertainty, highest first.
  func uncertain(_ scores: UncertainScores<Node>) -> MeasureSection {
    let shown = scores.nodes.indices.filter { isIncluded(scores.nodes[$0]) }.sorted {
      let (first, second) = (
        scores.estimates[$0] ?? -.infinity, scores.estimates[$1] ?? -.infinity
      )
      return (second, $0) < (first, $1)
    }
    let heading = mode == .parties ? "party" : "item"
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
          scores.definition, of: mode.rawValue, meanTau: OrNull(scores.meanTau),
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

  /// Values of the whole network.
  func ofNetwork(_ values: [(MeasureDefinition, MeasureOutcome<Double?>)]) -> MeasureSection? {
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

  /// Values of ties.
  func ties(_ measures: [TieMeasure]) -> MeasureSection? {
    guard !measures.isEmpty else { return nil }
    let ties = network.ties
    let values = measures.map { network.values(of: $0).map(\.value) }
    // The party stands first, whichever mode is measured.
    let ends = ties.map { tie in
      let (own, other) = (name(tie.actor), otherName(tie.event))
      return mode == .parties ? (party: own, item: other) : (party: other, item: own)
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
  func series(_ measure: SeriesMeasure) -> MeasureSection {
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
