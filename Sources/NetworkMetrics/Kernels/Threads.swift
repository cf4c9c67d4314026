import Dispatch
import Synchronization
import TwoModeNetworks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How many threads work at once, unless a call says otherwise.
public enum Threads {
  /// The number of processors that the system runs threads on, at least 1.
  public static let available = Swift.max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}

/// Who is told how many threads each piece of shared work asks for: the tests, which see by it whether a
/// measure passes on the number that it was given.
enum ThreadRequests {
  @TaskLocal static var observer: (@Sendable (_ threads: Int) -> Void)?
}

/// The results of a function for 0 up to a count, in that order, worked out by several threads.
///
/// Which thread works out which result is left to chance; what comes out is not, because every result
/// depends on its number alone and stands in its place. A kernel that sums cuts its work into parts
/// whose number does not depend on the threads, and adds the results up in their order.
///
/// - Parameters:
///   - count: How many results.
///   - threads: How many threads work at once; below 1 is read as 1.
///   - result: The result of a number.
package func inParallel<Result: Sendable>(
  _ count: Int, threads: Int, _ result: @Sendable (Int) -> Result
) -> [Result] {
  ThreadRequests.observer?(threads)
  let threads = Swift.min(threads, count)
  let step = WorkWatch.current.beginning(parts: count)
  guard threads > 1 else {
    return (0..<Swift.max(0, count)).map { number in step.part { result(number) } }
  }
  let next = Atomic(0)
  let results = Mutex([Result?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: threads) { _ in
    while true {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < count else { return }
      let value = step.part { result(number) }
      results.withLock { $0[number] = value }
    }
  }
  return results.withLock { $0.compactMap { $0 } }
}

/// How many parts the sources of searches are cut into: enough for the threads of large machines, few
/// enough that the parts' sums take little room.
let sourceParts = 32

/// Cuts 0 up to a count into ranges of nearly the same length, in order.
///
/// - Parameters:
///   - count: What to cut.
///   - parts: The most ranges; there are fewer where the count is smaller.
func evenRanges(of count: Int, parts: Int) -> [Range<Int>] {
  let parts = Swift.min(Swift.max(parts, 1), count)
  return (0..<Swift.max(0, parts)).map { part in
    (part * count / parts)..<((part + 1) * count / parts)
  }
}
