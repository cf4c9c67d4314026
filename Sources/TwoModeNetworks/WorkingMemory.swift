/// How much memory work on a network takes beside the network, by what it keeps something of.
///
/// Only what may grow faster than the nodes and ties of the network counts: what no network that fits in
/// memory can lack room for is not in it.
///
/// ```swift
/// let work = WorkingMemory(perTiedPair: 64, perSharedNode: 8)
/// network.memoryNeed(of: work, counted: .exactly).bytes
/// ```
public struct WorkingMemory: Sendable, Hashable {
  /// Bytes for each pair of nodes that shares a node of the other mode.
  public var perTiedPair: Double
  /// Bytes for each node that a pair shares, for every pair that shares it.
  public var perSharedNode: Double
  /// Bytes for each node and each node of its own mode: for the square of their number.
  public var perTwoNodes: Double
  /// Bytes for each node and each node of the other mode.
  public var perCell: Double
  /// Bytes for each node, where they are as many as somebody chooses.
  public var perNode: Double
  /// The most bytes that the work takes of any network, as it declines larger ones.
  public var most: Double

  /// No more than grows as the network itself.
  public static let asNetwork = WorkingMemory()

  /// The pairs that share a node of the other mode, by index, with what they share: lists of two ends, a
  /// place and shared nodes, that may be half empty.
  public static let projectedTies = WorkingMemory(perTiedPair: 32, perSharedNode: 8)

  /// What work takes.
  public init(
    perTiedPair: Double = 0, perSharedNode: Double = 0, perTwoNodes: Double = 0,
    perCell: Double = 0, perNode: Double = 0, most: Double = .infinity
  ) {
    self.perTiedPair = perTiedPair
    self.perSharedNode = perSharedNode
    self.perTwoNodes = perTwoNodes
    self.perCell = perCell
    self.perNode = perNode
    self.most = most
  }

  /// What two works take that are done at once.
  public static func + (first: WorkingMemory, second: WorkingMemory) -> WorkingMemory {
    WorkingMemory(
      perTiedPair: first.perTiedPair + second.perTiedPair,
      perSharedNode: first.perSharedNode + second.perSharedNode,
      perTwoNodes: first.perTwoNodes + second.perTwoNodes,
      perCell: first.perCell + second.perCell, perNode: first.perNode + second.perNode,
      most: first.most + second.most)
  }

  /// What a work takes that is done so many times at once.
  public static func * (times: Int, work: WorkingMemory) -> WorkingMemory {
    let times = Double(times)
    return WorkingMemory(
      perTiedPair: times * work.perTiedPair, perSharedNode: times * work.perSharedNode,
      perTwoNodes: times * work.perTwoNodes, perCell: times * work.perCell,
      perNode: times * work.perNode, most: times * work.most)
  }
}

/// How much memory work on one network needs, known before any of it is done.
public struct MemoryNeed: Sendable, Hashable {
  /// Whether the pairs that share a node are counted, or only the most there can be.
  public enum Counting: Sendable, Hashable {
    /// The most that the sizes of the nodes allow, at next to no cost.
    case atMost
    /// One by one, which takes time but no memory.
    case exactly
  }

  /// The pairs of nodes that something is kept of, or the most there can be; 0 where nothing is.
  public let pairs: Int
  /// The shared nodes of all pairs, each counted for every pair that shares it: the sum of d (d - 1) / 2
  /// over the nodes of the other mode, d being a node's degree. Exact, or `Int.max` if beyond it.
  public let shared: Int
  /// The bytes; `Int.max` if beyond it.
  public let bytes: Int
  /// The part of ``bytes`` that is exact however pairs are counted.
  public let knownBytes: Int

  /// A need.
  ///
  /// - Parameters:
  ///   - pairs: The pairs that something is kept of.
  ///   - shared: The nodes that they share.
  ///   - perPair: Bytes for each pair.
  ///   - known: All other bytes.
  ///   - most: What the need does not exceed, whatever its parts.
  package init(
    pairs: Int, shared: Int, perPair: Double, known: Double, most: Double = .infinity
  ) {
    self.pairs = perPair == 0 ? 0 : pairs
    self.shared = shared
    // Numbers of bytes beyond 2 to the power of 53 need not be exact, only not overflow.
    func whole(_ bytes: Double) -> Int { Int(exactly: min(bytes, most).rounded(.up)) ?? .max }
    knownBytes = whole(known)
    bytes = whole(known + (perPair == 0 ? 0 : Double(pairs) * perPair))
  }

  private init(pairs: Int, shared: Int, bytes: Int, knownBytes: Int) {
    self.pairs = pairs
    self.shared = shared
    self.bytes = bytes
    self.knownBytes = knownBytes
  }

  /// The need of what keeps no pairs.
  package static let nothing = MemoryNeed(pairs: 0, shared: 0, bytes: 0, knownBytes: 0)

  /// What two works need that are done one beside the other.
  package static func + (first: MemoryNeed, second: MemoryNeed) -> MemoryNeed {
    func sum(_ part: KeyPath<MemoryNeed, Int>) -> Int {
      let (sum, overflow) = first[keyPath: part].addingReportingOverflow(second[keyPath: part])
      return overflow ? .max : sum
    }
    return MemoryNeed(
      pairs: sum(\.pairs), shared: sum(\.shared), bytes: sum(\.bytes),
      knownBytes: sum(\.knownBytes))
  }

  /// The need with so many more bytes, which are known.
  package func adding(_ more: Double) -> MemoryNeed {
    func sum(_ bytes: Int) -> Int { Int(exactly: (Double(bytes) + more).rounded(.up)) ?? .max }
    return MemoryNeed(
      pairs: pairs, shared: shared, bytes: sum(bytes), knownBytes: sum(knownBytes))
  }
}

extension TwoModeNetwork {
  /// How much memory work on the actors of this network needs, before it is done.
  ///
  /// - Parameters:
  ///   - work: What it keeps.
  ///   - counting: Whether pairs are counted or bounded.
  /// - Complexity: O(events) bounded; as ``projectedTieCount()`` counted, where the work keeps pairs.
  public func memoryNeed(
    of work: WorkingMemory, counted counting: MemoryNeed.Counting
  ) -> MemoryNeed {
    let keepsPairs = work.perTiedPair > 0
    let shared = sharedPairs
    let (own, other) = (Double(actors.count), Double(events.count))
    return MemoryNeed(
      pairs: !keepsPairs ? 0 : counting == .exactly ? projectedTieCount() : projectedTieLimit,
      shared: shared, perPair: work.perTiedPair,
      known: work.perSharedNode * Double(shared) + work.perTwoNodes * own * own
        + work.perCell * own * other + work.perNode * own,
      most: work.most)
  }
}
