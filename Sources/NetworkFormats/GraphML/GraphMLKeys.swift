import MarkupReading

/// What GraphML says of its attributes in `key` elements.
struct GraphMLKey {
  /// What the attribute is of.
  enum Domain: String {
    case node
    case edge
    case graph
    /// Nodes, edges and the graph.
    case all
    // What is not read: the file, the ends of hyperedges, and where edges touch nodes.
    case graphml
    case hyperedge
    case endpoint
    case port
  }

  let id: String
  let domain: Domain
  let name: String
  let type: XMLValueType
  let defaultText: String?
  /// Whether values are what yEd draws.
  let isDrawn: Bool
  let line: Int

  /// Reads a key, to its end.
  init(
    _ element: XMLElement, _ reader: inout XMLReader, noting document: inout NetworkDocumentBuilder
  ) throws(NetworkFormatError) {
    line = element.line
    id = try element.required("id")
    let said = element["for"] ?? "all"
    guard let domain = Domain(rawValue: said) else {
      throw NetworkFormatError(
        line: line,
        message:
          "the key \(id.quotedBriefly) is for \(said.quotedBriefly); it can be for node, edge, "
          + "graph or all")
    }
    self.domain = domain
    let drawing = element["yfiles.type"]
    isDrawn =
      drawing != nil
      || element.attributes.contains {
        $0.name.hasSuffix("attr.uri") && $0.value.contains("yworks.com")
      }
    if let name = element["attr.name"] ?? drawing {
      self.name = name
    } else {
      name = id
      document.note(.unnamedAttribute, [id.brief, "attr.name"], line: line)
    }
    let typeName = element["attr.type"] ?? "string"
    if let type = Self.types[typeName.lowercased()] {
      self.type = type
    } else {
      type = .text
      document.note(.unknownType, [name.brief, typeName.brief, "GraphML"], line: line)
    }
    var defaultText: String?
    while let child = try reader.nextChild() {
      let text = try reader.text()
      if child.name == "default" { defaultText = text }
    }
    self.defaultText = isDrawn ? nil : defaultText
  }

  private static let types: [String: XMLValueType] = [
    "boolean": .truth, "int": .integer, "integer": .integer, "long": .integer, "float": .number,
    "double": .number, "string": .text,
  ]
}

/// What stands in a `data` element.
struct GraphMLData {
  /// The text, or `nil` where elements stand instead.
  private(set) var text: String?
  /// What yEd has drawn on a node or an edge, without what is empty.
  private(set) var drawnLabels: [String] = []

  /// The elements that hold a drawn label: of yEd, and of its sister that runs in browsers.
  private static let labelNames: Set<String> = ["NodeLabel", "EdgeLabel", "Label.Text"]

  /// Reads to the end of the element.
  init(_ reader: inout XMLReader) throws(NetworkFormatError) {
    var plain = ""
    var hasElements = false
    var depth = 1
    var labelDepth: Int?
    var label = ""
    while depth > 0, let event = try reader.nextEvent() {
      switch event {
      case .text(let piece):
        if depth == 1 { plain += piece }
        if depth == labelDepth { label += piece }
      case .start(let element):
        depth += 1
        hasElements = true
        guard labelDepth == nil, Self.labelNames.contains(element.name) else { continue }
        labelDepth = depth
        label = ""
      case .end:
        if depth == labelDepth {
          labelDepth = nil
          let words = label.trimmingBlanks()
          if !words.isEmpty { drawnLabels.append(words) }
        }
        depth -= 1
      }
    }
    text = hasElements ? nil : plain
  }
}
