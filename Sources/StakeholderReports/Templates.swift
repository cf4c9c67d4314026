import Mustache

/// The templates, the style and the script of the page, which the build embeds so that the program is
/// one file.
enum Templates {
  enum Part: String, CaseIterable {
    case css, script
    case report, page, overview, figure, hotspots, partners, contacts, themes, units, sets, brokers
    case doubts, cards, evidence, methods, definitions, manifest
    case items, party, sentence, table

    var isTemplate: Bool { self != .css && self != .script }
  }

  static func text(_ part: Part) -> String {
    String(decoding: bytes(part), as: UTF8.self)
  }

  /// All templates, parsed.
  static func library() throws(ReportError) -> MustacheLibrary {
    var templates: [String: MustacheTemplate] = [:]
    for part in Part.allCases where part.isTemplate {
      do {
        templates[part.rawValue] = try MustacheTemplate(string: text(part))
      } catch {
        throw .template("\(part.rawValue).mustache: \(error)")
      }
    }
    return MustacheLibrary(templates: templates)
  }

  private static func bytes(_ part: Part) -> [UInt8] {
    switch part {
    case .css: PackageResources.report_css
    case .script: PackageResources.report_js
    case .report: PackageResources.report_mustache
    case .page: PackageResources.page_mustache
    case .overview: PackageResources.overview_mustache
    case .figure: PackageResources.figure_mustache
    case .hotspots: PackageResources.hotspots_mustache
    case .partners: PackageResources.partners_mustache
    case .contacts: PackageResources.contacts_mustache
    case .themes: PackageResources.themes_mustache
    case .units: PackageResources.units_mustache
    case .sets: PackageResources.sets_mustache
    case .brokers: PackageResources.brokers_mustache
    case .doubts: PackageResources.doubts_mustache
    case .cards: PackageResources.cards_mustache
    case .evidence: PackageResources.evidence_mustache
    case .methods: PackageResources.methods_mustache
    case .definitions: PackageResources.definitions_mustache
    case .manifest: PackageResources.manifest_mustache
    case .items: PackageResources.items_mustache
    case .party: PackageResources.party_mustache
    case .sentence: PackageResources.sentence_mustache
    case .table: PackageResources.table_mustache
    }
  }
}
