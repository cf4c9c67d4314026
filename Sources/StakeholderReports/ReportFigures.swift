import Foundation
import NetworkDiagrams
import ResponsibilityRegister

/// The diagrams of a report, drawn once: inline in the page and as files beside it.
struct ReportFigures {
  let map: Figure
  let network: Figure
  let matrix: Figure?
  let egos: [Party.ID: Figure]
  let files: [Report.File]

  init(_ content: ReportContent) throws {
    let diagrams = try RegisterDiagrams(content.register, language: content.wording.language)
    var files: [Report.File] = []
    func draw(_ diagram: Diagram, _ name: String, _ caption: String) throws -> Figure {
      let path = "diagrams/\(name)"
      let page = try diagram.page()
      for format in [DiagramFormat.svg, .pdf] {
        let bytes = try page.render(format, options: RenderingOptions(idPrefix: name))
        files.append(Report.File(path: "\(path).\(format.rawValue)", data: Data(bytes)))
      }
      let svg = files[files.count - 2].data
      return Figure(svg: String(decoding: svg, as: UTF8.self), caption: caption, path: path)
    }
    map = try draw(
      diagrams.responsibilityMap(), "responsibility-map", content.words.map)
    network = try draw(
      diagrams.coResponsibility(), "co-responsibility", content.words.partners)
    matrix = try diagrams.contactMatrix().map {
      try draw($0, "contact-matrix", content.words.contacts)
    }
    var egos: [Party.ID: Figure] = [:]
    for profile in content.findings.profiles where !profile.partners.isEmpty {
      let anchor = content.partyAnchors[profile.party.id] ?? ""
      egos[profile.party.id] = try draw(
        diagrams.ego(profile), anchor, profile.party.name)
    }
    self.egos = egos
    self.files = files
  }
}
