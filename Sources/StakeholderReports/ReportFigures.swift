import Drawing
import Foundation
import NetworkMetrics
import ResponsibilityRegister
import StakeholderDiagrams
import StakeholderFindings

/// The diagrams of a report: inline in the page in every language, and as files beside it in the
/// report's own.
struct ReportFigures: Sendable {
  /// The diagrams of the sections, by language and then by name.
  private let figures: [Language: [Name: Figure]]
  private let egos: [Language: [Party.ID: Figure]]
  /// The files, in the report's language.
  let files: [Report.File]
  /// What could not be drawn, or not as it should be, and why.
  let notices: [String]

  /// The diagrams that the sections of the page show.
  enum Name: String, CaseIterable {
    case map = "responsibility-map"
    case hotspotItems = "hotspots-items"
    case hotspotParties = "hotspots-parties"
    case network = "co-responsibility"
    case communities = "co-responsibility-communities"
    case matrix = "co-responsibility-matrix"
    case contacts = "contact-matrix"
    case overview
    case flows = "alluvial"
    case quadrants
    case sets
  }

  /// Dots per inch of PNG: what a printer needs.
  static let pngResolution = 300.0

  /// As many parties as have pictures of their own: those with the most items.
  static let egoLimit = 60
  /// As many of them as the page itself shows, so that it can be mailed; the others are files.
  static let inlineEgoLimit = 14

  /// The figures of some names in a language; those that the register has none for are left out.
  func figures(_ names: [Name], in language: Language) -> [Figure] {
    names.compactMap { figures[language]?[$0] }
  }

  /// The figures of the parties' cards in a language.
  func egos(in language: Language) -> [Party.ID: Figure] { egos[language] ?? [:] }

  /// A diagram to draw.
  private struct Plan: Sendable {
    enum Subject: Sendable {
      case section(Name)
      case party(Party.ID)
    }

    let subject: Subject
    let language: Language
    /// The name of its files, and what ids in it begin with.
    let name: String
    let caption: String
    let table: Figure.TableLink?
    let hasFiles: Bool
    let isInline: Bool
    let diagram: @Sendable () throws -> Diagram?

    /// What is drawn first, the least first: networks, for their layouts take long and other networks
    /// wait for them; then what is drawn in all formats.
    var turn: Int {
      if case .section(.network) = subject { return 0 }
      return hasFiles ? 1 : 2
    }
  }

  /// What became of it.
  private struct Drawn: Sendable {
    var figure: Figure?
    var files: [Report.File] = []
    var notices: [String] = []
  }

  /// Draws.
  ///
  /// - Parameters:
  ///   - contents: The report in each of its languages, its own first.
  ///   - renderer: What draws.
  init(_ contents: [ReportContent], renderer: DiagramRenderer) throws {
    let plans = contents.enumerated().flatMap { position, content in
      ReportFigures.plans(content, hasFiles: position == 0)
    }
    let anchors = contents.first.map(ReportFigures.anchors) ?? [:]
    let drawn = try ReportFigures.drawn(
      plans, anchors, renderer, threads: contents.first?.findings.threads ?? Threads.available)
    var figures: [Language: [Name: Figure]] = [:]
    var egos: [Language: [Party.ID: Figure]] = [:]
    for (plan, result) in zip(plans, drawn) {
      guard let figure = result.figure else { continue }
      switch plan.subject {
      case .section(let name): figures[plan.language, default: [:]][name] = figure
      case .party(let party): egos[plan.language, default: [:]][party] = figure
      }
    }
    self.figures = figures
    self.egos = egos
    files = drawn.flatMap(\.files)
    // What a layout does not do it does in no language; the notices name the diagram once.
    var seen: Set<String> = []
    notices = drawn.flatMap(\.notices).filter { seen.insert($0).inserted }
  }

  private static func plans(_ content: ReportContent, hasFiles: Bool) -> [Plan] {
    let words = content.words
    let diagrams = content.analysis.diagrams.speaking(content.language)
    func plan(
      _ name: Name, _ caption: String, table: (id: String, title: String),
      _ diagram: @escaping @Sendable (RegisterDiagrams) throws -> Diagram?
    ) -> Plan {
      Plan(
        subject: .section(name), language: content.language, name: name.rawValue,
        caption: caption, table: Figure.TableLink(anchor: table.id, title: table.title),
        hasFiles: hasFiles, isInline: true, diagram: { try diagram(diagrams) })
    }
    let pairs = content.analysis.sides == nil ? "pairs-table" : "pairs-across-table"
    let sections = [
      plan(.map, words.map, table: ("items-table", words.itemTable)) {
        try $0.responsibilityMap()
      },
      plan(.hotspotItems, words.hotspotItems, table: ("hotspots-items-table", words.hotspotTable)) {
        try $0.hotspotMap(of: .items)
      },
      plan(
        .hotspotParties, words.hotspotParties,
        table: ("hotspots-parties-table", words.hotspotTable)
      ) {
        try $0.hotspotMap(of: .parties)
      },
      plan(.network, words.partners, table: (pairs, words.jointItems)) {
        try $0.coResponsibility()
      },
      plan(.communities, words.communities, table: ("units-table", words.allUnits)) {
        try $0.coResponsibility(color: .community)
      },
      plan(.matrix, words.matrix, table: (pairs, words.jointItems)) {
        try $0.coResponsibilityMatrix()
      },
      plan(.contacts, words.contacts, table: ("contacts-table", words.contactsAsTable)) {
        try $0.contactMatrix()
      },
      plan(.overview, words.themes, table: ("themes-table", words.themesAsTable)) {
        try $0.overview()
      },
      plan(.flows, words.flows, table: ("themes-table", words.themesAsTable)) {
        try $0.alluvial()
      },
      plan(.quadrants, words.profiles, table: ("units-table", words.allUnits)) {
        try $0.quadrants()
      },
      plan(.sets, words.sets, table: ("sets-table", words.setsAsTable)) { try $0.sets() },
    ]
    let profiles = drawnProfiles(content.findings.profiles).prefix(
      hasFiles ? egoLimit : inlineEgoLimit)
    let egos = profiles.enumerated().map { position, profile in
      Plan(
        subject: .party(profile.party.id), language: content.language,
        name: content.anchor(profile.party), caption: content.wording.name(profile.party),
        table: nil, hasFiles: hasFiles, isInline: position < inlineEgoLimit,
        diagram: { try diagrams.ego(profile) })
    }
    return sections + egos
  }

  /// What marks of a diagram are found by on the page.
  private static func anchors(_ content: ReportContent) -> [DiagramSubject: String] {
    let analysis = content.analysis
    return Dictionary(
      analysis.partyAnchors.map { (DiagramSubject.actor($0.key), $0.value) }
        + analysis.itemAnchors.map { (DiagramSubject.event($0.key), $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Draws what takes longest first, so that no processor is left with a long drawing at the end; what
  /// comes first is wrong first, whichever is found out first.
  private static func drawn(
    _ plans: [Plan], _ anchors: [DiagramSubject: String], _ renderer: DiagramRenderer,
    threads: Int
  ) throws -> [Drawn] {
    let order = plans.indices.sorted { (plans[$0].turn, $0) < (plans[$1].turn, $1) }
    let results = inParallel(order.count, threads: threads) { turn in
      Result { try draw(plans[order[turn]], anchors, renderer) }
    }
    return try zip(order, results).sorted { $0.0 < $1.0 }.map { try $0.1.get() }
  }

  private static func draw(
    _ plan: Plan, _ anchors: [DiagramSubject: String], _ renderer: DiagramRenderer
  ) throws -> Drawn {
    let path = "diagrams/\(plan.name)"
    do {
      guard let page = try plan.diagram()?.page(renderer: renderer) else { return Drawn() }
      let options = RenderingOptions(
        resolution: pngResolution, idPrefix: plan.name,
        fonts: RenderingOptions.fonts(in: plan.language), renderer: renderer)
      var inPage = options
      inPage.anchors = anchors
      inPage.adaptsToPage = true
      let svg = plan.isInline ? try page.render(.svg, options: inPage) : nil
      var drawn = Drawn(
        figure: Figure(
          drawing: Figure.Drawing(
            svg: svg.map { String(decoding: $0, as: UTF8.self) }, path: path,
            hasFiles: plan.hasFiles),
          caption: plan.caption, tableLink: plan.table),
        notices: page.notices.map { "\(plan.name): \($0)" })
      guard plan.hasFiles else { return drawn }
      drawn.files = try [DiagramFormat.svg, .pdf, .png].map { format in
        Report.File(
          path: "\(path).\(format.rawValue)",
          data: Data(try page.render(format, options: options)))
      }
      return drawn
    } catch let error as DiagramError where error.isOfOneDrawing {
      return Drawn(
        figure: Figure(drawing: nil, caption: plan.caption, tableLink: plan.table),
        notices: ["\(plan.name) is not drawn: \(error)"])
    }
  }

  private static func drawnProfiles(_ profiles: [PartyProfile]) -> ArraySlice<PartyProfile> {
    profiles.filter { !$0.partners.isEmpty }.sorted { $0.items.count > $1.items.count }
      .prefix(egoLimit)
  }
}
