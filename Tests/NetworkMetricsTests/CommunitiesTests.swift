import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct CommunitiesTests {
  // The four-cycle of a, b, 1, 2; c with 3; d with 4. Modularity 19/49, by hand in the tests of it. With
  // 3 and c in the first group instead it is 12/49; b is better with a, 1, 2 (2/7 - 3 x 4/49 = 2/49)
  // than with c, 3 (1/7 - 3 x 2/49 = 1/49).
  @Test(arguments: CommunityMethod.allCases)
  func `are by hand those of the example`(method: CommunityMethod) {
    let communities = TestNetworks.worked().communities(method: method)
    #expect(agree(communities.modularity, 19.0 / 49))
    #expect(communities.count == 3)
    #expect(communities.groups.map(\.actors) == [["a", "b"], ["c"], ["d"]])
    #expect(communities.groups.map(\.events) == [[1, 2], [3], [4]])
    #expect(communities[actor: "d"] == 2)
    #expect(communities[event: 3] == 1)
    #expect(communities[actor: "e"] == nil)
    #expect(communities[actor: "nobody"] == nil)
    #expect(communities.stability(ofActor: "e") == nil)
    #expect(communities.groups[0].count == 4)
  }

  // 0.345537..., which is the exact maximum (see make_goldens_communities.py).
  @Test(arguments: CommunityMethod.allCases)
  func `reach the maximum for the Southern Women`(method: CommunityMethod) throws {
    let communities = try TestNetworks.davis().communities(method: method, runs: 100)
    #expect(agree(communities.modularity, 0.34553717964903424))
    #expect(communities.groups.map(\.count) == [12, 9, 6, 5])
    #expect(communities[actor: "Laura Mandeville"] == communities[actor: "Evelyn Jefferson"])
    #expect(communities[actor: "Laura Mandeville"] != communities[actor: "Nora Fayette"])
  }

  @Test func `never exceed the maximum of all divisions, and Leiden always finds it here`() {
    var (tried, found) = (0, [CommunityMethod: Int]())
    for seed in 1...900 as ClosedRange<UInt64> where tried < 30 {
      let incidence = TestNetworks.randomIncidence(seed: seed)
      let (rows, columns) = (incidence.rowCount, incidence.columnCount)
      if incidence.tieCount < 3 || rows + columns > 8 { continue }
      tried += 1
      let best =
        Naive.divisions(of: rows + columns).map {
          Naive.modularity(
            incidence, rows: Array($0.prefix(rows)), columns: Array($0.dropFirst(rows)))
        }.max() ?? 0
      for method in CommunityMethod.allCases {
        let search = CommunityOptions(method: method, runs: 5).search(incidence, threads: 1)
        let reached = search.modularity ?? -1
        #expect(reached <= best + 1e-12)
        if reached >= best - 1e-12 { found[method, default: 0] += 1 }
      }
    }
    #expect(tried == 30)
    #expect(found[.leiden] == tried)
    #expect((found[.dirtlpawbPlus] ?? 0) >= tried - 1)
  }

  @Test func `Leiden leaves every community connected, and none to move or join`() {
    for seed in seeds {
      let incidence = TestNetworks.randomIncidence(seed: seed)
      for resolution in [0.5, 1, 1.7] {
        let search = CommunityOptions(resolution: resolution, runs: 1, seed: seed)
          .search(incidence, threads: 1)
        expectConnected(search.partition, in: incidence)
        if seed % 10 == 0 { expectAtRest(search.partition, in: incidence, resolution) }
      }
    }
  }

  @Test func `Leiden leaves communities of a larger network connected`() {
    var generator = SeededGenerator(seed: 5)
    let ties = (0..<900).map { _ in
      (Int.random(in: 0..<200, using: &generator), Int.random(in: 0..<300, using: &generator))
    }
    let incidence = TestNetworks.incidence(rows: 200, columns: 300, ties: ties)
    for seed in 1...5 as ClosedRange<UInt64> {
      let search = CommunityOptions(runs: 1, seed: seed).search(incidence, threads: 1)
      expectConnected(search.partition, in: incidence)
    }
  }

  @Test(arguments: [CommunityMethod.lpawbPlus, .dirtlpawbPlus])
  func `label propagation leaves none to move or join`(method: CommunityMethod) {
    for seed in seeds where seed % 10 == 0 {
      let incidence = TestNetworks.randomIncidence(seed: seed)
      let search = CommunityOptions(method: method, runs: 1, seed: seed)
        .search(incidence, threads: 1)
      expectAtRest(search.partition, in: incidence, 1)
    }
  }

  @Test func `DIRTLPAwb+ is at least as good as LPAwb+`() {
    for seed in seeds where seed % 5 == 0 {
      let incidence = TestNetworks.randomIncidence(seed: seed)
      func modularity(_ method: CommunityMethod) -> Double {
        CommunityOptions(method: method, runs: 1, seed: seed)
          .search(incidence, threads: 1).modularity ?? 0
      }
      #expect(modularity(.dirtlpawbPlus) >= modularity(.lpawbPlus) - 1e-12)
    }
  }

  @Test(arguments: CommunityMethod.allCases)
  func `are the same in one thread and in two, and for the transpose`(method: CommunityMethod) {
    for seed in seeds where seed % 15 == 0 {
      let incidence = TestNetworks.weightedIncidence(seed: seed)
      for ties in TieCounting.allCases {
        let options = CommunityOptions(method: method, ties: ties, runs: 4, seed: seed)
        let one = options.search(incidence, threads: 1)
        let two = options.search(incidence, threads: 2)
        #expect(one.partition == two.partition)
        #expect(one.modularity == two.modularity)
        #expect(one.rowStability == two.rowStability)
        if incidence == incidence.transposed { continue }
        let other = options.search(incidence.transposed, threads: 2)
        #expect(one.partition == other.partition.transposed)
        #expect(one.columnStability == other.rowStability)
        #expect(one.modularity == other.modularity)
      }
    }
  }

  /// As many rows as columns, three ties each: what tells the modes apart is whom they are tied to, and, where
  /// that is alike too, how strongly.
  @Test(arguments: TieCounting.allCases)
  func `are those of the transpose where the modes look alike`(ties: TieCounting) {
    var generator = SeededGenerator(seed: 3)
    for seed in 1...20 as ClosedRange<UInt64> {
      let names = ties == .weighted ? Array(0..<15) : (0..<15).shuffled(using: &generator)
      let ring = TestNetworks.incidence(
        rows: 15, columns: 15,
        ties: (0..<15).flatMap { row in [0, 1, 14].map { (row, names[(row + $0) % 15]) } })
      let incidence = TestNetworks.weighted(ring) { _ in
        Double.random(in: 1...3, using: &generator)
      }
      let options = CommunityOptions(ties: ties, runs: 1, seed: seed)
      let (one, other) = (
        options.search(incidence, threads: 1), options.search(incidence.transposed, threads: 1)
      )
      #expect(one.partition == other.partition.transposed, "\(seed)")
    }
  }

  @Test(arguments: CommunityMethod.allCases)
  func `report the modularity of their own division`(method: CommunityMethod) {
    for seed in seeds where seed % 6 == 0 {
      let incidence = TestNetworks.weightedIncidence(seed: seed)
      let search = CommunityOptions(method: method, ties: .weighted, runs: 2, seed: seed)
        .search(incidence, threads: 1)
      guard let modularity = search.modularity else { continue }
      let naive = Naive.modularity(
        incidence, rows: search.partition.rows.map { $0 ?? -1 },
        columns: search.partition.columns.map { $0 ?? -1 })
      #expect((modularity - naive).magnitude < 1e-12)
      #expect(modularity >= -1e-12)
      let shares = (search.rowStability + search.columnStability).compactMap { $0 }
      #expect(shares.allSatisfy { (0.5...1).contains($0) }, "one of two runs is the one kept")
    }
  }

  // Every division of a complete network has modularity 0: one community says so.
  @Test(arguments: [CommunityMethod.leiden, .louvain, .lpawbPlus, .dirtlpawbPlus, .brim])
  func `are one where every tie is there`(method: CommunityMethod) {
    let network = TestNetworks.numbered(TestNetworks.incidence("xxxx", "xxxx", "xxxx"))
    let communities = network.communities(method: method)
    #expect(communities.modularity.map { $0.magnitude < 1e-15 } == true)
    #expect(communities.count == 1)
  }

  @Test func `are components at resolution 0 and single nodes at a high one`() {
    let network = TestNetworks.worked()
    let coarse = network.communities(resolution: 0)
    #expect(coarse.groups.map(\.actors) == [["a", "b", "c"], ["d"]])
    #expect(coarse.modularity == 1)
    for method in [CommunityMethod.leiden, .louvain, .lpawbPlus] {
      for resolution in [100, 1e300] {
        let fine = network.communities(method: method, resolution: resolution)
        #expect(fine.count == 8)
        #expect(fine.modularity == 0)
        #expect(fine.stability(ofActor: "a") == nil)
      }
    }
  }

  @Test(arguments: CommunityMethod.allCases)
  func `are none where modularity is undefined`(method: CommunityMethod) throws {
    let tied = TwoModeNetwork(ties: [("a", 1), ("b", 1)])
    let empty = try TwoModeNetwork(actors: ["a"], events: [Int](), ties: [])
    for communities in [
      tied.communities(method: method, resolution: .nan),
      tied.communities(method: method, resolution: .infinity),
      tied.communities(method: method, resolution: -1),
      empty.communities(method: method),
    ] {
      #expect(communities.modularity == nil)
      #expect(communities.count == 0)
      #expect(communities[actor: "a"] == nil)
    }
    let extreme = try TwoModeNetwork(
      ties: [("a", 1), ("b", 1), ("b", 2)], weights: [1e300, 1e-300, .leastNonzeroMagnitude])
    #expect(extreme.communities(method: method, ties: .weighted, runs: -3).modularity != nil)
  }

  @Test func `weights move a node to where they are heavy`() throws {
    let ties = [("a", 1), ("b", 1), ("b", 2), ("c", 2)]
    func ofB(_ weights: [Double]) throws -> Bool {
      let communities = try TwoModeNetwork(ties: ties, weights: weights)
        .communities(ties: .weighted)
      return communities[actor: "b"] == communities[actor: "a"]
    }
    #expect(try ofB([1, 5, 1, 1]))
    #expect(try !ofB([1, 1, 5, 1]))
  }

  private func expectConnected(_ partition: TwoModePartition, in incidence: Incidence) {
    let inside = Naive.ties(incidence).filter {
      partition.rows[Int($0.row)] == partition.columns[Int($0.column)]
    }
    let parts = JointVertices(
      Incidence(rowCount: incidence.rowCount, columnCount: incidence.columnCount, ties: inside))
    let isolates = (partition.rows + partition.columns).count { $0 == nil }
    #expect(parts.linkedSets(from: 0..<parts.count).count == partition.count + isolates)
  }

  /// That no node gains by another community or one of its own, and no two communities by joining.
  private func expectAtRest(
    _ partition: TwoModePartition, in incidence: Incidence, _ resolution: Double
  ) {
    let rows = partition.rows.map { $0 ?? -1 }
    let columns = partition.columns.map { $0 ?? -1 }
    if incidence.tieCount == 0 { return }
    func modularity(_ rows: [Int], _ columns: [Int]) -> Double {
      Naive.modularity(incidence, rows: rows, columns: columns, resolution: resolution)
    }
    let reached = modularity(rows, columns)
    for group in -1..<partition.count {
      for row in rows.indices {
        var moved = rows
        moved[row] = group
        #expect(modularity(moved, columns) <= reached + 1e-9)
      }
      for column in columns.indices {
        var moved = columns
        moved[column] = group
        #expect(modularity(rows, moved) <= reached + 1e-9)
      }
      for other in 0..<partition.count where group >= 0 {
        let joined = modularity(
          rows.map { $0 == other ? group : $0 }, columns.map { $0 == other ? group : $0 })
        #expect(joined <= reached + 1e-9)
      }
    }
  }
}
