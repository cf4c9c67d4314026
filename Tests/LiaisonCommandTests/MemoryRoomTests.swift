import Foundation
import Liaison
import Testing

@testable import liaison_cli

/// What is said before memory runs out, and not after.
@Suite struct MemoryRoomTests {
  /// A hundred actors who all take part in ten events: 4,950 pairs that share ten each.
  private let network = TwoModeNetwork(
    ties: (0..<100).flatMap { actor in (0..<10).map { (actor, $0) } })

  private func require(within bytes: Int) throws {
    let room = MemoryRoom(limit: MemoryLimit(bytes: bytes, reason: "the test allows"))
    try room.require(projectionOf: network, from: "ties.csv")
  }

  private func needed(_ size: MemoryNeed) -> Int { Int(MemoryRoom.copies) * size.bytes }

  @Test func `a projection that fits is made`() throws {
    try require(within: needed(network.projectionNeed(counted: .exactly)))
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

  @Test func `it says how much would be needed, copies included`() throws {
    let bytes = needed(network.projectionNeed(counted: .exactly))
    let error = try #require(throws: InputError.self) { try require(within: bytes - 1) }
    // So large that the number of copies shows.
    #expect(bytes > 2_000_000)
    #expect(error.description.contains("would take about \((bytes + 999_999) / 1_000_000) MB"))
  }

  // Twenty actors meet in all of 190 events: bounded by their sizes the pairs are ten times those there are
  // once a thousand others are isolates.
  @Test func `pairs are counted where a bound alone would refuse`() throws {
    let ties = (0..<20).flatMap { actor in (0..<190).map { (actor, $0) } }
    let loose = try TwoModeNetwork(
      actors: Array(0..<1020), events: Array(0..<190), ties: ties)
    let (most, exact) = (
      loose.projectionNeed(counted: .atMost), loose.projectionNeed(counted: .exactly)
    )
    #expect(most.pairs == 36_100 && exact.pairs == 190)
    let limit = MemoryLimit(bytes: needed(exact), reason: "the test allows")
    #expect(needed(most) > limit.bytes)
    try MemoryRoom(limit: limit).require(projectionOf: loose, from: "ties.csv")
  }

  private func refusal(
    within bytes: Int, _ require: (MemoryRoom) throws -> Void
  ) throws -> String {
    let room = MemoryRoom(limit: MemoryLimit(bytes: bytes, reason: "the test allows"))
    let error = try #require(throws: InputError.self) { try require(room) }
    #expect(error.description.hasPrefix("ties.csv: "))
    #expect(!error.description.contains("\n"))
    #expect(error.description.contains("the test allows"))
    return error.description
  }

  @Test func `a measure that keeps pairs is refused by name, others are not`() throws {
    let measures = try MeasureSelection("degree,betweenness,constraint,density").measures
    let need = network.memoryNeed(of: Measure.constraint().definition.memory, counted: .exactly)
    #expect(need.pairs == 4950)
    let line = try refusal(within: need.bytes - 1) {
      try $0.require(measures, of: network, from: "ties.csv")
    }
    #expect(line.contains("constraint keeps 4950 pairs"))
    let enough = MemoryRoom(limit: MemoryLimit(bytes: need.bytes, reason: "the test allows"))
    try enough.require(measures, of: network, from: "ties.csv")
    let none = MemoryRoom(limit: MemoryLimit(bytes: 0, reason: "the test allows"))
    try none.require(
      MeasureSelection("degree,betweenness,density").measures, of: network, from: "ties.csv")
  }

  @Test func `the matrices of CONCOR are foreseen`() throws {
    let line = try refusal(within: 399_999) {
      try $0.require(MeasureSelection("concor-block").measures, of: network, from: "ties.csv")
    }
    #expect(line.contains("concor-block would take about 1 MB"))
    #expect(!line.contains("pairs"))
  }

  @Test func `scores for every network made again are foreseen`() throws {
    let degree = [Measure.degree]
    let line = try refusal(within: 40_000) {
      try $0.require(
        .jackknife, of: degree, samples: 1, threads: 1, in: network, from: "ties.csv")
    }
    #expect(line.contains("degree by jackknife"))
    let room = MemoryRoom(limit: MemoryLimit(bytes: 48_000, reason: "the test allows"))
    // A hundred actors, ten events.
    try room.require(.jackknife, of: degree, samples: 1, threads: 1, in: network, from: "ties.csv")
    try room.require(
      .bootstrapTies, of: degree, samples: 10, threads: 1, in: network, from: "ties.csv")
    #expect(throws: InputError.self) {
      try room.require(
        .bootstrapTies, of: degree, samples: 11, threads: 1, in: network, from: "ties.csv")
    }
    // What the measure keeps, it keeps in each thread.
    let work = UncertaintyMethod.jackknife.memory(of: .constraint(), samples: 1, threads: 3)
    let one = network.memoryNeed(of: Measure.constraint().definition.memory, counted: .exactly)
    #expect(network.memoryNeed(of: work, counted: .exactly).bytes == 48_000 + 3 * one.bytes)
  }

  @Test func `pairs by their profiles are counted as they are listed`() throws {
    let all = network.profilePairsNeed(counted: .atMost)
    let line = try refusal(within: 3 * all.bytes) {
      try $0.require(profilePairsOf: network, from: "ties.csv") { _, _ in true }
    }
    #expect(line.contains("its 4950 pairs, tied or not, would take"))
    let room = MemoryRoom(limit: MemoryLimit(bytes: 3 * all.bytes, reason: "the test allows"))
    try room.require(profilePairsOf: network, from: "ties.csv") { first, _ in first < 20 }
  }

  @Test func `findings of two sides have room for a cell for each two parties`() throws {
    let register = try Register(
      parties: (0..<60).map {
        Party(id: "p\($0)", name: "p\($0)", side: $0 < 20 ? .mainland : .macau)
      },
      items: [Item(id: "1", title: "1")],
      responsibilities: [0, 20].map {
        Responsibility(party: "p\($0)", item: "1", role: $0 == 0 ? .lead : .participant)
      })
    let findings = Findings(register)
    let pairs = findings.network.projectionNeed(counted: .exactly)
    #expect(findings.pairsNeed(counted: .exactly).bytes == pairs.bytes + 20 * 40 * 64)
    let line = try refusal(within: Int(MemoryRoom.findings) * pairs.bytes) {
      try $0.require(pairsOf: findings, from: "ties.csv")
    }
    #expect(line.contains("its pairs, up to 1 that share 1 nodes"))
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
