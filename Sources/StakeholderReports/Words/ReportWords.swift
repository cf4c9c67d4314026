import Languages
import ResponsibilityRegister
import StakeholderFindings

/// The report's own words in one language, from the catalogue of texts: headings, column names,
/// explanations. Sentences about findings are worded by `FindingWording`.
struct ReportWords: Decodable, Sendable {
  /// The sentences of the paragraph on methods.
  struct Methods: Decodable, Sendable {
    let separator: String
    let stop: String
    let source: String
    let evidence: String
    let names: String
    let network: String
    let breadth: String
    let score: String
    let scorePlain: String
    let normalised: String
    let eigenvector: String
    let redundancy: String
    let communities: String
    let pairs: String
    let draws: String
    let correction: String
    let version: String
  }

  let reportTitle: String
  let contents: String
  let skipToContent: String
  let language: String
  let search: String
  let searchResults: String
  let noResults: String
  let focus: String
  let clearFocus: String
  let openCard: String
  let neighbours: String
  let zoomIn: String
  let zoomOut: String
  let zoomReset: String
  let figureHelp: String
  let filter: String
  let copy: String
  let copied: String
  let showAll: String
  let showFewer: String
  let rowsShown: String
  let sortedUp: String
  let sortedDown: String
  let keyFindings: String
  let overview: String
  let theme: String
  let side: String
  let units: String
  let unit: String
  let items: String
  let item: String
  let itemNumbers: String
  let responsibilities: String
  let noTheme: String
  let inNumbers: String
  let measure: String
  let value: String
  let map: String
  let mapLead: String
  let mapLeadPlain: String
  let notDrawn: String
  let hotspots: String
  private(set) var hotspotsLead: String
  let hotspotsLeadPlain: String
  let hotspotItems: String
  let hotspotParties: String
  let hotspotChannels: String
  let hotspotTable: String
  let rank: String
  let score: String
  let partners: String
  private(set) var partnersLead: String
  let partnersLeadPlain: String
  let heldSizes: String
  let heldSizesAndWorkloads: String
  let heldOnAverage: String
  let acrossSides: String
  let withinSides: String
  let jointItems: String
  let contacts: String
  let contactsLead: String
  let contactsAsTable: String
  let themes: String
  private(set) var themesLead: String
  let themesLeadPlain: String
  let themesAsTable: String
  let flows: String
  let profiles: String
  let profilesLead: String
  let allUnits: String
  let leads: String
  let community: String
  let communityCount: String
  let sets: String
  let setsLead: String
  let setsAsTable: String
  let combination: String
  let matrix: String
  let matrixLead: String
  let communities: String
  private(set) var brokers: String
  let brokersPlain: String
  let brokersLead: String
  let soleChannels: String
  let soleChannelTable: String
  let through: String
  let noSoleChannels: String
  let cutpoints: String
  let pieces: String
  let cutOff: String
  let itemsCutOff: String
  let noCutpoints: String
  let doubts: String
  let doubtsLead: String
  let noDoubts: String
  let partial: String
  let unread: String
  let severity: String
  let severityError: String
  let severityWarning: String
  let severityNote: String
  let line: String
  let finding: String
  let cards: String
  let cardsLead: String
  let breadth: String
  let depth: String
  let partner: String
  let noPartners: String
  let diagram: String
  let otherNames: String
  let writtenForms: String
  let itemTable: String
  let evidence: String
  let evidenceLead: String
  let linesOne: String
  let linesMany: String
  let tableCell: String
  let onPage: String
  let asWritten: String
  let noEvidence: String
  let related: String
  let relatedUnits: String
  let methods: String
  let methodsLead: String
  let method: Methods
  let quoted: String
  let quotedInside: String
  let listSeparator: String
  let numberedOtherwise: String
  let numberedAs: String
  let definitions: String
  let definitionsLead: String
  let reference: String
  let range: String
  let undefined: String
  let definitionPairs: String
  let definitionAcrossSides: String
  let definitionJointLeads: String
  let definitionOnlyMeetings: String
  let definitionSoleChannels: String
  let definitionBreadth: String
  let definitionDepth: String
  let soleChannel: String
  let definitionSoleChannel: String
  let crowdedItem: String
  let definitionCrowdedItem: String
  let significance: String
  let definitionSignificance: String
  let manifest: String
  let manifestLead: String
  let input: String
  let companion: String
  let digest: String
  let version: String
  let parameters: String
  let seed: String
  let files: String
  let more: String
  let asTable: String

  /// The words in a language.
  ///
  /// - Parameter sides: Whether the report is about two sides; without them no word speaks of any.
  static func words(in language: Language, sides: Bool = true) -> ReportWords {
    var words = Catalogue.words(ReportWords.self, "report", in: language)
    guard !sides else { return words }
    words.hotspotsLead = words.hotspotsLeadPlain
    words.partnersLead = words.partnersLeadPlain
    words.themesLead = words.themesLeadPlain
    words.brokers = words.brokersPlain
    return words
  }

  /// How much a diagnostic matters.
  func name(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: severityError
    case .warning: severityWarning
    case .note: severityNote
    }
  }
}

extension ReportWords {
  /// What is held fixed where pairs across sides are judged, as part of a sentence.
  func held(by null: ContactNull) -> String {
    switch null {
    case .sizes: heldSizes
    case .sizesAndWorkloads: heldSizesAndWorkloads
    case .sizesAndWorkloadsOnAverage: heldOnAverage
    }
  }
}
