import Foundation
import Testing

@testable import Documents

/// Programs that every system has stand for one that does not behave.
@Suite struct LimitedProgramTests {
  private func program(_ name: String) throws -> LimitedProgram {
    try #require(LimitedProgram(named: name, searching: ["/bin", "/usr/bin"]))
  }

  @Test func `a program gets the bytes and gives its answer`() throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let (end, output, said) = try program("cat").run([], over: bytes)
    #expect(output == bytes)
    #expect(said.isEmpty)
    guard case .ended(status: 0) = end else {
      Issue.record("\(end)")
      return
    }
  }

  @Test func `what it complains of and its status are told`() throws {
    let (end, output, said) = try program("sh").run(["-c", "echo no >&2; exit 3"], over: [])
    #expect(output.isEmpty)
    #expect(said == "no\n")
    guard case .ended(status: 3) = end else {
      Issue.record("\(end)")
      return
    }
  }

  @Test func `one that sleeps or computes too long is stopped`() throws {
    for script in ["exec sleep 30", "while :; do :; done"] {
      var slow = try program("sh")
      (slow.limits.wall_seconds, slow.limits.cpu_seconds) =
        script.hasPrefix("exec") ? (1, 60) : (20, 1)
      guard case .late = slow.run(["-c", script], over: []).end else {
        Issue.record("\(script) was not stopped")
        return
      }
    }
  }

  @Test func `one that answers without end is stopped`() throws {
    var loud = try program("yes")
    loud.limits.output = 1 << 20
    guard case .talkative = loud.run([], over: []).end else {
      Issue.record("it was not stopped")
      return
    }
  }

  @Test func `it writes no file and sees no environment`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "liaison-\(UUID()).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    _ = try program("sh").run(["-c", "head -c 100 /dev/zero > '\(file.path)'"], over: [])
    let size = (try? Data(contentsOf: file))?.count ?? 0
    #expect(size == 0)
    let seen = String(decoding: try program("env").run([], over: []).output, as: UTF8.self)
    #expect(!seen.contains("HOME="))
  }

  #if os(Linux)
    @Test func `memory beyond the limit is not given`() throws {
      var greedy = try program("sh")
      greedy.limits.memory = 1 << 26
      let (end, _, _) = greedy.run(
        ["-c", "x=aaaaaaaaaaaaaaaa; while :; do x=$x$x; done"], over: [])
      if case .ended(status: 0) = end { Issue.record("it got what it asked for") }
    }
  #endif

  @Test func `a program that is not there is none`() {
    #expect(LimitedProgram(named: "no-such-program", searching: ["/bin"]) == nil)
  }
}
