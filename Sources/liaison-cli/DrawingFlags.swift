import ArgumentParser
import Liaison

extension DiagramPaper: ExpressibleByArgument {}
extension DiagramAppearance: ExpressibleByArgument {}
extension SVGRenderer: ExpressibleByArgument {}

/// How a diagram is drawn, whatever it shows.
struct DrawingFlags: ParsableArguments {
  @Option(help: "The sheet: natural (as large as the diagram), a4, a3, or screen (1920 x 1080).")
  var paper: DiagramPaper = .natural

  @Option(help: "light, or dark for a dark page.")
  var appearance: DiagramAppearance = .light

  @Option(
    help:
      "What writes SVG: liaison, or graphviz, which draws PNG and PDF in either case. Graphviz needs fonts on this machine and gives no tooltips."
  )
  var renderer: SVGRenderer = .liaison

  /// Sets the options of a drawing, and says what a reader of it has to put up with.
  func apply(to options: inout RenderingOptions, of page: DiagramPage) {
    options.paper = paper
    options.appearance = appearance
    options.svg = renderer
    guard paper != .natural, let smallest = page.smallestFont(on: paper),
      smallest < DiagramPaper.legibleFont
    else { return }
    let tenths = Int(smallest * 10)
    StandardError.write(
      "liaison: on \(paper.rawValue) the smallest letters are \(tenths / 10).\(tenths % 10) points; "
        + "draw a part, or a larger sheet")
  }
}
