import ArgumentParser
import Foundation
import Liaison

/// `liaison diagram`: one picture.
struct DiagramCommand: ParsableCommand {
  /// The pictures there are.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case responsibilityMap = "responsibility-map"
    case coResponsibility = "co-responsibility"
    case comparison
    case ego
    case contactMatrix = "contact-matrix"
    case coResponsibilityMatrix = "co-responsibility-matrix"
    case overview
    case sets
    case hotspotMap = "hotspot-map"
  }

  static let configuration = CommandConfiguration(
    commandName: "diagram",
    abstract: "Draw one diagram to SVG, PNG, PDF or DOT, as the name of the output ends.",
    discussion: """
      responsibility-map  units | items by chapter | units of the other side
      co-responsibility   units tied by joint items, thinned by a rule it states
      comparison          what changed since an earlier file (--with): ties new, gone, grown, shrunk
      ego                 one party (--party), its items and its partners
      contact-matrix      where the two sides meet, with the number of joint items
      co-responsibility-matrix
                          units x units with joint items, of one side (--side) or all
      overview            who is active where: units by side x chapters
      sets                which combinations of units recur, of one side (--side) or all
      hotspot-map         items or parties (--of) by coordination score, the highest explained

      Examples:
        liaison diagram worklist.txt --kind responsibility-map --paper a3 -o map.pdf
        liaison diagram worklist.txt --kind ego --party 科技部 -o ministry.svg
        liaison diagram worklist.txt --kind co-responsibility -o network.png
        liaison diagram new.txt --kind comparison --with old.txt -o changes.svg
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "What to draw.")
  var kind: Kind

  @Option(
    name: .shortAndLong, help: "The file to write: .svg, .png, .pdf or .dot; whole or not at all.")
  var output: String

  @Option(help: "The party in the middle of an ego diagram, by its name.")
  var party: String?

  @Option(
    help: "The least number of items of a tie (co-responsibility) or a combination (sets) shown.")
  var minimum: Int?

  @OptionGroup var comparison: ComparisonFlags
  @OptionGroup var matrix: MatrixFlags
  @OptionGroup var hotspots: HotspotMapFlags

  @Option(help: "Dots per inch of a PNG, 36 to 600.")
  var resolution: Double = 150

  @OptionGroup var drawing: DrawingFlags

  @Option(help: "zh-Hans, zh-Hant, pt or en.")
  var language: Language = .simplifiedChinese

  func validate() throws {
    if kind == .ego && party == nil { throw ValidationError("an ego diagram needs --party NAME") }
    if kind != .ego && party != nil { throw ValidationError("--party goes with --kind ego") }
    if minimum != nil && kind != .coResponsibility && kind != .sets {
      throw ValidationError("--minimum goes with the kinds co-responsibility and sets")
    }
    try comparison.check(kind, input)
    try matrix.check(kind)
    try hotspots.check(kind)
    if let minimum, minimum < 1 {
      throw ValidationError("--minimum takes a whole number from 1")
    }
    if !(36...600).contains(resolution) {
      throw ValidationError("--resolution takes a number from 36 to 600")
    }
    _ = try format()
  }

  func run() throws {
    let progress = Progress("reading")
    let format = try format()
    // SVG is written in this process; only a network asks Graphviz where its nodes are.
    let renderer = LiaisonCommand.renderer(isPrepared: false)
    if format != .svg || kind == .coResponsibility {
      renderer.prepare(forLayouts: format == .svg)
    }
    let register = try input.load(progress).register
    progress.step("drawing")
    let diagrams = RegisterDiagrams(register, language: language)
    let page = try diagram(diagrams, of: register).page(renderer: renderer)
    for notice in page.notices { StandardError.write("liaison: \(notice)") }
    if format == .dot { warn(ifFontsLackCharactersOf: page, renderer) }
    var options = RenderingOptions(resolution: resolution, renderer: renderer)
    drawing.apply(to: &options, of: page)
    let bytes = try page.render(format, options: options)
    try WholeFile.write(Data(bytes), to: output)
  }

  /// What draws DOT, as a rule on this machine, needs fonts.
  private func warn(ifFontsLackCharactersOf page: DiagramPage, _ renderer: DiagramRenderer) {
    guard let missing = try? page.charactersWithoutFont(coverage: renderer.coverage),
      !missing.isEmpty
    else { return }
    StandardError.write(
      "liaison: no font of this machine covers \(String(missing.prefix(12))); a reader's machine "
        + "may, or install fonts-wqy-microhei (Debian, Ubuntu)")
  }

  private func diagram(_ diagrams: RegisterDiagrams, of register: Register) throws -> Diagram {
    switch kind {
    case .responsibilityMap: return try diagrams.responsibilityMap()
    case .coResponsibility: return try diagrams.coResponsibility(minimum: minimum)
    case .comparison: return try comparison.diagram(diagrams, of: register, input)
    case .ego:
      let known = register.parties.first { $0.name == party || $0.id == party }
      guard let known, let diagram = try diagrams.ego(of: known.id) else {
        throw ValidationError("there is no party '\(party ?? "")'; liaison read lists them")
      }
      return diagram
    case .contactMatrix:
      guard let diagram = try diagrams.contactMatrix(order: matrix.order ?? .total) else {
        throw ValidationError("the input knows fewer than two sides, so there is no contact matrix")
      }
      return diagram
    case .coResponsibilityMatrix:
      return try matrix.coResponsibilityMatrix(diagrams, of: register)
    case .overview:
      guard let diagram = try diagrams.overview() else {
        throw ValidationError("no item stands in a chapter, so there is no overview of them")
      }
      return diagram
    case .sets: return try matrix.sets(diagrams, of: register, minimum: minimum)
    case .hotspotMap: return try hotspots.diagram(diagrams)
    }
  }

  private func format() throws -> DiagramFormat {
    let ending = URL(filePath: output).pathExtension.lowercased()
    guard let format = DiagramFormat(rawValue: ending) else {
      throw ValidationError("the name of the output has to end in .svg, .png, .pdf or .dot")
    }
    return format
  }
}
