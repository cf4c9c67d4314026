import TestNetworks
import Testing
import TwoModeNetworks

struct WorkingMemoryTests {
  /// Two pairs, a-b and b-c, that share three events between them.
  private let network = TestNetworks.worked()

  @Test func `a need is what is kept of everything, added up`() {
    let (own, other) = (Double(network.actors.count), Double(network.events.count))
    let work = WorkingMemory(
      perTiedPair: 100, perSharedNode: 1000, perTwoNodes: 0.5, perCell: 10, perNode: 7)
    let known = (3 * 1000 + 0.5 * own * own + 10 * own * other + 7 * own).rounded(.up)
    let exact = network.memoryNeed(of: work, counted: .exactly)
    #expect(exact.pairs == 2 && exact.shared == 3)
    #expect(exact.knownBytes == Int(known))
    #expect(abs(exact.bytes - Int(known) - 200) <= 1)
    let most = network.memoryNeed(of: work, counted: .atMost)
    #expect(most.pairs == 3 && most.knownBytes == exact.knownBytes)
    #expect(most.bytes == exact.bytes + 100)
  }

  @Test func `work that keeps no pairs counts none`() {
    let work = WorkingMemory(perTwoNodes: 8)
    for counting in [MemoryNeed.Counting.atMost, .exactly] {
      let need = network.memoryNeed(of: work, counted: counting)
      #expect(need.pairs == 0 && need.bytes == 8 * network.actors.count * network.actors.count)
    }
    #expect(network.memoryNeed(of: .asNetwork, counted: .atMost).bytes == 0)
  }

  @Test func `work that declines large networks needs no more than its most`() {
    let work = WorkingMemory(perTwoNodes: 8, most: 20)
    #expect(network.memoryNeed(of: work, counted: .atMost).bytes == 20)
    #expect(network.memoryNeed(of: 3 * work, counted: .atMost).bytes == 60)
  }

  @Test func `works at once take what both take`() {
    let works = WorkingMemory.projectedTies + WorkingMemory(perTiedPair: 8, perCell: 2)
    #expect(works == WorkingMemory(perTiedPair: 40, perSharedNode: 8, perCell: 2))
    #expect(2 * works == works + works)
  }

  @Test func `a need beyond all numbers is the largest`() throws {
    let wide = try TwoModeNetwork<Int, Int>(
      actors: Array(0..<1000), events: [], ties: [(Int, Int)]())
    let need = wide.memoryNeed(of: WorkingMemory(perTwoNodes: 1e15), counted: .atMost)
    #expect(need.bytes == .max && need.knownBytes == .max)
  }
}
