import Foundation
import NetworkMetrics
import ResponsibilityRegister
import StakeholderFindings
import Testing

@testable import StakeholderReports

/// The paragraph on methods says what the program did: every number is compared with what was computed, and every
/// work that it cites is listed.
@Suite struct MethodsSectionTests {
  private static let register: Register = {
    do { return try ReportContent.ofSmallList().register } catch { fatalError("\(error)") }
  }()

  private func content(
    _ null: ContactNull, language: Language = .english, samples: Int = 99, seed: UInt64 = 7,
    register: Register = register
  ) -> ReportContent {
    ReportContent(
      ReportAnalysis(
        Findings(register, seed: seed, contactNull: null, contactSamples: samples), doubts: []),
      source: Report.Source(fileName: "list.txt", data: Data(), version: "0.1"),
      language: language)
  }

  @Test func `methods name what was counted`() {
    let paragraph = MethodsSection(content(.sizes), digest: "0123abcd").paragraph
    for said in [
      "‘A small list’ (items: 5; units: 5; responsibilities: 11; SHA-256 of the file that was read: 0123abcd)",
      // Eleven responsibilities of 25 that there could be.
      "density 0.44", "liaison 0.1", "Leads that the file gives as such: 6.",
      // Two units on the left and three on the right.
      "tests: 6",
    ] {
      #expect(paragraph.contains(said), "\(said) in \(paragraph)")
    }
    // The register has no evidence.
    #expect(!paragraph.contains("annotation"))
  }

  /// The null that was used is the one that is named and cited, and draws are said where there were any.
  @Test(arguments: [
    (
      ContactNull.sizes, "each item keeps its number of units on either side (Neal et al. 2021)",
      false
    ),
    (
      .sizesAndWorkloads,
      "each unit its number of items (Zweig & Kaufmann 2011; Strona et al. 2014)", true
    ),
    (.sizesAndWorkloadsOnAverage, "both on average (Neal 2014; Saracco et al. 2017)", false),
  ])
  func `the test that was made is the one that is cited`(
    null: ContactNull, said: String, isDrawn: Bool
  ) {
    let content = content(null)
    let paragraph = MethodsSection(content, digest: "").paragraph
    #expect(paragraph.contains(said), "\(said) in \(paragraph)")
    #expect(paragraph.contains("N = 99 networks drawn at random (seed 7)") == isDrawn)
    #expect(content.findings.backboneAcrossSides.test.name == null.rawValue)
    if isDrawn {
      // (r + 1) / (N + 1): a hundredth at least, and no other part of one.
      let tested = content.findings.pairsAcrossSides.ties.compactMap(\.p)
      #expect(!tested.isEmpty)
      for p in tested {
        #expect(abs(p * 100 - (p * 100).rounded()) < 1e-9 && p >= 0.01, "\(p)")
      }
    }
  }

  /// What is said to be divided by a maximum reaches it at 1 where all are tied to all; the squares of eigenvector
  /// centrality add up to 1 instead.
  @Test func `normalised is what is normalised`() throws {
    let parties = ["A", "B", "C"].map { Party(name: $0) }
    let items = ["1", "2"].map { Item(id: $0, title: $0) }
    let complete = try Register(
      parties: parties, items: items,
      responsibilities: parties.flatMap { party in
        items.map { Responsibility(party: party.id, item: $0.id) }
      })
    let scores = Findings(complete).scores
    for name in ["normalized-degree", "closeness"] {
      let values = try #require(scores.first { $0.definition.name == name })
      #expect(values.values.allSatisfy { $0.map { abs($0 - 1) < 1e-12 } ?? false }, "\(name)")
    }
    let star = try Register(
      parties: [Party(name: "A")] + (1...3).map { Party(name: "P\($0)") },
      items: (1...3).map { Item(id: "\($0)", title: "\($0)") },
      responsibilities: (1...3).flatMap {
        [
          Responsibility(party: "A", item: "\($0)"), Responsibility(party: "P\($0)", item: "\($0)"),
        ]
      })
    let betweenness = try #require(
      Findings(star).scores.first { $0.definition.name == "betweenness" })
    #expect(betweenness.values.compactMap(\.self).max().map { abs($0 - 1) < 1e-12 } == true)
    for register in [complete, star] {
      let eigenvector = try #require(
        Findings(register).scores.first { $0.definition.name == "eigenvector" })
      let sum = eigenvector.values.compactMap(\.self).reduce(0) { $0 + $1 * $1 }
      #expect(abs(sum - 1) < 1e-9)
    }
    let paragraph = MethodsSection(content(.sizes), digest: "").paragraph
    #expect(
      paragraph.contains("(Borgatti & Everett 1997): Normalised degree, Closeness, Betweenness."))
  }

  /// Every work that the paragraph names is in the list, and every one of the list is named, in every language.
  @Test(arguments: Language.allCases, ContactNull.allCases)
  func `all that is cited is listed`(language: Language, null: ContactNull) {
    let section = MethodsSection(content(null, language: language), digest: "")
    let years = /(\d{4})\)/
    let listed = section.references.compactMap { reference -> String? in
      let author = String(reference.prefix { $0 != "," })
      let year = reference.firstMatch(of: years).map { String($0.1) }
      return year.map { "\(author) .*?\($0)" }
    }
    #expect(listed.count == section.references.count)
    for work in listed {
      let isNamed = section.paragraph.range(of: work, options: .regularExpression) != nil
      #expect(isNamed, "\(work) in \(section.paragraph)")
    }
    // A year behind a name is a citation.
    let cited = section.paragraph.matches(of: /[\p{L}.] (1[89]\d\d|20\d\d)/).count
    #expect(cited == section.references.count)
    #expect(section.references == section.references.sorted())
  }

  @Test func `a list without sides speaks of no test`() throws {
    let register = try Register(
      parties: [Party(name: "A"), Party(name: "B")], items: [Item(id: "1", title: "1")],
      responsibilities: ["A", "B"].map { Responsibility(party: $0, item: "1") })
    let section = MethodsSection(content(.sizesAndWorkloads, register: register), digest: "")
    #expect(!section.paragraph.contains("tests:") && !section.paragraph.contains("sole channel"))
    #expect(!section.references.contains { $0.hasPrefix("Benjamini") })
  }

  @Test(arguments: [
    ("Neal, Z. (2014). Title.", "Neal 2014"),
    ("Zweig, K. A. & Kaufmann, M. (2011). Title.", "Zweig & Kaufmann 2011"),
    ("Traag, V. A., Waltman, L. & van Eck, N. J. (2019). Title.", "Traag et al. 2019"),
    ("Nobody", "Nobody"),
  ])
  func `a work is cited by its authors and year`(citation: String, inText: String) {
    #expect(Reference(citation).inText == inText)
  }
}
