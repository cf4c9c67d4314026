import Foundation

/// What draws: Graphviz, in this process or in children of it.
///
/// Graphviz aborts, overruns its stack or never ends on some graphs. In a child process that costs a
/// diagram; in this process, the program.
///
/// ```swift
/// @main struct Program {
///   static func main() throws {
///     DiagramRenderer.serveIfAsked()                      // first of all: this may be a child
///     let renderer = DiagramRenderer.childProcess(executable: DiagramRenderer.thisExecutable)
///     let svg = try diagram.render(.svg, options: RenderingOptions(renderer: renderer))
///   }
/// }
/// ```
///
/// Either way the limits on size hold, and what comes out is checked in this process. Pictures by either
/// are the same bytes. A renderer may be used from any thread.
public struct DiagramRenderer: Sendable {
  private let children: RenderingChildren?

  /// In this process, one drawing at a time, without a limit on time or memory.
  public static let inProcess = DiagramRenderer(children: nil)

  /// In child processes, at most as many at once as there are processors.
  ///
  /// A child is the program at `executable`, which has to call ``serveIfAsked(_:)`` first of all. It is
  /// used for many drawings and ends with the renderer. A drawing that takes too long is given up and its
  /// child killed; one that needs too much memory, or at which Graphviz crashes, ends its child. Each is
  /// a ``DiagramError``, and the next drawing gets a new child.
  ///
  /// - Parameters:
  ///   - executable: The program; ``thisExecutable`` as a rule.
  ///   - timeLimit: How long one drawing, or one search for a layout, may take. The largest layouts that
  ///     ``DiagramError/tooLarge(what:count:limit:)`` lets pass take about 5 seconds on an idle machine.
  ///   - memoryLimit: How many bytes of address space a child may have, programs and fonts included
  ///     (about 200 MB before the first drawing). A PNG of the most dots takes 200 MB more. Linux holds a
  ///     child to it; macOS does not.
  public static func childProcess(
    executable: URL, timeLimit: Duration = .seconds(20), memoryLimit: Int = 1 << 30
  ) -> DiagramRenderer {
    DiagramRenderer(
      children: RenderingChildren(
        executable: executable, timeLimit: max(timeLimit, .milliseconds(1)),
        memoryLimit: max(memoryLimit, 0)))
  }

  /// The program that is running.
  public static var thisExecutable: URL {
    // The link leads to the program even where its file has been replaced since.
    let link = "/proc/self/exe"
    if FileManager.default.fileExists(atPath: link) { return URL(filePath: link) }
    return Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
  }

  /// Serves as a rendering child and ends the program, if that is what it was started for; otherwise
  /// returns at once.
  public static func serveIfAsked(_ arguments: [String] = CommandLine.arguments) {
    RenderingService.serveIfAsked(arguments)
  }

  /// Starts a child ahead of the first drawing, where there are any: starting one takes about as long as
  /// reading a register does, and both can be done at once.
  ///
  /// - Parameter forLayouts: Whether it is to lay out alone, as for SVG of a network, which needs no fonts.
  public func prepare(forLayouts: Bool = false) { children?.prepare(forLayouts: forLayouts) }

  /// The fonts that pictures by this renderer are drawn with.
  public var coverage: FontCoverage {
    guard children != nil else { return .installedFonts }
    return FontCoverage { (scalars) throws(DiagramError) in
      guard case .uncovered(let uncovered) = try answer(.uncovered(scalars)) else {
        throw .fontsUnknown
      }
      return uncovered
    }
  }

  /// When a search for a layout that begins now has to be over.
  var deadline: ContinuousClock.Instant? {
    children.map { ContinuousClock.now.advanced(by: $0.timeLimit) }
  }

  /// The layouts that were searched for; in this process none are kept.
  var knownLayouts: KnownLayouts? { children?.knownLayouts }

  func answer(
    _ request: RenderingRequest, before deadline: ContinuousClock.Instant? = nil
  ) throws(DiagramError) -> RenderingAnswer {
    let answer =
      if let children {
        try children.answer(request, before: deadline)
      } else {
        GraphvizLibrary.answer(request)
      }
    if case .failure(let error) = answer { throw error }
    return answer
  }

  func layout(
    _ graph: GraphvizGraph, engine: GraphvizEngine, before deadline: ContinuousClock.Instant?
  ) throws(DiagramError) -> GraphvizLayout {
    let answer = try answer(
      .layout(.graph(graph.raw), engine: engine.rawValue), before: deadline)
    guard case .layout(let layout) = answer, layout.boxes.count == graph.nodes.count,
      layout.paths.count == graph.edges.count, layout.isFinite
    else { throw .layoutFailed(engine: engine.rawValue, messages: "") }
    return layout
  }

  func picture(
    _ graph: GraphvizGraph, on canvas: DiagramCanvas
  ) throws(DiagramError) -> [UInt8] {
    try picture(.sheet(graph.raw, canvas), format: canvas.format)
  }

  func dot(_ graph: GraphvizGraph) throws(DiagramError) -> [UInt8] { try text(graph, .dot) }

  func svg(_ graph: GraphvizGraph) throws(DiagramError) -> [UInt8] { try text(graph, .svg) }

  private func text(
    _ graph: GraphvizGraph, _ format: DiagramFormat
  ) throws(DiagramError) -> [UInt8] {
    try picture(
      .picture(.graph(graph.raw), engine: GraphvizEngine.placed.rawValue, format: format),
      format: format)
  }

  private func picture(
    _ request: RenderingRequest, format: DiagramFormat
  ) throws(DiagramError) -> [UInt8] {
    guard case .picture(let bytes) = try answer(request) else {
      throw .renderingFailed(format: format, messages: "")
    }
    return bytes
  }
}
