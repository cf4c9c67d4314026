import Foundation
import Liaison
import Testing

@testable import liaison_cli

/// What is said before memory runs out, and not after.
@Suite struct ProjectionRoomTests {
  /// A hundred actors who all take part in ten events: 4,950 pairs that share ten each.
  private let network = TwoModeNetwork(
    ties: (0..<100).flatMap { actor in (0..<10).map { (actor, $0) } })

  private func require(within bytes: Int) throws {
    let room = ProjectionRoom(limit: MemoryLimit(bytes: bytes, reason: "the test allows"))
    try room.require(for: network, from: "ties.csv")
  }

  private func needed(_ size: ProjectionSize) -> Int { Int(ProjectionRoom.copies) * size.bytes }

  @Test func `a projection that fits is made`() throws {
    try require(within: needed(network.projectionSize(counted: .exactly)))
    // Ten events of a hundred allow for 49,500 pairs, but no more than 4,950 are there; what they share
    // is known without counting.
    #expect(network.projectedTieLimit == 4950)
  }

  @Test(arguments: [0, 10_000, 1_000_000]) func `one that does not is refused in one line`(
    bytes: Int
  ) throws {
    let error = try #require(throws: InputError.self) { try require(within: bytes) }
    #expect(error.description.hasPrefix("ties.csv: its pairs"))
    #expect(error.description.contains("4950 that share 49500 nodes"))
    #expect(error.description.contains("the test allows"))
    #expect(!error.description.contains("\n"))
  }

  // Twenty actors meet in all of 190 events: bounded by their sizes the pairs are ten times those there are
  // once a thousand others are isolates.
  @Test func `pairs are counted where a bound alone would refuse`() throws {
    let ties = (0..<20).flatMap { actor in (0..<190).map { (actor, $0) } }
    let loose = try TwoModeNetwork(
      actors: Array(0..<1020), events: Array(0..<190), ties: ties)
    let (most, exact) = (
      loose.projectionSize(counted: .atMost), loose.projectionSize(counted: .exactly)
    )
    #expect(most.pairs == 36_100 && exact.pairs == 190)
    let limit = MemoryLimit(bytes: needed(exact), reason: "the test allows")
    #expect(needed(most) > limit.bytes)
    try ProjectionRoom(limit: limit).require(for: loose, from: "ties.csv")
  }

  @Test func `the least of the control groups counts`() throws {
    let scratch = try TemporaryFolder()
    let root = try scratch.file("memory.max", Data("max\n".utf8)).deletingLastPathComponent()
    let inner = root.appending(path: "a/b")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    let outer = root.appending(path: "a/memory.max")
    try Data("5000\n".utf8).write(to: outer)
    try Data("7000\n".utf8).write(to: inner.appending(path: "memory.max"))
    func limit(_ groups: String) -> Int? {
      MemoryLimit.controlGroup(groups: groups, root: root.path())?.bytes
    }
    #expect(limit("0::/a/b\n") == 5000)
    #expect(limit("0::/\n") == nil)
    #expect(limit("3:cpu:/a/b\n") == nil)
    #expect(limit("") == nil)
    let old = root.appending(path: "memory/a")
    try FileManager.default.createDirectory(at: old, withIntermediateDirectories: true)
    try Data("900".utf8).write(to: old.appending(path: "memory.limit_in_bytes"))
    #expect(limit("4:cpu,memory:/a\n0::/a\n") == 900)
  }

  @Test func `there is a limit on this machine`() {
    #expect(MemoryLimit.current.bytes > 1 << 20)
    #expect(MemoryLimit.current.bytes <= Int(clamping: ProcessInfo.processInfo.physicalMemory))
  }
}
