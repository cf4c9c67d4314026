import ArgumentParser
import DelimitedText
import Foundation
import Liaison

/// The input of a command: a file, what is known about its names, and how it is to be read where it does not tell.
///
/// One group without groups in it: where a command line is at fault the parser looks through each again for each
/// that holds it.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A work-list (text, PDF, DOCX, ODT, RTF, HTML, Markdown), a register (.csv, .json), a two-mode table (.csv, .tsv, .tab), a workbook with either (.xlsx, .ods) or a network file (liaison formats lists them); - reads standard input.",
      valueName: "file"))
  var file: String

  @Option(help: "The registry of parties (CSV) that decides which written names are one party.")
  var registry: String?

  @Option(
    help: ArgumentHelp(
      "Resolve names by registries of the program too: \(BuiltInRegistry.words); several are parted by commas. Without it their parties are candidates of liaison parties alone.",
      valueName: "name,..."),
    transform: BuiltInRegistry.list)
  var builtin: [BuiltInRegistry] = []

  @Option(
    help: ArgumentHelp(
      "Decisions about names (CSV with the columns written, party, decision); else those beside the file, worklist.parties.csv for worklist.txt.",
      valueName: "file"))
  var decisions: String?

  @Option(
    help:
      "Titles of items and chapters by language (CSV with the columns item, zh-Hans, zh-Hant, pt, en)."
  )
  var titles: String?

  @Option(help: "Names of sides by language (CSV with the columns side, zh-Hans, zh-Hant, pt, en).")
  var sideNames: String?

  @Option(
    help:
      "What is known of the document, title, publisher, date (CSV with the columns field, zh-Hans, zh-Hant, pt, en); else what stands beside the file, worklist.source.csv for worklist.txt."
  )
  var sourceFile: String?

  @Option(
    help: "The sheet of a workbook, by its name or number; else the only one that can be meant.")
  var sheet: String?

  @Option(
    help:
      "A list of nodes beside the ties (CSV with a column id, node or name, and where known label, mode, side, kind, theme, title, date): isolates stand in it."
  )
  var nodes: String?

  @Option(
    help: ArgumentHelp(
      "A table's columns of units and items, by name or number, and where known weight=, role=, side=, theme=, title= or date= and a name.",
      valueName: "unit,item"))
  var columns: String?

  @Option(help: "Whether the first line of a table is its header: yes or no.")
  var header: TableAnswer?

  @Option(help: "Whether a table is a list of ties or a matrix: list or matrix.")
  var table: TableReading.Form?

  @Option(help: "The characters that part several names in one cell of a table.")
  var split: [String] = []

  @Option(help: "What parts a table's cells: tab, semicolon, bar, comma or blank.")
  var delimiter: DelimitedText.Delimiter?

  @Option(
    help: ArgumentHelp(
      "The node attribute that tells the modes of a network file, and where known its value for units.",
      valueName: "attribute[=value]"))
  var modes: String?

  @Option(
    help: ArgumentHelp(
      "Only responsibilities of these roles or parts, or written so: lead, accountable, R ...; several are parted by commas.",
      valueName: "role,..."))
  var role: String?

  @Option(
    help: ArgumentHelp(
      "The encoding of the file, such as GB18030, Big5 or Windows-1252, where its bytes do not tell it.",
      valueName: "name"),
    transform: { name in
      if let encoding = TextEncoding(named: name) { return encoding }
      throw ValidationError(
        "\(NameError(no: "encoding", called: name, among: TextEncoding.names, remedy: "iconv -l lists those of this system"))"
      )
    })
  var encoding: TextEncoding?

  @Option(
    help: ArgumentHelp(
      "Words by which documents say who answers, one kind a line (label lead: … | …), added to those that are known.",
      valueName: "file"))
  var grammar: String?

  @Flag(
    help:
      "Leave out what stands beside the file: parties.csv, titles.csv, sides.csv, what is known of the document, decisions about names."
  )
  var noCompanions = false

  func validate() throws {
    _ = try modeChoice
    _ = try tableOptions
  }

  private var modeChoice: ModeChoice? {
    get throws {
      guard let modes else { return nil }
      do { return try ModeChoice(modes) } catch {
        throw ValidationError("--modes: \(error.message)")
      }
    }
  }

  /// Reads the file, and says so where that takes long; what the reader decided by itself is said on standard error.
  ///
  /// - Parameter isToBeChecked: Whether a file in which no responsibility could be read is fine, as its doubts
  ///   are what is asked for; any other command has nothing to work on then.
  /// - Parameter supposesSplits: Whether --split may also take a unit apart.
  /// - Parameter makesDecisions: Whether the file of decisions is going to be written, so that it may be missing.
  func load(
    _ progress: Progress = Progress("reading"), isToBeChecked: Bool = false,
    makesDecisions: Bool = false, supposesSplits: Bool = false
  ) throws -> RegisterInput {
    if let step = splitSteps.first, !supposesSplits {
      throw ValidationError(
        "--split \(step) takes a unit apart, which liaison whatif does; here it takes the characters that "
          + "part names")
    }
    let kept = decisions.flatMap {
      makesDecisions && !FileManager.default.fileExists(atPath: $0) ? nil : $0
    }
    let input = try restricted(
      try RegisterInput(
        file: file, registry: registry, builtIns: builtin, decisions: kept, titles: titles,
        sideNames: sideNames, source: sourceFile, usesCompanions: !noCompanions,
        table: try tableOptions,
        modes: modeChoice, nodes: nodes, encoding: encoding, sheet: sheet, grammar: grammar))
    for notice in input.notices { StandardError.write("liaison: \(notice)") }
    guard isToBeChecked || !input.register.responsibilities.isEmpty else {
      let items = input.register.items.count
      throw InputError(
        file: file == "-" ? "standard input" : file,
        message:
          "no responsibility could be read\(items > 0 ? " of its \(items) items" : ""); liaison check "
          + "\(file) says what stands in the way")
    }
    return input
  }

  private func restricted(_ input: RegisterInput) throws -> RegisterInput {
    guard let role else { return input }
    let ways = input.register.waysOfTakingPart
    let words = role.split(separator: ",").map(String.init)
    guard !words.isEmpty else { throw ValidationError("--role takes a role, a part or a word") }
    for word in words where !ways.contains(word) {
      throw ValidationError(
        "\(NameError(no: "role", called: word, among: ways, remedy: ways.isEmpty ? "the file says of none how it takes part" : "there are \(ways.joined(separator: ", "))"))"
      )
    }
    return try input.restricted(to: Set(words))
  }
}
