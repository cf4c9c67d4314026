/// The templates of the page, which the build embeds so that the program is one file.
enum Templates {
  enum Part: String, CaseIterable {
    case css, report, overview, figure, hotspots, partners, contacts, brokers, doubts, cards
    case evidence, definitions, manifest, items, party
  }

  static func text(_ part: Part) -> String {
    String(decoding: bytes(part), as: UTF8.self)
  }

  private static func bytes(_ part: Part) -> [UInt8] {
    switch part {
    case .css: PackageResources.report_css
    case .report: PackageResources.report_mustache
    case .overview: PackageResources.overview_mustache
    case .figure: PackageResources.figure_mustache
    case .hotspots: PackageResources.hotspots_mustache
    case .partners: PackageResources.partners_mustache
    case .contacts: PackageResources.contacts_mustache
    case .brokers: PackageResources.brokers_mustache
    case .doubts: PackageResources.doubts_mustache
    case .cards: PackageResources.cards_mustache
    case .evidence: PackageResources.evidence_mustache
    case .definitions: PackageResources.definitions_mustache
    case .manifest: PackageResources.manifest_mustache
    case .items: PackageResources.items_mustache
    case .party: PackageResources.party_mustache
    }
  }
}
