import ArgumentParser
import Foundation
import Liaison

/// `liaison measure`: the scores.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measure the parties or the items of the two-mode network, its ties, or all of it.",
    discussion: """
      An undefined score is null in JSON and an empty cell elsewhere, never 0. The measures and \
      their definitions: liaison measures. Options that a measure does not know leave it as it is.

      Measures of groups take the sides of parties and the themes of items, unless --groups names \
      a CSV file with the columns node (a party or an item, by any name that is printed) and group.

      Where a measure could not be worked out as it is defined, what was found is written, standard \
      error says what falls short, and the exit status is 1.

      Examples:
        liaison measure worklist.txt --of parties
        liaison measure worklist.txt --of items --measure degree,latapy-clustering
        liaison measure ties.csv --measure robins-alexander --format json
        liaison measure ties.csv --measure pagerank,katz --ties weighted --damping 0.9
        liaison measure worklist.txt --measure betweenness --uncertainty jackknife
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "parties or items.")
  var of: Mode = .parties

  @Option(help: "Only parties of this side are listed; they are measured in the whole network.")
  var side: String?

  @Option(
    help:
      "Names of measures, joined by commas, or all: those that are one number a node or a network and read no groups."
  )
  var measure = "degree,normalized-degree,closeness,betweenness,eigenvector"

  @Option(help: "Groups of parties or items (CSV with the columns node and group).")
  var groups: String?

  @OptionGroup var uncertainty: UncertaintyFlags
  @OptionGroup var flags: MeasureOptionFlags
  @OptionGroup var work: WorkFlags
  @OptionGroup var draws: SampleFlags

  private var chance: Chance { Chance(work, draws) }

  func run() throws {
    let selection: MeasureSelection
    do { selection = try MeasureSelection(measure, options: flags.options(chance)) } catch let error
      as UnknownMeasure
    {
      throw ValidationError(
        "\(error)\(error.nearest.isEmpty ? ";" : "") liaison measures lists them")
    }
    if uncertainty.uncertainty != nil, selection.plainNodesAlone == nil {
      throw ValidationError(
        "--uncertainty is of measures of parties or items that read no groups; leave the others out"
      )
    }
    if side != nil && of == .items { throw ValidationError("items have no side") }
    let progress = Progress("reading")
    let loaded = try input.load(progress)
    let register = loaded.register
    let wanted = try side.map { try named($0, register.side(named:)) }
    let grouping = try groups.map { try GroupFile.read($0, for: register) } ?? .sidesAndThemes
    progress.step("measuring")
    let threads = chance.threads
    switch of {
    case .parties:
      let results = MeasureResults(partiesOf: register, on: wanted, threads: threads)
      try write(
        sections(
          selection, results, own: { grouping.group(of: $0) }, other: { grouping.group(of: $0) }))
    case .items:
      let results = MeasureResults(itemsOf: register, threads: threads)
      try write(
        sections(
          selection, results, own: { grouping.group(of: $0) }, other: { grouping.group(of: $0) }))
    }
  }

  private func sections<Node, Other>(
    _ selection: MeasureSelection, _ results: MeasureResults<Node, Other>,
    own: (Node) -> String?, other: (Other) -> String?
  ) throws -> [MeasureSection] {
    let room = MemoryRoom()
    if let method = uncertainty.uncertainty, let measures = selection.plainNodesAlone {
      let samples = try flags.options(chance).samples
      try room.require(
        method, of: measures, samples: samples, threads: results.threads, in: results.network,
        from: input.file)
      return results.uncertainties(
        of: measures, by: method, options: try flags.options(chance), level: uncertainty.level)
    }
    try room.require(selection.measures, of: results.network, from: input.file)
    do { return try results.sections(of: selection, own: own, other: other) } catch {
      throw ValidationError("\(error); give them with --groups")
    }
  }

  /// Writes what was measured: all of it in JSON, one table after another for people. A CSV file holds
  /// one table; values of the network that were asked for beside it are said on standard error.
  private func write(_ sections: [MeasureSection]) throws {
    switch output.format {
    case .json: try output.write(ResultJSON.data(sections.flatMap(\.results)))
    case .table: try output.write(Data(sections.map(\.text).joined(separator: "\n").utf8))
    case .csv:
      let isOfNetwork = { (section: MeasureSection) in
        section.table.columns.first == "node" && section.table.rows.count == 1
      }
      let tables = sections.filter { sections.count == 1 || !isOfNetwork($0) }
      guard let table = tables.first, tables.count == 1 else {
        throw ValidationError(
          "a CSV file holds measures of one kind; ask for those of nodes, of ties and each row of numbers by themselves, or for --format json"
        )
      }
      for section in sections where sections.count > 1 && isOfNetwork(section) {
        for (column, cell) in zip(section.table.columns, section.table.rows[0]).dropFirst() {
          StandardError.write("liaison: \(column) of the network: \(cell.rounded)")
        }
      }
      try output.writeSpreadsheet(table.table.csv)
    }
    let shortfalls = sections.flatMap(\.shortfalls)
    for line in shortfalls { StandardError.write("liaison: \(line)") }
    // What was found has been written all the same.
    if !shortfalls.isEmpty { throw ExitCode.failure }
  }
}
