import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

/// Every null against the list of all networks that it leaves possible.
struct NullEnumerationTests {
  static let examples: [Incidence] = [
    TestNetworks.incidence("xx..", "x.xx", ".xx."),
    TestNetworks.incidence("xxx.", "xx.x", "x..."),
    TestNetworks.incidence("x...", ".x..", "...."),
    TestNetworks.incidence("xxxx", "xx..", "x..."),
    TestNetworks.incidence("xxxx", "xxxx", "xxxx"),
    TestNetworks.incidence("xx.", "x.x", ".xx", "x.."),
    TestNetworks.incidence("xxx", "x..", ".x.", "..."),
    TestNetworks.incidence("xx......", "x.x....."),
  ]

  /// All pairs of rows with every count that they could have.
  static func allPairs(of incidence: Incidence) -> PairCounts {
    let pairs = (0..<incidence.rowCount).flatMap { first in
      ((first + 1)..<max(incidence.rowCount, first + 1)).flatMap { second in
        (0...incidence.columnCount).map { (first, second, $0) }
      }
    }
    return PairCounts(
      firsts: pairs.map { Int32($0.0) }, seconds: pairs.map { Int32($0.1) },
      counts: pairs.map { $0.2 })
  }

  static func naive(
    _ pairs: PairCounts, among networks: [Naive.Masks], weights: [Double]? = nil
  ) -> [Double?] {
    pairs.counts.indices.map {
      Naive.upperTail(
        networks, weights: weights, Int(pairs.firsts[$0]), Int(pairs.seconds[$0]),
        count: pairs.counts[$0])
    }
  }

  /// The networks of an example's size that share something with it.
  static func networks<Held: Equatable>(
    like incidence: Incidence, holding held: (Naive.Masks) -> Held
  ) -> [Naive.Masks] {
    let own = held(Naive.masks(incidence))
    return Naive.allNetworks(rows: incidence.rowCount, columns: incidence.columnCount)
      .filter { held($0) == own }
  }

  private func check(_ null: ProjectionNull, _ incidence: Incidence, _ all: [Naive.Masks]) {
    let pairs = Self.allPairs(of: incidence)
    let found = tails(of: pairs, in: incidence, under: null, threads: 1) ?? []
    #expect(agree(found, Self.naive(pairs, among: all)), "\(null) of \(incidence)")
  }

  @Test(arguments: examples) func `fixed row`(incidence: Incidence) {
    check(.fixedRow, incidence, Self.networks(like: incidence) { $0.map(\.nonzeroBitCount) })
  }

  @Test(arguments: examples) func `fixed fill`(incidence: Incidence) {
    check(
      .fixedFill, incidence,
      Self.networks(like: incidence) { $0.reduce(0) { $0 + $1.nonzeroBitCount } })
  }

  @Test(arguments: examples) func `fixed column`(incidence: Incidence) {
    let rows = Array(0..<incidence.rowCount)
    check(
      .fixedColumn, incidence,
      Self.networks(like: incidence) {
        Naive.columnDegrees($0, rows: rows, columns: incidence.columnCount)
      })
  }

  /// The chance of each network where ties are independent with the chances of a model.
  static func weights(
    _ networks: [Naive.Masks], rows: [Int], columns: Int,
    _ chance: (_ row: Int, _ column: Int) -> Double
  ) -> [Double] {
    let chances = rows.indices.map { row in (0..<columns).map { chance(row, $0) } }
    return networks.map { masks in
      var weight = 1.0
      for (place, row) in rows.enumerated() {
        for column in 0..<columns {
          let p = chances[place][column]
          weight *= masks[row] >> column & 1 == 1 ? p : 1 - p
        }
      }
      return weight
    }
  }

  @Test(arguments: examples) func `expected degrees`(incidence: Incidence) throws {
    let model = try #require(ConfigurationModel(incidence))
    let all = Naive.allNetworks(rows: incidence.rowCount, columns: incidence.columnCount)
    let weights = Self.weights(
      all, rows: Array(0..<incidence.rowCount), columns: incidence.columnCount
    ) { model.chance(rowClass: model.rowClasses[$0], column: $1) }
    let pairs = Self.allPairs(of: incidence)
    let found = try #require(
      tails(of: pairs, in: incidence, under: .expectedDegrees, threads: 1))
    #expect(agree(found, Self.naive(pairs, among: all, weights: weights)))
  }

  // Within five standard errors of independent samples, and one sample.
  @Test(arguments: examples) func `fixed degrees`(incidence: Incidence) throws {
    let rows = Array(0..<incidence.rowCount)
    let all = Self.networks(like: incidence) { masks in
      [
        masks.map(\.nonzeroBitCount),
        Naive.columnDegrees(masks, rows: rows, columns: incidence.columnCount),
      ]
    }
    let pairs = Self.allPairs(of: incidence)
    let samples = 2000
    let null = ProjectionNull.fixedDegrees(samples: samples, seed: 5)
    let found = try #require(tails(of: pairs, in: incidence, under: null, threads: 2))
    for (estimate, exact) in zip(found, Self.naive(pairs, among: all).compactMap { $0 }) {
      let error = (exact * (1 - exact) / Double(samples)).squareRoot()
      #expect((estimate - exact).magnitude <= 5 * error + 1 / Double(samples), "\(incidence)")
    }
  }

  static let grouped: [(Incidence, [Int?])] = [
    (TestNetworks.incidence("xx.", "x.x", ".xx", "x.."), [0, 0, 1, 1]),
    (TestNetworks.incidence("xxx", "x..", ".x.", "..."), [0, 1, 0, 1]),
    (TestNetworks.incidence("xx.", "x.x", "xxx", "xx."), [1, 0, nil, 0]),
    (TestNetworks.incidence("xx.", "x.x", ".xx", "x.."), [0, 1, 2, 0]),
    (TestNetworks.incidence("xx..", "x.xx", ".xx."), [0, 0, 1]),
  ]

  private func crossing(_ incidence: Incidence, _ groups: Partition) -> PairCounts {
    Self.allPairs(of: incidence).filter {
      guard let one = groups.groups[$0], let other = groups.groups[$1] else { return false }
      return one != other
    }
  }

  /// For each group the degrees of the columns, and what more is asked of a row in a group.
  private func networks(
    _ incidence: Incidence, _ groups: Partition, holdingRows: Bool
  ) -> [Naive.Masks] {
    Self.networks(like: incidence) { masks in
      groups.members.map {
        Naive.columnDegrees(masks, rows: $0, columns: incidence.columnCount)
          + (holdingRows ? $0.map { masks[$0].nonzeroBitCount } : [])
      }
    }
  }

  @Test(arguments: grouped)
  func `fixed column, across groups`(incidence: Incidence, labels: [Int?]) {
    let groups = Partition(labels: labels)
    let pairs = crossing(incidence, groups)
    let found = tails(
      of: pairs, across: groups, in: incidence, under: .fixedColumn, threads: 1)
    let all = networks(incidence, groups, holdingRows: false)
    #expect(agree(found ?? [], Self.naive(pairs, among: all)))
  }

  @Test(arguments: grouped)
  func `fixed degrees, across groups`(incidence: Incidence, labels: [Int?]) throws {
    let groups = Partition(labels: labels)
    let pairs = crossing(incidence, groups)
    let samples = 2000
    let null = CrossGroupNull.fixedDegrees(samples: samples, seed: 8)
    let found = try #require(
      tails(of: pairs, across: groups, in: incidence, under: null, threads: 2))
    let all = networks(incidence, groups, holdingRows: true)
    for (estimate, exact) in zip(found, Self.naive(pairs, among: all).compactMap { $0 }) {
      let error = (exact * (1 - exact) / Double(samples)).squareRoot()
      #expect((estimate - exact).magnitude <= 5 * error + 1 / Double(samples), "\(incidence)")
    }
  }

  @Test(arguments: grouped)
  func `expected degrees, across groups`(incidence: Incidence, labels: [Int?]) throws {
    let groups = Partition(labels: labels)
    let pairs = crossing(incidence, groups)
    let all = Naive.allNetworks(rows: incidence.rowCount, columns: incidence.columnCount)
    var weights = [Double](repeating: 1, count: all.count)
    for rows in groups.members {
      let masks = Naive.masks(incidence)
      let model = try #require(
        ConfigurationModel(
          rowDegrees: rows.map { masks[$0].nonzeroBitCount },
          columnDegrees: Naive.columnDegrees(masks, rows: rows, columns: incidence.columnCount)))
      let half = Self.weights(all, rows: rows, columns: incidence.columnCount) {
        model.chance(rowClass: model.rowClasses[$0], column: $1)
      }
      weights = zip(weights, half).map(*)
    }
    let found = tails(
      of: pairs, across: groups, in: incidence, under: .expectedDegrees, threads: 1)
    #expect(agree(found ?? [], Self.naive(pairs, among: all, weights: weights)))
  }
}

extension ConfigurationModel {
  /// The model of an incidence.
  init?(_ incidence: Incidence) {
    self.init(
      rowDegrees: (0..<incidence.rowCount).map { incidence.rows.degree(of: $0) },
      columnDegrees: (0..<incidence.columnCount).map { incidence.columns.degree(of: $0) })
  }
}
