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
    case quadrants
    case alluvial

    /// Whether it is made from the pairs of parties that share an item.
    var isOfPairs: Bool {
      switch self {
      case .coResponsibility, .comparison, .ego, .coResponsibilityMatrix, .hotspotMap, .quadrants:
        true
      case .responsibilityMap, .contactMatrix, .overview, .sets, .alluvial: false
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "diagram",
    abstract: "Draw one diagram to SVG, PNG, PDF or DOT, as the name of the output ends.",
    discussion: """
      responsibility-map  units | items by chapter | units of the other side; of one chapter
                          (--theme) or one party (--party) where asked for
      co-responsibility   units tied by joint items, thinned by a rule it states or by a
                          test (--backbone), coloured by side or community (--color)
      comparison          what changed since an earlier file (--with): ties new, gone, grown, shrunk
      ego                 one party (--party), its items and its partners, or one item (--item),
                          its units and the items that share them
      contact-matrix      where the two sides meet, with the number of joint items
      co-responsibility-matrix
                          units x units with joint items, of one side (--side) or all
      overview            who is active where: units by side x chapters
      sets                which combinations of units recur, of one side (--side) or all
      hotspot-map         items or parties (--of) by coordination score, the highest explained
      quadrants           breadth x depth of co-operation: a mark a unit
      alluvial            how responsibilities run from units through chapters to units

      Examples:
        liaison diagram worklist.txt --kind responsibility-map --paper a3 -o map.pdf
        liaison diagram worklist.txt --kind ego --party 科技部 -o ministry.svg
        liaison diagram worklist.txt --kind ego --item 14 -o item.svg
        liaison diagram worklist.txt --kind responsibility-map --theme 2 --language en -o map.pdf
        liaison diagram worklist.txt --kind co-responsibility -o network.png
        liaison diagram new.txt --kind comparison --with old.txt -o changes.svg
        liaison diagram worklist.txt --kind co-responsibility --backbone sdsm --color community \
          -o backbone.svg
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "What to draw.")
  var kind: Kind

  @Option(
    name: .shortAndLong, help: "The file to write: .svg, .png, .pdf or .dot; whole or not at all.")
  var output: String

  @OptionGroup var part: PartFlags

  @Option(
    help:
      "The least number of items of a tie (co-responsibility) or a combination (sets) that is shown, or of responsibilities of a unit by itself (alluvial)."
  )
  var minimum: Int?

  @OptionGroup var comparison: ComparisonFlags
  @OptionGroup var network: NetworkFlags

  @OptionGroup var matrix: MatrixFlags
  @OptionGroup var hotspots: HotspotMapFlags

  @Option(help: "Dots per inch of a PNG, 36 to 600.")
  var resolution: Double = 150

  @OptionGroup var drawing: DrawingFlags

  @Option(help: "zh-Hans, zh-Hant, pt or en.")
  var language: Language = .simplifiedChinese

  func validate() throws {
    try part.check(kind)
    try network.check(kind)
    if minimum != nil, ![.coResponsibility, .sets, .alluvial].contains(kind) {
      throw ValidationError("--minimum goes with the kinds co-responsibility, sets and alluvial")
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
    let loaded = try input.load(progress)
    if kind.isOfPairs {
      try ProjectionRoom().require(for: TwoModeNetwork(loaded.register), from: input.file)
    }
    let register = try part.documented(loaded.register)
    progress.step("drawing")
    let findings = Findings(register, seed: network.chance.seed, threads: network.chance.threads)
    let diagrams = RegisterDiagrams(findings, language: language, labels: part.labels)
    let page = try diagram(diagrams, of: register).page(renderer: renderer)
    for notice in page.notices { StandardError.write("liaison: \(notice)") }
    if format == .dot { warn(ifFontsLackCharactersOf: page, renderer) }
    var options = RenderingOptions(
      resolution: resolution, fonts: RenderingOptions.fonts(in: language), renderer: renderer)
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
    case .responsibilityMap: return try part.map(diagrams, of: register)
    case .coResponsibility: return try network.diagram(diagrams, minimum: minimum)
    case .comparison: return try comparison.diagram(diagrams, of: register, input)
    case .ego: return try part.ego(diagrams, of: register)
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
    case .quadrants: return try matrix.quadrants(diagrams, of: register)
    case .alluvial:
      guard let diagram = try diagrams.alluvial(minimum: minimum) else {
        throw ValidationError(
          "the input knows fewer than two sides, or no chapters: there is nothing to run through")
      }
      return diagram
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
