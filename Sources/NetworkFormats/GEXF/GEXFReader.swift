import MarkupReading

/// Reads GEXF as it streams by.
struct GEXFReader {
  private var network: XMLNetworkBuilder
  private var hasGraph = false
  private var description: String?

  /// The document of a file.
  static func read(_ bytes: [UInt8]) throws(NetworkFormatError) -> NetworkDocument {
    try XMLReader.readNetwork(bytes, root: "gexf", title: "GEXF") {
      (_, reader) throws(NetworkFormatError) in
      var graph = GEXFReader(length: bytes.count)
      return try graph.read(&reader)
    }
  }

  private init(length: Int) { network = XMLNetworkBuilder(length: length) }

  private mutating func read(_ reader: inout XMLReader) throws(NetworkFormatError)
    -> NetworkDocument
  {
    while let element = try reader.nextChild() {
      switch element.name {
      case "meta": try readMeta(&reader)
      case "graph": try readGraph(element, &reader)
      default: try passOver(element, .file, &reader)
      }
    }
    guard hasGraph else {
      throw NetworkFormatError(
        message: "there is no <graph> in the file; save it again with its network")
    }
    if let description { network.document.title = description }
    return try network.finish()
  }

  private mutating func passOver(
    _ element: XMLElement, _ part: NetworkDocument.Note.Part, _ reader: inout XMLReader
  ) throws(NetworkFormatError) {
    try reader.skip()
    network.omissions.count(.elements, [element.name.brief, part.rawValue], line: element.line)
  }

  private mutating func readMeta(_ reader: inout XMLReader) throws(NetworkFormatError) {
    while let element = try reader.nextChild() {
      let text = try reader.text()
      guard !text.trimmingBlanks().isEmpty else { continue }
      switch element.name {
      case "description": description = text
      case "keywords": network.omissions.count(.keywords, line: element.line)
      default: continue
      }
    }
  }

  // MARK: The graph

  private mutating func readGraph(
    _ element: XMLElement, _ reader: inout XMLReader
  ) throws(NetworkFormatError) {
    guard !hasGraph else {
      throw NetworkFormatError(
        line: element.line,
        message: "the file holds several graphs; keep one, and the others in files of their own")
    }
    hasGraph = true
    if let said = element["defaultedgetype"] {
      network.directions.fallback = try direction(said, "defaultedgetype", line: element.line)
    }
    if let name = element["name"], !name.trimmingBlanks().isEmpty {
      if description == nil {
        network.document.title = name
      } else if description != name {
        network.omissions.count(.secondTitle, line: element.line)
      }
    }
    if Self.hasTime(element) {
      network.omissions.count(
        .times, [NetworkDocument.Note.Part.graph.rawValue], line: element.line)
    }
    while let child = try reader.nextChild() {
      switch child.name {
      case "attributes": try readAttributes(child, &reader)
      case "nodes":
        try readList(child, "node", &reader) {
          (graph, element, reader) throws(NetworkFormatError) in
          try graph.readNode(element, &reader)
        }
      case "edges":
        try readList(child, "edge", &reader) {
          (graph, element, reader) throws(NetworkFormatError) in
          try graph.readEdge(element, &reader)
        }
      default: try passOver(child, .graph, &reader)
      }
    }
  }

  private func direction(
    _ said: String, _ attribute: String, line: Int
  ) throws(NetworkFormatError) -> TieDirections.Direction {
    // Some files have none or dir where the standard has undirected or directed.
    switch said.trimmingBlanks().lowercased() {
    case "directed", "dir": return .directed
    case "undirected", "undir", "none": return .undirected
    case "mutual": return .mutual
    default:
      throw NetworkFormatError(
        line: line,
        message: "\(attribute) is \(said.quotedBriefly); it is directed, undirected or mutual")
    }
  }

  /// Reads all elements of a name.
  private mutating func readList(
    _ element: XMLElement, _ name: String, _ reader: inout XMLReader,
    _ read: (inout GEXFReader, XMLElement, inout XMLReader) throws(NetworkFormatError) -> Void
  ) throws(NetworkFormatError) {
    let part: NetworkDocument.Note.Part = name == "node" ? .nodes : .edges
    var count = 0
    while let child = try reader.nextChild() {
      if child.name == name {
        try read(&self, child, &reader)
        count += 1
      } else {
        try passOver(child, part, &reader)
      }
    }
    if let announced = element["count"], announced.trimmingBlanks() != "\(count)" {
      network.document.note(
        .announcedCount, [announced.brief, part.rawValue, "\(count)"], line: element.line)
    }
  }

  // MARK: Attributes

  private mutating func readAttributes(
    _ element: XMLElement, _ reader: inout XMLReader
  ) throws(NetworkFormatError) {
    let domain: XMLNetworkBuilder.Domain
    switch try element.required("class").lowercased() {
    case "node": domain = .node
    case "edge": domain = .tie
    default:
      // Older files have attributes of the graph, which say nothing of nodes or ties.
      try reader.skip()
      network.omissions.count(.otherClass, line: element.line)
      return
    }
    while let child = try reader.nextChild() {
      if child.name == "attribute" {
        try readAttribute(child, of: domain, &reader)
      } else {
        try passOver(child, .attributes, &reader)
      }
    }
  }

  private mutating func readAttribute(
    _ element: XMLElement, of domain: XMLNetworkBuilder.Domain, _ reader: inout XMLReader
  ) throws(NetworkFormatError) {
    let id = try element.required("id")
    var defaultText: String?
    while let child = try reader.nextChild() {
      let text = try reader.text()
      switch child.name {
      case "default": defaultText = text
      case "options":
        network.omissions.count(.attributeOptions, [domain.part.rawValue], line: child.line)
      default:
        network.omissions.count(
          .elements, [child.name.brief, NetworkDocument.Note.Part.attributes.rawValue],
          line: child.line)
      }
    }
    let name = element["title"] ?? id
    if element["title"] == nil {
      network.document.note(.unnamedAttribute, [id.brief, "title"], line: element.line)
    }
    let typeName = element["type"] ?? "string"
    let known = Self.types[typeName.lowercased()]
    if known == nil {
      network.document.note(
        .unknownType, [name.brief, typeName.brief, "GEXF"], line: element.line)
    }
    let type = known ?? .text
    let isWeight =
      domain == .tie && name.lowercased() == "weight" && type != .truth
      && !network.tieAttributes.all.contains { $0.role == .weight && $0.name != name }
    _ = try network.declare(
      id: id, name: name, type: type, defaultText: defaultText, role: isWeight ? .weight : .plain,
      of: domain, line: element.line)
  }

  private static let types: [String: XMLValueType] = [
    "integer": .integer, "int": .integer, "long": .integer, "short": .integer, "byte": .integer,
    "biginteger": .integer, "double": .number, "float": .number, "bigdecimal": .number,
    "boolean": .truth, "string": .text, "char": .text, "anyuri": .text, "liststring": .text,
    "listboolean": .text, "listinteger": .text, "listlong": .text, "listfloat": .text,
    "listdouble": .text, "listbyte": .text, "listshort": .text, "listbigdecimal": .text,
    "listbiginteger": .text, "listchar": .text,
  ]

  // MARK: Nodes and ties

  private mutating func readNode(
    _ element: XMLElement, _ reader: inout XMLReader
  ) throws(NetworkFormatError) {
    let id = try element.required("id")
    if let parent = element["pid"] {
      throw NetworkFormatError(
        line: element.line,
        message:
          "the node \(id.quotedBriefly) is inside the node \(parent.quotedBriefly), which is not "
          + "read; take the groups apart (pid) and save again")
    }
    network.begin(.node)
    try readContents(of: .node, element, &reader)
    for (name, text) in element.attributes where name != "id" && Self.isSaid(name) {
      if name == "label" {
        network.setLabel(text)
      } else {
        try network.sayUndeclared(name, text, line: element.line)
      }
    }
    try network.endNode(id: id, line: element.line)
  }

  private mutating func readEdge(
    _ element: XMLElement, _ reader: inout XMLReader
  ) throws(NetworkFormatError) {
    let source = try element.required("source")
    let target = try element.required("target")
    var direction: TieDirections.Direction?
    network.begin(.tie)
    var own: [(name: String, text: String)] = []
    for (name, text) in element.attributes where Self.isSaid(name) {
      switch name {
      case "source", "target": continue
      case "type": direction = try self.direction(text, "type", line: element.line)
      case "weight": try network.setWeight(text, line: element.line)
      default: own.append((name, text))
      }
    }
    try readContents(of: .tie, element, &reader)
    for (name, text) in own { try network.sayUndeclared(name, text, line: element.line) }
    try network.endTie(source: source, target: target, direction: direction, line: element.line)
  }

  private mutating func readContents(
    of domain: XMLNetworkBuilder.Domain, _ element: XMLElement, _ reader: inout XMLReader
  ) throws(NetworkFormatError) {
    var isDrawn = false
    var isTimed = Self.hasTime(element)
    while let child = try reader.nextChild() {
      switch child.name {
      case "attvalues": try readValues(of: domain, &reader)
      case "color", "size", "position", "shape", "thickness":
        isDrawn = true
        try reader.skip()
      case "spells", "slices":
        isTimed = true
        try reader.skip()
      case "nodes", "edges":
        throw NetworkFormatError(
          line: child.line,
          message:
            "nodes stand inside a node, which is not read; take the groups apart and save again")
      default: try passOver(child, domain.part, &reader)
      }
    }
    let (part, line) = (domain.part.rawValue, element.line)
    if isDrawn { network.omissions.count(.visualSettings, [part], line: line) }
    if isTimed { network.omissions.count(.times, [part], line: line) }
  }

  private mutating func readValues(
    of domain: XMLNetworkBuilder.Domain, _ reader: inout XMLReader
  ) throws(NetworkFormatError) {
    while let element = try reader.nextChild() {
      guard element.name == "attvalue" else {
        try passOver(element, .values, &reader)
        continue
      }
      try reader.skip()
      // Version 1.0 has id where later ones have for.
      guard let id = element["for"] ?? element["id"] else {
        throw NetworkFormatError(
          line: element.line, message: "<attvalue> has no attribute for; give it one")
      }
      let value = try element.required("value")
      guard let place = network.attributes(of: domain).place(ofID: id) else {
        throw NetworkFormatError(
          line: element.line,
          message:
            "the attribute \(id.quotedBriefly) is not declared for \(domain.words); declare it "
            + "in <attributes>")
      }
      if Self.hasTime(element) {
        let name = network.attributes(of: domain).all[place].name.brief
        network.omissions.count(.timedValues, [name, domain.part.rawValue], line: element.line)
      } else {
        try network.say(place, value, line: element.line)
      }
    }
  }

  // MARK: Times

  private static func isTime(_ attribute: String) -> Bool {
    switch attribute {
    case "start", "end", "startopen", "endopen", "timestamp", "timestamps", "intervals": true
    default: false
    }
  }

  /// Whether an attribute of an element says something: times are passed over, and XML's own do not.
  private static func isSaid(_ name: String) -> Bool {
    !isTime(name) && !name.hasPrefix("xml:") && !name.hasPrefix("xsi:")
  }

  private static func hasTime(_ element: XMLElement) -> Bool {
    element.attributes.contains { isTime($0.name) }
  }
}
