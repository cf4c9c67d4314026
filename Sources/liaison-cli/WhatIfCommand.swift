import ArgumentParser
import Foundation
import Liaison

/// `liaison whatif`: a register before and after changes that one supposes.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "Suppose changes, and compare before and after.",
    discussion: """
      Steps are applied in this order: those of --script as they stand there, then splits, mergers, renamings, \
      new units, new items, transfers and removals, each kind in the order given; each sees what those before \
      it left. A step that cannot be made is named with its reason, and nothing is applied.

      --split UNIT=NAME:ITEMS;NAME:rest takes a unit apart (without = it has the characters that part names in \
      a table, as everywhere). A script has a step a line, with the same words: merge A,B=C. Items are ids, numbers, titles, chapters, \
      or runs such as 3-7. A unit that answers for an item twice after a step answers once, with the weightier \
      role. Names that hold commas or colons are fine: units that are known decide how words are parted.

      Printed are counts, items that lose somebody, channels lost, gained and now within one unit, the work \
      of units, and those scores of units that are the same before and after that move by more than 1.96 \
      standard errors (jackknife over items).

      Examples:
        liaison whatif worklist.txt --merge 经济财政司,行政法务司=综合司
        liaison whatif worklist.txt --split "经济财政司=经济司:1-20;财政司:rest"
        liaison whatif worklist.txt --transfer 保安司=海关:17 --remove 体育局 --format json
        liaison whatif worklist.txt --script steps.txt --register after.json --diagram after.svg
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "Make units one; without a name the first takes the others in.",
      valueName: "unit,unit[=name[@side]]"))
  var merge: [String] = []

  @Option(help: ArgumentHelp("Give a unit another name.", valueName: "unit=name"))
  var rename: [String] = []

  @Option(
    help: ArgumentHelp(
      "Add a unit, with items and how it takes part.", valueName: "name[@side][=items[:role]]"))
  var add: [String] = []

  @Option(
    help: ArgumentHelp(
      "Add an item, with its units and how they take part.",
      valueName: "id title[@chapter]=unit[:role],..."))
  var addItem: [String] = []

  @Option(
    help: ArgumentHelp(
      "Give a unit's items to another: all, or those named.", valueName: "from=to[:items]"))
  var transfer: [String] = []

  @Option(help: ArgumentHelp("Take units out.", valueName: "unit,..."))
  var remove: [String] = []

  @Option(help: ArgumentHelp("Steps from a file, one a line.", valueName: "file"))
  var script: String?

  @Option(
    help: ArgumentHelp(
      "Write the register as it would be, which every command reads: .json or .csv.",
      valueName: "file"))
  var register: String?

  @Option(
    help: ArgumentHelp(
      "Draw what changes (as liaison diagram --kind comparison): .svg, .png, .pdf or .dot.",
      valueName: "file"))
  var diagram: String?

  @Option(help: "The language of the diagram: zh-Hans, zh-Hant, pt or en.")
  var language: Language = .simplifiedChinese

  @OptionGroup var work: WorkFlags

  private var flags: [RegisterChangeWords] {
    let kinds: [(RegisterChangeWords.Kind, [String])] = [
      (.split, input.splitSteps), (.merge, merge), (.rename, rename), (.add, add),
      (.addItem, addItem),
      (.transfer, transfer), (.remove, remove),
    ]
    return kinds.flatMap { kind, words in words.map { RegisterChangeWords(kind, $0) } }
  }

  func validate() throws {
    if script == nil && flags.isEmpty {
      throw ValidationError(
        "nothing is supposed; name a step, such as --merge A,B=C or --script steps.txt")
    }
    if script == "-" && input.file == "-" {
      throw ValidationError("standard input can be one of the two files, not both")
    }
    if let register, !["json", "csv"].contains(URL(filePath: register).pathExtension.lowercased()) {
      throw ValidationError("the name of --register has to end in .json or .csv")
    }
    _ = try format()
  }

  func run() throws {
    let progress = Progress("reading")
    let loaded = try input.load(progress, supposesSplits: true)
    let steps = try scriptSteps() + flags
    let whatIf: WhatIf
    do { whatIf = try WhatIf(loaded.register, steps: steps) } catch {
      throw InputError(file: input.file, message: error.message)
    }
    let findings = Findings(whatIf.after, seed: work.seed, threads: work.threads)
    try MemoryRoom().require(pairsOf: findings, from: input.file)
    progress.step("comparing")
    let effects = WhatIfEffects(whatIf, after: findings)
    let picture = try picture(whatIf, findings)
    if let register {
      let isTable = URL(filePath: register).pathExtension.lowercased() == "csv"
      try WholeFile.write(
        isTable ? Data(whatIf.after.csv().utf8) : whatIf.after.json(), to: register)
    }
    if let diagram, let picture { try WholeFile.write(picture, to: diagram) }
    // Last: what cannot be written is said before anything is printed.
    try output.write(table: .whatIf(effects), json: ResultJSON.data(WhatIfResult(effects)))
    StandardError.write(
      "liaison: \(effects.scores.count) of \(effects.comparedScores) scores move beyond their uncertainty"
    )
  }

  private func scriptSteps() throws -> [RegisterChangeWords] {
    guard let script else { return [] }
    let (text, notices) = try RegisterInput.text(of: script)
    for notice in notices { StandardError.write("liaison: \(notice)") }
    do { return try RegisterChangeWords.script(text) } catch {
      throw InputError(
        file: script, line: error.line, column: error.column,
        message: "\(error.problem); \(error.remedy)")
    }
  }

  private func picture(_ whatIf: WhatIf, _ findings: Findings) throws -> Data? {
    guard let format = try format() else { return nil }
    let renderer = LiaisonCommand.renderer(isPrepared: false)
    renderer.prepare(forLayouts: format == .svg)
    let diagrams = RegisterDiagrams(findings, language: language)
    let page = try diagrams.comparison(of: whatIf).page(renderer: renderer)
    for notice in page.notices { StandardError.write("liaison: \(notice)") }
    let options = RenderingOptions(
      fonts: RenderingOptions.fonts(in: language), renderer: renderer)
    return Data(try page.render(format, options: options))
  }

  private func format() throws -> DiagramFormat? {
    try diagram.map { try .named(by: $0, of: "--diagram") }
  }
}
