import Dispatch
import Synchronization
import Testing

@testable import liaison_cli

struct ProgressTests {
  private final class Lines: Sendable {
    let said = Mutex<[String]>([])
    let first = DispatchSemaphore(value: 0)

    func add(_ line: String) {
      said.withLock { $0.append(line) }
      first.signal()
    }
  }

  @Test func `what is done soon is not said`() {
    let lines = Lines()
    let progress = Progress("reading", patience: .seconds(3600), say: lines.add)
    progress.step("drawing")
    #expect(lines.said.withLock { $0 }.isEmpty)
  }

  /// The step at the time and every one after it.
  @Test func `what takes long is said step by step`() {
    let lines = Lines()
    let progress = Progress("reading", patience: .seconds(0), say: lines.add)
    lines.first.wait()
    progress.step("drawing")
    progress.step("writing")
    #expect(
      lines.said.withLock { $0 } == [
        "liaison: reading ...", "liaison: drawing ...", "liaison: writing ...",
      ])
  }
}
