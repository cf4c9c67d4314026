import Foundation
import Testing

/// The options of `measure`, and the kinds of measures that it gives.
@Suite struct MeasureCommandTests {
  typealias Measured = ResultCommandTests.Measured

  private func measured(_ arguments: [String]) throws -> [Measured] {
    try CommandRun(["measure"] + arguments + ["--format", "json"]).json([Measured].self)
  }

  /// Weights of 3 and 1: a walker at the actor is at the first event three times as often.
  @Test func `weights count where asked for`() throws {
    let scratch = try TemporaryFolder()
    let ties = try scratch.file("ties.csv", Data("actor,event,weight\na,x,3\na,y,1\n".utf8)).path
    let alike = try measured([ties, "--of", "items", "--measure", "pagerank"])
    #expect(alike[0].measure == "pagerank")
    #expect(alike[0].scores[0].score == alike[0].scores[1].score)
    let weighted = try measured([
      ties, "--of", "items", "--measure", "pagerank", "--ties", "weighted",
    ])
    #expect(weighted[0].measure == "weighted-pagerank")
    // With a the actor's share: x = 0.85 * 3/4 a + 0.05, y = 0.85 / 4 a + 0.05, a = 0.85 (x + y) + 0.05.
    let actor = (0.05 + 0.85 * 0.1) / (1 - 0.85 * 0.85)
    let scores = weighted[0].scores.compactMap(\.score)
    #expect(abs(scores[0] - (0.85 * 0.75 * actor + 0.05)) < 1e-12)
    #expect(abs(scores[1] - (0.85 * 0.25 * actor + 0.05)) < 1e-12)
  }

  /// A side goes by its word and by every name that diagrams and the report print for it.
  @Test(arguments: ["澳门", "澳門", "Macau", "MACAU"]) func `sides go by their names`(name: String)
    throws
  {
    let asked = ["measure", CommandRun.worklist, "--measure", "degree", "--format", "json"]
    let run = try CommandRun(asked + ["--side", name])
    #expect(run.status == 0)
    #expect(run.output == (try CommandRun(asked + ["--side", "macau"]).output))
    #expect(try CommandRun(asked + ["--side", "Portugal"]).errors.contains("macau, mainland"))
    // Without its names it has its word alone.
    #expect(try CommandRun(asked + ["--side", "澳门", "--no-companions"]).status != 0)
  }

  @Test func `ties and rows of numbers`() throws {
    let results = try measured([
      CommandRun.davis, "--measure", "bridge,distances,density", "--format", "json",
    ])
    #expect(results.map(\.of) == ["ties", "network", "network"])
    #expect(results[0].scores.count == 89)
    #expect(results[0].scores.allSatisfy { $0.score == 0 })
    // Of 153 pairs of women, 139 met at an event (the projection's ties) and 14 did not.
    let distances = try #require(results.first { $0.measure == "distances" })
    #expect(distances.scores.map(\.node) == ["2", "4", "unreachable"])
    #expect(distances.scores.map(\.score) == [139, 14, 0])
  }

  @Test func `the seed decides and the threads do not`() throws {
    func run(_ seed: String, _ threads: String) throws -> Data {
      try CommandRun([
        "measure", CommandRun.davis, "--measure", "nodf-test,betweenness", "--samples", "20",
        "--seed", seed, "--threads", threads, "--format", "json",
      ]).output
    }
    let first = try run("1", "1")
    #expect(try run("1", "4") == first)
    #expect(try run("2", "1") != first)
  }

  @Test func `definitions stand below tables`() throws {
    let run = try CommandRun(["measure", CommandRun.davis, "--measure", "degree,density"])
    #expect(run.text.contains("\ndegree: How many nodes"))
    #expect(run.text.contains("\ndensity: The share of possible ties"))
  }

  @Test(arguments: [
    ["--damping", "1"], ["--attenuation", "1"], ["--alpha=-1"], ["--core-floor", "0"],
    ["--resolution", "0"], ["--set-size", "0"], ["--samples", "0"], ["--threads", "0"],
    ["--path-weight", "median"], ["--ties", "some"], ["--seed=-1"],
  ])
  func `options out of range are usage errors`(option: [String]) throws {
    let run = try CommandRun(["measure", CommandRun.davis] + option)
    #expect(run.status == 64)
    #expect(run.errors.contains(option[0].split(separator: "=")[0]))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    ("betweeness", "there is no measure 'betweeness'; did you mean 'betweenness'?"),
    ("importance", "there is no measure 'importance'; liaison measures lists them"),
  ])
  func `unknown measures are usage errors`(name: String, message: String) throws {
    let run = try CommandRun(["measure", CommandRun.davis, "--measure", "degree,\(name)"])
    #expect(run.status == 64)
    #expect(run.errors.contains(message))
    #expect(run.output.isEmpty)
  }

  @Test func `a printed name is an accepted name`() throws {
    let scratch = try TemporaryFolder()
    let ties = try scratch.file("ties.csv", Data("actor,event,weight\na,x,3\na,y,1\n".utf8)).path
    let plain = [ties, "--of", "items", "--format", "json", "--measure"]
    let printed = try measured(plain + ["pagerank", "--ties", "weighted"])
    let named = try measured(plain + [printed[0].measure])
    #expect(named[0].measure == "weighted-pagerank")
    #expect(named[0].scores.map(\.score) == printed[0].scores.map(\.score))
  }

  @Test func `one kind in a CSV`() throws {
    let both = try CommandRun([
      "measure", CommandRun.davis, "--measure", "degree,bridge", "--format", "csv",
    ])
    #expect(both.status == 64)
    #expect(both.errors.contains("one kind"))
    let network = try CommandRun([
      "measure", CommandRun.davis, "--measure", "degree,density", "--format", "csv",
    ])
    #expect(network.status == 0)
    #expect(network.text.hasPrefix("party,degree"))
    #expect(network.errors.contains("density of the network: 0.3532"))
  }

  @Test(arguments: [
    ("node,group\nNobody,1\n", ":2: “Nobody” is no party's name and no item's id"),
    ("node,group\nE1,1\nE1,2\n", ":3: “E1” has a group on line 2 too"),
    ("name,group\nE1,1\n", ":1: the header has no column node"),
    ("node,group\n,2\n", ":2: the row has no node"),
  ])
  func `faults of groups are said with their line`(text: String, fault: String) throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("groups.csv", Data(text.utf8)).path
    let run = try CommandRun(["measure", CommandRun.davis, "--groups", file])
    #expect(run.status == 1)
    #expect(run.errors.contains("groups.csv" + fault))
  }
}

extension MeasureCommandTests {
  /// The cliques that Davis, Gardner and Gardner reported stand in a file; sides and themes stand in the
  /// register.
  @Test func `groups come from the file or the register`() throws {
    let sides = try measured([
      CommandRun.worklist, "--measure", "gatekeeper,degree,blau", "--side", "macau",
    ])
    #expect(sides.map(\.measure) == ["gatekeeper", "degree", "blau"])
    #expect(sides[0].scores.count == 7)
    // 澳门基金会 answers for one item, so for one theme.
    #expect(sides[2].scores.first { $0.node == "澳门基金会" }?.score == 0)

    let without = try CommandRun(["measure", CommandRun.davis, "--measure", "gatekeeper"])
    #expect(without.status == 64)
    #expect(without.errors.contains("gatekeeper needs groups of parties"))
    let scratch = try TemporaryFolder()
    // Flora and Olivia met at E9 and E11, Olivia apart from all others here: whom Flora met, Olivia met.
    let file = try scratch.file(
      "groups.csv", Data("node,group\nFlora Price,A\nOlivia Carleton,A\nNora Fayette,B\n".utf8)
    ).path
    let named = try measured([CommandRun.davis, "--measure", "ei-index", "--groups", file])
    // Flora shares 2 events with Olivia, of her own group, and 2 with Nora, of the other.
    #expect(named[0].scores.first { $0.node == "Flora Price" }?.score == 0)
    #expect(named[0].scores.first { $0.node == "Laura Mandeville" }?.score == nil)
  }

  @Test func `uncertainty stands beside scores`() throws {
    struct Uncertain: Decodable {
      struct Score: Decodable {
        struct Uncertainty: Decodable {
          let standardError: Double?
          let bestRank: Double?
          let worstRank: Double?
          let lower: Double?
        }
        let node: String
        let score: Double?
        let uncertainty: Uncertainty
      }
      let meanTau: Double?
      let scores: [Score]
    }
    let jackknife = try CommandRun([
      "measure", CommandRun.davis, "--measure", "normalized-degree", "--uncertainty", "jackknife",
      "--format", "json",
    ]).json([Uncertain].self)
    // A share of 14 events: the jackknife's error is that of a mean, sqrt(p (1 - p) / 13).
    let evelyn = try #require(jackknife[0].scores.first { $0.node == "Evelyn Jefferson" })
    let share = 8.0 / 14
    let error = (share * (1 - share) / 13).squareRoot()
    #expect(abs((evelyn.uncertainty.standardError ?? 0) - error) < 1e-12)
    #expect(evelyn.uncertainty.lower == nil)
    #expect((evelyn.uncertainty.bestRank ?? 99) <= (evelyn.uncertainty.worstRank ?? 0))
    let bootstrap = try CommandRun([
      "measure", CommandRun.davis, "--measure", "degree", "--uncertainty", "bootstrap-events",
      "--samples", "50", "--format", "json",
    ]).json([Uncertain].self)
    #expect(bootstrap[0].meanTau ?? 0 > 0)
    #expect(bootstrap[0].scores.allSatisfy { $0.uncertainty.lower != nil })
    let wrong = try CommandRun([
      "measure", CommandRun.davis, "--measure", "density", "--uncertainty", "jackknife",
    ])
    #expect(wrong.status == 64)
  }

  @Test func `what a measure did not find is said and not taken for undefined`() throws {
    let scratch = try TemporaryFolder()
    // Blocks are found for at most 5,000 parties that have some items and not all.
    let ties = (0..<5001).map { "party \($0),item \($0 % 2)\n" }.joined()
    let file = try scratch.file("ties.csv", Data("actor,event\n\(ties)".utf8)).path
    let run = try CommandRun([
      "measure", file, "--measure", "concor-block,degree", "--format", "json",
    ])
    #expect(run.status == 1)
    let said = run.errors.split(separator: "\n").filter { $0.contains("concor-block") }
    #expect(
      said == [
        "liaison: concor-block is not as defined: it takes at most 5000 nodes of a mode, and there are 5001"
      ])
    struct Short: Decodable {
      let measure: String
      let shortfall: String?
    }
    let results = try run.json([Short].self)
    #expect(results.map(\.measure) == ["concor-block", "degree"])
    #expect(results.map { $0.shortfall == nil } == [false, true])
  }
}
