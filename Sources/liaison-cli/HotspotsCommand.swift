import ArgumentParser
import Liaison

extension HotspotKind: ExpressibleByArgument {}

/// `liaison hotspots`: where coordination piles up.
struct HotspotsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hotspots",
    abstract: "Rank items, parties or channels by the relations they have to coordinate.",
    discussion: """
      The score counts relations: two units that answer for the same item. Each counts once, and \
      once more if it crosses sides, if both units lead, if the two share no other item, and if it \
      is one unit's sole channel to the other side. The components add up to the score. JSON has the \
      columns and the reasons, both.

      Examples:
        liaison hotspots worklist.txt
        liaison hotspots worklist.txt --of channels --top 10 --reasons
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "items, parties or channels (pairs of parties, across sides where there are any).")
  var of: HotspotKind = .items

  @Option(help: "Only the first so many.")
  var top: Int?

  @Flag(help: "A sentence of English for each instead of the columns.")
  var reasons = false

  @OptionGroup var work: WorkFlags

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top takes a whole number from 1") }
  }

  func run() throws {
    let progress = Progress("reading")
    let loaded = try input.load(progress)
    let register = loaded.register
    let findings = Findings(register, seed: work.seed, threads: work.threads)
    try MemoryRoom().require(pairsOf: findings, from: input.file)
    progress.step("finding hotspots")
    let all = findings.coordination.hotspots(of)
    let hotspots = top.map { Array(all.prefix($0)) } ?? all
    let wording = FindingWording(.english, sides: register.sideNames)
    let table =
      reasons ? ResultTable.reasons(hotspots, wording: wording) : .hotspots(hotspots)
    try output.write(
      table: table,
      json: ResultJSON.data(hotspots.map { HotspotResult($0, wording: wording) })
    )
  }
}
