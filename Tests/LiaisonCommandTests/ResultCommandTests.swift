import Foundation
import Testing

/// The shapes of `measure`, `pairs`, `hotspots`, `check` and `measures`.
@Suite struct ResultCommandTests {
  struct Measured: Decodable {
    struct Score: Decodable {
      let node: String
      let score: Double?
    }
    let measure: String
    let of: String
    let definition: String
    let scores: [Score]
  }
  struct Pair: Decodable {
    let a: String
    let b: String
    let weight: Double
    let items: [String]
    let p: Double?
    let q: Double?
  }
  struct Hotspot: Decodable {
    let rank: Int
    let node: String
    let score: Double
    let components: [String: Double]
    let items: [String]
  }

  /// 35 items is what counting the list gives; 8 events each for three of the women is in Davis's
  /// table.
  @Test func degrees() throws {
    let macau = try CommandRun([
      "measure", CommandRun.worklist, "--measure", "degree", "--side", "macau", "--format", "json",
    ]).json([Measured].self)
    #expect(macau.map(\.measure) == ["degree"])
    #expect(macau[0].scores.count == 7)
    #expect(macau[0].scores.first { $0.node == "经济财政司" }?.score == 35)
    let davis = try CommandRun([
      "measure", CommandRun.davis, "--measure", "degree", "--format", "json",
    ]).json([Measured].self)
    #expect(
      davis[0].scores.filter { $0.score == 8 }.map(\.node)
        == ["Evelyn Jefferson", "Theresa Anderson", "Nora Fayette"])
  }

  @Test func `every measure of both modes`() throws {
    for mode in ["parties", "items"] {
      let run = try CommandRun([
        "measure", CommandRun.worklist, "--of", mode, "--measure", "all", "--format", "json",
      ])
      let results = try run.json([Measured].self)
      #expect(results.filter { $0.of == mode }.allSatisfy { !$0.definition.isEmpty })
      #expect(results.contains { $0.of == "network" && $0.measure == "robins-alexander" })
      // Undefined is null, and said to be so.
      #expect(run.text.contains("\"score\" : null"))
    }
  }

  @Test func `pairs across sides`() throws {
    let pairs = try CommandRun(["pairs", CommandRun.worklist, "--across", "--format", "json"])
      .json([Pair].self)
    let first = try #require(pairs.first)
    #expect(first.weight == Double(first.items.count))
    #expect(first.p == nil && first.q == nil)
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.weight >= $1.weight })
    let names = Set(["经济财政司", "社会文化司", "保安司", "行政法务司", "运输工务司", "澳门基金会", "政策研究和区域发展局"])
    #expect(pairs.allSatisfy { names.contains($0.a) != names.contains($0.b) })
  }

  // Evelyn has 8 of 14 events, Laura 7, and they share 6, of 3, 3, 6, 8, 8 and 14 women: 2 and 1 are one
  // woman's alone, 5 neither's. Phi is (14 * 6 - 56) over the root of 8 * 6 * 7 * 7, Q (30 - 2) / (30 + 2),
  // the mutual information ln 1.5.
  private static let weightings: [(String, Double)] = [
    ("simpson", 6.0 / 7), ("phi", 28 / 2352.0.squareRoot()), ("yule", 0.875),
    ("pmi", 0.405_465_108_108_164_4), ("hyperbolic", 97.0 / 84),
  ]

  @Test(arguments: weightings)
  func `pairs by weighting`(name: String, weight: Double) throws {
    let pairs = try CommandRun([
      "pairs", CommandRun.davis, "--weighting", name, "--format", "json",
    ]).json([Pair].self)
    #expect(pairs.count == 139)
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.weight >= $1.weight })
    let pair = try #require(
      pairs.first { $0.a == "Evelyn Jefferson" && $0.b == "Laura Mandeville" })
    #expect((pair.weight - weight).magnitude < 1e-12)
  }

  @Test func `directed and weighted pairs`() throws {
    let shares = try CommandRun([
      "pairs", CommandRun.davis, "--weighting", "resource-allocation", "--format", "json",
    ]).json([Pair].self)
    #expect(shares.count == 2 * 139)
    // Rows (2, 3, 0) and (4, 2, 5).
    let list = Data("who,what,weight\na,1,2\na,2,3\nb,1,4\nb,2,2\nb,3,5\n".utf8)
    func pairs(_ weighting: String) throws -> [Pair] {
      try CommandRun(
        ["pairs", "-", "--weighting", weighting, "--ties", "weighted", "--format", "json"],
        input: list
      ).json([Pair].self)
    }
    #expect(try pairs("count").map(\.weight) == [14])
    #expect(try pairs("jaccard").map(\.weight) == [4.0 / 12])
    let newman = try pairs("newman")
    #expect(newman.map(\.a) == ["b", "a"])
    #expect(newman.map(\.weight) == [6, 5])
    let refused = try CommandRun(
      ["pairs", "-", "--weighting", "pmi", "--ties", "weighted"], input: list)
    #expect(refused.status == 64)
    #expect(refused.errors.contains("has no form for weighted ties"))
  }

  @Test(arguments: ["items", "parties", "channels"]) func components(kind: String) throws {
    let hotspots = try CommandRun([
      "hotspots", CommandRun.worklist, "--of", kind, "--format", "json",
    ]).json([Hotspot].self)
    #expect(!hotspots.isEmpty)
    for hotspot in hotspots {
      #expect(hotspot.components.values.reduce(0, +) == hotspot.score)
      #expect(!hotspot.items.isEmpty)
    }
    #expect(hotspots.map(\.rank) == hotspots.map(\.rank).sorted())
  }

  @Test func `check finds the different word`() throws {
    let run = try CommandRun(["check", CommandRun.worklist, "--no-companions", "--format", "json"])
    #expect(run.text.contains("广东省文化与旅游厅"))
  }

  @Test func `tables align Chinese`() throws {
    let run = try CommandRun([
      "measure", CommandRun.worklist, "--side", "macau", "--measure", "degree",
    ])
    // The table ends at the empty line; definitions follow.
    let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.isEmpty }
    let ends = lines.map { line in
      line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) }
    }
    #expect(lines.count == 9)
    #expect(Set(ends).count == 1)
  }
}
