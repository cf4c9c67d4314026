import ArgumentParser
import Foundation
import Liaison

/// `liaison measure`: the scores.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measure the parties or the items of the two-mode network.",
    discussion: """
      An undefined score is null in JSON and an empty cell elsewhere, never 0. The measures and
      their definitions: liaison measures.

      Examples:
        liaison measure worklist.txt --of parties
        liaison measure worklist.txt --of items --measure degree,latapy-clustering
        liaison measure ties.csv --measure robins-alexander --format json
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "parties or items.")
  var of: Mode = .parties

  @Option(help: "Only parties of this side are listed; they are measured in the whole network.")
  var side: String?

  @Option(help: "Names of measures, joined by commas, or all.")
  var measure = "degree,normalized-degree,closeness,betweenness,eigenvector"

  private struct Result: Encodable {
    struct Score: Encodable {
      let node: String
      var title: String?
      let score: OrNull<Double>
    }
    let measure: String
    let of: String
    let definition: String
    let scores: [Score]
  }

  func run() throws {
    let (measures, ofNetwork) = try chosenMeasures()
    let register = try input.load().register
    let network = TwoModeNetwork(register)
    let wanted = try side.map { try SideOption.side($0, in: register) }
    if wanted != nil && of == .items { throw ValidationError("items have no side") }
    // A measure of one mode is of the mode asked for; to the others it makes no difference.
    let whole = ofNetwork.map {
      ($0.definition, of == .items ? network.transposed.value(of: $0) : network.value(of: $0))
    }

    switch of {
    case .parties:
      try write(
        measures.map { network.scores(of: $0) }, whole, name: \.name, title: { _ in nil },
        where: { wanted == nil || $0.side == wanted })
    case .items:
      let items = network.transposed
      try write(
        measures.map { items.scores(of: $0) }, whole, name: \.id,
        title: { $0.title == $0.id ? nil : $0.title }, where: { _ in true })
    }
  }

  /// Measures of nodes and of the network go into one JSON list; as tables they do not fit together,
  /// so those of the network follow with a node called "network".
  private func write<Node>(
    _ scores: [Scores<Node>], _ whole: [(MeasureDefinition, Double?)],
    name: (Node) -> String, title: (Node) -> String?, where isIncluded: (Node) -> Bool
  ) throws {
    var table = ResultTable.scores(
      scores, heading: of == .parties ? "party" : "item", name: name, where: isIncluded)
    if scores.isEmpty {
      table = ResultTable(
        columns: ["node"] + whole.map(\.0.name),
        rows: [[.text("network")] + whole.map { .number($0.1) }])
    } else {
      for (definition, value) in whole {
        let text = ResultTable.Cell.number(value).rounded
        StandardError.write("liaison: \(definition.name) of the network: \(text)")
      }
    }
    let results =
      scores.map { scores in
        Result(
          measure: scores.definition.name, of: of.rawValue, definition: scores.definition.meaning,
          scores: zip(scores.nodes, scores.values).filter { isIncluded($0.0) }.map {
            Result.Score(node: name($0.0), title: title($0.0), score: OrNull($0.1))
          })
      }
      + whole.map { definition, value in
        Result(
          measure: definition.name, of: "network", definition: definition.meaning,
          scores: [Result.Score(node: "network", score: OrNull(value))])
      }
    try output.write(table: table, json: ResultJSON.data(results))
  }

  private func chosenMeasures() throws -> ([Measure], [NetworkMeasure]) {
    if measure == "all" { return (Measure.catalogue, NetworkMeasure.catalogue) }
    var measures: [Measure] = []
    var ofNetwork: [NetworkMeasure] = []
    for part in measure.split(separator: ",", omittingEmptySubsequences: false) {
      let name = part.trimmingCharacters(in: .whitespaces)
      if let known = Measure.named(name) {
        measures.append(known)
      } else if let known = NetworkMeasure.named(name) {
        ofNetwork.append(known)
      } else {
        throw ValidationError("there is no measure '\(name)'; liaison measures lists them")
      }
    }
    return (measures, ofNetwork)
  }
}
