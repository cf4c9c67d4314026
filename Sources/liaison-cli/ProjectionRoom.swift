import Liaison

/// Whether there is memory for the projection of a person's network, asked before it is made: running
/// out of it ends a process with no word on why.
struct ProjectionRoom {
  /// How many times the memory of the projection is needed with all that is made of it, the pairs listed,
  /// sorted and written: 2 for CSV and 4 for JSON, measured on 140,000 pairs.
  static let copies = 4.0

  let limit: MemoryLimit

  init(limit: MemoryLimit = .current) { self.limit = limit }

  /// Requires room for the projection of a network onto its actors.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - file: The input that it comes from.
  /// - Throws: An error that says how much is needed, where that is more than the limit.
  /// - Complexity: O(events) where the events' sizes allow little; else at most what a projection that
  ///   fits the limit takes.
  func require<Actor, Event>(
    for network: TwoModeNetwork<Actor, Event>, from file: String
  ) throws(InputError) {
    let most = network.projectionSize(counted: .atMost)
    if fits(most.bytes) { return }
    // Pairs are worth counting where what they share would fit.
    let isCounted = fits(most.sharedBytes)
    let size = isCounted ? network.projectionSize(counted: .exactly) : most
    if fits(size.bytes) { return }
    throw InputError(
      file: file,
      message:
        "its pairs, \(isCounted ? "" : "up to ")\(size.pairs) that share \(size.shared) nodes, "
        + "would take about \(Self.gigabytes(Double(size.bytes) * Self.copies)) of memory and "
        + "\(limit.reason) \(Self.gigabytes(Double(limit.bytes))); take the other mode, or leave out "
        + "what nearly all share")
  }

  private func fits(_ bytes: Int) -> Bool { Double(bytes) * Self.copies <= Double(limit.bytes) }

  private static func gigabytes(_ bytes: Double) -> String {
    bytes < 1e9
      ? "\(Int((bytes / 1e6).rounded(.up))) MB" : "\((bytes / 1e8).rounded(.up) / 10) GB"
  }
}
