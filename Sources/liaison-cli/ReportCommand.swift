import ArgumentParser
import Foundation
import Liaison

extension Language: ExpressibleByArgument {}

extension ContactNull: ExpressibleByArgument {}

/// `liaison report`: everything, in one folder.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Make the report: one page to mail around, with diagrams, tables and network beside it.",
    discussion: """
      The folder gets report.html (one file with everything inside), diagrams (.svg, .pdf, .png), \
      tables (.csv, and all of them in tables.xlsx), the network (network.graphml) and manifest.json, \
      which names the input, the seed and every file with its digest. All or none of it is written, \
      and other files in the folder stay; the same input and seed give the same bytes.

      Examples:
        liaison report worklist.txt -o Report
        liaison report register.csv -o Report --language en
      """)

  @OptionGroup var input: InputOptions

  @Option(name: .shortAndLong, help: "The folder to write; it is made if it is missing.")
  var output: String

  @Option(
    help:
      "The language that the page shows first and the diagrams have: zh-Hans, zh-Hant, pt or en.")
  var language: Language = .simplifiedChinese

  @Option(
    help:
      "What is held fixed where pairs across sides are judged: fdsm (items' sizes and workloads), sdsm (both on average) or fixed-column (sizes alone, under which units with many items stand out)."
  )
  var significance: ContactNull = .sizesAndWorkloads

  @OptionGroup var work: WorkFlags
  @OptionGroup var draws: SampleFlags

  func run() throws {
    let progress = Progress("reading")
    try WholeFolder.requireWritable(output)
    let renderer = LiaisonCommand.renderer()
    let loaded = try input.load(progress)
    let chance = Chance(work, draws)
    let findings = Findings(
      loaded.register, seed: chance.seed, threads: chance.threads, contactNull: significance,
      contactSamples: chance.samples(unlessGiven: PairTest.usualSamples))
    try MemoryRoom().require(
      pairsOf: findings, times: MemoryRoom.report, from: input.file)
    let source = Report.Source(
      fileName: input.file == "-" ? "-" : URL(filePath: input.file).lastPathComponent,
      data: loaded.bytes,
      companions: loaded.companions.map { Report.File(path: $0.fileName, data: $0.data) },
      version: LiaisonVersion.current)
    let report = try Report(
      findings, source: source,
      doubts: loaded.register.doubts(registry: loaded.registry, listsAll: loaded.hasRegistry),
      language: language,
      renderer: renderer, progress: progress.step)
    for notice in report.notices { StandardError.write("liaison: \(notice)") }
    try report.write(to: output)
  }
}
