import ArgumentParser
import Foundation
import Liaison

/// `liaison parties`: whom each written name stands for.
struct PartiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parties",
    abstract: "List whom each written name stands for, and whom the open ones may mean.",
    discussion: """
      Nothing is merged because it looks alike. A name is resolved by a registry (--registry, or the \
      parties.csv beside the file) or by what a person decided; with --builtin also by the registries \
      that the program holds:

        china   the State Council's bodies, party bodies, courts, people's organisations, provinces
        macau   the secretariats and their bureaus

      A name that nobody knows lists candidates with why: the same name in a registry that was not \
      asked, traditional and simplified characters, official shortening, abbreviations, characters that \
      differ or are shared. An abbreviation with two meanings stays open and lists both.

      --decide WRITTEN=PARTY says whom a name stands for, --decide WRITTEN= that it is a party of its \
      own. Decisions are kept in a CSV file beside the document (worklist.parties.csv for worklist.txt), \
      which may be edited, and every command reads them back.

      Examples:
        liaison parties worklist.txt
        liaison parties worklist.txt --builtin china --open
        liaison parties worklist.txt --decide 发展改革委=国家发展改革委 --decide 甲局=
        liaison parties worklist.txt --format json
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var work: WorkFlags

  @Option(
    help: ArgumentHelp(
      "Decide whom a written name stands for, or, with nothing behind =, that it is a party of its own.",
      valueName: "written=party"))
  var decide: [String] = []

  @Flag(help: "Only names that are open: ambiguous or unresolved.")
  var open = false

  func validate() throws {
    for word in decide where !word.contains("=") || word.hasPrefix("=") {
      throw ValidationError(
        "--decide takes WRITTEN=PARTY, or WRITTEN= for a party of its own, not “\(word)”")
    }
    guard !decide.isEmpty else { return }
    if input.file == "-" && input.decisions == nil {
      throw ValidationError(
        "decisions about standard input stand beside no file; name one with --decisions")
    }
    if input.noCompanions && input.decisions == nil {
      throw ValidationError("--decide writes the file that --no-companions leaves out")
    }
  }

  func run() throws {
    let path = input.decisions ?? RegisterInput.decisionsPath(beside: input.file)
    let loaded = try input.load(makesDecisions: !decide.isEmpty)
    var decisions = loaded.decisions
    for word in decide { try take(word, into: &decisions, of: loaded) }
    let outcome = try loaded.partyFindings(deciding: decisions, keptIn: path)
    for notice in outcome.notices where !loaded.notices.contains(notice) {
      StandardError.write("liaison: \(notice)")
    }
    if !decide.isEmpty { try WholeFile.write(Data(("\u{FEFF}" + decisions.csv).utf8), to: path) }
    let openNames = outcome.findings.filter { [.ambiguous, .unresolved].contains($0.status) }
    let shown = open ? openNames : outcome.findings
    try output.write(
      table: .parties(shown, repeatsNames: output.format == .csv),
      json: ResultJSON.data(shown.map(PartyFindingResult.init)))
    let all = outcome.findings.count
    StandardError.write(
      "liaison: \(all - openNames.count) of \(all) names are settled"
        + (openNames.isEmpty
          ? "" : "; --decide WRITTEN=PARTY settles one, WRITTEN= says that it is its own"))
  }

  /// One decision; a sign of equality may stand in the name too.
  private func take(
    _ word: String, into decisions: inout PartyDecisions, of loaded: RegisterInput
  ) throws {
    let names = loaded.written.parties.map(\.name)
    let signs = word.indices.filter { word[$0] == "=" && $0 > word.startIndex }
    let sign = signs.first { loaded.hasName(String(word[..<$0])) }
    guard let sign else {
      let written = signs.first.map { String(word[..<$0]) } ?? word
      throw ValidationError(
        "\(NameError(no: "name of the document", called: written, among: names, remedy: "liaison parties \(input.file) lists those that there are"))"
      )
    }
    let written = String(word[..<sign])
    let party = String(word[word.index(after: sign)...]).trimmingCharacters(in: .whitespaces)
    decisions.decide(written, as: party.isEmpty ? .own : .party(party))
  }
}
