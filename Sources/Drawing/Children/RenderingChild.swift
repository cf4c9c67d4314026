import CRenderingChild

/// A child process that answers requests, one after another.
///
/// A value, so that it can wait in a list for its next request; whoever takes it out owns it and puts it
/// back or ends it.
struct RenderingChild: Sendable {
  /// Why no answer came.
  enum Failure: Error {
    /// The time is up.
    case late
    /// The child ended, or closed the connection.
    case gone
    /// What came is not an answer.
    case nonsense
  }

  /// How a child ended, and the beginning of what it said meanwhile.
  struct End {
    let signal: Int32
    let status: Int32
    let messages: String

    /// Whether it ended because it got no more memory.
    ///
    /// The child says so by its status where it notices; Graphviz, glib and the C++ runtime say so in
    /// words.
    var isOutOfMemory: Bool {
      Int(status) == Int(LIAISON_CHILD_OUT_OF_MEMORY)
        || ["out of memory", "bad_alloc", "failed to allocate", "cannot allocate memory"].contains {
          messages.lowercased().contains($0)
        }
    }
  }

  private var process: liaison_child
  private var said: [UInt8] = []
  /// How many requests it has answered.
  private(set) var answers = 0

  /// As much of what a child says as is kept: libraries may say the same thing for ever.
  private static let saidLimit = 2_000

  /// Starts a program that is to serve; throws what the system says against it.
  ///
  /// - Parameters:
  ///   - word: What it is to serve as.
  ///   - seconds: How long it may take over one request if nobody ends it before.
  ///   - memoryLimit: How many bytes of address space it may have.
  init(path: String, word: String, seconds: UInt64, memoryLimit: UInt64) throws(StartFailure) {
    var begun = liaison_child(process: 0, channel: -1, errors: -1)
    let failure = unsafe liaison_child_start(
      &begun, path, word, seconds, memoryLimit)
    guard failure == 0 else { throw StartFailure(code: failure) }
    process = begun
  }

  struct StartFailure: Error {
    let code: Int32
  }

  /// Sends a request and waits for the answer.
  ///
  /// Sends, receives and listens to complaints in turn, as the child lets it, so neither can wait for
  /// the other for ever.
  mutating func exchange(
    _ request: [UInt8], before deadline: ContinuousClock.Instant
  ) throws(Failure) -> [UInt8] {
    let message = MessageFrame.framed(request)
    var sent = 0
    var received: [UInt8] = []
    var wanted = MessageFrame.headerCount
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    said = []
    while true {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { throw .late }
      let can = unsafe liaison_child_wait(
        &process, sent < message.count ? 1 : 0, Int32(min(left / .milliseconds(1) + 1, 60_000)))
      if can & Int32(LIAISON_CHILD_HAS_ERRORS) != 0 { listen(&buffer) }
      if can & Int32(LIAISON_CHILD_CAN_SEND) != 0 {
        let count = unsafe message.withUnsafeBufferPointer { bytes in
          unsafe liaison_child_send(
            &process, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
        }
        // A child that no longer reads may have answered all the same.
        sent = count < 0 ? message.count : sent + count
      }
      guard can & Int32(LIAISON_CHILD_CAN_RECEIVE) != 0 else { continue }
      let count = unsafe liaison_child_receive(&process, &buffer, buffer.count)
      guard count >= 0 else { throw .gone }
      received += buffer[..<count]
      if wanted == MessageFrame.headerCount, received.count >= wanted {
        do {
          wanted += try MessageFrame.bodyCount(after: received[..<wanted])
        } catch {
          throw .nonsense
        }
        received.reserveCapacity(wanted)
      }
      guard received.count <= wanted || wanted == MessageFrame.headerCount else { throw .nonsense }
      if wanted > MessageFrame.headerCount, received.count == wanted {
        answers += 1
        received.removeFirst(MessageFrame.headerCount)
        return received
      }
    }
  }

  /// Ends the child and says how it ended.
  ///
  /// - Parameter grace: Milliseconds in which it may end by itself.
  mutating func end(grace: Int32 = 0) -> End {
    var buffer = [UInt8](repeating: 0, count: 1 << 12)
    // What it said with its last breath: at most what a pipe holds.
    for _ in 0..<16 { listen(&buffer) }
    let end = unsafe liaison_child_finish(&process, grace)
    return End(
      signal: end.signal, status: end.status, messages: String(decoding: said, as: UTF8.self))
  }

  private mutating func listen(_ buffer: inout [UInt8]) {
    let count = unsafe liaison_child_read_errors(&process, &buffer, buffer.count)
    guard count > 0 else { return }
    said += buffer[..<min(count, Self.saidLimit - said.count)]
  }
}
