import Mustache

/// The page `report.html`: one file with everything inside.
struct ReportPage {
  let html: String

  init(_ content: ReportContent, figures: ReportFigures, manifest: Manifest) throws(ReportError) {
    let library = try ReportPage.library()
    let page = Page(
      w: content.words, title: content.title, css: Templates.text(.css),
      overview: OverviewSection(content), map: figures.map,
      hotspots: HotspotsSection(content),
      partners: PartnersSection(content, figure: figures.network),
      contacts: ContactsSection(content, figure: figures.matrix),
      brokers: BrokersSection(content), doubts: DoubtsSection(content),
      cards: CardsSection(content, figures: figures.egos), evidence: EvidenceSection(content),
      definitions: DefinitionsSection(content), manifest: manifest)
    guard let html = library.render(page, withTemplate: "report") else {
      throw .template("report.mustache is missing")
    }
    self.html = html
  }

  private struct Page {
    let w: ReportWords
    let title: String
    let css: String
    let overview: OverviewSection
    let map: Figure
    let hotspots: HotspotsSection
    let partners: PartnersSection
    let contacts: ContactsSection?
    let brokers: BrokersSection
    let doubts: DoubtsSection
    let cards: CardsSection
    let evidence: EvidenceSection
    let definitions: DefinitionsSection
    let manifest: Manifest
  }

  private static func library() throws(ReportError) -> MustacheLibrary {
    var templates: [String: MustacheTemplate] = [:]
    for part in Templates.Part.allCases where part != .css {
      do {
        templates[part.rawValue] = try MustacheTemplate(string: Templates.text(part))
      } catch {
        throw .template("\(part.rawValue).mustache: \(error)")
      }
    }
    return MustacheLibrary(templates: templates)
  }
}

/// A diagram as the page shows it.
struct Figure: Sendable {
  /// The drawing and where it stands as files, without extension; `nil` for a network that cannot be
  /// drawn, of which the page says so.
  let drawing: Drawing?
  let caption: String

  struct Drawing: Sendable {
    let svg: String
    let path: String
  }
}
