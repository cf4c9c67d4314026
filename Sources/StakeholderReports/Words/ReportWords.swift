import NetworkMetrics
import ResponsibilityRegister

/// The report's own words in one language: headings, column names, explanations.
///
/// A language is complete when it compiles. Sentences about findings are worded by `FindingWording`.
struct ReportWords: Sendable {
  let languageTag: String
  let reportTitle: String
  let contents: String
  let skipToContent: String

  let keyFindings: String
  let overview: String
  let theme: String
  let side: String
  let units: String
  let unit: String
  let items: String
  let item: String
  let responsibilities: String
  let noTheme: String

  let map: String
  let mapLead: String
  let notDrawn: String
  let hotspots: String
  let hotspotsLead: String
  let hotspotItems: String
  let hotspotParties: String
  let hotspotChannels: String

  let partners: String
  let partnersLead: String
  let acrossSides: String
  let withinSides: String
  let jointItems: String

  let contacts: String
  let contactsLead: String
  let contactsAsTable: String

  let brokers: String
  let brokersLead: String
  let soleChannels: String
  let noSoleChannels: String
  let cutpoints: String
  let noCutpoints: String
  let allMeasures: String
  /// The titles of measures by name, where the language has its own.
  let measureTitles: [String: String]

  let doubts: String
  let doubtsLead: String
  let noDoubts: String
  let severity: String
  let severityNames: [Diagnostic.Severity: String]
  let line: String
  let finding: String

  let cards: String
  let cardsLead: String
  let breadth: String
  let depth: String
  let partner: String
  let noPartners: String
  let diagram: String

  let evidence: String
  let evidenceLead: String
  /// Where words stand, from a line number or a range of them.
  let lines: @Sendable (String) -> String
  let noEvidence: String

  let definitions: String
  let definitionsLead: String
  let reference: String
  let range: String
  let undefined: String
  let componentDefinitions: [(name: String, text: String)]
  /// What this report defines by itself, with its source where there is one.
  let ownDefinitions: [(name: String, text: String, source: String?)]

  let manifest: String
  let manifestLead: String
  let input: String
  let companion: String
  let digest: String
  let version: String
  let files: String

  let more: @Sendable (Int, String) -> String
}

extension ReportWords {
  /// Where the distinction of breadth and depth comes from.
  static let breadthAndDepth =
    "Laursen, K. & Salter, A. (2006). Open for innovation: the role of openness in explaining "
    + "innovation performance among U.K. manufacturing firms. Strategic Management Journal 27(2), "
    + "131-150. doi:10.1002/smj.507"

  /// How a measure is titled in the language.
  func title(_ definition: MeasureDefinition) -> String {
    measureTitles[definition.name] ?? definition.title
  }

  /// The words in a language, or `nil` where there are none yet.
  static func words(in language: Language) -> ReportWords? {
    switch language {
    case .simplifiedChinese: .chinese
    case .english: .english
    case .traditionalChinese, .portuguese: nil
    }
  }
}
