import Liaison

/// Whether there is memory for what is asked of a person's network, looked at before it is begun: running
/// out of it ends a process with no word on why.
struct MemoryRoom {
  /// How many times the memory of pairs is needed with all that is made of them, listed, sorted and
  /// written: 2 for CSV and 4 for JSON, measured on 140,000 pairs.
  static let copies = 4.0

  /// How many times it is needed with all that is found of them, loads, partners and sentences: 8 for the
  /// channels in JSON, measured on 60,000 pairs.
  static let findings = 9.0

  /// How many times it is needed for a report, with its tables in four languages: 16, measured on 9,000
  /// pairs.
  static let report = 20.0

  let limit: MemoryLimit

  init(limit: MemoryLimit = .current) { self.limit = limit }

  /// Requires room for the projection of a network onto its actors, and what is written of it.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - file: The input that it comes from.
  /// - Throws: An error that says how much is needed, where that is more than the limit.
  /// - Complexity: O(events) where the events' sizes allow little; else at most what a projection that
  ///   fits the limit takes.
  func require<Actor, Event>(
    projectionOf network: TwoModeNetwork<Actor, Event>, from file: String
  ) throws(InputError) {
    try require(pairs: network.projectionNeed, times: Self.copies, from: file)
  }

  /// Requires room for all that is found of the pairs of a register.
  ///
  /// - Parameter times: How many times the memory of the pairs is needed.
  func require(
    pairsOf findings: Findings, times: Double = findings, from file: String
  ) throws(InputError) {
    try require(pairs: findings.pairsNeed, times: times, from: file)
  }

  /// Requires room for pairs of nodes by how alike their profiles are.
  func require<Actor, Event>(
    profilePairsOf network: TwoModeNetwork<Actor, Event>, from file: String,
    where isListed: (Actor, Actor) -> Bool
  ) throws(InputError) {
    let need = foreseen(Self.copies) { network.profilePairsNeed(counted: $0, where: isListed) }
    if let need {
      throw InputError(
        file: file,
        message:
          "its \(need.counted)\(need.size.pairs) pairs, tied or not, \(wouldTake(need)); list those of "
          + "one side, or across groups, or take the other mode")
    }
  }

  /// Requires room for measures of a network, which are worked out one after another.
  func require<Actor, Event>(
    _ measures: [AnyMeasure], of network: TwoModeNetwork<Actor, Event>, from file: String
  ) throws(InputError) {
    for measure in measures {
      let need = foreseen(1) {
        network.memoryNeed(of: measure.definition.memory, counted: $0)
      }
      if let need { throw InputError(file: file, message: refusal(of: measure.name, need)) }
    }
  }

  /// Requires room for the uncertainty of measures, found one after another.
  func require<Actor, Event>(
    _ method: UncertaintyMethod, of measures: [Measure], samples: Int, threads: Int,
    in network: TwoModeNetwork<Actor, Event>, from file: String
  ) throws(InputError) {
    for measure in measures {
      let work = method.memory(of: measure, samples: samples, threads: threads)
      if let need = foreseen(1, { network.memoryNeed(of: work, counted: $0) }) {
        throw InputError(
          file: file, message: refusal(of: "\(measure.name) by \(method.rawValue)", need))
      }
    }
  }

  /// Requires room for pairs of so much memory, and what is made of them.
  func require(
    pairs size: (MemoryNeed.Counting) -> MemoryNeed, times: Double = findings, from file: String
  ) throws(InputError) {
    guard let need = foreseen(times, size) else { return }
    throw InputError(
      file: file,
      message:
        "its pairs, \(need.counted)\(need.size.pairs) that share \(need.size.shared) nodes, "
        + "\(wouldTake(need)); take the other mode, or leave out what nearly all share")
  }

  private func refusal(of name: String, _ need: Foreseen) -> String {
    let pairs = need.size.pairs
    return "\(name) "
      + (pairs == 0 ? "" : "keeps \(need.counted)\(pairs) pairs that share a node and ")
      + "\(wouldTake(need)); leave it out, or take the other mode"
  }

  /// What is needed and not there.
  private struct Foreseen {
    let size: MemoryNeed
    let bytes: Double
    let isCounted: Bool

    var counted: String { isCounted ? "" : "up to " }
  }

  /// What is needed, so many times, where that is more than the limit; `nil` where it fits. Pairs are
  /// worth counting where all else would fit.
  private func foreseen(
    _ times: Double, _ size: (MemoryNeed.Counting) -> MemoryNeed
  ) -> Foreseen? {
    func fits(_ bytes: Int) -> Bool { Double(bytes) * times <= Double(limit.bytes) }
    let most = size(.atMost)
    if fits(most.bytes) { return nil }
    let isCounted = most.knownBytes < most.bytes && fits(most.knownBytes)
    let found = isCounted ? size(.exactly) : most
    if fits(found.bytes) { return nil }
    return Foreseen(
      size: found, bytes: Double(found.bytes) * times,
      isCounted: isCounted || found.knownBytes == found.bytes)
  }

  private func wouldTake(_ need: Foreseen) -> String {
    "would take about \(Self.gigabytes(need.bytes)) of memory and \(limit.reason) "
      + Self.gigabytes(Double(limit.bytes))
  }

  private static func gigabytes(_ bytes: Double) -> String {
    bytes < 1e9
      ? "\(Int((bytes / 1e6).rounded(.up))) MB" : "\((bytes / 1e8).rounded(.up) / 10) GB"
  }
}
