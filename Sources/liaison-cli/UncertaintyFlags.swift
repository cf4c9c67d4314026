import ArgumentParser
import Liaison

extension UncertaintyMethod: ExpressibleByArgument {}

/// Whether, and how, scores are given with their uncertainty.
struct UncertaintyFlags: ParsableArguments {
  @Option(
    help:
      "Scores of nodes with errors and ranks: each node of the other mode left out, ties drawn again, or nodes of the other mode drawn again."
  )
  var uncertainty: UncertaintyMethod?

  @Option(help: "Bootstraps: the share of the draws that an interval holds, from 0 to 1.")
  var level = 0.95

  func validate() throws {
    guard level >= 0, level <= 1 else { throw ValidationError("--level must be from 0 to 1") }
  }
}
