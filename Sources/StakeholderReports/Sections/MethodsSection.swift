import Languages
import NetworkMetrics
import StakeholderFindings

/// A paragraph on how the numbers came about, that can go into a paper: put together of what this report's program
/// did, with the source of each step.
struct MethodsSection: Sendable {
  let paragraph: String
  /// What of the numbers is not as it is defined.
  let notes: [String]
  let references: [String]

  init(_ content: ReportContent, digest: String) {
    var references: [Reference] = [.breiger1974, .peters1998, .laursenSalter2006]
    var sentences = MethodsSection.source(content, digest: digest)
    sentences += content.wording.leads(content.findings.leadReadings).map(\.text)
    sentences += MethodsSection.network(content)
    sentences += MethodsSection.measures(content, &references)
    sentences.append(MethodsSection.communities(content, &references))
    sentences += MethodsSection.pairs(content, &references)
    sentences.append(
      TextTemplate(content.words.method.version).filled(with: ["version": content.source.version]))
    paragraph = sentences.joined(separator: content.words.method.separator)
    notes = content.shortfalls
    var seen: Set<String> = []
    self.references = references.map(\.description).filter { seen.insert($0).inserted }.sorted()
  }

  /// Which document was read, and what was taken of it.
  private static func source(_ content: ReportContent, digest: String) -> [String] {
    let (register, words) = (content.register, content.words.method)
    let taken = TextTemplate(words.source).filled(
      with: [
        "title": content.quotedTitle, "digest": digest, "items": "\(register.items.count)",
        "parties": "\(register.parties.count)", "ties": "\(register.responsibilities.count)",
      ])
    let isFounded =
      !register.responsibilities.isEmpty
      && register.responsibilities.allSatisfy { $0.evidence != nil }
    let after = content.reworded.map { [content.sourceLine + words.stop, $0] } ?? []
    return [taken] + (isFounded ? [words.evidence] : []) + [words.names] + after
  }

  /// What network they form, and what is counted in it.
  private static func network(_ content: ReportContent) -> [String] {
    let words = content.words.method
    let network = TextTemplate(words.network).filled(
      with: ["density": content.defined(content.analysis.density)])
    return [network, words.breadth, content.hasSides ? words.score : words.scorePlain]
  }

  /// The measures that are divided by what two-mode networks allow at most.
  static let normalised = ["normalized-degree", "closeness", "betweenness"]

  private static func measures(
    _ content: ReportContent, _ references: inout [Reference]
  ) -> [String] {
    let words = content.words.method
    let shown = content.analysis.scores.map(\.definition)
    var sentences: [String] = []
    let divided = shown.filter { normalised.contains($0.name) }
    if !divided.isEmpty {
      sentences.append(
        TextTemplate(words.normalised).filled(
          with: [
            "measures": divided.map(content.title).joined(
              separator: content.wording.listSeparator)
          ]))
      references.append(.borgattiEverett1997)
    }
    if shown.contains(where: { $0.name == "eigenvector" }) {
      sentences.append(words.eigenvector)
      references.append(.bonacich1991)
    }
    if shown.contains(where: { $0.name == "redundancy" }) {
      sentences.append(words.redundancy)
      references.append(.latapyMagnienDelVecchio2008)
    }
    return sentences
  }

  private static func communities(
    _ content: ReportContent, _ references: inout [Reference]
  ) -> String {
    let search = content.findings.communitySearch
    references += [.barber2007, .traagWaltmanVanEck2019]
    return TextTemplate(content.words.method.communities).filled(
      with: [
        "runs": "\(search.runs)", "resolution": content.number(search.resolution),
        "seed": "\(search.seed)",
        "modularity": content.defined(content.analysis.communities.modularity),
        "communities": "\(content.analysis.communities.count)",
      ])
  }

  /// How pairs of units of different sides were tested; nothing where there are no sides.
  private static func pairs(
    _ content: ReportContent, _ references: inout [Reference]
  ) -> [String] {
    guard let tests = content.analysis.projection.testCount else { return [] }
    let (words, findings) = (content.words.method, content.findings)
    let backbone = findings.backboneAcrossSides
    let sources = backbone.test.definition.references
    references += sources
    var sentences = [
      TextTemplate(words.pairs).filled(
        with: [
          "tests": "\(tests)", "held": content.words.held(by: findings.contactNull),
          "sources": sources.map(\.inText).joined(separator: "; "),
        ])
    ]
    if findings.contactNull.isDrawn {
      sentences.append(
        TextTemplate(words.draws).filled(
          with: ["samples": "\(findings.contactSamples)", "seed": "\(findings.seed)"]))
      references.append(.northCurtisSham2002)
    }
    if let correction = PValueCorrection.definitions.first(where: {
      $0.name == backbone.correction.rawValue
    }) {
      references += correction.references
      sentences.append(
        TextTemplate(words.correction).filled(
          with: [
            "sources": correction.references.map(\.inText).joined(separator: "; "),
            "level": content.number(backbone.level),
          ]))
    }
    return sentences
  }
}

extension ReportContent {
  /// A number as the language writes it, with a dash where it is undefined.
  fileprivate func defined(_ value: Double?) -> String { value == nil ? "–" : number(value) }
}
