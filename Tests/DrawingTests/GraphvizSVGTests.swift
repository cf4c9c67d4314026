import Foundation
import TestDiagrams
import Testing

@testable import Drawing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct GraphvizSVGTests {
  /// Draws as if the machine had every font.
  private let options = RenderingOptions(
    coverage: FontCoverage { (_) throws(DiagramError) in [] }, svg: .graphviz)

  /// The same page as ours: its size, its words, nothing that a page may not hold, the same bytes again.
  @Test(arguments: SampleDiagrams.kinds) func `is the page`(kind: String) throws {
    let page = try SampleDiagrams.diagram(kind).page()
    let drawn = try page.render(.svg, options: options)
    let again = try page.render(.svg, options: options)
    #expect(drawn == again)
    let text = String(decoding: drawn, as: UTF8.self)
    for foreign in ["<!", "<?", "href", "<title>n"] {
      let isThere = text.contains(foreign)
      #expect(!isThere, "\(foreign)")
    }
    let own = try Reading(page.render(.svg))
    let theirs = try Reading(drawn)
    #expect(theirs.size == own.size)
    #expect(theirs.words == own.words)
    // Everything is moved down by the height of the page, from which Graphviz counts upwards.
    #expect(abs(try #require(theirs.height) - page.size.height) < 1)
  }

  @Test func `children draw the same`() throws {
    let page = try SampleDiagrams.small().page()
    var children = options
    children.renderer = try ChildRenderers.renderer()
    #expect(try page.render(.svg, options: children) == page.render(.svg, options: options))
  }

  @Test func `asks for fonts`() throws {
    var none = options
    none.coverage = FontCoverage { (scalars) throws(DiagramError) in scalars.filter { $0 == "龘" } }
    let diagram = SampleDiagrams.small(label: "龘")
    let error = #expect(throws: DiagramError.self) { try diagram.render(.svg, options: none) }
    guard case .noFont = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `lies on a sheet in its colours`() throws {
    var sheet = options
    sheet.paper = .a4
    sheet.appearance = .dark
    let text = String(
      decoding: try SampleDiagrams.small().render(.svg, options: sheet), as: UTF8.self)
    #expect(text.contains("width=\"841.89pt\" height=\"595.28pt\""))
    #expect(text.contains("fill=\"#141a20\""))
  }

  /// What breaks off anywhere is refused, or was whole but for space.
  @Test func `refuses what is broken`() throws {
    let page = try SampleDiagrams.small().page()
    let whole = try DiagramRenderer.inProcess.svg(page.graph(options: options))
    _ = try GraphvizSVG.fitted(whole, to: page, options: options)
    for length in stride(from: 0, to: whole.count - 8, by: 97) {
      #expect(throws: DiagramError.self) {
        try GraphvizSVG.fitted(Array(whole.prefix(length)), to: page, options: options)
      }
    }
  }
}

/// What an independent parser finds in SVG.
private final class Reading: NSObject, XMLParserDelegate {
  private(set) var size: [String] = []
  private(set) var words: [String] = []
  /// How far down the picture is moved.
  private(set) var height: Double?
  private var current = ""

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    words.sort()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if name == "svg" {
      size = ["width", "height", "viewBox"].map { attributes[$0] ?? "" }
    }
    if height == nil, let transform = attributes["transform"],
      let match = transform.firstMatch(of: /translate\([-\d.]+[ ,]([-\d.]+)\)/)
    {
      height = Double(match.1)
    }
    current = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { current += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let text = current.filter { !$0.isWhitespace && $0 != "\u{A0}" }
    if name == "text", !text.isEmpty { words.append(text) }
    current = ""
  }
}
