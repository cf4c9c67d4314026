import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

/// That p is what it says: under a null, p is as likely to be below any share as that share.
///
/// Counts are whole numbers, so p itself lies on steps. With c the count of a pair and u drawn from 0 to 1,
/// P(more than c) + u P(c) is spread evenly just if the law is that of the null. The distance of
/// Kolmogorov and Smirnov from evenness of s values, times sqrt(s), is above 1.95 once in 1000; networks
/// of another null must exceed that.
struct UniformityTests {
  private static let bound = 1.95

  /// A network of unlike degrees: 8 rows, 10 columns.
  private static let observed = TestNetworks.incidence(
    "xxxxxxxx..", "xxxxxx....", "xxxx.x....", "xxx......x", "xx.x......", "x...x.....",
    "xx........",
    ".x........")

  /// The distance from evenness, of the pair of the first two rows, times the root of the draws.
  private func distance(
    seed: UInt64, draws: Int = 1500, draw: (inout SeededGenerator) -> Incidence,
    tails: (_ drawn: Incidence, _ pairs: PairCounts) -> [Double]?
  ) throws -> Double {
    var generator = SeededGenerator(seed: seed)
    var values: [Double] = []
    for _ in 0..<draws {
      let drawn = draw(&generator)
      let masks = Naive.masks(drawn)
      let count = (masks[0] & masks[1]).nonzeroBitCount
      let pairs = PairCounts(firsts: [0, 0], seconds: [1, 1], counts: [count, count + 1])
      let found = try #require(tails(drawn, pairs))
      let share = Double.random(in: 0..<1, using: &generator)
      values.append(found[1] + share * (found[0] - found[1]))
    }
    values.sort()
    let size = Double(values.count)
    let distance = values.enumerated().reduce(0.0) {
      max($0, $1.element - Double($1.offset) / size, Double($1.offset + 1) / size - $1.element)
    }
    return distance * size.squareRoot()
  }

  private func drawFixedRow(_ generator: inout SeededGenerator) -> Incidence {
    let observed = Self.observed
    return TestNetworks.incidence(
      rows: observed.rowCount, columns: observed.columnCount,
      ties: (0..<observed.rowCount).flatMap { row in
        (0..<observed.columnCount).shuffled(using: &generator)
          .prefix(observed.rows.degree(of: row)).map { (row, $0) }
      })
  }

  private func drawFixedColumn(_ generator: inout SeededGenerator, groups: [[Int]]) -> Incidence {
    let observed = Self.observed
    let masks = Naive.masks(observed)
    return TestNetworks.incidence(
      rows: observed.rowCount, columns: observed.columnCount,
      ties: groups.flatMap { rows in
        let degrees = Naive.columnDegrees(masks, rows: rows, columns: observed.columnCount)
        return degrees.enumerated().flatMap { column, degree in
          rows.shuffled(using: &generator).prefix(degree).map { ($0, column) }
        }
      })
  }

  private func drawFixedFill(_ generator: inout SeededGenerator) -> Incidence {
    let observed = Self.observed
    return TestNetworks.incidence(
      rows: observed.rowCount, columns: observed.columnCount,
      ties: (0..<(observed.rowCount * observed.columnCount)).shuffled(using: &generator)
        .prefix(observed.tieCount).map { ($0 / observed.columnCount, $0 % observed.columnCount) })
  }

  private func drawModel(
    _ generator: inout SeededGenerator, _ model: ConfigurationModel
  ) -> Incidence {
    var ties: [(Int, Int)] = []
    for row in 0..<Self.observed.rowCount {
      for column in 0..<Self.observed.columnCount {
        let chance = model.chance(rowClass: model.rowClasses[row], column: column)
        if Double.random(in: 0..<1, using: &generator) < chance { ties.append((row, column)) }
      }
    }
    return TestNetworks.incidence(
      rows: Self.observed.rowCount, columns: Self.observed.columnCount, ties: ties)
  }

  private let all = [Array(0..<8)]

  @Test func `fixed row`() throws {
    let own = try distance(seed: 1, draw: drawFixedRow) {
      tails(of: $1, in: $0, under: .fixedRow, threads: 1)
    }
    #expect(own < Self.bound, "\(own)")
    let wrong = try distance(seed: 1, draw: drawFixedRow) {
      tails(of: $1, in: $0, under: .fixedFill, threads: 1)
    }
    #expect(wrong > Self.bound, "\(wrong)")
  }

  @Test func `fixed fill`() throws {
    let own = try distance(seed: 2, draw: drawFixedFill) {
      tails(of: $1, in: $0, under: .fixedFill, threads: 1)
    }
    #expect(own < Self.bound, "\(own)")
    let wrong = try distance(seed: 2, draw: { drawFixedColumn(&$0, groups: all) }) {
      tails(of: $1, in: $0, under: .fixedFill, threads: 1)
    }
    #expect(wrong > Self.bound, "\(wrong)")
  }

  @Test func `fixed column`() throws {
    let own = try distance(seed: 3, draw: { drawFixedColumn(&$0, groups: all) }) {
      tails(of: $1, in: $0, under: .fixedColumn, threads: 1)
    }
    #expect(own < Self.bound, "\(own)")
    let wrong = try distance(seed: 3, draw: drawFixedRow) {
      tails(of: $1, in: Self.observed, under: .fixedColumn, threads: 1)
    }
    #expect(wrong > Self.bound, "\(wrong)")
  }

  // The law is that of the network observed: those drawn have other degrees, and models, of their own.
  @Test func `expected degrees`() throws {
    let model = try #require(ConfigurationModel(Self.observed))
    let own = try distance(seed: 4, draw: { drawModel(&$0, model) }) {
      tails(of: $1, in: Self.observed, under: .expectedDegrees, threads: 1)
    }
    #expect(own < Self.bound, "\(own)")
    let wrong = try distance(seed: 4, draw: drawFixedRow) {
      tails(of: $1, in: Self.observed, under: .expectedDegrees, threads: 1)
    }
    #expect(wrong > Self.bound, "\(wrong)")
  }

  // Nineteen samples for each network drawn, which is itself the twentieth: its rank among them is even,
  // equal counts being ranked by lot.
  @Test func `fixed degrees`() throws {
    var curveball = Curveball(Self.observed)
    var random = SeededRandom(seed: 5)
    for _ in 0..<20 { curveball.trade(using: &random) }
    func ranked(_ drawn: Incidence, _ pairs: PairCounts, _ seed: UInt64) -> [Double]? {
      let null = ProjectionNull.fixedDegrees(samples: 19, seed: seed)
      let found = tails(of: pairs, in: drawn, under: null, threads: 1)
      // Above the count, the network observed is not one of those that reach it.
      return found.map { [$0[0], $0[1] - 1.0 / 20] }
    }
    var seed = UInt64(0)
    let own = try distance(seed: 5, draws: 400, draw: { _ in curveball.next(using: &random) }) {
      seed += 1
      return ranked($0, $1, seed)
    }
    #expect(own < Self.bound, "\(own)")
    let wrong = try distance(seed: 5, draws: 400, draw: drawFixedRow) {
      seed += 1
      return ranked(Self.observed, $1, seed)
    }
    #expect(wrong > Self.bound, "\(wrong)")
  }

  @Test func `fixed column, across groups`() throws {
    let labels = (0..<8).map { $0 % 2 }
    let groups = Partition(labels: labels.map { $0 })
    let own = try distance(seed: 6, draw: { drawFixedColumn(&$0, groups: groups.members) }) {
      tails(of: $1, across: groups, in: $0, under: .fixedColumn, threads: 1)
    }
    #expect(own < Self.bound, "\(own)")
    let wrong = try distance(seed: 6, draw: drawFixedRow) {
      tails(of: $1, across: groups, in: Self.observed, under: .fixedColumn, threads: 1)
    }
    #expect(wrong > Self.bound, "\(wrong)")
  }
}
