import Languages
import NetworkMetrics
import ResponsibilityRegister
import Testing

@testable import StakeholderFindings

struct FindingShortfallsTests {
  private let definition = Measure.eigenvector.definition

  /// Eigenvector centrality that gives up after seven rounds.
  private var hasty: Measure {
    Measure(definition) { incidence, _ -> MeasureOutcome<[Double?]> in
      MeasureOutcome(
        [Double?](repeating: nil, count: incidence.rowCount),
        shortfall: .notSettled(rounds: 7, residual: 0.5))
    }
  }

  @Test func `scores that are as defined fall short of nothing`() throws {
    let findings = Findings(try SmallRegister.make())
    #expect(findings.shortfalls.isEmpty)
    #expect(
      findings.scores.map(\.definition.name) == [
        "normalized-degree", "closeness", "betweenness", "eigenvector", "redundancy",
      ])
  }

  @Test func `a measure that gives up is carried with its reason`() throws {
    let findings = Findings(
      try SmallRegister.make(), seed: 1, threads: 1, measures: [.closeness, hasty])
    #expect(findings.shortfalls.map(\.measure.name) == ["eigenvector"])
    #expect(findings.shortfalls.map(\.shortfall) == [.notSettled(rounds: 7, residual: 0.5)])
  }

  @Test func `every reason is said in every language, with its measure and numbers`() {
    for language in Language.allCases { expectReasons(in: language) }
  }

  private func expectReasons(in language: Language) {
    let wording = FindingWording(language)
    let title = wording.title(definition)
    let cases: [(shortfall: Shortfall, numbers: [String])] = [
      (.notSettled(rounds: 7, residual: 0.5), ["7", language == .portuguese ? "0,5" : "0.5"]),
      (.searchEnded(branches: 11), ["11"]), (.countingEnded(tiesWalked: 12), ["12"]),
      (.tooManyNodes(13, most: 14), ["13", "14"]),
    ]
    var sentences: Set<String> = []
    for (shortfall, numbers) in cases {
      let text = wording.shortfall(shortfall, of: definition)
      #expect(text.contains(title))
      for number in numbers { #expect(text.contains(number), "\(text)") }
      #expect(!text.contains("{"))
      sentences.insert(text)
    }
    #expect(sentences.count == cases.count)
  }
}
