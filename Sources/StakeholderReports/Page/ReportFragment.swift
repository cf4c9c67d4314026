import Foundation
import Mustache
import ResponsibilityRegister
import StakeholderDiagrams

/// What the page shows in one language: everything but the style and the script, which all share.
struct ReportFragment: Sendable {
  let language: Language
  let title: String
  let html: String

  init(
    _ content: ReportContent, figures: ReportFigures, manifest: Manifest,
    library: MustacheLibrary
  ) throws(ReportError) {
    let language = content.language
    let words = content.words
    func shown(_ section: DiagramFigure.Section) -> [Figure] {
      figures.figures(in: section, language)
    }
    let contacts = ContactsSection(content, figures: shown(.contacts))
    let themes = ThemesSection(content, figures: shown(.themes))
    let sections: [(id: String, title: String, isThere: Bool)] = [
      ("overview", words.keyFindings, true), ("map", words.map, true),
      ("hotspots", words.hotspots, true), ("partners", words.partners, true),
      ("contacts", words.contacts, contacts != nil), ("themes", words.themes, themes != nil),
      ("profiles", words.profiles, true), ("sets", words.sets, true),
      ("brokers", words.brokers, true),
      ("doubts", words.doubts, true), ("cards", words.cards, true),
      ("evidence", words.evidence, true), ("methods", words.methods, true),
      ("definitions", words.definitions, true), ("manifest", words.manifest, true),
    ]
    let page = Page(
      w: TemplateWords(language: language, hasSides: content.hasSides), title: content.title,
      source: content.sourceLine.isEmpty ? nil : content.sourceLine, reworded: content.reworded,
      partial: content.partial,
      selection: content.selection,
      languages: ReportFragment.choices(language),
      contents: sections.filter(\.isThere).map { Entry(id: $0.id, title: $0.title) },
      data: try ReportData(content).json(),
      overview: OverviewSection(content), mapLead: content.mapLead, map: shown(.map),
      hotspots: HotspotsSection(content, figures: shown(.hotspots)),
      partners: PartnersSection(content, figures: shown(.partners)),
      contacts: contacts,
      themes: themes, units: UnitsSection(content, figures: shown(.profiles)),
      sets: SetsSection(content, figures: shown(.sets)),
      brokers: BrokersSection(content), doubts: DoubtsSection(content),
      cards: CardsSection(content, figures: figures.egos(in: language)),
      items: ItemsSection(content),
      methods: MethodsSection(content, digest: manifest.input.sha256),
      definitions: DefinitionsSection(content), manifest: manifest)
    guard let html = library.render(page, withTemplate: "page") else {
      throw .template("page.mustache is missing")
    }
    self.language = language
    self.title = "\(words.reportTitle) · \(content.title)"
    self.html = html
  }

  private struct Entry: Sendable {
    let id: String
    let title: String
  }

  private struct Choice: Sendable {
    let tag: String
    let name: String
    let isChosen: Bool
  }

  private static func choices(_ chosen: Language) -> [Choice] {
    Language.allCases.map {
      Choice(tag: $0.rawValue, name: $0.ownName, isChosen: $0 == chosen)
    }
  }

  private struct Page: Sendable {
    let w: TemplateWords
    let title: String
    let source: String?
    let reworded: String?
    let partial: String?
    let selection: String?
    let languages: [Choice]
    let contents: [Entry]
    let data: String
    let overview: OverviewSection
    let mapLead: String
    let map: [Figure]
    let hotspots: HotspotsSection
    let partners: PartnersSection
    let contacts: ContactsSection?
    let themes: ThemesSection?
    let units: UnitsSection
    let sets: SetsSection
    let brokers: BrokersSection
    let doubts: DoubtsSection
    let cards: CardsSection
    let items: ItemsSection
    let methods: MethodsSection
    let definitions: DefinitionsSection
    let manifest: Manifest
  }
}
