import Foundation
import TestNetworks
import Testing
import TwoModeNetworks

struct ProjectionWeightingTests {
  // a and b share 1 and 2, b and c share 3. Degrees: a 2, b 3, c 1; each of 1, 2, 3 has two actors. The
  // fourth event is d's alone: neither of either pair has it. Phi of a and b is (4 * 2 - 2 * 3) over the
  // root of 2 * 2 * 3 * 1, of b and c (4 * 1 - 3 * 1) over the root of 3 * 1 * 1 * 3.
  private static let worked: [(ProjectionWeighting, [Double])] = [
    (.simpson, [1, 1]),
    (.phi, [2 / sqrt(12.0), 1.0 / 3]),
    (.yule, [1, 1]),
    (.pmi, [log(8.0 / 6), log(4.0 / 3)]),
    (.hyperbolic, [1, 0.5]),
  ]

  @Test(arguments: worked)
  func `weighs the worked example as by hand`(weighting: ProjectionWeighting, weights: [Double]) {
    let projection = TestNetworks.worked().projected(weighting: weighting)
    #expect(!projection.isDirected)
    #expect(projection.ties.map(\.first) == ["a", "b"])
    #expect(agree(projection.ties.map(\.weight), weights))
  }

  // b's share of each of 1, 2, 3 is a third, and half of what an event has goes to either actor.
  @Test func `resource allocation is what comes from the second to the first`() {
    let projection = TestNetworks.worked().projected(weighting: .resourceAllocation)
    #expect(projection.isDirected)
    #expect(projection.ties.map(\.first) == ["a", "b", "b", "c"])
    #expect(projection.ties.map(\.second) == ["b", "a", "c", "b"])
    #expect(projection.ties.map(\.shared) == [[1, 2], [1, 2], [3], [3]])
    let weights: [Double] = [1.0 / 3, 0.5, 0.5, 1.0 / 6]
    #expect(agree(projection.ties.map(\.weight), weights))
    // What comes from b: a third to a, a sixth to c, and half of it back to b.
    #expect(projection.ties(of: "b").count == 4)
  }

  // a has 1 and 2, b has 2 and 3. Of three events each is one's: nothing is left that neither has.
  @Test func `less than chance would give is below 0`() {
    let three = TwoModeNetwork(ties: [("a", 1), ("a", 2), ("b", 2), ("b", 3)])
    #expect(agree(three.projected(weighting: .phi).ties.map(\.weight), [-0.5]))
    #expect(agree(three.projected(weighting: .yule).ties.map(\.weight), [-1]))
    #expect(agree(three.projected(weighting: .pmi).ties.map(\.weight), [log(3.0 / 4)]))
    let four = TwoModeNetwork(ties: [("a", 1), ("a", 2), ("b", 2), ("b", 3), ("c", 4)])
    for weighting in [ProjectionWeighting.phi, .yule, .pmi] {
      #expect(four.projected(weighting: weighting).ties.map(\.weight) == [0])
    }
  }

  @Test func `is undefined where the definition divides by 0`() throws {
    // a has every event: its row is the same everywhere; and all that b has, a has too.
    let all = TwoModeNetwork(ties: [("a", 1), ("a", 2), ("b", 1)])
    #expect(all.projected(weighting: .phi).ties.map(\.weight) == [nil])
    #expect(all.projected(weighting: .yule).ties.map(\.weight) == [nil])
    #expect(all.projected(weighting: .pmi).ties.map(\.weight) == [0])
    // With unequal weights a's row is no longer the same everywhere: (1, 3) and (1, 0) fall together.
    let weighted = try TwoModeNetwork(ties: [("a", 1), ("a", 2), ("b", 1)], weights: [1, 3, 1])
    #expect(weighted.projected(weighting: .phi, ties: .weighted).ties.map(\.weight) == [-1])
    let even = try TwoModeNetwork(ties: [("a", 1), ("a", 2), ("b", 1)], weights: [0.1, 0.1, 1])
    #expect(even.projected(weighting: .phi, ties: .weighted).ties.map(\.weight) == [nil])
  }

  // Rows (2, 3, 0) and (4, 2, 5). Sums: a 5, b 11, events 6, 5 and 5. Products add up to 8 + 6, smaller
  // weights to 2 + 2 and larger ones to 4 + 3 + 5, squares to 13 and 45; 3 times the squared differences
  // from the mean, 3 * 13 - 25 and 3 * 45 - 121, are both 14; a product over the event's sum, 8 / 6 + 6 / 5.
  private static let weighted: [(ProjectionWeighting, [Double?])] = [
    (.count, [14]), (.newman, [5, 6]), (.jaccard, [4.0 / 12]), (.cosine, [14 / sqrt(585.0)]),
    (.simpson, [0.8]), (.phi, [-13.0 / 14]), (.resourceAllocation, [38.0 / 165, 38.0 / 75]),
    (.hyperbolic, [38.0 / 15]), (.yule, [nil]), (.pmi, [nil]),
  ]

  @Test(arguments: weighted)
  func `weighs weighted ties as by hand`(weighting: ProjectionWeighting, weights: [Double?]) throws
  {
    let network = try TwoModeNetwork(
      ties: [("a", 1), ("a", 2), ("b", 1), ("b", 2), ("b", 3)], weights: [2, 3, 4, 2, 5])
    let projection = network.projected(weighting: weighting, ties: .weighted)
    #expect(projection.isDirected == (weights.count == 2))
    #expect(projection.isDirected == weighting.isDirected(ties: .weighted))
    #expect(agree(projection.ties.map(\.weight), weights))
  }

  @Test(arguments: ProjectionWeighting.allCases)
  func `weights of 1, or none, are ties alike`(weighting: ProjectionWeighting) {
    for seed in 1...60 as ClosedRange<UInt64> {
      let plain = TestNetworks.randomIncidence(seed: seed)
      let pairs = ProjectedTies(plain)
      let alike = pairs.weights(weighting, in: plain)
      #expect(pairs.weights(weighting, in: plain, ties: .weighted) == alike)
      guard weighting.isDefinedOfWeightedTies else { continue }
      let ones = TestNetworks.weighted(plain) { _ in 1 }
      #expect(agree(pairs.weights(weighting, in: ones, ties: .weighted), alike))
      #expect(
        agree(
          pairs.weights(weighting, in: ones, ties: .weighted, reversed: true),
          pairs.weights(weighting, in: plain, reversed: true)))
    }
  }

  @Test(arguments: ProjectionWeighting.allCases, TieCounting.allCases)
  func `agrees with the definitions on dense rows`(
    weighting: ProjectionWeighting, counting: TieCounting
  ) {
    for seed in 1...150 as ClosedRange<UInt64> {
      let incidence =
        counting == .weighted
        ? TestNetworks.weightedIncidence(seed: seed) : TestNetworks.randomIncidence(seed: seed)
      let matrix = Naive.matrix(incidence)
      let projection = TestNetworks.numbered(incidence).projected(
        weighting: weighting, ties: counting)
      for tie in projection.ties {
        let expected = Naive.weight(weighting, tie.first, tie.second, matrix, counting)
        #expect(
          agree(tie.weight, expected), "\(weighting) \(seed): \(tie) is \(expected ?? .nan)")
      }
      var pairs: [[Int]] = []
      for a in matrix.indices {
        for b in matrix.indices where projection.isDirected ? a != b : a < b {
          if zip(matrix[a], matrix[b]).contains(where: { $0 > 0 && $1 > 0 }) {
            pairs.append([a, b])
          }
        }
      }
      #expect(projection.ties.map { [$0.first, $0.second] } == pairs)
    }
  }

  @Test func `keeps its range`() {
    for seed in 1...150 as ClosedRange<UInt64> {
      let network = TestNetworks.numbered(TestNetworks.randomIncidence(seed: seed))
      for weighting in ProjectionWeighting.allCases {
        for tie in network.projected(weighting: weighting).ties {
          guard let weight = tie.weight else {
            #expect(weighting == .phi || weighting == .yule)
            continue
          }
          let shared = Double(tie.shared.count)
          let range: ClosedRange<Double> =
            switch weighting {
            case .count: shared...shared
            case .newman: 0...shared
            case .hyperbolic: 0...(shared / 2)
            case .jaccard, .cosine, .simpson: 0...1
            case .resourceAllocation: 0...0.5
            case .phi, .yule: -1...1
            case .pmi: -.infinity...log(12)
            }
          #expect(range.contains(weight), "\(weighting) is \(weight)")
        }
      }
    }
  }

  // Each node's Newman weights add up to the nodes it shares, and of weighted ties to their weights;
  // what comes from a node, and back to it, is all it has.
  @Test(arguments: TieCounting.allCases)
  func `what is dealt out is all there is`(counting: TieCounting) {
    for seed in 1...100 as ClosedRange<UInt64> {
      let plain = TestNetworks.randomIncidence(seed: seed)
      let incidence = counting == .weighted ? TestNetworks.weightedIncidence(seed: seed) : plain
      let matrix = Naive.matrix(incidence)
      let network = TestNetworks.numbered(incidence)
      let newman = network.projected(weighting: .newman, ties: counting)
      let shares = network.projected(weighting: .resourceAllocation, ties: counting)
      for (node, row) in matrix.enumerated() {
        let dealt = newman.ties.filter {
          $0.first == node || (!newman.isDirected && $0.second == node)
        }
        let shared = row.indices.filter { incidence.columns.degree(of: $0) > 1 }
        #expect(agree(sum(dealt.map(\.weight)), sum(shared.map { row[$0] })))
        guard let strength = sum(row), strength > 0 else { continue }
        let kept = row.indices.filter { row[$0] > 0 }.map { column -> Double? in
          let all = sum(matrix.map { $0[column] }) ?? .nan
          return row[column] * row[column] / (strength * all)
        }
        let given = shares.ties.filter { $0.second == node }.map(\.weight)
        #expect(agree(sum(kept + given), 1))
      }
    }
  }

  @Test func `the order of nodes changes nothing`() {
    for seed in 1...60 as ClosedRange<UInt64> {
      let incidence = TestNetworks.weightedIncidence(seed: seed)
      let network = TestNetworks.numbered(incidence)
      var generator = SeededGenerator(seed: seed)
      let ties = Naive.ties(incidence).map { (Int($0.row), -1 - Int($0.column)) }
      let order = ties.indices.shuffled(using: &generator)
      let weights = incidence.rows.weights ?? []
      let moved = try? TwoModeNetwork(
        actors: network.actors.shuffled(using: &generator),
        events: network.events.shuffled(using: &generator), ties: order.map { ties[$0] },
        weights: order.map { weights[$0] })
      for weighting in ProjectionWeighting.allCases where weighting.isDefinedOfWeightedTies {
        let found = moved?.projected(weighting: weighting, ties: .weighted)
        let isDirected = weighting.isDirected(ties: .weighted)
        for tie in network.projected(weighting: weighting, ties: .weighted).ties {
          let other = found?.ties.first {
            if $0.first == tie.first && $0.second == tie.second { return true }
            return !isDirected && $0.first == tie.second && $0.second == tie.first
          }
          #expect(agree(other?.weight, tie.weight))
        }
      }
    }
  }

  @Test func `weights that are none leave all undefined`() {
    for weight in [0, -1, .infinity, .nan] as [Double] {
      let incidence = Incidence(
        rowCount: 4, columnCount: 2, ties: [(0, 0), (1, 0), (2, 1), (3, 1)],
        weights: [1, weight, 1, 1])
      let pairs = ProjectedTies(incidence)
      for weighting in ProjectionWeighting.allCases {
        #expect(pairs.weights(weighting, in: incidence, ties: .weighted) == [nil, nil])
      }
      #expect(pairs.weights(.count, in: incidence) == [1, 1])
    }
  }

  @Test func `weights at the ends of their range trap nothing`() {
    let weights = [Double.leastNonzeroMagnitude, 1e-300, 1, 1e300, .greatestFiniteMagnitude]
    for seed in 1...60 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let incidence = TestNetworks.weighted(TestNetworks.randomIncidence(seed: seed)) { _ in
        weights[Int.random(in: 0..<weights.count, using: &generator)]
      }
      let pairs = ProjectedTies(incidence)
      for weighting in ProjectionWeighting.allCases {
        let values = pairs.weights(weighting, in: incidence, ties: .weighted)
        #expect(values.allSatisfy { $0?.isFinite ?? true })
      }
    }
  }

  @Test func `names are those of the command`() {
    #expect(
      ProjectionWeighting.allCases.map(\.rawValue) == [
        "count", "newman", "jaccard", "cosine", "simpson", "phi", "yule", "pmi",
        "resource-allocation", "hyperbolic",
      ])
  }
}

/// Whether two weights agree: both undefined, or within 1e-9 of the larger.
private func agree(_ first: Double?, _ second: Double?) -> Bool {
  guard let first, let second else { return first == nil && second == nil }
  return (first - second).magnitude <= max(1e-9 * max(first.magnitude, second.magnitude), 1e-14)
}

private func sum(_ values: [Double?]) -> Double? {
  values.reduce(0) { $0 + ($1 ?? .nan) }
}

private func agree(_ first: [Double?], _ second: [Double?]) -> Bool {
  first.count == second.count && zip(first, second).allSatisfy { agree($0, $1) }
}

extension Naive {
  /// The weight of (a, b), from dense rows alone.
  fileprivate static func weight(
    _ weighting: ProjectionWeighting, _ a: Int, _ b: Int, _ matrix: [[Double]],
    _ counting: TieCounting
  ) -> Double? {
    let rows: [[Double]] =
      counting == .weighted ? matrix : matrix.map { row in row.map { $0 > 0 ? 1 : 0 } }
    let (first, second) = (rows[a], rows[b])
    let count = Double(first.count)
    func sum(_ value: (Int) -> Double) -> Double { first.indices.map(value).reduce(0, +) }
    func column(_ event: Int) -> [Double] { rows.map { $0[event] }.filter { $0 > 0 } }
    switch weighting {
    case .count:
      return sum { first[$0] * second[$0] }
    case .newman:
      return sum { event in
        if first[event] == 0 || second[event] == 0 { return 0 }
        return first[event] / Double(column(event).count - 1)
      }
    case .jaccard:
      return sum { min(first[$0], second[$0]) } / sum { max(first[$0], second[$0]) }
    case .cosine:
      return sum { first[$0] * second[$0] }
        / (sqrt(sum { first[$0] * first[$0] }) * sqrt(sum { second[$0] * second[$0] }))
    case .simpson:
      return sum { min(first[$0], second[$0]) } / min(sum { first[$0] }, sum { second[$0] })
    case .phi:
      if Set(first).count == 1 || Set(second).count == 1 { return nil }
      let (mean, other) = (sum { first[$0] } / count, sum { second[$0] } / count)
      let joint = sum { (first[$0] - mean) * (second[$0] - other) }
      let squares = sum { pow(first[$0] - mean, 2) } * sum { pow(second[$0] - other, 2) }
      return joint / sqrt(squares)
    case .yule, .pmi:
      if counting == .weighted { return nil }
      let both = sum { first[$0] * second[$0] } / count
      let firstAlone = sum { first[$0] * (1 - second[$0]) } / count
      let secondAlone = sum { (1 - first[$0]) * second[$0] } / count
      let neither = sum { (1 - first[$0]) * (1 - second[$0]) } / count
      if weighting == .pmi {
        return log(both / (both + firstAlone)) - log(both + secondAlone)
      }
      if both * neither == 0 && firstAlone * secondAlone == 0 { return nil }
      if firstAlone * secondAlone == 0 { return 1 }
      let odds = both * neither / (firstAlone * secondAlone)
      return (odds - 1) / (odds + 1)
    case .resourceAllocation:
      let all = sum { second[$0] }
      return sum { event in
        if second[event] == 0 { return 0 }
        return second[event] / all * first[event] / column(event).reduce(0, +)
      }
    case .hyperbolic:
      return sum { event in
        if second[event] == 0 { return 0 }
        return first[event] * second[event] / column(event).reduce(0, +)
      }
    }
  }
}
