import ArgumentParser
import Liaison

/// What random draws depend on and how many threads work: every command takes both, so that a script can
/// give them to all.
struct WorkFlags: ParsableArguments {
  @Option(
    help: "What decides random draws, where there are any: the same seed gives the same result.")
  var seed: UInt64 = 1

  @Option(
    name: .customLong("threads"),
    help: "How many threads work at once, by default one a processor; results are the same.")
  private var wantedThreads: Int?

  /// How many threads work at once.
  var threads: Int { wantedThreads ?? Threads.available }

  func validate() throws {
    guard threads >= 1 else { throw ValidationError("--threads must be 1 or more") }
  }
}

/// How many random draws there are, where a command lets that be chosen.
struct SampleFlags: ParsableArguments {
  @Option(
    help:
      "How many random networks, orders or samples are drawn, where any are: by default 999, and 9999 for a test of pairs."
  )
  var samples: Int?

  func validate() throws {
    guard samples ?? 1 >= 1 else { throw ValidationError("--samples must be 1 or more") }
  }
}

/// What random draws depend on, and how many threads make them.
struct Chance {
  let seed: UInt64
  let threads: Int
  private let wantedSamples: Int?

  init(_ work: WorkFlags, _ draws: SampleFlags) {
    seed = work.seed
    threads = work.threads
    wantedSamples = draws.samples
  }

  /// How many are drawn: as many as were asked for.
  func samples(unlessGiven usual: Int) -> Int { wantedSamples ?? usual }
}
