import MarkupReading

/// Reads GraphML as it streams by.
struct GraphMLReader {
  private var network: XMLNetworkBuilder
  /// What is said of the graph: keys by their ids, and values in their order.
  private var graphKeys: [String: GraphMLKey] = [:]
  private var graphValues: [(name: String, text: String)] = []
  private var passedOverKeys: Set<String> = []
  private var hasGraph = false
  private var hasDrawnNodes = false
  private var takesDrawnLabels = false
  private var declaresLabel = false
  private var declaresWeight = false

  /// The document of a file.
  static func read(_ bytes: [UInt8]) throws(NetworkFormatError) -> NetworkDocument {
    try XMLReader.readNetwork(bytes, root: "graphml", title: "GraphML") {
      (_, reader) throws(NetworkFormatError) in
      var graph = GraphMLReader(length: bytes.count)
      return try graph.read(&reader)
    }
  }

  private init(length: Int) { network = XMLNetworkBuilder(length: length) }

  private mutating func read(_ reader: inout XMLReader) throws(NetworkFormatError)
    -> NetworkDocument
  {
    while let element = try reader.nextChild() {
      switch element.name {
      case "key": try readKey(element, &reader)
      case "graph": try readGraph(element, &reader)
      case "data":
        // What yEd keeps for all pictures, and nothing of the network.
        try reader.skip()
        network.omissions.count(.fileData, line: element.line)
      default: try passOver(element, .file, &reader)
      }
    }
    guard hasGraph else {
      throw NetworkFormatError(
        message: "there is no <graph> in the file; save it again with its network")
    }
    settleTitle()
    return try network.finish()
  }

  // MARK: Keys

  private mutating func readKey(
    _ element: XMLElement, _ reader: inout XMLReader
  ) throws(NetworkFormatError) {
    let key = try GraphMLKey(element, &reader, noting: &network.document)
    switch key.domain {
    case .node: try declare(key, of: .node)
    case .edge: try declare(key, of: .tie)
    case .graph: try declareOfGraph(key)
    case .all:
      try declare(key, of: .node)
      try declare(key, of: .tie)
      try declareOfGraph(key)
    case .graphml, .hyperedge, .endpoint, .port: passedOverKeys.insert(key.id)
    }
  }

  private mutating func declare(
    _ key: GraphMLKey, of domain: XMLNetworkBuilder.Domain
  ) throws(NetworkFormatError) {
    if key.isDrawn, domain == .node { hasDrawnNodes = true }
    _ = try network.declare(
      id: key.id, name: key.name, type: key.type, defaultText: key.defaultText,
      role: key.isDrawn ? .drawn : .plain, of: domain, line: key.line)
  }

  private mutating func declareOfGraph(_ key: GraphMLKey) throws(NetworkFormatError) {
    guard graphKeys.updateValue(key, forKey: key.id) == nil else {
      throw NetworkFormatError(
        line: key.line,
        message: "the key \(key.id.quotedBriefly) is declared already; give each an id of its own")
    }
  }

  /// Which attribute is what nodes are called, and which how strong ties are.
  private mutating func settleRoles() {
    func place(_ name: String, in attributes: XMLDeclaredAttributes) -> Int? {
      guard let place = attributes.place(namedInAnyCase: name),
        attributes.all[place].role == .plain, attributes.all[place].type != .truth
      else { return nil }
      return place
    }
    if let weight = place("weight", in: network.tieAttributes) {
      network.tieAttributes.setRole(
        .weight, named: network.tieAttributes.all[weight].name)
    }
    let label = place("label", in: network.nodeAttributes)
    let name = place("name", in: network.nodeAttributes)
    takesDrawnLabels = label == nil && hasDrawnNodes
    declaresLabel = network.nodeAttributes.place(namedInAnyCase: "label") != nil
    declaresWeight = network.tieAttributes.place(namedInAnyCase: "weight") != nil
    if let label {
      network.nodeAttributes.setRole(.label, named: network.nodeAttributes.all[label].name)
    } else if let name, !hasDrawnNodes {
      network.nodeAttributes.setRole(.label, named: network.nodeAttributes.all[name].name)
    }
    guard let name, label != nil || hasDrawnNodes else { return }
    network.document.note(
      label == nil ? .namesFromDrawing : .namesFromLabel,
      [network.nodeAttributes.all[name].name.brief])
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
    settleRoles()
    switch element["edgedefault"]?.lowercased() {
    case "directed": network.directions.fallback = .directed
    case "undirected": break
    case nil:
      network.document.note(.noDefaultDirection, line: element.line)
    case let other?:
      throw NetworkFormatError(
        line: element.line,
        message: "edgedefault is \(other.quotedBriefly); it is directed or undirected")
    }
    while let child = try reader.nextChild() {
      switch child.name {
      case "node": try readNode(child, &reader)
      case "edge": try readEdge(child, &reader)
      case "data": try readGraphData(child, &reader)
      case "hyperedge":
        throw NetworkFormatError(
          line: child.line,
          message:
            "hyperedges are not read; make the hyperedge a node, and each of its endpoints an "
            + "edge to it")
      case "graph": throw nested(child)
      default: try passOver(child, .graph, &reader)
      }
    }
  }

  private func nested(_ element: XMLElement) -> NetworkFormatError {
    NetworkFormatError(
      line: element.line,
      message:
        "a graph stands inside another, which is not read; take groups apart (in yEd: Grouping, "
        + "Ungroup) and save again")
  }

  private mutating func passOver(
    _ element: XMLElement, _ part: NetworkDocument.Note.Part, _ reader: inout XMLReader
  ) throws(NetworkFormatError) {
    try reader.skip()
    switch element.name {
    case "desc": network.omissions.count(.descriptions, [part.rawValue], line: element.line)
    case "port": network.omissions.count(.ports, [part.rawValue], line: element.line)
    default:
      network.omissions.count(.elements, [element.name.brief, part.rawValue], line: element.line)
    }
  }

  private mutating func readGraphData(
    _ element: XMLElement, _ reader: inout XMLReader
  ) throws(NetworkFormatError) {
    let id = try element.required("key")
    let data = try GraphMLData(&reader)
    if let text = data.text, graphKeys[id]?.isDrawn != true {
      graphValues.append((graphKeys[id]?.name ?? id, text))
    } else {
      network.omissions.count(
        .visualSettings, [NetworkDocument.Note.Part.graph.rawValue], line: element.line)
    }
  }

  private mutating func settleTitle() {
    let said = Set(graphValues.map(\.name))
    for key in graphKeys.values.sorted(by: { ($0.line, $0.id) < ($1.line, $1.id) }) {
      guard let text = key.defaultText, key.domain == .graph, !said.contains(key.name) else {
        continue
      }
      graphValues.append((key.name, text))
    }
    let place =
      graphValues.firstIndex { $0.name.lowercased() == "title" }
      ?? graphValues.firstIndex { $0.name.lowercased() == "name" }
    if let place { network.document.title = graphValues.remove(at: place).text }
    guard !graphValues.isEmpty else { return }
    var unread = UnreadParts()
    for (name, _) in graphValues { unread.add(.valuesNotRead, of: .graph, name: name.brief) }
    unread.note(in: &network.document)
  }

  // MARK: Nodes and ties

  private mutating func readNode(
    _ element: XMLElement, _ reader: inout XMLReader
  ) throws(NetworkFormatError) {
    let id = try element.required("id")
    network.begin(.node)
    try readContents(of: .node, line: element.line, &reader)
    for (name, text) in element.attributes where name != "id" && Self.isSaid(name) {
      if name == "label", !declaresLabel, network.nodeAttributes.place(ofID: name) == nil {
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
    let direction: TieDirections.Direction?
    switch element["directed"]?.lowercased() {
    case nil: direction = nil
    case "true", "1": direction = .directed
    case "false", "0": direction = .undirected
    case let other?:
      throw NetworkFormatError(
        line: element.line, message: "directed is \(other.quotedBriefly); it is true or false")
    }
    network.begin(.tie)
    try readContents(of: .tie, line: element.line, &reader)
    for (name, text) in element.attributes where Self.isSaid(name) {
      switch name {
      case "source", "target", "directed": continue
      case "sourceport", "targetport":
        network.omissions.count(
          .ports, [NetworkDocument.Note.Part.ties.rawValue], line: element.line)
      case "weight" where !declaresWeight:
        try network.setWeight(text, line: element.line)
      default: try network.sayUndeclared(name, text, line: element.line)
      }
    }
    try network.endTie(source: source, target: target, direction: direction, line: element.line)
  }

  /// Whether an attribute of an element says something: hints to parsers, yEd's and XML's own do not.
  private static func isSaid(_ name: String) -> Bool {
    !name.hasPrefix("parse.") && !name.hasPrefix("yfiles.") && !name.hasPrefix("xml:")
      && !name.hasPrefix("xsi:")
  }

  private mutating func readContents(
    of domain: XMLNetworkBuilder.Domain, line: Int, _ reader: inout XMLReader
  ) throws(NetworkFormatError) {
    var isDrawn = false
    while let child = try reader.nextChild() {
      switch child.name {
      case "data": isDrawn = try readData(child, of: domain, &reader) || isDrawn
      case "graph": throw nested(child)
      default: try passOver(child, domain.part, &reader)
      }
    }
    if isDrawn { network.omissions.count(.visualSettings, [domain.part.rawValue], line: line) }
  }

  /// Reads a value; `true` where it is of pictures.
  private mutating func readData(
    _ element: XMLElement, of domain: XMLNetworkBuilder.Domain, _ reader: inout XMLReader
  ) throws(NetworkFormatError) -> Bool {
    let id = try element.required("key")
    let data = try GraphMLData(&reader)
    guard !passedOverKeys.contains(id) else { return false }
    let place = try place(ofKey: id, domain, line: element.line)
    let attribute = network.attributes(of: domain).all[place]
    if let text = data.text, attribute.role != .drawn {
      try network.say(place, text, line: element.line)
      return false
    }
    if attribute.role != .drawn {
      network.omissions.count(.markedUpValues, [attribute.name.brief], line: element.line)
    }
    try takeDrawn(data.drawnLabels, of: domain, line: element.line)
    return attribute.role == .drawn && data.text?.trimmingBlanks() != ""
  }

  /// The first label that is drawn on a node is what it is called; that of a tie is its attribute `label`.
  private mutating func takeDrawn(
    _ labels: [String], of domain: XMLNetworkBuilder.Domain, line: Int
  ) throws(NetworkFormatError) {
    guard let first = labels.first else { return }
    switch domain {
    case .node where takesDrawnLabels: network.setLabel(first)
    case .tie where network.tieAttributes.place(named: "label") == nil:
      try network.sayUndeclared("label", first, line: line)
    default: network.omissions.count(.drawnLabels, [domain.part.rawValue], line: line)
    }
    if labels.count > 1 {
      network.omissions.count(.secondDrawnLabels, [domain.part.rawValue], line: line)
    }
  }

  /// The place of an attribute; one that is not declared is text.
  private mutating func place(
    ofKey id: String, _ domain: XMLNetworkBuilder.Domain, line: Int
  ) throws(NetworkFormatError) -> Int {
    if let place = network.attributes(of: domain).place(ofID: id) { return place }
    network.document.note(.undeclaredAttribute, [id.brief, domain.part.rawValue], line: line)
    let isLabel =
      domain == .node && id == "label" && !takesDrawnLabels
      && !network.nodeAttributes.all.contains { $0.role == .label }
    let isWeight =
      domain == .tie && id == "weight" && !network.tieAttributes.all.contains { $0.role == .weight }
    return try network.declare(
      id: id, name: id, type: .text, role: isLabel ? .label : isWeight ? .weight : .plain,
      of: domain, line: line)
  }
}
