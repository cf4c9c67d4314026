import TestNetworks
import Testing
import TwoModeNetworks

struct ProjectionTests {
  // a and b share 1 and 2, b and c share 3. Degrees: a 2, b 3, c 1; each of 1, 2, 3 has two actors.
  @Test(arguments: [
    (ProjectionWeighting.count, [2.0, 1.0]),
    (.newman, [2.0, 1.0]),
    (.jaccard, [2.0 / 3, 1.0 / 3]),
    (.cosine, [2 / 6.0.squareRoot(), 1 / 3.0.squareRoot()]),
  ])
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

  @Test(arguments: ProjectionWeighting.allCases)
  func `agrees with intersecting neighbourhoods`(weighting: ProjectionWeighting) {
    for seed in 1...200 as ClosedRange<UInt64> {
      let incidence = TestNetworks.randomIncidence(seed: seed)
      let rows = Naive.neighbourhoods(incidence)
      let columns = Naive.neighbourhoods(incidence.transposed)
      let ties = TestNetworks.numbered(incidence).projected(weighting: weighting).ties
      var found = 0
      for first in rows.indices {
        for second in rows.indices where first < second {
          let shared = rows[first].intersection(rows[second])
          let tie = ties.first { $0.first == first && $0.second == second }
          #expect((tie != nil) == !shared.isEmpty)
          guard let tie else { continue }
          found += 1
          #expect(tie.shared == shared.sorted().map { -1 - Int($0) })
          let expected: Double
          switch weighting {
          case .count:
            expected = Double(shared.count)
          case .newman:
            expected = shared.reduce(0) { $0 + 1 / Double(columns[Int($1)].count - 1) }
          case .jaccard:
            expected = Double(shared.count) / Double(rows[first].union(rows[second]).count)
          case .cosine:
            let product = Double(rows[first].count * rows[second].count)
            expected = Double(shared.count) / product.squareRoot()
          }
          #expect(((tie.weight ?? .nan) - expected).magnitude < 1e-12)
        }
      }
      #expect(ties.count == found)
      #expect(
        zip(ties, ties.dropFirst()).allSatisfy { ($0.first, $0.second) < ($1.first, $1.second) })
    }
  }
}
