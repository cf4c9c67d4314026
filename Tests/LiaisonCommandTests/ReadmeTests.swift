import Foundation
import Testing

/// The answers that the README gives are those of its commands.
@Suite struct ReadmeTests {
  typealias Measured = ResultCommandTests.Measured
  typealias Pair = ResultCommandTests.Pair

  private func measured(_ arguments: String...) throws -> [Measured] {
    try CommandRun(["measure", CommandRun.worklist] + arguments + ["--format", "json"])
      .json([Measured].self)
  }

  @Test func `the fewest units`() throws {
    let cover = try measured("--measure", "minimum-cover,minimum-cover-size")
    #expect(
      Set(cover[0].scores.filter { $0.score == 1 }.map(\.node))
        == ["经济财政司", "行政法务司", "保安司", "社会文化司", "政策研究和区域发展局"])
    #expect(cover[1].scores[0].score == 5)
  }

  @Test func `the contacts beyond chance`() throws {
    func contacts(_ test: String) throws -> [Pair] {
      try CommandRun([
        "pairs", CommandRun.worklist, "--across", "--significance", test, "--correction",
        "benjamini-hochberg", "--level", "0.05", "--format", "json",
      ]).json([Pair].self)
    }
    let bySize = try contacts("fixed-column")
    #expect(bySize.count == 7)
    #expect(bySize.prefix(2).map(\.b) == ["商务部", "中国贸促会"])
    #expect(bySize.prefix(2).allSatisfy { $0.a == "经济财政司" && $0.items.count == 10 })
    let byWork = try contacts("fdsm")
    #expect(byWork.map { [$0.a, $0.b] } == [["运输工务司", "生态环境部"]])
    #expect(byWork.map(\.items) == [["4", "50", "51"]])
    // Table, matrix, text and manifest of the report say the same.
    let report = try SharedReports.macau()
    let marked = try report.text("tables/pairs.csv").split(separator: "\r\n").map {
      $0.split(separator: ",", maxSplits: 5, omittingEmptySubsequences: false)
    }.filter { Double($0[4]).map { $0 <= 0.05 } ?? false }
    #expect(marked.map { $0.prefix(2) } == [["运输工务司", "生态环境部"]])
    #expect(try report.text("diagrams/contact-matrix.svg").contains("共1处"))
    #expect(try report.text("report.html").contains("每个单位的事项数也不变"))
    #expect(try report.text("manifest.json").contains("\"fdsm\""))
  }

  @Test func `a merger`() throws {
    struct Effects: Decodable {
      struct Count: Decodable {
        let name: String
        let before: Int
        let after: Int
      }
      struct Score: Decodable {
        let measure: String
        let node: String
      }
      struct Channel: Decodable {}
      let counts: [Count]
      let channelsLost: [Channel]
      let measures: [Score]
      let comparedScores: Int
    }
    let effects = try CommandRun([
      "whatif", CommandRun.worklist, "--merge", "经济财政司,行政法务司", "--format", "json",
    ]).json(Effects.self)
    func counts(_ name: String) -> [Int] {
      effects.counts.filter { $0.name == name }.flatMap { [$0.before, $0.after] }
    }
    #expect(counts("pairs") == [129, 127] && counts("pairs-across-sides") == [61, 59])
    #expect(effects.channelsLost.isEmpty && effects.comparedScores == 190)
    #expect(effects.measures.map(\.node) == ["最高人民法院", "司法部"])
    #expect(effects.measures.allSatisfy { $0.measure == "eigenvector" })
  }

  @Test func `the circles`() throws {
    let circles = try measured(
      "--measure", "community,community-stability,modularity,community-count")
    #expect(abs((circles[2].scores[0].score ?? 0) - 0.556) < 0.0005)
    #expect(circles[3].scores[0].score == 6)
    func circle(_ name: String) -> Double? {
      circles[0].scores.first { $0.node == name }?.score ?? nil
    }
    func stability(_ name: String) -> Double {
      (circles[1].scores.first { $0.node == name }?.score ?? nil) ?? 0
    }
    #expect(circle("保安司") == circle("中国人民银行"))
    #expect(stability("保安司") == 1)
    #expect(abs(stability("商务部") - 0.5) < 0.05)
    let chapters = try measured("--of", "items", "--measure", "community-ari")
    #expect(abs((chapters[0].scores[0].score ?? 0) - 0.22) < 0.005)
  }

  @Test func `the ranking`() throws {
    let run = try CommandRun([
      "measure", CommandRun.worklist, "--side", "macau", "--measure", "betweenness",
      "--uncertainty", "jackknife", "--format", "csv",
    ])
    let ranks = Dictionary(
      uniqueKeysWithValues: run.text.split(whereSeparator: \.isNewline).dropFirst().map { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        return (String(cells[0]), cells.suffix(2).compactMap { Double($0) })
      })
    #expect(ranks["经济财政司"] == [1, 1])
    #expect(ranks["社会文化司"] == [2, 2])
    #expect(ranks["行政法务司"] == [17, 32.5])
  }
}
