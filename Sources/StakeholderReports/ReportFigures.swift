import Dispatch
import Foundation
import NetworkDiagrams
import ResponsibilityRegister
import StakeholderFindings
import Synchronization

/// The diagrams of a report, drawn once: inline in the page and as files beside it.
struct ReportFigures {
  let map: Figure
  let network: Figure
  let matrix: Figure?
  let egos: [Party.ID: Figure]
  let files: [Report.File]
  /// What could not be drawn, or not as it should be, and why.
  let notices: [String]

  /// As many parties as a page can hold pictures of: those with the most items.
  static let egoLimit = 60

  /// A diagram to draw.
  private struct Plan: Sendable {
    let name: String
    let caption: String
    let diagram: @Sendable () throws -> Diagram
  }

  /// What became of it.
  private struct Drawn: Sendable {
    let figure: Figure
    var files: [Report.File] = []
    var notices: [String] = []
  }

  init(_ content: ReportContent, renderer: DiagramRenderer) throws {
    let diagrams = try RegisterDiagrams(content.register, language: content.wording.language)
    var plans = [
      Plan(name: "responsibility-map", caption: content.words.map) {
        try diagrams.responsibilityMap()
      },
      Plan(name: "co-responsibility", caption: content.words.partners) {
        try diagrams.coResponsibility()
      },
    ]
    let matrix = try diagrams.contactMatrix()
    if let matrix {
      plans.append(Plan(name: "contact-matrix", caption: content.words.contacts) { matrix })
    }
    let profiles = ReportFigures.drawnProfiles(content.findings.profiles)
    plans += profiles.map { profile in
      Plan(
        name: content.partyAnchors[profile.party.id] ?? "", caption: profile.party.name
      ) { try diagrams.ego(profile) }
    }
    let drawn = try ReportFigures.drawn(plans, renderer)
    map = drawn[0].figure
    network = drawn[1].figure
    self.matrix = matrix == nil ? nil : drawn[2].figure
    egos = Dictionary(
      zip(profiles.map(\.party.id), drawn.suffix(profiles.count).map(\.figure)),
      uniquingKeysWith: { first, _ in first })
    files = drawn.flatMap(\.files)
    notices = drawn.flatMap(\.notices)
  }

  /// Draws on all processors; what comes first is wrong first, whichever is found out first.
  private static func drawn(
    _ plans: [Plan], _ renderer: DiagramRenderer
  ) throws -> [Drawn] {
    let results = Mutex([Result<Drawn, any Error>?](repeating: nil, count: plans.count))
    DispatchQueue.concurrentPerform(iterations: plans.count) { index in
      let result = Result { try draw(plans[index], renderer) }
      results.withLock { $0[index] = result }
    }
    return try results.withLock { $0 }.compactMap { try $0?.get() }
  }

  private static func draw(_ plan: Plan, _ renderer: DiagramRenderer) throws -> Drawn {
    let path = "diagrams/\(plan.name)"
    do {
      let page = try plan.diagram().page(renderer: renderer)
      let options = RenderingOptions(idPrefix: plan.name, renderer: renderer)
      let svg = try page.render(.svg, options: options)
      let pdf = try page.render(.pdf, options: options)
      return Drawn(
        figure: Figure(
          drawing: Figure.Drawing(svg: String(decoding: svg, as: UTF8.self), path: path),
          caption: plan.caption),
        files: [
          Report.File(path: "\(path).svg", data: Data(svg)),
          Report.File(path: "\(path).pdf", data: Data(pdf)),
        ],
        notices: page.notices.map { "\(plan.name): \($0)" })
    } catch let error as DiagramError where error.isOfOneDrawing {
      return Drawn(
        figure: Figure(drawing: nil, caption: plan.caption),
        notices: ["\(plan.name) is not drawn: \(error)"])
    }
  }

  private static func drawnProfiles(_ profiles: [PartyProfile]) -> ArraySlice<PartyProfile> {
    profiles.filter { !$0.partners.isEmpty }.sorted { $0.items.count > $1.items.count }
      .prefix(egoLimit)
  }
}
