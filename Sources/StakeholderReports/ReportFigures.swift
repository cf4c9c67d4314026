import Drawing
import Foundation
import NetworkMetrics
import ResponsibilityRegister
import StakeholderDiagrams
import StakeholderFindings

/// The diagrams of a report: inline in the page in every language, and as files beside it in the
/// report's own.
struct ReportFigures: Sendable {
  /// The diagrams of the sections, by language and then by section, in the order of their kinds.
  private let figures: [Language: [DiagramFigure.Section: [Figure]]]
  private let egos: [Language: [Party.ID: Figure]]
  /// The files, in the report's language.
  let files: [Report.File]
  /// What could not be drawn, or not as it should be, and why.
  let notices: [String]

  /// Dots per inch of PNG: what a printer needs.
  static let pngResolution = 300.0

  /// As many parties as have pictures of their own: those with the most items.
  static let egoLimit = 60
  /// As many of them as the page itself shows, so that it can be mailed; the others are files.
  static let inlineEgoLimit = 14

  /// The figures of a section in a language; those that the register has none for are left out.
  func figures(in section: DiagramFigure.Section, _ language: Language) -> [Figure] {
    figures[language]?[section] ?? []
  }

  /// The figures of the parties' cards in a language.
  func egos(in language: Language) -> [Party.ID: Figure] { egos[language] ?? [:] }

  /// A diagram to draw.
  private struct Plan: Sendable {
    enum Subject: Sendable {
      case section(DiagramFigure.Section)
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
    /// What is drawn first, the least first: networks, for their layouts take long and other networks
    /// wait for them; then what is drawn in all formats.
    let turn: Int
    let diagram: @Sendable () throws -> Diagram?

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
    var figures: [Language: [DiagramFigure.Section: [Figure]]] = [:]
    var egos: [Language: [Party.ID: Figure]] = [:]
    for (plan, result) in zip(plans, drawn) {
      guard let figure = result.figure else { continue }
      switch plan.subject {
      case .section(let section):
        figures[plan.language, default: [:]][section, default: []].append(figure)
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
    let diagrams = content.analysis.diagrams.speaking(content.language)
    let sections = DiagramKind.allCases.flatMap { kind in
      kind.figures.enumerated().map { position, figure in
        Plan(
          subject: .section(figure.section), language: content.language, name: figure.name,
          caption: figure.caption(in: content.language), table: table(figure.table, content),
          hasFiles: hasFiles, isInline: true,
          // The forms of a network have one layout, which the first finds.
          turn: kind.needsLayout && position == 0 ? 0 : hasFiles ? 1 : 2,
          diagram: { try diagram(kind, figure.options, diagrams) })
      }
    }
    let profiles = drawnProfiles(content.findings.profiles).prefix(
      hasFiles ? egoLimit : inlineEgoLimit)
    let egos = profiles.enumerated().map { position, profile in
      Plan(
        subject: .party(profile.party.id), language: content.language,
        name: content.anchor(profile.party), caption: content.wording.name(profile.party),
        table: nil, hasFiles: hasFiles, isInline: position < inlineEgoLimit,
        turn: hasFiles ? 1 : 2, diagram: { try diagrams.ego(profile) })
    }
    return sections + egos
  }

  /// A diagram of a kind, or none where the register has nothing to draw of it.
  private static func diagram(
    _ kind: DiagramKind, _ options: DiagramOptions, _ diagrams: RegisterDiagrams
  ) throws -> Diagram? {
    do { return try diagrams.diagram(kind, options) } catch is RegisterDiagramError { return nil }
  }

  /// The table that says the same as a figure.
  private static func table(
    _ table: DiagramFigure.Table, _ content: ReportContent
  ) -> Figure.TableLink {
    let words = content.words
    let pairs = content.analysis.sides == nil ? "pairs-table" : "pairs-across-table"
    let (anchor, title) =
      switch table {
      case .items: ("items-table", words.itemTable)
      case .hotspotItems: ("hotspots-items-table", words.hotspotTable)
      case .hotspotParties: ("hotspots-parties-table", words.hotspotTable)
      case .pairs: (pairs, words.jointItems)
      case .units: ("units-table", words.allUnits)
      case .contacts: ("contacts-table", words.contactsAsTable)
      case .themes: ("themes-table", words.themesAsTable)
      case .sets: ("sets-table", words.setsAsTable)
      }
    return Figure.TableLink(anchor: anchor, title: title)
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
