/// Makes Graphviz's SVG fit to stand inside a page.
///
/// Written anew from its tokens, with a short list of elements and attributes that may pass: no document
/// type, no comments, no links, no style sheets, nothing that runs. The font is named once, on the root;
/// titles say what a reader should know of a node, not what Graphviz calls it.
struct SVGCleaning {
  private let page: DiagramPage
  private let prefix: String
  private let fonts: String
  private static let elements: Set<String> = [
    "g", "title", "text", "path", "polygon", "polyline", "ellipse",
  ]
  private static let attributes: Set<String> = [
    "id", "class", "d", "points", "x", "y", "cx", "cy", "rx", "ry", "fill", "fill-opacity",
    "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "text-anchor", "font-size",
    "font-weight", "transform",
  ]

  init(_ page: DiagramPage, options: RenderingOptions) {
    self.page = page
    self.prefix = options.safeIDPrefix
    self.fonts = options.safeFonts
  }

  func cleaned(_ drawn: [UInt8]) throws(DiagramError) -> [UInt8] {
    do throws(SVGScanner.Fault) {
      let tokens = try SVGScanner.tokens(drawn)
      let written = Array(try rewritten(tokens).utf8)
      _ = try SVGScanner.tokens(written)
      return written
    } catch {
      throw .brokenOutput(format: .svg, problem: error.problem)
    }
  }

  private func rewritten(_ tokens: [SVGScanner.Token]) throws(SVGScanner.Fault) -> String {
    let tooltips = tooltips
    var text = ""
    // Names of open elements; nil for one that is left out with its tags alone.
    var path: [String?] = []
    var group = ""
    var isInTitle = false
    for token in tokens {
      switch token {
      case .open("svg", let attributes, false):
        guard path.isEmpty, let root = root(attributes) else {
          throw SVGScanner.Fault("its root has no size")
        }
        text += root
        path.append("svg")
      case .open(let name, let attributes, let isEmpty):
        guard Self.elements.contains(name) else {
          if !isEmpty { path.append(nil) }
          continue
        }
        if name == "g" {
          group = Self.plain(attributes.first { $0.name == "id" }?.value ?? "")
        }
        isInTitle = name == "title"
        if isInTitle {
          text += title(of: group, in: tooltips)
          path.append(nil)
          continue
        }
        let kept = attributes.filter { Self.attributes.contains($0.name) }
        text += "<\(name)" + kept.map { " \($0.name)=\"\(Self.value($0.value))\"" }.joined()
        text += isEmpty ? "/>" : ">"
        if !isEmpty { path.append(name) }
      case .close:
        if let name = path.popLast() ?? nil { text += "</\(name)>" }
        isInTitle = false
      case .text(let words):
        if path.last == "text" {
          text += Self.plain(words)
        } else if !path.isEmpty, !isInTitle, words.utf8.contains(UInt8(ascii: "\n")) {
          text += "\n"
        }
      }
    }
    return text.hasSuffix("\n") ? text : text + "\n"
  }

  // Graphviz writes a hyphen as an entity, which nothing needs.
  private static func plain(_ escaped: String) -> String {
    guard escaped.utf8.contains(UInt8(ascii: "&")) else { return escaped }
    return escaped.split(separator: "&#45;", omittingEmptySubsequences: false)
      .joined(separator: "-")
  }

  // SVG 1.1 does not know the colour transparent.
  private static func value(_ escaped: String) -> String {
    escaped == "transparent" ? "none" : plain(escaped)
  }

  private func root(_ attributes: [(name: String, value: String)]) -> String? {
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    guard let width = value("width"), let height = value("height"), let box = value("viewBox")
    else {
      return nil
    }
    return
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
      + "viewBox=\"\(box)\" role=\"img\" aria-labelledby=\"\(prefix)-title\" "
      + "font-family=\"\(Markup.escaped(fonts))\">\n"
      + "<title id=\"\(prefix)-title\">\(Markup.escaped(page.title))</title>"
  }

  private func title(of group: String, in tooltips: [String: String]) -> String {
    guard let tooltip = tooltips[group], !tooltip.isEmpty else { return "" }
    return "<title>\(Markup.escaped(tooltip))</title>"
  }

  private var tooltips: [String: String] {
    var tooltips: [String: String] = [:]
    for (index, node) in page.nodes.enumerated() {
      tooltips["\(prefix)-node\(index)"] = node.tooltip
    }
    for (index, edge) in page.edges.enumerated() {
      tooltips["\(prefix)-edge\(index)"] = edge.tooltip
    }
    return tooltips
  }
}
