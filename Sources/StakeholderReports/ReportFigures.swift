import Foundation
import NetworkDiagrams
import ResponsibilityRegister
import StakeholderFindings

/// The diagrams of a report, drawn once: inline in the page and as files beside it.
struct ReportFigures {
  let map: Figure
  let network: Figure
  let matrix: Figure?
  let egos: [Party.ID: Figure]
  let files: [Report.File]

  /// As many parties as a page can hold pictures of: those with the most items.
  static let egoLimit = 60

  init(_ content: ReportContent) throws {
    let diagrams = try RegisterDiagrams(content.register, language: content.wording.language)
    var files: [Report.File] = []
    func draw(_ diagram: () throws -> Diagram, _ name: String, _ caption: String) throws -> Figure {
      let path = "diagrams/\(name)"
      var drawn: [Report.File] = []
      do {
        let page = try diagram().page()
        for format in [DiagramFormat.svg, .pdf] {
          let bytes = try page.render(format, options: RenderingOptions(idPrefix: name))
          drawn.append(Report.File(path: "\(path).\(format.rawValue)", data: Data(bytes)))
        }
      } catch DiagramError.tooLarge {
        return Figure(drawing: nil, caption: caption)
      }
      files += drawn
      let svg = String(decoding: drawn[0].data, as: UTF8.self)
      return Figure(drawing: Figure.Drawing(svg: svg, path: path), caption: caption)
    }
    map = try draw(diagrams.responsibilityMap, "responsibility-map", content.words.map)
    network = try draw(
      { try diagrams.coResponsibility() }, "co-responsibility", content.words.partners)
    if let matrix = try diagrams.contactMatrix() {
      self.matrix = try draw({ matrix }, "contact-matrix", content.words.contacts)
    } else {
      matrix = nil
    }
    var egos: [Party.ID: Figure] = [:]
    for profile in ReportFigures.drawnProfiles(content.findings.profiles) {
      let anchor = content.partyAnchors[profile.party.id] ?? ""
      egos[profile.party.id] = try draw(
        { try diagrams.ego(profile) }, anchor, profile.party.name)
    }
    self.egos = egos
    self.files = files
  }

  private static func drawnProfiles(_ profiles: [PartyProfile]) -> ArraySlice<PartyProfile> {
    profiles.filter { !$0.partners.isEmpty }.sorted { $0.items.count > $1.items.count }
      .prefix(egoLimit)
  }
}
