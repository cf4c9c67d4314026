import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct KeyPlayersTests {
  // The projection of the worked network is a path a-b-c, and d and e alone. Without b nobody is linked.
  // b reaches a and c of four others in one step; with d, a and c of three.
  @Test func `finds the players of the worked network`() throws {
    let network = TestNetworks.worked()
    let parting = try #require(network.keyPlayers(.distanceFragmentation, count: 1))
    #expect(parting.players == ["b"])
    #expect(parting.value == 1)
    #expect(parting.isOptimal)
    #expect(network.keyPlayers(.fragmentation, count: 1)?.players == ["b"])
    #expect(network.keyPlayers(.reach(within: 1), count: 1)?.value == 0.5)
    let two = try #require(network.keyPlayers(.distanceReach, count: 2))
    #expect(two.players == ["b", "d"])
    #expect(agree(two.value, 2.0 / 3))
    // Nobody gone: of ten pairs a-b and b-c are one step apart and a-c two.
    #expect(agree(network.keyPlayerValue(.distanceFragmentation, of: []), 0.75))
    #expect(agree(network.keyPlayerValue(.fragmentation, of: []), 0.7))
    // a alone: b in one step, c in two.
    #expect(agree(network.keyPlayerValue(.distanceReach, of: ["a", "nobody"]), 0.375))
    #expect(agree(network.keyPlayerValue(.reach(within: 2), of: ["a"]), 0.5))
    #expect(network.keyPlayerValue(.distanceReach, of: []) == 0)
  }

  @Test func `has no players where too few others are left`() {
    let network = TestNetworks.worked()
    #expect(network.keyPlayers(.fragmentation, count: 3)?.players == ["a", "b", "c"])
    #expect(network.keyPlayers(.fragmentation, count: 4) == nil)
    #expect(network.keyPlayers(.distanceReach, count: 4)?.players == ["a", "b", "d", "e"])
    #expect(network.keyPlayers(.distanceReach, count: 5) == nil)
    #expect(network.keyPlayers(.distanceReach, count: 9) == nil)
    #expect(network.keyPlayers(.distanceReach, count: -1)?.players == ["b"])
    #expect(TwoModeNetwork<Int, Int>(ties: []).keyPlayers(.distanceReach, count: 1) == nil)
  }

  // Nine actors in a row: there are 36 pairs of them.
  @Test func `says when sets were not all tried`() throws {
    let network = TestNetworks.numbered(TestNetworks.path(rows: 9, columns: 8))
    let best = try #require(network.keyPlayers(.reach(within: 1), count: 2))
    let greedy = try #require(network.keyPlayers(.reach(within: 1), count: 2, limit: 35))
    // Every inner actor reaches two: the first is 1, and 4 reaches two more.
    #expect(best.isOptimal && !greedy.isOptimal)
    #expect(greedy.players == [1, 4])
    #expect(agree(best.value, 4.0 / 7) && agree(greedy.value, 4.0 / 7))
    #expect(network.keyPlayers(.reach(within: 1), count: 2, limit: 36)?.isOptimal == true)
    // The middle parts most alone, and then 1, which leaves parts of 1, 2 and 4: 2 + 12 of 42 ordered
    // pairs are linked. Parts of 2, 2 and 3 leave 2 + 2 + 6.
    let parting = try #require(network.keyPlayers(.fragmentation, count: 2, limit: 0))
    #expect(parting.players == [1, 4] && agree(parting.value, 1 - 14.0 / 42))
    let exact = try #require(network.keyPlayers(.fragmentation, count: 2))
    #expect(exact.players == [2, 5] && agree(exact.value, 1 - 10.0 / 42))
  }

  private func naive(_ goal: KeyPlayerGoal, _ set: [Int], _ incidence: Incidence) -> Double? {
    let others = (0..<incidence.rowCount).filter { !set.contains($0) }
    func weight(_ distance: Int?) -> Double {
      guard let distance else { return 0 }
      switch goal {
      case .fragmentation: return 1
      case .reach(let most): return distance <= most ? 1 : 0
      case .distanceFragmentation, .distanceReach: return 1 / Double(distance)
      }
    }
    switch goal {
    case .fragmentation, .distanceFragmentation:
      if others.count < 2 { return nil }
      let distances = Naive.projectedDistances(Naive.without(set, incidence))
      let pairs = others.count * (others.count - 1)
      let sum = distances.indices.reduce(0.0) { sum, a in
        sum + distances.indices.filter { $0 != a }.reduce(0) { $0 + weight(distances[a][$1]) }
      }
      return 1 - sum / Double(pairs)
    case .reach, .distanceReach:
      if others.isEmpty { return nil }
      let distances = Naive.projectedDistances(incidence)
      return others.reduce(0.0) { sum, other in
        sum + weight(set.compactMap { distances[$0][other] }.min())
      } / Double(others.count)
    }
  }

  @Test(
    arguments: Array(seeds.prefix(10)),
    [KeyPlayerGoal.fragmentation, .distanceFragmentation, .reach(within: 2), .distanceReach])
  func `agrees with trying all sets`(seed: UInt64, goal: KeyPlayerGoal) throws {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let network = TestNetworks.numbered(incidence)
    if incidence.rowCount > 7 || incidence.columnCount > 9 { return }
    for count in 1...2 {
      var best: (set: [Int], value: Double)?
      for set in Naive.sets(of: count, below: incidence.rowCount) {
        let value = naive(goal, set, incidence)
        #expect(agree(network.keyPlayerValue(goal, of: Set(set)), value))
        if let value, value > (best?.value ?? -1) + 1e-9 { best = (set, value) }
      }
      let found = network.keyPlayers(goal, count: count)
      #expect(found?.players == best?.set)
      #expect(agree(found?.value, best?.value))
    }
    // Not all tried: the best one, and the best with it.
    var grown: [Int] = []
    for count in 1...2 where grown.count == count - 1 {
      var best: (row: Int, value: Double)?
      for row in 0..<incidence.rowCount where !grown.contains(row) {
        let value = naive(goal, grown + [row], incidence)
        if let value, value > (best?.value ?? -1) + 1e-9 { best = (row, value) }
      }
      if let best { grown.append(best.row) }
      let greedy = network.keyPlayers(goal, count: count, limit: 0)
      #expect(greedy?.players == best.map { _ in grown.sorted() })
      #expect(agree(greedy?.value, best?.value))
      #expect(greedy?.isOptimal != true)
    }
  }

  @Test(arguments: [KeyPlayerGoal.distanceFragmentation, .distanceReach], [0, 20_000])
  func `does not depend on threads`(goal: KeyPlayerGoal, limit: Int) throws {
    let davis = try TestNetworks.davis()
    let one = davis.keyPlayers(goal, count: 2, limit: limit, threads: 1)
    #expect(one == davis.keyPlayers(goal, count: 2, limit: limit, threads: 2))
    #expect(one == davis.keyPlayers(goal, count: 2, limit: limit, threads: 3))
  }

  @Test func `crosses words of bits`() {
    // A path of 130 rows: the middle one parts it most, and reaches furthest.
    let incidence = TestNetworks.path(rows: 131, columns: 130)
    let network = TestNetworks.numbered(incidence)
    #expect(network.keyPlayers(.fragmentation, count: 1)?.players == [65])
    #expect(network.keyPlayers(.distanceReach, count: 1)?.players == [65])
    // 65 and 65 others left: 2 x 65 x 64 of 130 x 129 ordered pairs are linked.
    let value = network.keyPlayerValue(.fragmentation, of: [65])
    #expect(agree(value, 1 - Double(2 * 65 * 64) / Double(130 * 129)))
  }
}
