import Synchronization

/// Watches over work that may take long: says how far it is, and stops it.
///
/// ```swift
/// let monitor = WorkMonitor()
/// let scores = try monitor.run { network.betweenness() }
/// // meanwhile, from anywhere: monitor.progress, monitor.cancel()
/// ```
///
/// Measures, projections and tests are plain functions that neither throw nor stop. Run by a monitor, all
/// whose time grows faster than the network look now and then whether they should go on: betweenness,
/// closeness, clustering, butterflies and projections by node, eigenvector centrality, PageRank,
/// communities and CONCOR by round, null models and bootstraps by network drawn, searches for covers and key
/// players by set. What a stopped function gives is never seen: the monitor throws instead.
/// Results of work that is not stopped are the same, bit by bit, as without a monitor.
///
/// Work that runs in a task stops when the task is cancelled, too: `try WorkMonitor().run { ... }`.
public final class WorkMonitor: Sendable {
  /// How far work is.
  public struct Progress: Sendable, Hashable {
    /// How many parts of the present step are done.
    public let done: Int
    /// How many parts it has; they need not take equally long.
    public let parts: Int
  }

  private let isStopped = Atomic(false)
  private let counts = Mutex((done: 0, parts: 0))
  /// How often work may ask before it is stopped; below 0 for ever.
  private let asksLeft: Atomic<Int>

  /// A monitor of work that is to come.
  public init() {
    asksLeft = Atomic(-1)
  }

  /// A monitor that stops work when that has asked so many times, so that tests stop it anywhere.
  package init(cancellingAfterAsks asks: Int) {
    asksLeft = Atomic(asks)
  }

  /// Stops the work: it comes back soon, and throws. It cannot be started again with this monitor.
  public func cancel() {
    isStopped.store(true, ordering: .relaxed)
  }

  /// Whether the work has been stopped.
  public var isCancelled: Bool { isStopped.load(ordering: .relaxed) }

  /// How far the present step is; `nil` before the first that is counted. A measure may take several
  /// steps one after another, each counted from 0.
  public var progress: Progress? {
    let counts = counts.withLock { $0 }
    return counts.parts > 0 ? Progress(done: counts.done, parts: counts.parts) : nil
  }

  /// Does work that can be stopped and asked how far it is.
  ///
  /// The work runs in the caller's thread, and its parts in as many as it is given; nothing is left behind
  /// when this returns or throws.
  ///
  /// - Parameter work: Calls of the library. What else stands in it is not stopped by itself.
  /// - Returns: What the work gives.
  /// - Throws: `CancellationError` if the monitor or the task was cancelled before the work was done, and
  ///   what the work throws.
  public func run<Result>(_ work: () throws -> Result) throws -> Result {
    if shouldStop() { throw CancellationError() }
    let result = try WorkWatch.$current.withValue(
      WorkWatch(monitor: self, countsParts: true), operation: work)
    if shouldStop() { throw CancellationError() }
    return result
  }

  /// Whether work should stop. That the task was cancelled is seen by the thread that runs it, and kept.
  fileprivate func shouldStop() -> Bool {
    if isCancelled { return true }
    if Task.isCancelled {
      cancel()
      return true
    }
    if asksLeft.load(ordering: .relaxed) >= 0,
      asksLeft.subtract(1, ordering: .relaxed).oldValue <= 0
    {
      cancel()
      return true
    }
    return false
  }

  fileprivate func begin(parts: Int) {
    counts.withLock { $0 = (0, parts) }
  }

  fileprivate func finishPart() {
    counts.withLock { $0.done += 1 }
  }
}

/// What a function knows of the monitor that it runs under, if any.
///
/// A kernel takes ``current`` once, before a loop, and asks it in the loop: without a monitor that costs
/// nothing. Where it should stop, it gives anything of the right shape, as soon as it can.
package struct WorkWatch: Sendable {
  @TaskLocal package static var current = WorkWatch(monitor: nil, countsParts: false)

  fileprivate let monitor: WorkMonitor?
  /// Whether parts of work are counted here: those of the outermost step are.
  fileprivate let countsParts: Bool

  /// Whether what is being done will not be used.
  package var shouldStop: Bool { monitor?.shouldStop() ?? false }

  /// Begins a step of several parts.
  package func beginning(parts: Int) -> WorkStep {
    if countsParts { monitor?.begin(parts: parts) }
    return WorkStep(
      watch: monitor.map { WorkWatch(monitor: $0, countsParts: false) }, isCounted: countsParts)
  }
}

/// A step of monitored work, whose parts may be done in any thread.
package struct WorkStep: Sendable {
  fileprivate let watch: WorkWatch?
  fileprivate let isCounted: Bool

  /// Does a part: hands the watch on to it, and counts it when it is done.
  package func part<Result>(_ work: () -> Result) -> Result {
    guard let watch else { return work() }
    let result = WorkWatch.$current.withValue(watch, operation: work)
    if isCounted { watch.monitor?.finishPart() }
    return result
  }
}
