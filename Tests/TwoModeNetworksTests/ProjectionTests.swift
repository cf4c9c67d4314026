import TestNetworks
import Testing
import TwoModeNetworks

struct ProjectionTests {
  // a and b share 1 and 2, b and c share 3. Degrees: a 2, b 3, c 1; each of 1, 2, 3 has two actors.
  private static let weighted: [(ProjectionWeighting, [Double])] = [
    (.count, [2, 1]), (.newman, [2, 1]), (.jaccard, [2.0 / 3, 1.0 / 3]),
    (.cosine, [0.816_496_580_927_726, 0.577_350_269_189_625_8]),  // 2 / sqrt 6 and 1 / sqrt 3
  ]

  @Test(arguments: weighted)
  func `ties who shares what, as strongly as the weighting says`(
    weighting: ProjectionWeighting, weights: [Double]
  ) {
    let projection = TestNetworks.worked().projected(weighting: weighting)
    #expect(projection.nodes == ["a", "b", "c", "d", "e"])
    #expect(projection.ties.map(\.first) == ["a", "b"])
    #expect(projection.ties.map(\.second) == ["b", "c"])
    #expect(projection.ties.map(\.shared) == [[1, 2], [3]])
    #expect(projection.weighting == weighting)
    #expect(
      zip(projection.ties, weights).allSatisfy { (($0.weight ?? .nan) - $1).magnitude < 1e-15 })
  }

  @Test func `Newman ties less where more share`() {
    // Three in one event: 1 / 2 each. The first two also share an event alone: 1 more.
    let network = TwoModeNetwork(
      ties: [("a", 1), ("b", 1), ("c", 1), ("a", 2), ("b", 2)])
    #expect(network.projected(weighting: .newman).ties.map(\.weight) == [1.5, 0.5, 0.5])
  }

  @Test func `finds the ties of a node and their other ends`() {
    let projection = TestNetworks.worked().projected()
    let ties = projection.ties(of: "b")
    #expect(ties.map { $0.partner(of: "b") } == ["a", "c"])
    #expect(ties.first?.partner(of: "c") == nil)
    #expect(projection.ties(of: "e").isEmpty)
    let strong = projection.filter { ($0.weight ?? 0) > 1 }
    #expect(strong.ties.map(\.second) == ["b"])
    #expect(strong.nodes == projection.nodes)
  }

  @Test func `agrees with intersecting neighbourhoods`() {
    for seed in 1...200 as ClosedRange<UInt64> {
      let incidence = TestNetworks.randomIncidence(seed: seed)
      let rows = Naive.neighbourhoods(incidence)
      let ties = TestNetworks.numbered(incidence).projected().ties
      var found = 0
      for first in rows.indices {
        for second in rows.indices where first < second {
          let shared = rows[first].intersection(rows[second])
          let tie = ties.first { $0.first == first && $0.second == second }
          #expect((tie != nil) == !shared.isEmpty)
          guard let tie else { continue }
          found += 1
          #expect(tie.shared == shared.sorted().map { -1 - Int($0) })
          #expect(tie.weight == Double(shared.count))
        }
      }
      #expect(ties.count == found)
      #expect(
        zip(ties, ties.dropFirst()).allSatisfy { ($0.first, $0.second) < ($1.first, $1.second) })
    }
  }

  @Test func `is a one-mode network by rows`() throws {
    let count = TestNetworks.worked().projected()
    let rows = try #require(count.rows)
    #expect(rows.offsets == [0, 1, 3, 4, 4, 4])
    #expect(rows.columns == [1, 0, 2, 1])
    #expect(rows.weights == [2, 2, 1, 1])
    // b deals a third of a half from each of 1, 2 and 3; a has two halves of a half, c one half.
    let shares = TestNetworks.worked().projected(weighting: .resourceAllocation)
    let directed = try #require(shares.rows)
    #expect(directed.offsets == rows.offsets)
    #expect(directed.columns == rows.columns)
    let weights: [Double] = [1.0 / 3, 0.5, 0.5, 1.0 / 6]
    #expect(directed.weights == weights)
    #expect(count.filter { $0.first == "b" }.rows?.weights == [1, 1])
    // a has every event there is.
    let whole = TwoModeNetwork(ties: [("a", 1), ("b", 1), ("a", 2)])
    #expect(whole.projected(weighting: .phi).rows == nil)
  }

  @Test func `rows of the projection are those of its pairs`() throws {
    for seed in 1...100 as ClosedRange<UInt64> {
      let incidence = TestNetworks.weightedIncidence(seed: seed)
      let pairs = ProjectedTies(incidence)
      let weights = pairs.weights(.count, in: incidence, ties: .weighted).compactMap { $0 }
      let projection = TestNetworks.numbered(incidence).projected(ties: .weighted)
      #expect(projection.rows == pairs.rows(nodeCount: incidence.rowCount, weights: weights))
    }
  }
}
