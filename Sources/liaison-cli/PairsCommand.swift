import ArgumentParser
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

      With --ties weighted, the weights of an edge list count: count is the sum of products, jaccard \
      and simpson take the smaller of two weights, and newman is listed both ways. yule and pmi count \
      nodes and have no such form. A weight that is undefined is null in JSON and an empty cell \
      elsewhere.

      Examples:
        liaison pairs worklist.txt --across
        liaison pairs worklist.txt --side mainland --weighting newman --format csv
        liaison pairs ties.csv --weighting jaccard --ties weighted
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "parties or items.")
  var of: Mode = .parties

  @Option(help: "Only pairs of parties that are both on this side.")
  var side: String?

  @Flag(help: "Only pairs of parties on different sides.")
  var across = false

  @Option(help: "How strongly a pair is tied.")
  var weighting: ProjectionWeighting = .count

  @Option(help: "Whether ties count alike or by the weights of an edge list.")
  var ties: TieCounting = .alike

  private struct Row: Encodable {
    let a: String
    let b: String
    let weight: OrNull<Double>
    let items: [String]
    let p = OrNull<Double>(nil)
    let q = OrNull<Double>(nil)
  }

  func validate() throws {
    if across && side != nil { throw ValidationError("--side and --across exclude each other") }
    if of == .items && (across || side != nil) {
      throw ValidationError("items have no sides; leave --side and --across out")
    }
    if ties == .weighted && !weighting.isDefinedOfWeightedTies {
      throw ValidationError(
        "\(weighting.rawValue) counts nodes and has no form for weighted ties; leave --ties out")
    }
  }

  func run() throws {
    let progress = Progress("reading")
    let loaded = try input.load(progress)
    let register = loaded.register
    progress.step("finding pairs")
    let network = loaded.network
    switch of {
    case .parties:
      var pairs = network.projected(weighting: weighting, ties: ties)
      if let name = side {
        let side = try SideOption.side(name, in: register)
        pairs = pairs.filter { $0.first.side == side && $0.second.side == side }
      }
      if across {
        guard register.sides.count > 1 else {
          throw ValidationError("the input knows fewer than two sides; leave --across out")
        }
        pairs = pairs.filter { tie in
          tie.first.side != nil && tie.second.side != nil && tie.first.side != tie.second.side
        }
      }
      let found = pairs.strongestFirst
      try output.write(
        table: .pairs(found, name: \.name, shared: { ItemList.text($0) }),
        json: ResultJSON.data(
          found.map {
            Row(
              a: $0.first.name, b: $0.second.name, weight: OrNull($0.weight),
              items: $0.shared.map(\.id))
          }))
    case .items:
      let found = network.transposed.projected(weighting: weighting, ties: ties).strongestFirst
      try output.write(
        table: .pairs(
          found, name: \.id, shared: { $0.map(\.name).joined(separator: "、") }),
        json: ResultJSON.data(
          found.map {
            Row(
              a: $0.first.id, b: $0.second.id, weight: OrNull($0.weight), items: $0.shared.map(\.id)
            )
          }))
    }
  }
}
