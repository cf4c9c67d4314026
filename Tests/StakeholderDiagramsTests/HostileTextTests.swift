import Drawing
import Foundation
import StakeholderDiagrams
import TestDiagrams
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Words from outside can neither break the picture nor put anything into it that runs.
@Suite struct HostileTextTests {
  static let labels = [
    "\"><script>alert(1)</script>", "javascript:alert(1)", "a & b", "&amp;", "&lt;b&gt;",
    "<b>粗</b>",
    "<<TABLE>>", "\\N \\G \\L", "\\n\\l\\r", "it's \"so\"", "]]>", "<!--", "--><svg onload=x>",
    "{a|b|{c}}", "甲\u{0}乙\u{1}丙\u{1B}", "甲\u{202E}乙\u{2066}", "line\nbreak\ttab\r\n",
    "\u{FFFE}x\u{FFFF}",
    "' onmouseover='x", "%s%n%d", "\u{7F}\u{85}\u{9F}", "e\u{301}\u{301}\u{301}", "👩‍👩‍👧 𠮷", "العربية",
  ]

  @Test(arguments: labels) func `stays text in SVG`(label: String) throws {
    let svg = try SampleDiagrams.small(title: label, label: label).render(.svg)
    let reader = try SVGReader(svg)
    #expect(
      reader.elements.isSubset(of: ["svg", "g", "title", "text", "path", "rect"]))
    #expect(reader.attributes.allSatisfy { !$0.hasPrefix("on") && !$0.contains("href") })
    #expect(!reader.attributes.contains("style"))
    // Once a box, a cell, a legend entry, a remark; what was made harmless reads the same everywhere.
    let wanted = Self.shown(label)
    #expect(reader.words.filter { $0 == wanted }.count >= 4, "\(reader.words)")
    #expect(reader.titles.contains(wanted))
  }

  @Test(arguments: labels, [DiagramFormat.png, .pdf, .dot])
  func `makes whole files`(label: String, format: DiagramFormat) throws {
    let options = RenderingOptions(
      resolution: 72, coverage: FontCoverage { (_) throws(DiagramError) in [] })
    _ = try SampleDiagrams.small(title: label, label: label).render(format, options: options)
  }

  @Test(arguments: ["长", "{", "\u{301}", " ", "<", "\u{202E}", "\\"])
  func `a million characters are cut`(character: String) throws {
    let label = String(repeating: character, count: 1_000_000)
    let svg = try SampleDiagrams.small(title: label, label: label).render(.svg)
    _ = try SVGReader(svg)
    #expect(svg.count < 60_000)
  }

  @Test func `ids and fonts take only plain characters`() throws {
    let options = RenderingOptions(
      idPrefix: "1\"><script>x", fonts: ["\"><script>", "url(javascript:x)", "Good Font"])
    let reader = try SVGReader(try SampleDiagrams.small().render(.svg, options: options))
    #expect(!reader.elements.contains("script"))
    #expect(reader.ids.allSatisfy { $0.hasPrefix("diagram1scriptx-") })
    #expect(reader.fonts == ["Good Font"])
  }

  @Test func `several pictures share a page without sharing ids`() throws {
    let one = try SVGReader(Array(try SampleDiagrams.diagram("map").svg(idPrefix: "a").utf8))
    let two = try SVGReader(Array(try SampleDiagrams.diagram("map").svg(idPrefix: "b").utf8))
    #expect(Set(one.ids).count == one.ids.count)
    #expect(Set(one.ids).isDisjoint(with: two.ids))
  }

  @Test(arguments: SampleDiagrams.kinds) func `stands inside a page`(kind: String) throws {
    let svg = try SampleDiagrams.diagram(kind).svg()
    let beginning = svg.prefix(300)
    #expect(beginning.hasPrefix("<svg ") && beginning.contains("viewBox=\"0 0 "))
    for foreign in ["<!", "<?", "xlink", "&#45;"] {
      let isThere = svg.contains(foreign)
      #expect(!isThere, "\(foreign)")
    }
    let reader = try SVGReader(Array(svg.utf8))
    #expect(reader.words.contains { $0.contains("虚构数据") })
    #expect(kind == "matrix" || reader.titles.count > 10)
  }

  // How a label reads after cleaning, white space left out; worked out apart from the code under test.
  private static func shown(_ label: String) -> String {
    let invisible: Set<UInt32> = [0x202E, 0x2066]
    var scalars = String.UnicodeScalarView()
    for scalar in label.unicodeScalars where !invisible.contains(scalar.value) {
      switch scalar.value {
      case 9, 10, 13, 0x20, 0x85: continue
      case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

/// What an independent parser finds in SVG.
private final class SVGReader: NSObject, XMLParserDelegate {
  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var ids: [String] = []
  private(set) var fonts: [String] = []
  private(set) var words: [String] = []
  private(set) var titles: [String] = []
  private var current = ""

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else {
      throw parser.parserError ?? CocoaError(.fileReadCorruptFile)
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.insert(name)
    self.attributes.formUnion(attributes.keys)
    if let id = attributes["id"] { ids.append(id) }
    if let font = attributes["font-family"] { fonts.append(font) }
    current = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { current += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let text = current.filter { !$0.isWhitespace && $0 != "\u{A0}" }
    if name == "text" { words.append(text) }
    if name == "title" { titles.append(text) }
    current = ""
  }
}
