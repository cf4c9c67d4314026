import ArgumentParser
import Liaison

/// `liaison check`: what a person should look at.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List what a person should decide before relying on the register.",
    discussion: """
      Names that may be one unit, items without an annotation or a counterpart, annotations that \
      could not be read, gaps and repeats in the numbering. Nothing is merged on a guess. The exit \
      status is 1 where something is an error, after all has been listed.

      Example:
        liaison check worklist.txt --registry parties.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var work: WorkFlags

  func run() throws {
    let loaded = try input.load(isToBeChecked: true)
    let doubts = loaded.register.doubts(
      registry: loaded.registry, listsAll: loaded.hasRegistry)
    try output.write(
      table: .doubts(doubts),
      json: ResultJSON.data(doubts.map(DoubtResult.init)))
    if doubts.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
