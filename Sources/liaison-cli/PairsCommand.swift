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

      Weightings, with c shared nodes and d the degrees: count is c; newman is the sum of \
      1/(d(e)-1) over the shared nodes e; jaccard is c/(d(a)+d(b)-c); cosine is c/sqrt(d(a)d(b)).

      Examples:
        liaison pairs worklist.txt --across
        liaison pairs worklist.txt --side mainland --weighting newman --format csv
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
  }

  func run() throws {
    let progress = Progress("reading")
    let register = try input.load(progress).register
    progress.step("finding pairs")
    let network = TwoModeNetwork(register)
    switch of {
    case .parties:
      var pairs = network.projected(weighting: weighting)
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
      let ties = pairs.strongestFirst
      try output.write(
        table: .pairs(ties, name: \.name, shared: { ItemList.text($0) }),
        json: ResultJSON.data(
          ties.map {
            Row(
              a: $0.first.name, b: $0.second.name, weight: OrNull($0.weight),
              items: $0.shared.map(\.id))
          }))
    case .items:
      let ties = network.transposed.projected(weighting: weighting).strongestFirst
      try output.write(
        table: .pairs(
          ties, name: \.id, shared: { $0.map(\.name).joined(separator: "、") }),
        json: ResultJSON.data(
          ties.map {
            Row(
              a: $0.first.id, b: $0.second.id, weight: OrNull($0.weight), items: $0.shared.map(\.id)
            )
          }))
    }
  }
}
