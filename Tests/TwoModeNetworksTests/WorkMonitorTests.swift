import TestNetworks
import Testing
import TwoModeNetworks

struct WorkMonitorTests {
  private struct Fault: Error {}

  @Test func `work that is not stopped gives what it gives`() throws {
    let monitor = WorkMonitor()
    let network = TestNetworks.worked()
    let ties = try monitor.run { network.projected().ties }
    #expect(ties == network.projected().ties)
    #expect(!monitor.isCancelled)
    #expect(throws: Fault.self) { try monitor.run { throw Fault() } }
    #expect(try monitor.run { 7 } == 7)
  }

  @Test func `what was cancelled before does not begin`() {
    let monitor = WorkMonitor()
    monitor.cancel()
    #expect(monitor.isCancelled)
    var hasBegun = false
    #expect(throws: CancellationError.self) { try monitor.run { hasBegun = true } }
    #expect(!hasBegun)
  }

  @Test func `what is cancelled on its way throws, and nobody sees what it gave`() {
    let monitor = WorkMonitor()
    #expect(throws: CancellationError.self) {
      try monitor.run {
        monitor.cancel()
        return TestNetworks.worked().projected()
      }
    }
  }

  // The first ask is that before the work; a projection asks once for each of five actors.
  @Test(arguments: 0...7)
  func `a projection is stopped wherever it is`(asks: Int) throws {
    let monitor = WorkMonitor(cancellingAfterAsks: asks)
    let network = TestNetworks.worked()
    // One more ask than actors on either side: before the work and after it.
    if asks < 7 {
      #expect(throws: CancellationError.self) { try monitor.run { network.projected() } }
    } else {
      #expect(try monitor.run { network.projected() }.ties == network.projected().ties)
    }
  }

  @Test func `a cancelled task stops its work`() async {
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try WorkMonitor().run { TestNetworks.worked().projected().ties.count }
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    let other = Task { try WorkMonitor().run { TestNetworks.worked().projected().ties.count } }
    #expect((try? await other.value) == 2)
  }

  @Test func `parts are counted in the outermost step alone`() throws {
    let monitor = WorkMonitor()
    #expect(monitor.progress == nil)
    try monitor.run {
      let step = WorkWatch.current.beginning(parts: 3)
      #expect(monitor.progress?.done == 0 && monitor.progress?.parts == 3)
      step.part {
        let inner = WorkWatch.current.beginning(parts: 5)
        inner.part {}
        #expect(monitor.progress?.done == 0 && monitor.progress?.parts == 3)
      }
      #expect(monitor.progress?.done == 1 && monitor.progress?.parts == 3)
    }
    // Outside, nobody watches.
    #expect(!WorkWatch.current.shouldStop)
    WorkWatch.current.beginning(parts: 9).part {}
    #expect(monitor.progress?.done == 1 && monitor.progress?.parts == 3)
  }
}
