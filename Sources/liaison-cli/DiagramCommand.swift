import ArgumentParser
import Foundation
import Liaison

extension DiagramKind: ExpressibleByArgument {}

/// `liaison diagram`: one picture.
struct DiagramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagram",
    abstract: "Draw one diagram to SVG, PNG, PDF or DOT, as the name of the output ends.",
    discussion: """
      \(DiagramListing.text)

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
  var kind: DiagramKind

  @Option(
    name: .shortAndLong, help: "The file to write: .svg, .png, .pdf or .dot; whole or not at all.")
  var output: String

  // Side by side, not one in another: ArgumentParser checks what is inside a group again for every group around
  // it, several times each, in programs that are built for debugging and testing.
  @OptionGroup var shown: DiagramFlags
  @OptionGroup var comparison: ComparisonFlags
  @OptionGroup var network: NetworkFlags
  @OptionGroup var work: WorkFlags
  @OptionGroup var draws: SampleFlags
  @OptionGroup var document: DocumentFlags

  @Option(help: "Dots per inch of a PNG, 36 to 600.")
  var resolution: Double = 150

  @OptionGroup var drawing: DrawingFlags

  @Option(help: "zh-Hans, zh-Hant, pt or en.")
  var language: Language = .simplifiedChinese

  func validate() throws {
    try shown.check(kind, network, comparison, input)
    if !(36...600).contains(resolution) {
      throw ValidationError("--resolution takes a number from 36 to 600")
    }
    _ = try format()
  }

  private var chance: Chance { Chance(work, draws) }

  func run() throws {
    let progress = Progress("reading")
    let format = try format()
    // SVG is written in this process as a rule; only a network asks Graphviz where its nodes are.
    let renderer = LiaisonCommand.renderer(isPrepared: false)
    let isOwn = format == .svg && drawing.renderer == .liaison
    if !isOwn || kind.needsLayout { renderer.prepare(forLayouts: isOwn) }
    let loaded = try input.load(progress)
    let register = try document.documented(loaded.register)
    progress.step("drawing")
    let findings = Findings(
      register, seed: chance.seed, threads: chance.threads,
      contactSamples: chance.samples(unlessGiven: PairTest.usualSamples))
    let diagrams = RegisterDiagrams(findings, language: language, labels: document.labels)
    let options = try shown.options(
      in: register, backbone: network.pairBackbone(chance, acrossSides: kind.isAcrossSides),
      color: network.color,
      earlier: comparison.earlier(than: register, input))
    try MemoryRoom().require(
      pairs: { counting in
        diagrams.pairsNeed(of: kind, options, counted: counting)
      }, from: input.file)
    let page = try diagram(diagrams, options).page(renderer: renderer)
    for notice in page.notices { StandardError.write("liaison: \(notice)") }
    if format == .dot { warn(ifFontsLackCharactersOf: page, renderer) }
    var rendering = RenderingOptions(
      resolution: resolution, fonts: RenderingOptions.fonts(in: language), renderer: renderer)
    drawing.apply(to: &rendering, of: page)
    let bytes = try page.render(format, options: rendering)
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

  private func diagram(
    _ diagrams: RegisterDiagrams, _ options: DiagramOptions
  ) throws -> Diagram {
    do { return try diagrams.diagram(kind, options) } catch let error as RegisterDiagramError {
      throw DiagramFlags.usage(error)
    }
  }

  private func format() throws -> DiagramFormat { try .named(by: output, of: "the output") }
}

extension DiagramFormat {
  /// The format that the name of a file ends in.
  ///
  /// - Parameter goal: What the file is, for the message where it ends in none.
  static func named(by file: String, of goal: String) throws -> DiagramFormat {
    let ending = URL(filePath: file).pathExtension.lowercased()
    guard let format = DiagramFormat(rawValue: ending) else {
      throw ValidationError("the name of \(goal) has to end in .svg, .png, .pdf or .dot")
    }
    return format
  }
}
