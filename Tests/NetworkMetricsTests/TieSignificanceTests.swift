import Foundation
import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct TieSignificanceTests {
  private let worked = TestNetworks.worked()

  private func p(_ null: ProjectionNull) -> [Double?] {
    worked.projected(significance: null).ties.map(\.p)
  }

  // Five actors, four events, seven ties. a and b share 1 and 2, b and c share 3.
  //
  // Fixed row: three of four events hold both of a's in 2 of 4 choices, and c's one in 3 of 4.
  // Fixed column: events 1 to 3 have 2 of 5 actors and any two with 2 / 20 each, event 4 none. At least
  // two of three: 3 x 0.01 x 0.9 + 0.001; at least one: 1 - 0.9^3.
  @Test func `worked by hand`() {
    #expect(agree(p(.fixedRow), [0.5, 0.75]))
    #expect(agree(p(.fixedColumn), [0.028, 0.271]))
  }

  // Three actors, two events, three of the six ties: two actors both come to the first event with 4 of the
  // 20 choices, as any of the other four ties is the third; likewise to the second; never to both.
  @Test func `fixed fill by hand`() {
    let network = TestNetworks.numbered(TestNetworks.incidence("x.", "x.", ".x"))
    #expect(agree(network.projected(significance: .fixedFill).ties.map(\.p), [0.4]))
  }

  // A ring: every tie has the chance 2/3 and both of two rows 4/9, so that a column at least is shared with
  // 1 - (5/9)^3. With degrees fixed every row lacks one column and no two the same: they always share one.
  @Test func `degrees by hand`() {
    let ring = TestNetworks.numbered(TestNetworks.incidence("xx.", ".xx", "x.x"))
    let expected = 1 - 125.0 / 729
    #expect(
      agree(
        ring.projected(significance: .expectedDegrees).ties.map(\.p),
        [expected, expected, expected]))
    let drawn = ring.projected(significance: .fixedDegrees(samples: 50, seed: 3))
    #expect(drawn.ties.map(\.p) == [1, 1, 1])
  }

  // Two of either group. Item 1 has one of either, so any two with 1/4; item 2 one and both: 1/2. Two
  // items: 1/8; one at least: 1 - 3/4 x 1/2 = 5/8. Of four pairs tested, q = 4 x 1/8 and 2 x 5/8.
  @Test func `ties across groups by hand`() throws {
    let network = TwoModeNetwork(
      ties: [("a1", 1), ("b1", 1), ("a1", 2), ("b1", 2), ("b2", 2), ("a2", 3)])
    let tested = network.crossTies(between: { $0.first })
    let ties = tested.ties
    #expect(tested.testCount == 4)
    #expect(ties.map(\.first) == ["a1", "a1"])
    #expect(ties.map(\.second) == ["b1", "b2"])
    #expect(ties.map(\.shared) == [[1, 2], [2]])
    #expect(agree(ties.map(\.p), [0.125, 0.625]))
    #expect(agree(ties.map(\.q), [0.5, 1]))
  }

  @Test func `q counts all pairs, and weights stay`() throws {
    let davis = try TestNetworks.davis()
    let tested = davis.projected(
      weighting: .newman, significance: .fixedRow, correction: .bonferroni)
    let plain = davis.projected(weighting: .newman)
    #expect(tested.weighting == plain.weighting)
    // Of 18 women, 18 x 17 / 2 pairs, also where few of them are listed.
    #expect(tested.testCount == 153 && tested.significant(at: 0.05).testCount == 153)
    #expect(plain.testCount == nil)
    for (tie, untested) in zip(tested.ties, plain.ties) {
      let p = try #require(tie.p)
      #expect(tie.q == min(1, 153 * p))
      #expect(tie.weight == untested.weight)
      #expect(tie.shared == untested.shared)
    }
  }

  // A projection may have lost ties before it is tested.
  @Test func `a tie has the same p whichever others are left`() throws {
    let davis = try TestNetworks.davis()
    let whole = davis.projected(significance: .expectedDegrees)
    let few = davis.projected(weighting: .jaccard).filter { ($0.weight ?? 0) > 0.4 }
    let tested = davis.tested(few, under: .expectedDegrees)
    #expect(!tested.ties.isEmpty && tested.ties.count < whole.ties.count)
    for tie in tested.ties {
      let same = whole.ties.first { $0.first == tie.first && $0.second == tie.second }
      #expect(tie.p == same?.p)
      #expect(tie.q == same?.q)
    }
  }

  private static let nulls: [ProjectionNull] = [
    .fixedRow, .fixedFill, .fixedColumn, .expectedDegrees, .fixedDegrees(samples: 40, seed: 11),
  ]
  private static let crossNulls: [CrossGroupNull] = [
    .fixedColumn, .expectedDegrees, .fixedDegrees(samples: 40, seed: 11),
  ]

  /// A group for two of three rows.
  private func groups(_ count: Int) -> Partition {
    Partition(labels: (0..<count).map { $0 % 3 == 2 ? nil : $0 % 3 })
  }

  @Test(arguments: nulls)
  func `random networks have p above 0 to 1, the same in any number of threads`(
    null: ProjectionNull
  ) {
    for seed in UInt64(1)...100 {
      let incidence = TestNetworks.randomIncidence(seed: seed)
      let pairs = ProjectedTies(incidence)
      let one = pairs.pValues(under: null, in: incidence, threads: 1)
      #expect(one.count == pairs.count)
      #expect(one.allSatisfy { $0.map { $0 > 0 && $0 <= 1 } ?? false }, "seed \(seed)")
      #expect(one == pairs.pValues(under: null, in: incidence, threads: 2), "seed \(seed)")
    }
  }

  @Test(arguments: crossNulls)
  func `pairs across groups have p above 0 to 1, the same in any number of threads`(
    null: CrossGroupNull
  ) {
    for seed in UInt64(1)...100 {
      let incidence = TestNetworks.randomIncidence(seed: seed)
      let pairs = ProjectedTies(incidence)
      let groups = groups(incidence.rowCount)
      let one = pairs.pValues(across: groups, under: null, in: incidence, threads: 1)
      for pair in 0..<pairs.count {
        let first = groups.groups[Int(pairs.firsts[pair])]
        let second = groups.groups[Int(pairs.seconds[pair])]
        if let first, let second, first != second {
          #expect(one[pair].map { $0 > 0 && $0 <= 1 } == true, "seed \(seed)")
        } else {
          #expect(one[pair] == nil)
        }
      }
      #expect(one == pairs.pValues(across: groups, under: null, in: incidence, threads: 2))
    }
  }

  private func table(_ pairs: ProjectedTies, _ p: [Double?], _ name: (Int32) -> Int) -> [[Int]:
    Double]
  {
    var table: [[Int]: Double] = [:]
    for pair in 0..<pairs.count {
      let ends = [name(pairs.firsts[pair]), name(pairs.seconds[pair])]
      table[ends.sorted()] = p[pair]
    }
    return table
  }

  @Test func `p moves with its nodes when they are reordered`() {
    for seed in UInt64(1)...100 {
      let incidence = TestNetworks.randomIncidence(seed: seed)
      var generator = SeededGenerator(seed: seed)
      let rowOrder = Array(0..<incidence.rowCount).shuffled(using: &generator)
      let columnOrder = Array(0..<incidence.columnCount).shuffled(using: &generator)
      let moved = incidence.relabelled(rowOrder: rowOrder, columnOrder: columnOrder)
      let (pairs, movedPairs) = (ProjectedTies(incidence), ProjectedTies(moved))
      let groups = groups(incidence.rowCount)
      var labels = groups.groups
      for (row, place) in rowOrder.enumerated() { labels[place] = groups.groups[row] }
      func check(_ p: [Double?], _ movedP: [Double?]) {
        let own = table(pairs, p) { rowOrder[Int($0)] }
        let other = table(movedPairs, movedP) { Int($0) }
        #expect(own.count == other.count)
        for (ends, value) in own {
          #expect((value - (other[ends] ?? -1)).magnitude <= 1e-12 * value, "seed \(seed)")
        }
      }
      for null in Self.nulls.prefix(4) {
        check(
          pairs.pValues(under: null, in: incidence), movedPairs.pValues(under: null, in: moved))
      }
      for null in Self.crossNulls.prefix(2) {
        check(
          pairs.pValues(across: groups, under: null, in: incidence),
          movedPairs.pValues(across: Partition(labels: labels), under: null, in: moved))
      }
    }
  }

  @Test func `networks without pairs have none`() {
    for (rows, columns) in [(0, 0), (1, 0), (0, 1), (1, 1), (3, 2)] {
      let empty = Incidence(rowCount: rows, columnCount: columns, ties: [])
      let network = TestNetworks.numbered(empty)
      for null in Self.nulls { #expect(network.projected(significance: null).ties.isEmpty) }
      for null in Self.crossNulls {
        #expect(network.crossTies(between: { $0 }, significance: null).ties.isEmpty)
        #expect(network.crossTies(between: { _ -> Int? in nil }, significance: null).ties.isEmpty)
      }
    }
  }

  @Test func `samples below 1 are read as 1, seeds decide, weights of ties do not`() {
    let weighted = TestNetworks.weighted(worked.incidence) { $0.isMultiple(of: 2) ? .nan : -3 }
    let pairs = ProjectedTies(weighted)
    for null in Self.nulls {
      #expect(
        pairs.pValues(under: null, in: weighted) == pairs.pValues(under: null, in: worked.incidence)
      )
    }
    let none = p(.fixedDegrees(samples: -5, seed: 1))
    #expect(none.allSatisfy { $0 == 0.5 || $0 == 1 })
    #expect(
      p(.fixedDegrees(samples: 300, seed: 1)) != p(.fixedDegrees(samples: 300, seed: 2)))
  }

  @Test func `nulls and corrections are found by name`() {
    for definition in ProjectionNull.definitions {
      #expect(ProjectionNull.named(definition.name, samples: 1, seed: 1) != nil)
    }
    for definition in CrossGroupNull.definitions {
      #expect(CrossGroupNull.named(definition.name, samples: 1, seed: 1) != nil)
    }
    for definition in PValueCorrection.definitions {
      #expect(PValueCorrection(rawValue: definition.name) != nil)
    }
    let definitions =
      ProjectionNull.definitions + CrossGroupNull.definitions + PValueCorrection.definitions
    for definition in definitions {
      let lines = [definition.title, definition.meaning, definition.range, definition.complexity]
      #expect(lines.allSatisfy { !$0.isEmpty && !$0.contains("\n") })
      #expect(!definition.references.isEmpty)
    }
    #expect(ProjectionNull.named("hypergeometric", samples: 1, seed: 1) == .fixedRow)
    #expect(
      ProjectionNull.named("fdsm", samples: 7, seed: 2) == .fixedDegrees(samples: 7, seed: 2))
    #expect(ProjectionNull.named("fixedRow", samples: 1, seed: 1) == nil)
    #expect(CrossGroupNull.named("fixed-row", samples: 1, seed: 1) == nil)
  }

  // Two sets of 100 of 1000 that are the same: one choice of 1000! / (100! 900!).
  @Test func `tails of 1e-140 are as exact as others`() {
    let tail = hypergeometricTails(100, 100, of: 1000, upTo: 100)[100]
    var choices = 1.0
    for taken in 0..<100 { choices *= Double(1000 - taken) / Double(taken + 1) }
    #expect((tail * choices - 1).magnitude < 1e-12)
    // Far below what is likely, too: two of 900 share 800 at least.
    #expect(hypergeometricTails(900, 900, of: 1000, upTo: 800)[800] == 1)
  }

  // What 1000 of 10,000 share with 1000 others: the sums of choices, in whole numbers, by Python's math.comb. That
  // all 1000 are shared is so much less likely than that 100 are that a Double does not hold how much.
  @Test func `tails of large sets are worked out from the likeliest number`() {
    let tails = hypergeometricTails(1000, 1000, of: 10_000, upTo: 1000)
    for (shared, tail) in [
      (0, 1), (100, 0.517_431_719_178_413_4), (150, 9.191_939_568_943_435e-08),
      (200, 4.990_927_372_508_004e-24),
    ] as [(Int, Double)] {
      #expect((tails[shared] / tail - 1).magnitude < 1e-11, "\(shared)")
    }
    #expect(tails.allSatisfy { (0...1).contains($0) })
    // Nor, of halves, how much less likely it is that none are.
    let half = hypergeometricTails(5000, 5000, of: 10_000, upTo: 2500)[2500]
    #expect((half / 0.507_978_247_217_053 - 1).magnitude < 1e-11)
  }

  @Test func `chances of all counts add up to 1 in large networks`() {
    let sizes: [(rows: Int, columns: Int, ties: Int)] = [
      (2, 1000, 700), (3, 500, 1400), (1000, 2000, 50000), (1900, 17000, 90000), (50, 300, 14999),
    ]
    for (rows, columns, ties) in sizes {
      let law = FixedFillLaw(rows: rows, columns: columns, ties: ties)
      let density = Double(ties) / Double(rows * columns)
      let mean = Double(columns) * density * density
      let highest = min(columns, Int(mean + 12 * mean.squareRoot()) + 40)
      let sum = (0...highest).reduce(0.0) { $0 + law.mass($1) }
      #expect((sum - 1).magnitude < 1e-11, "\(sum) for \(rows), \(columns), \(ties)")
    }
  }
}
