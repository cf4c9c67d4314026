import Foundation

extension Diagram {
  /// Draws the diagram.
  ///
  /// SVG is written without Graphviz, the same bytes on every machine, unless ``RenderingOptions/svg`` asks
  /// for Graphviz's. It has no document type, comments, scripts or links, so that it can stand inside a
  /// page. What Graphviz writes is checked before it is
  /// handed over, for the marks of the format at its beginning and end; PDF carries a fixed date, so that
  /// equal diagrams are equal files.
  ///
  /// PNG, PDF and Graphviz's SVG are drawn only where the installed fonts cover every character. Our SVG
  /// and DOT keep text as text and leave the font to the machine that shows them, so they are not held
  /// back.
  ///
  /// - Throws: ``DiagramError``.
  /// - Complexity: Linear in the diagram for a placed one. In this process one diagram is drawn at a
  ///   time, because Graphviz keeps global state: calls from several threads wait for each other. In
  ///   child processes as many are as there are processors.
  public func render(
    _ format: DiagramFormat, options: RenderingOptions = RenderingOptions()
  ) throws(DiagramError) -> [UInt8] {
    try page(renderer: options.renderer).render(format, options: options)
  }

  /// The diagram as SVG, to stand in a page or a file of its own.
  ///
  /// - Parameter idPrefix: What every `id` in it begins with; each diagram of a page needs its own.
  /// - Throws: ``DiagramError``.
  public func svg(idPrefix: String = "diagram") throws(DiagramError) -> String {
    String(decoding: try render(.svg, options: RenderingOptions(idPrefix: idPrefix)), as: UTF8.self)
  }
}

extension DiagramPage {
  /// The characters of the page that no installed font covers: SVG and DOT are written all the same,
  /// but this machine cannot show them.
  ///
  /// - Throws: ``DiagramError/fontsUnknown``.
  public func charactersWithoutFont(
    coverage: FontCoverage = .installedFonts
  ) throws(DiagramError) -> [Character] {
    try coverage.missing(in: texts)
  }

  /// Draws the page.
  ///
  /// - Throws: ``DiagramError``.
  public func render(
    _ format: DiagramFormat, options: RenderingOptions = RenderingOptions()
  ) throws(DiagramError) -> [UInt8] {
    if format.usesInstalledFonts || (format == .svg && options.svg == .graphviz) {
      let missing = try charactersWithoutFont(
        coverage: options.coverage ?? options.renderer.coverage)
      guard missing.isEmpty else { throw .noFont(missing) }
    }
    return try appearing(options.appearance).drawn(format, options: options)
  }

  // In the colours that the page has.
  private func drawn(
    _ format: DiagramFormat, options: RenderingOptions
  ) throws(DiagramError) -> [UInt8] {
    let canvas = canvas(format, options: options)
    if format == .png { try check(canvas) }
    switch format {
    case .svg where options.svg == .graphviz:
      return try GraphvizSVG.fitted(
        options.renderer.svg(graph(options: options)), to: self, options: options)
    case .svg: return try SVGWriter.written(self, options: options)
    case .png:
      return try OutputCheck.png(
        options.renderer.picture(graph(options: options), on: canvas))
    case .pdf:
      return try OutputCheck.pdf(
        PDFDate.fixed(options.renderer.picture(graph(options: options), on: canvas)))
    case .dot: return try OutputCheck.dot(options.renderer.dot(graph(options: options)))
    }
  }

  private func check(_ canvas: DiagramCanvas) throws(DiagramError) {
    let width = canvas.sheet.size.width * canvas.dots
    let height = canvas.sheet.size.height * canvas.dots
    let longest = max(width, height)
    guard longest <= DiagramLimits.pixels else {
      throw .tooLarge(
        what: "dots in width or height", count: Int(min(longest, 1e9)),
        limit: Int(DiagramLimits.pixels))
    }
    guard width * height <= DiagramLimits.area else {
      throw .tooLarge(
        what: "dots", count: Int(min(width * height, 1e15)), limit: Int(DiagramLimits.area))
    }
  }
}
