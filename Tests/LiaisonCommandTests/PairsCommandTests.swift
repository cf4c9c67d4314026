import Foundation
import Testing

/// `pairs` with a test against chance, or by profiles.
@Suite struct PairsCommandTests {
  typealias Pair = ResultCommandTests.Pair

  /// a and b share both of their items; c has the other two.
  private static let ties = "actor,event\na,1\na,2\nb,1\nb,2\nc,3\nc,4\n"

  private func pairs(_ arguments: [String]) throws -> [Pair] {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("ties.csv", Data(Self.ties.utf8)).path
    let groups = try scratch.file("groups.csv", Data("node,group\na,A\nb,B\nc,B\n".utf8)).path
    return try CommandRun(
      ["pairs", file] + arguments.map { $0 == "GROUPS" ? groups : $0 } + ["--format", "json"]
    ).json([Pair].self)
  }

  /// Of the 6 ways to give b two of four items, one shares both with a: p is 1/6. There are 3 pairs.
  @Test func `fixed row by hand`() throws {
    let tested = try pairs(["--significance", "fixed-row", "--correction", "bonferroni"])
    #expect(tested.map(\.a) == ["a"])
    #expect(abs((tested[0].p ?? 0) - 1.0 / 6) < 1e-12)
    #expect(abs((tested[0].q ?? 0) - 0.5) < 1e-12)
    #expect(tested[0].weight == 2)
    let alias = try pairs(["--significance", "hypergeometric", "--correction", "none"])
    #expect(alias[0].p == tested[0].p)
    #expect(alias[0].q == alias[0].p)
  }

  /// The numbers stand by themselves in columns and keys; what they are of is said beside them.
  @Test func `what p and q are by is said`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("ties.csv", Data(Self.ties.utf8)).path
    let said = "p is by fixed-row, q by bonferroni, of 3 pairs that were tested"
    let arguments = ["pairs", file, "--significance", "fixed-row", "--correction", "bonferroni"]
    for format in ["csv", "json"] {
      let run = try CommandRun(arguments + ["--format", format])
      #expect(run.errors.contains("liaison: \(said)\n"))
      #expect(!String(decoding: run.output, as: UTF8.self).contains(said))
    }
    let table = try CommandRun(arguments)
    #expect(String(decoding: table.output, as: UTF8.self).hasSuffix("\n\(said)\n"))
    #expect(try !CommandRun(["pairs", file, "--format", "csv"]).errors.contains("p is by"))
  }

  /// Each of items 1 and 2 has the one of group A and one of two of group B: both have b with 1/4. There
  /// are 2 pairs across.
  @Test func `across groups by hand`() throws {
    let tested = try pairs([
      "--across", "--groups", "GROUPS", "--significance", "fixed-column", "--correction",
      "bonferroni",
    ])
    #expect(tested.map(\.b) == ["b"])
    #expect(abs((tested[0].p ?? 0) - 0.25) < 1e-12)
    #expect(abs((tested[0].q ?? 0) - 0.5) < 1e-12)
  }

  @Test func `the level keeps what passes`() throws {
    let arguments = ["--significance", "fixed-row", "--correction", "bonferroni", "--level"]
    #expect(try pairs(arguments + ["0.6"]).count == 1)
    #expect(try pairs(arguments + ["0.4"]).isEmpty)
  }

  @Test func `pairs are not tested unless asked for`() throws {
    let plain = try pairs([])
    #expect(plain[0].p == nil)
    #expect(plain[0].q == nil)
  }

  @Test(arguments: [
    "fixed-row", "fixed-fill", "fixed-column", "sdsm", "fdsm", "disparity", "noise-corrected",
  ])
  func `every test of the real list`(test: String) throws {
    let run = try CommandRun([
      "pairs", CommandRun.worklist, "--significance", test, "--samples", "99", "--format", "json",
    ])
    let tested = try run.json([Pair].self)
    #expect(!tested.isEmpty)
    let values = tested.compactMap(\.p)
    #expect(values == values.sorted())
    // What is noise-corrected may have a p smaller than a number can hold.
    #expect(values.allSatisfy { $0 > (test == "noise-corrected" ? -1 : 0) && $0 <= 1 })
    #expect(tested.allSatisfy { ($0.q ?? 1) >= ($0.p ?? 0) })
    // The count is kept, whatever the test.
    #expect(tested.allSatisfy { $0.weight == Double($0.items.count) })
  }

  /// Who of Macau works with whom on the mainland more than the items' numbers of units bring about.
  @Test func `across the sides of the real list`() throws {
    let tested = try CommandRun([
      "pairs", CommandRun.worklist, "--across", "--significance", "fixed-column", "--level", "0.05",
      "--format", "json",
    ]).json([Pair].self)
    #expect(tested.contains { Set([$0.a, $0.b]) == ["经济财政司", "商务部"] })
    #expect(tested.allSatisfy { ($0.q ?? 1) <= 0.05 })
  }

  @Test func `the seed decides and the threads do not`() throws {
    func run(_ seed: String, _ threads: String) throws -> Data {
      try CommandRun([
        "pairs", CommandRun.davis, "--significance", "fdsm", "--samples", "200", "--seed", seed,
        "--threads", threads, "--format", "json",
      ]).output
    }
    let first = try run("1", "1")
    #expect(try run("1", "3") == first)
    #expect(try run("2", "1") != first)
  }

  @Test(arguments: [
    (["--significance", "chance"], "there is no test 'chance'"),
    (["--level", "0.05"], "name one with --significance"),
    (["--level", "2", "--significance", "sdsm"], "--level must be from 0 to 1"),
    (["--groups", "x.csv"], "add --across"),
    (["--across", "--significance", "fixed-row"], "fewer than two sides"),
    (["--correction", "guess", "--significance", "sdsm"], "correction"),
  ])
  func `wrong usage is said`(arguments: [String], message: String) throws {
    let run = try CommandRun(["pairs", CommandRun.davis] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(message))
    #expect(run.output.isEmpty)
  }

  @Test func `sides are tested by what holds both`() throws {
    let run = try CommandRun([
      "pairs", CommandRun.worklist, "--across", "--significance", "fixed-fill",
    ])
    #expect(run.status == 64)
    #expect(run.errors.contains("--across is tested by fixed-column, sdsm, fdsm"))
  }

  @Test func `tables define what they show`() throws {
    let run = try CommandRun(["pairs", CommandRun.davis, "--significance", "sdsm"])
    for name in ["count", "sdsm", "benjamini-hochberg"] {
      #expect(run.text.contains("\n\(name): "))
    }
  }
}

extension PairsCommandTests {
  /// a and b have the same items; c shares none of theirs: sqrt(2 + 2) apart, and the correlation -1.
  @Test func `profiles of all pairs`() throws {
    let distances = try pairs(["--profiles", "euclidean"])
    #expect(distances.map(\.a) == ["a", "a", "b"])
    #expect(distances.map(\.weight) == [0, 2, 2])
    #expect(distances.map(\.items) == [["1", "2"], [], []])
    #expect(try pairs(["--profiles", "pearson"]).map(\.weight) == [1, -1, -1])
    #expect(
      try pairs(["--profiles", "jaccard", "--of", "items"]).map(\.weight).prefix(2) == [1, 1])
    let across = try pairs(["--profiles", "jaccard", "--across", "--groups", "GROUPS"])
    #expect(across.map(\.b) == ["b", "c"])
  }
}
