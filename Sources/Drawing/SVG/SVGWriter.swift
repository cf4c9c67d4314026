/// Writes a page as SVG: nothing is asked of Graphviz or of the machine's fonts, and the bytes are the
/// same everywhere.
///
/// What is drawn later lies above: the page, bands, ribbons, edges, nodes. Lines, radii and the places
/// of words are Graphviz's, so that a picture looks the same in each format.
struct SVGWriter {
  let page: DiagramPage
  let options: RenderingOptions
  let prefix: String
  var out = SVGBytes()

  init(_ page: DiagramPage, options: RenderingOptions) {
    self.page = page
    self.options = options
    prefix = options.safeIDPrefix
  }

  /// The picture, which has been found well-formed.
  ///
  /// - Complexity: Linear in the page; where colours adapt, O(nodes x bands) besides.
  static func written(
    _ page: DiagramPage, options: RenderingOptions
  ) throws(DiagramError) -> [UInt8] {
    var writer = SVGWriter(page, options: options)
    writer.addAll()
    do throws(SVGCheck.Fault) {
      try SVGCheck.check(writer.out.bytes)
    } catch {
      throw .brokenOutput(format: .svg, problem: error.problem)
    }
    return writer.out.bytes
  }

  private mutating func addAll() {
    let sheet = options.paper.sheet(for: page.size)
    addRoot(sheet)
    addGround(sheet)
    for band in page.bands {
      addRectangle(band.frame, fill: band.fill, stroke: band.stroke ?? band.fill, width: 0.7)
      out += "\n"
    }
    for ribbon in page.ribbons where Self.isCurve(ribbon.outline) {
      openGroup("ribbon", subjects: ribbon.subjects, tooltip: ribbon.tooltip)
      out += "<path"
      add(.fill, ribbon.fill)
      addPath(ribbon.outline)
      out += "/></g>\n"
    }
    for edge in page.edges where Self.isCurve(edge.path) { add(edge) }
    for node in page.nodes { add(node) }
    out += "</svg>\n"
  }

  /// The ground of the whole sheet.
  mutating func addGround(_ sheet: DiagramSheet) {
    addRectangle(sheet.frame, fill: page.ground, stroke: nil)
    out += "\n"
  }

  /// The first tag, which is left open, and the title.
  mutating func addRoot(_ sheet: DiagramSheet) {
    out += "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
    out.add(exactly: sheet.size.width)
    out += "pt\" height=\""
    out.add(exactly: sheet.size.height)
    out += "pt\" viewBox=\""
    for (index, number) in [
      sheet.frame.minX, sheet.frame.minY, sheet.frame.width, sheet.frame.height,
    ].enumerated() {
      if index > 0 { out += " " }
      out.add(exactly: number)
    }
    out += "\" role=\"img\" aria-labelledby=\"\(prefix)-title\" font-family=\""
    out.add(words: options.safeFonts)
    out += "\">\n<title id=\"\(prefix)-title\">"
    out.add(words: page.title)
    out += "</title>\n"
  }

  private mutating func add(_ edge: DiagramEdge) {
    // What hangs on a node of the furniture and stands for nobody is furniture.
    let isFurniture = edge.from.utf8.first == PageFurniture.mark && edge.subjects.isEmpty
    openGroup(
      isFurniture ? "furniture" : "edge", subjects: edge.subjects, tooltip: edge.tooltip)
    out += "<path fill=\"none\""
    add(.stroke, edge.color)
    out.add(" stroke-width", edge.width)
    if edge.isDashed { out += " stroke-dasharray=\"6\"" }
    addPath(edge.path)
    out += "/></g>\n"
  }

  // MARK: - Parts

  static func isCurve(_ path: [DiagramPoint]) -> Bool { path.count >= 4 && path.count % 3 == 1 }

  mutating func openGroup(_ name: String, subjects: [DiagramSubject], tooltip: String) {
    out += "<g class=\"\(name)\""
    let anchors =
      options.anchors.isEmpty
      ? [] : subjects.compactMap { options.anchors[$0] }.filter(Self.isSafe(anchor:))
    if !anchors.isEmpty { out += " data-s=\"\(anchors.joined(separator: " "))\"" }
    out += ">"
    guard !tooltip.isEmpty else { return }
    out += "<title>"
    out.add(words: tooltip)
    out += "</title>"
  }

  private static func isSafe(anchor: String) -> Bool {
    !anchor.isEmpty && anchor.utf8.count <= 200
      && anchor.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  enum Paint: String {
    case fill, stroke
  }

  /// A fill or a line, and the class by which a page may exchange its colour.
  mutating func add(_ paint: Paint, _ color: DiagramColor) {
    addColor(paint, color)
    if let name = neutral(color) { out += " class=\"\(paint.rawValue)-\(name.rawValue)\"" }
  }

  private mutating func addColor(_ paint: Paint, _ color: DiagramColor) {
    out += " \(paint.rawValue)=\"\(color.opacity(255).hexadecimal)\""
    if color.alpha < 255 {
      out.add(" \(paint.rawValue)-opacity", Double(color.alpha) / 255)
    }
  }

  /// The neutral that a colour is, where the page may exchange it.
  func neutral(_ color: DiagramColor) -> DiagramColor.Role? {
    options.adaptsToPage ? color.neutral : nil
  }

  /// A fill and a line of one element, which has one list of classes.
  mutating func add(fill: DiagramColor, stroke: DiagramColor?) {
    addColor(.fill, fill)
    if let stroke { addColor(.stroke, stroke) }
    let names = [
      neutral(fill).map { "fill-\($0.rawValue)" },
      stroke.flatMap(neutral).map { "stroke-\($0.rawValue)" },
    ].compactMap(\.self)
    if !names.isEmpty { out += " class=\"\(names.joined(separator: " "))\"" }
  }

  mutating func addRectangle(
    _ frame: DiagramRect, radius: Double = 0, fill: DiagramColor, stroke: DiagramColor?,
    width: Double = 0.8, isDashed: Bool = false
  ) {
    out.add("<rect x", frame.minX)
    out.add(" y", frame.minY)
    out.add(" width", frame.width)
    out.add(" height", frame.height)
    if radius > 0 { out.add(" rx", radius) }
    add(fill: fill, stroke: stroke)
    if stroke != nil { out.add(" stroke-width", width) }
    if isDashed { out += " stroke-dasharray=\"6\"" }
    out += "/>"
  }

  private mutating func addPath(_ path: [DiagramPoint]) {
    out += " d=\"M"
    for (index, point) in path.enumerated() {
      if index == 1 { out += "C" } else if index > 1 { out += " " }
      out.add(point)
    }
    out += "\""
  }
}
