import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

/// What makes the model the one it is: its degrees, odds that are products where there is a choice, and
/// certainty just where there is none. Entropy is concave, so there is one such network.
struct ConfigurationModelTests {
  private func chances(_ incidence: Incidence) throws -> [[Double]] {
    let model = try #require(ConfigurationModel(incidence))
    return (0..<incidence.rowCount).map { row in
      (0..<incidence.columnCount).map {
        model.chance(rowClass: model.rowClasses[row], column: $0)
      }
    }
  }

  /// Checks sums and odds.
  private func check(_ p: [[Double]], _ incidence: Incidence, _ comment: Comment) {
    for row in 0..<incidence.rowCount {
      #expect(agree(p[row].reduce(0, +), Double(incidence.rows.degree(of: row))), comment)
    }
    for column in 0..<incidence.columnCount {
      let sum = p.reduce(0) { $0 + $1[column] }
      #expect(agree(sum, Double(incidence.columns.degree(of: column))), comment)
    }
    func isFree(_ chance: Double) -> Bool { chance > 0 && chance < 1 }
    for row in 1..<max(1, incidence.rowCount) {
      for column in 1..<max(1, incidence.columnCount) {
        let (a, b) = (p[row - 1][column - 1], p[row - 1][column])
        let (c, d) = (p[row][column - 1], p[row][column])
        guard [a, b, c, d].allSatisfy(isFree) else { continue }
        // Both sides of the odds multiplied out, as 1 - p has few digits where p is near 1.
        let difference = a * d * (1 - b) * (1 - c) - b * c * (1 - a) * (1 - d)
        #expect(difference.magnitude < 1e-12, comment)
      }
    }
  }

  @Test func `degrees and odds on random networks`() throws {
    for seed in seeds {
      let incidence = TestNetworks.randomIncidence(seed: seed)
      check(try chances(incidence), incidence, "seed \(seed)")
    }
  }

  // Of the 4096 networks of three rows and four columns, one of each pair of degree sequences: a tie is
  // certain or impossible in the model just where it is in all networks of these degrees.
  @Test func `ties are certain just where degrees leave no choice`() throws {
    var ofDegrees: [[Int]: [Naive.Masks]] = [:]
    for masks in Naive.allNetworks(rows: 3, columns: 4) {
      let degrees =
        masks.map(\.nonzeroBitCount) + Naive.columnDegrees(masks, rows: [0, 1, 2], columns: 4)
      if degrees[0] >= degrees[1], degrees[1] >= degrees[2] {
        ofDegrees[degrees, default: []].append(masks)
      }
    }
    for networks in ofDegrees.values {
      let first = networks[0]
      let tied = (0..<12).filter { (cell: Int) -> Bool in (first[cell / 4] >> (cell % 4)) & 1 == 1 }
      let incidence = TestNetworks.incidence(
        rows: 3, columns: 4, ties: tied.map { ($0 / 4, $0 % 4) })
      let p = try chances(incidence)
      check(p, incidence, "\(networks[0])")
      for cell in 0..<12 {
        let ties = networks.count { $0[cell / 4] >> (cell % 4) & 1 == 1 }
        let chance = p[cell / 4][cell % 4]
        #expect((chance == 1) == (ties == networks.count), "\(networks[0]), \(chance)")
        #expect((chance == 0) == (ties == 0), "\(networks[0]), \(chance)")
      }
    }
  }

  // No row or column is full or empty, and yet the first two rows must have the first two columns, and
  // the others nothing else: the first two rows share the other two columns by a toss, and so do columns.
  @Test func `a network that falls apart without a full row`() throws {
    let incidence = TestNetworks.incidence("xxx.", "xx.x", "x...", ".x..")
    let half = 0.5
    let expected: [[Double]] = [
      [1, 1, half, half], [1, 1, half, half], [half, half, 0, 0], [half, half, 0, 0],
    ]
    for (row, chances) in zip(expected, try chances(incidence)) {
      #expect(agree(row, chances))
    }
  }

  // Every row of degree 2 of 3 columns that are alike: 2/3 each.
  @Test func `alike nodes`() throws {
    let p = try chances(TestNetworks.incidence("xx.", ".xx", "x.x"))
    #expect(p.allSatisfy { agree($0, [2.0 / 3, 2.0 / 3, 2.0 / 3]) })
  }

  // Degrees that are as unlike as can be with a choice left, and those of a few busy nodes.
  @Test func `degrees that are hard to fit`() throws {
    for size in [5, 20, 60] {
      var ties = (0..<size).flatMap { row in (0..<(size - row)).map { (row, $0) } }
      // The longest row gives its last tie to the shortest, and a choice runs through all.
      ties.removeAll { $0 == (0, size - 1) }
      ties.append((size - 1, size - 1))
      let nested = TestNetworks.incidence(rows: size, columns: size, ties: ties)
      check(try chances(nested), nested, "nested \(size)")
    }
    var generator = SeededGenerator(seed: 3)
    var ties: [(Int, Int)] = []
    for row in 0..<150 {
      for column in 0..<200 {
        let product = Double((row + 1) * (column + 1))
        if Double.random(in: 0..<1, using: &generator) * product < 200 {
          ties.append((row, column))
        }
      }
    }
    let busy = TestNetworks.incidence(rows: 150, columns: 200, ties: ties)
    check(try chances(busy), busy, "busy")
  }
}
