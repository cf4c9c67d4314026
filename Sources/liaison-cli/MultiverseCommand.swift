import ArgumentParser
import Foundation
import Liaison

/// `liaison multiverse`: which findings survive other choices.
struct MultiverseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "multiverse",
    abstract: "Ask each finding again under other choices, and count where it holds.",
    discussion: """
      A finding that holds under one choice alone says more about the choice than about the list. Asked again \
      are the five items, three units and five pairs with most to coordinate, the pairs across sides that meet \
      more often than expected (q at most 0.05), the units that meet another side through one unit alone, and the \
      three that most shortest paths run through.

      Varied are the items (all, or all but one chapter, such as that of the mechanism), how much each \
      circumstance counts in a score (alike; one of them not at all, or twice), what is held fixed against \
      chance (fdsm, sdsm, fixed-column), and the correction for many tests. Every combination that can be \
      asked is; where a finding's own chapter is left out it cannot.

      Examples:
        liaison multiverse worklist.txt
        liaison multiverse worklist.txt --format json --samples 999
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var work: WorkFlags
  @OptionGroup var draws: SampleFlags

  func run() throws {
    let progress = Progress("reading")
    let register = try input.load(progress).register
    let findings = Findings(register, seed: work.seed, threads: work.threads)
    try MemoryRoom().require(pairsOf: findings, from: input.file)
    progress.step("asking again")
    let chance = Chance(work, draws)
    let multiverse = Multiverse(
      register, samples: chance.samples(unlessGiven: PairTest.usualSamples), seed: chance.seed,
      threads: chance.threads)
    try output.write(
      table: .multiverse(multiverse),
      json: ResultJSON.data(multiverse.findings.map(MultiverseResult.init)))
    if let reason = multiverse.chaptersKept {
      StandardError.write("liaison: no chapter was left out in turn: \(reason)")
    }
  }
}
