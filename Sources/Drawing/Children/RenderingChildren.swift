import CRenderingChild
import Dispatch
import Foundation
import Synchronization

/// The children of one renderer: some at work, some waiting.
///
/// A child answers many requests, because starting one takes longer than most pictures do; one that
/// failed is never used again.
final class RenderingChildren: Sendable {
  let executable: URL
  let timeLimit: Duration
  let memoryLimit: Int
  let knownLayouts = KnownLayouts()
  private let idle = Mutex<[RenderingChild]>([])
  /// As many at once as there are processors, two at least.
  private let places = DispatchSemaphore(
    value: max(ProcessInfo.processInfo.activeProcessorCount, 2))

  /// Graphviz loses a little memory with every drawing; a child that has made so many is ended.
  private static let answersPerChild = 500
  /// How long a child that closed the connection may take to end, in milliseconds.
  private static let grace: Int32 = 500

  init(executable: URL, timeLimit: Duration, memoryLimit: Int) {
    self.executable = executable
    self.timeLimit = timeLimit
    self.memoryLimit = memoryLimit
  }

  deinit {
    for child in idle.withLock({ $0 }) {
      var child = child
      _ = child.end()
    }
  }

  /// Starts a child that waits; where that fails, the first request will say so.
  func prepare(forLayouts: Bool) {
    let word = forLayouts ? RenderingService.layoutWord : RenderingService.word
    guard let child = try? start(word) else { return }
    idle.withLock { $0.append(child) }
  }

  /// Has a child answer a request.
  func answer(
    _ request: RenderingRequest, before deadline: ContinuousClock.Instant?
  ) throws(DiagramError) -> RenderingAnswer {
    places.wait()
    defer { places.signal() }
    let limit = ContinuousClock.now.advanced(by: timeLimit)
    let deadline = deadline.map { min($0, limit) } ?? limit
    let bytes = request.encoded
    if var child = idle.withLock({ $0.popLast() }) {
      do throws(RenderingChild.Failure) {
        return try finish(child.exchange(bytes, before: deadline), child)
      } catch {
        // What ended a used child may have been an earlier request: a new child decides.
        guard error == .gone else { throw failure(error, &child) }
        _ = child.end(grace: Self.grace)
      }
    }
    var child = try start()
    do throws(RenderingChild.Failure) {
      return try finish(child.exchange(bytes, before: deadline), child)
    } catch {
      throw failure(error, &child)
    }
  }

  private func finish(
    _ bytes: [UInt8], _ child: RenderingChild
  ) throws(RenderingChild.Failure) -> RenderingAnswer {
    let answer: RenderingAnswer
    do {
      answer = try RenderingAnswer(encoded: bytes)
    } catch {
      throw .nonsense
    }
    if child.answers < Self.answersPerChild {
      idle.withLock { $0.append(child) }
    } else {
      var child = child
      _ = child.end()
    }
    return answer
  }

  private func failure(
    _ failure: RenderingChild.Failure, _ child: inout RenderingChild
  ) -> DiagramError {
    let end = child.end(grace: failure == .gone ? Self.grace : 0)
    switch failure {
    case .late: return .tookTooLong(limit: timeLimit)
    case .nonsense:
      return .rendererUnavailable(
        problem: "\(executable.path) answered, but not as a renderer of this version does")
    case .gone:
      if end.isOutOfMemory { return .usedTooMuchMemory(limit: memoryLimit) }
      if end.signal != 0 { return .endedBySignal(end.signal, messages: end.messages) }
      let said = TextCleaning.line(end.messages)
      return .rendererUnavailable(
        problem: "\(executable.path) ended without an answer, with status \(end.status)"
          + (said.isEmpty ? "" : " (\(said))"))
    }
  }

  private func start(
    _ word: String = RenderingService.word
  ) throws(DiagramError) -> RenderingChild {
    guard liaison_child_is_one() == 0 else {
      throw .rendererUnavailable(
        problem: "this program runs as the renderer of another and was not told how to serve it")
    }
    // Rounded up, and time for the parent to end it first.
    let seconds = min(timeLimit.components.seconds + 5, 86_400)
    do {
      return try RenderingChild(
        path: executable.path, word: word, seconds: UInt64(clamping: seconds),
        memoryLimit: UInt64(clamping: memoryLimit))
    } catch {
      let reason = unsafe String(cString: strerror(error.code))
      throw .rendererUnavailable(problem: "\(executable.path) cannot be started: \(reason)")
    }
  }
}
