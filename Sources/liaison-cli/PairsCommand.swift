import ArgumentParser
import Foundation
import Liaison

extension ProjectionWeighting: ExpressibleByArgument {}

/// `liaison pairs`: who works with whom, and on what.
struct PairsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs",
    abstract: "List the pairs that share items, strongest first, with the items.",
    discussion: """
      With --of items, the pairs are items and what they share are parties.

      Weightings of a pair a, b that shares c of n nodes e, with d the degrees:

        count                c
        newman               the sum of 1/(d(e)-1) over the shared nodes e
        hyperbolic           the sum of 1/d(e)
        resource-allocation  the sum of 1/d(e), over d(b); listed both ways
        jaccard              c/(d(a)+d(b)-c)
        simpson              c/min(d(a),d(b))
        cosine               c/sqrt(d(a)d(b))
        phi                  the correlation of the two rows of the incidence
        yule                 (cz-xy)/(cz+xy): x, y are one's alone, z neither's
        pmi                  ln(cn/(d(a)d(b)))

      With --ties weighted, the weights of a table count: count is the sum of products, jaccard \
      and simpson take the smaller of two weights, and newman is listed both ways. yule and pmi count \
      nodes and have no such form. A weight that is undefined is null in JSON and an empty cell \
      elsewhere.

      With --significance, each pair has a p, how likely chance alone ties it as strongly, and a q, p \
      corrected for all pairs that there could be, or for the tied ones where the test is of weights \
      alone (\(WeightedTieTest.allCases.map(\.rawValue).joined(separator: ", "))); pairs of least p \
      come first. A pair is judged by the whole network, whichever pairs are listed.

      --across lists pairs of different sides, or of different groups where --groups names a CSV file \
      with the columns node (a party or an item, by any name that is printed) and group.

      Examples:
        liaison pairs worklist.txt --across
        liaison pairs worklist.txt --across --significance fixed-column --level 0.05
        liaison pairs worklist.txt --side mainland --weighting newman --format csv
        liaison pairs ties.csv --significance fdsm --correction holm --samples 20000 --seed 7
        liaison pairs ties.csv --weighting jaccard --ties weighted
        liaison pairs ties.csv --profiles pearson
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "parties or items.")
  var of: Mode = .parties

  @Option(help: "Only pairs of parties that are both on this side.")
  var side: String?

  @Flag(help: "Only pairs on different sides, or in different groups of --groups.")
  var across = false

  @Option(help: "Groups of parties or items (CSV with the columns node and group).")
  var groups: String?

  @Option(help: "How strongly a pair is tied.")
  var weighting: ProjectionWeighting = .count

  @Option(help: "Whether ties count alike or by the weights of a table.")
  var ties: TieCounting = .alike

  @Option(
    help:
      "Instead of a weighting, compare the profiles of all pairs, tied or not, for structural equivalence."
  )
  var profiles: ProfileComparison?

  @OptionGroup var significance: SignificanceFlags
  @OptionGroup var work: WorkFlags
  @OptionGroup var draws: SampleFlags

  func validate() throws {
    if across && side != nil { throw ValidationError("--side and --across exclude each other") }
    if of == .items && (side != nil || across && groups == nil) {
      throw ValidationError(
        "items have no sides; leave --side out, and give --across groups with --groups")
    }
    if profiles != nil && significance.significance != nil {
      throw ValidationError("--profiles has no test; leave --significance out")
    }
    if groups != nil && !across {
      throw ValidationError("--groups is of pairs between groups; add --across")
    }
    if ties == .weighted && !weighting.isDefinedOfWeightedTies {
      throw ValidationError(
        "\(weighting.rawValue) counts nodes and has no form for weighted ties; leave --ties out")
    }
  }

  private var chance: Chance { Chance(work, draws) }

  func run() throws {
    let progress = Progress("reading")
    let loaded = try input.load(progress)
    let register = loaded.register
    let wanted = try side.map { try named($0, register.side(named:)) }
    let grouping = try groups.map { try GroupFile.read($0, for: register) } ?? .sidesAndThemes
    if across && groups == nil && register.sides.count < 2 {
      throw ValidationError(
        "the input knows fewer than two sides; leave --across out, or give groups with --groups")
    }
    progress.step("finding pairs")
    switch of {
    case .parties:
      let network = TwoModeNetwork(register)
      let isListed = { (a: Party, b: Party) in
        (wanted == nil || (a.side == wanted && b.side == wanted))
          && (!across || Self.differ(grouping.group(of: a), grouping.group(of: b)))
      }
      let shared: ([Item]) -> String = { ItemList.text($0) }
      if let profiles {
        try listProfiles(
          network, profiles, name: \.name, sharedName: \.id, shared: shared, where: isListed)
      } else {
        try list(
          pairs(in: network, across: { grouping.group(of: $0) }).filter {
            isListed($0.first, $0.second)
          },
          name: \.name, sharedName: \.id, shared: shared)
      }
    case .items:
      let network = TwoModeNetwork(register).transposed
      let isListed = { (a: Item, b: Item) in
        !across || Self.differ(grouping.group(of: a), grouping.group(of: b))
      }
      let shared: ([Party]) -> String = { $0.map(\.name).joined(separator: "、") }
      if let profiles {
        try listProfiles(
          network, profiles, name: \.id, sharedName: \.id, shared: shared, where: isListed)
      } else {
        try list(
          pairs(in: network, across: { grouping.group(of: $0) }).filter {
            isListed($0.first, $0.second)
          },
          name: \.id, sharedName: \.id, shared: shared)
      }
    }
  }

  /// Whether both have a group, and not the same.
  private static func differ(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return false }
    return one != other
  }

  /// The pairs that were asked for, tested where that was asked for too.
  private func pairs<Node, Other>(
    in network: TwoModeNetwork<Node, Other>, across group: @escaping (Node) -> String?
  ) throws -> Projection<Node, Other> {
    try MemoryRoom().require(projectionOf: network, from: input.file)
    let all = network.projected(weighting: weighting, ties: ties)
    return try significance.tested(all, of: network, across: across ? group : nil, chance)
  }

  private func list<Node, Other>(
    _ pairs: Projection<Node, Other>, name: (Node) -> String, sharedName: (Other) -> String,
    shared: ([Other]) -> String
  ) throws {
    let isTested = significance.significance != nil
    let found = isTested ? pairs.likeliestLast : pairs.strongestFirst
    let table = ResultTable.pairs(found, isTested: isTested, name: name, shared: shared)
    let tests = try significance.definitions(across: across, chance)
    let note = pairs.testCount.map {
      "p is by \(tests.map(\.name).joined(separator: ", q by ")), of \($0) pairs that were tested"
    }
    switch output.format {
    case .table:
      let text =
        TerminalTable(table).text + "\n"
        + ([weighting.definition] + tests).map { "\($0.name): \($0.meaning)\n" }.joined()
        + (note.map { "\($0)\n" } ?? "")
      try output.write(Data(text.utf8))
    case .csv: try output.writeSpreadsheet(table.csv)
    case .json:
      try output.write(
        ResultJSON.data(found.map { PairResult($0, name: name, sharedName: sharedName) }))
    }
    // Columns and keys have the numbers alone.
    if let note, output.format != .table { StandardError.write("liaison: \(note)") }
  }
}
