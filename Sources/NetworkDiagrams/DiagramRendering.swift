import Foundation

extension Diagram {
  /// Draws the diagram.
  ///
  /// SVG is written without Graphviz, the same bytes on every machine. It has no document type, comments,
  /// scripts or links, so that it can stand inside a page. What Graphviz writes is checked before it is
  /// handed over, for the marks of the format at its beginning and end; PDF carries a fixed date, so that
  /// equal diagrams are equal files.
  ///
  /// PNG and PDF are drawn only where the installed fonts cover every character. SVG and DOT keep text
  /// as text and leave the font to the machine that shows them, so they are not held back.
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
    if format == .svg { return try SVGWriter.written(self, options: options) }
    if format.usesInstalledFonts {
      let missing = try charactersWithoutFont(
        coverage: options.coverage ?? options.renderer.coverage)
      guard missing.isEmpty else { throw .noFont(missing) }
    }
    if format == .png { try checkDots(at: resolution(wanted: options.resolution)) }
    let drawn = try options.renderer.picture(
      graph(format: format, options: options), format: format)
    switch format {
    case .svg: return drawn
    case .png: return try OutputCheck.png(drawn)
    case .pdf: return try OutputCheck.pdf(PDFDate.fixed(drawn))
    case .dot: return try OutputCheck.dot(drawn)
    }
  }

  private func checkDots(at resolution: Double) throws(DiagramError) {
    let width = size.width * resolution / 72
    let height = size.height * resolution / 72
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
