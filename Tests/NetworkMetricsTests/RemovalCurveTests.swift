import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct RemovalCurveTests {
  // b (3 ties), a (2), c and d (1), e (0). Six of nine nodes are together at first; without b, a with 1
  // and 2 (3); without a, c with 3 (2); without c, d with 4; then single nodes. 1 and 2 are left with
  // a, 3 with c, 4 with d.
  @Test func `follows the network down`() {
    let curve = TestNetworks.worked().removalCurve(.degree)
    #expect(curve.removed == ["b", "a", "c", "d", "e"])
    #expect(curve.largestComponent == [6, 3, 2, 2, 1, 1].map { $0 / 9 })
    #expect(curve.uncovered == [0, 0, 2, 3, 4, 4])
    #expect(agree(curve.robustness, 0.2))
    let points = TestNetworks.worked().points(of: .removalByDegree)
    #expect(points.map(\.label) == ["0", "1", "2", "3", "4", "5"])
    #expect(points.map(\.value) == curve.largestComponent)
  }

  @Test func `has what there is in networks of one mode or none`() {
    let none = TwoModeNetwork<Int, Int>(ties: []).removalCurve(.degree)
    #expect(none.largestComponent == [] && none.uncovered == [0] && none.robustness == nil)
    for order in [
      RemovalOrder.degree, .betweenness(recomputed: true), .random(samples: 3, seed: 1),
    ] {
      let columns = Incidence(rowCount: 0, columnCount: 2, ties: [])
      #expect(RowRemovals(columns, by: order, threads: 1).shares == [0.5])
      #expect(RowRemovals(columns, by: order, threads: 1).uncovered == [2])
      let rows = Incidence(rowCount: 2, columnCount: 0, ties: [])
      #expect(RowRemovals(rows, by: order, threads: 1).shares == [0.5, 0.5, 0])
    }
    let empty = Incidence(rowCount: 0, columnCount: 0, ties: [])
    #expect(SeriesMeasure.removalByDegree.points(of: empty) == [.init("0", nil)])
    #expect(NetworkMeasure.robustnessByDegree.value(of: empty) == nil)
  }

  @Test func `agrees with networkx and igraph`() throws {
    let goldens = try CoveringGoldens.read()
    let davis = try TestNetworks.davis().incidence
    let macau = try CoveringGoldens.networks("macau")[0]
    let random = try CoveringGoldens.networks("random")
    for (incidence, curves) in [(davis, goldens.davis.curves), (macau, goldens.macau.curves)]
      + zip(random, goldens.random)
    {
      for (name, curve) in curves where name != "at-random" {
        let removal = try #require(SeriesMeasure.named("removal-\(name)"))
        #expect(agree(removal.points(of: incidence).map(\.value), curve.shares), "\(name)")
        let uncovered = try #require(SeriesMeasure.named("uncovered-\(name)"))
        #expect(agree(uncovered.points(of: incidence).map(\.value), curve.uncovered), "\(name)")
      }
    }
    let order = RowRemovals(macau, by: .betweenness(recomputed: true), threads: 1).order
    #expect(order == goldens.macau.curves["by-betweenness-anew"]?.order)
  }

  @Test func `goes on in the order counted last where counting comes to its limit`() throws {
    let davis = try TestNetworks.davis().incidence
    let anew = RemovalOrder.betweenness(recomputed: true)
    let whole = anew.rows(of: davis, limit: .max, threads: 1)
    #expect(whole.isExact)
    #expect(RowRemovals(davis, by: anew, threads: 1).order == whole.order)
    let once = anew.rows(of: davis, limit: 0, threads: 1)
    #expect(!once.isExact)
    #expect(
      once.order
        == RemovalOrder.betweenness(recomputed: false).rows(of: davis, limit: 0, threads: 1).order)
    // 32 nodes and 89 ties at first: the second count, of fewer, goes beyond the limit.
    let twice = anew.rows(of: davis, limit: 32 * 89, threads: 1)
    #expect(!twice.isExact && twice.order.sorted() == Array(0..<18))
    #expect(twice.order.prefix(2) == whole.order.prefix(2))
    let curve = try TestNetworks.davis().removalCurve(anew)
    #expect(curve.isExact)
  }

  // The means of all orders of small networks, listed; a random order's is within five standard errors,
  // and no share deviates by more than a half.
  @Test func `approaches the mean of all orders`() throws {
    let goldens = try CoveringGoldens.read()
    let samples = 400
    for (incidence, curves) in zip(try CoveringGoldens.networks("random"), goldens.random) {
      guard let all = curves["at-random"] else { continue }
      let drawn = RowRemovals(incidence, by: .random(samples: samples, seed: 5), threads: 2)
      #expect(agree(drawn.uncovered, all.uncovered))
      for (own, mean) in zip(drawn.shares, all.shares) {
        #expect((own - (mean ?? 0)).magnitude < 5 * 0.5 / Double(samples).squareRoot())
      }
    }
  }

  @Test(arguments: Array(seeds.prefix(40)))
  func `agrees with taking rows away`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let order = (0..<incidence.rowCount).shuffled(using: &generator)
    var sweep = RemovalSweep(incidence)
    sweep.remove(order.reversed())
    sweep.remove(order)
    for gone in 0...order.count {
      let left = Naive.left(of: Naive.without(Array(order.prefix(gone)), incidence))
      #expect(sweep.largest[gone] == left.largest)
      #expect(sweep.uncovered[gone] == left.uncovered)
    }
    for order in [RemovalOrder.degree, .betweenness(recomputed: false)] {
      let removals = RowRemovals(incidence, by: order, threads: 1)
      #expect(removals.order.sorted() == Array(0..<incidence.rowCount))
      #expect(removals.shares == removals.shares.sorted(by: >))
      #expect(removals.uncovered == removals.uncovered.sorted())
    }
  }

  @Test func `depends on the seed and not on threads`() throws {
    let davis = try TestNetworks.davis()
    let order = RemovalOrder.random(samples: 50, seed: 1)
    let curve = davis.removalCurve(order, threads: 1)
    #expect(curve == davis.removalCurve(order, threads: 2))
    #expect(curve == davis.removalCurve(order, threads: 5))
    #expect(curve != davis.removalCurve(.random(samples: 50, seed: 2)))
    #expect(curve.removed.isEmpty)
  }
}
