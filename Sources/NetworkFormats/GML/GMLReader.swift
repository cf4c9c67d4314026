/// Reads GML into a document.
///
/// Ids are the integers of `id`, or what stands under the key that `idKey` of the graph names. A label is what
/// `label` says, or `name` where there is none. Lists within nodes and edges are not read.
struct GMLReader {
  private var scanner: GMLScanner
  private var builder: NetworkDocumentBuilder
  private var unread = UnreadParts()

  private var hasGraph = false
  private var idKey: String?
  /// Where nodes are, by what edges call them, where that is not their id in the document.
  private var places: [String: Int] = [:]
  private var nodeNames: [String: String] = [:]
  private var tieNames: [String: String] = [:]
  private var titles: [String: String] = [:]
  private var record = GMLRecord()

  // Edges may stand before their nodes.
  private var sources: [String] = []
  private var targets: [String] = []
  private var weights: [Double?] = []
  private var lines: [Int] = []

  /// Keys that say nothing of the network.
  private static let passedKeys: Set<String> = ["Creator", "creator", "Version", "version"]

  init(_ bytes: [UInt8]) {
    scanner = GMLScanner(bytes)
    builder = NetworkDocumentBuilder(length: bytes.count)
  }

  /// The document.
  ///
  /// - Complexity: O(length).
  func document() throws(NetworkFormatError) -> NetworkDocument {
    var reader = self
    return try reader.read()
  }

  private mutating func read() throws(NetworkFormatError) -> NetworkDocument {
    while let (key, value, _) = try pair(within: nil) {
      if case .open = value.kind {
        guard key == "graph" else {
          try skipList()
          unread.add(.listsNotRead, of: .file, name: key)
          continue
        }
        guard !hasGraph else {
          throw scanner.fault(
            "a second graph begins here; a file holds one graph, so split the file", at: value.place
          )
        }
        hasGraph = true
        try readGraph(value)
      } else if !Self.passedKeys.contains(key) {
        unread.add(.valuesNotRead, of: .file, name: key)
      }
    }
    guard hasGraph else {
      throw NetworkFormatError(message: "there is no graph; GML holds one in graph [ ... ]")
    }
    try addTies()
    builder.title = titles["name"] ?? titles["title"] ?? titles["label"]
    unread.note(in: &builder)
    return try builder.build()
  }

  // MARK: Keys and values

  /// The next key and its value, which may be the beginning of a list; `nil` at the end of the list, or of the
  /// file where no list is open.
  private mutating func pair(
    within open: GMLScanner.Token?
  ) throws(NetworkFormatError) -> (key: String, value: GMLScanner.Token, line: Int)? {
    let first = try scanner.next()
    switch first.kind {
    case .word(let key), .unreal(let key):
      let value = try scanner.next()
      switch value.kind {
      case .close, .end:
        throw scanner.fault(
          "the key \(GMLScanner.shown(key)) has no value; give it one, or take it out",
          at: first.place)
      default: return (key, value, first.place.line)
      }
    case .close where open != nil: return nil
    case .end:
      guard let open else { return nil }
      throw scanner.fault(
        "the list that begins here has no end; add the missing ]", at: open.place)
    case .close:
      throw scanner.fault("there is no list that this ] would end; take it out", at: first.place)
    default:
      throw scanner.fault(
        "a key such as node or label belongs here; GML is keys, each with its value",
        at: first.place)
    }
  }

  /// Passes a list whose bracket was read.
  private mutating func skipList() throws(NetworkFormatError) {
    let limit = 64
    var depth = 1
    while depth > 0 {
      let token = try scanner.next()
      switch token.kind {
      case .open: depth += 1
      case .close: depth -= 1
      case .end:
        throw scanner.fault("a list has no end; add the missing ]", at: token.place)
      default: break
      }
      guard depth <= limit else {
        throw scanner.fault(
          "lists stand in lists more than \(limit) deep; make them shallower", at: token.place)
      }
    }
  }

  // MARK: The graph

  private mutating func readGraph(_ open: GMLScanner.Token) throws(NetworkFormatError) {
    while let (key, value, line) = try pair(within: open) {
      switch key {
      case "node": try readNode(value, line: line)
      case "edge": try readEdge(value, line: line)
      case "directed":
        guard case .integer(let number) = value.kind, let directed = Int(number),
          (0...1).contains(directed)
        else { throw scanner.fault("directed is 1 or 0", at: value.place) }
        builder.isDirected = directed == 1
      case "multigraph": break
      default: try readGraphValue(key, value)
      }
    }
  }

  private mutating func readGraphValue(
    _ key: String, _ value: GMLScanner.Token
  ) throws(NetworkFormatError) {
    if case .open = value.kind {
      switch key {
      case GML.nodeAttributeKey: try readName(value, into: \.nodeNames)
      case GML.tieAttributeKey: try readName(value, into: \.tieNames)
      default:
        try skipList()
        unread.add(.valuesNotRead, of: .graph, name: key)
      }
    } else if ["name", "title", "label"].contains(key), let text = text(of: value) {
      // yEd gives every graph a label, most often an empty one.
      if key == "name" || !text.isEmpty { titles[key] = text }
    } else if key == GML.idKey, case .text(let name) = value.kind {
      guard builder.nodeCount == 0 else {
        throw scanner.fault("idKey stands after a node; put it before all nodes", at: value.place)
      }
      idKey = name
    } else if !Self.passedKeys.contains(key) {
      unread.add(.valuesNotRead, of: .graph, name: key)
    }
  }

  /// `nodeAttribute [ key "attribute1" name "主题" ]`
  private mutating func readName(
    _ open: GMLScanner.Token, into names: WritableKeyPath<Self, [String: String]>
  ) throws(NetworkFormatError) {
    try readRecord(open)
    guard let key = record.text("key"), let name = record.text("name") else {
      throw scanner.fault("a key and a name belong here, each a text", at: open.place)
    }
    self[keyPath: names][key] = name
  }

  /// Reads the values of a list into ``record`` and counts the lists in it.
  private mutating func readRecord(_ open: GMLScanner.Token) throws(NetworkFormatError) {
    guard case .open = open.kind else {
      throw scanner.fault("a list in brackets belongs here: [ ... ]", at: open.place)
    }
    record.removeAll()
    while let (key, value, _) = try pair(within: open) {
      switch value.kind {
      case .open:
        guard key != "graph" else {
          throw scanner.fault(
            "a graph stands within a node or an edge; put all nodes and edges into one graph",
            at: value.place)
        }
        try skipList()
        record.addList(key)
      case .word where !["id", "label", "source", "target"].contains(key):
        throw scanner.fault(
          "the value of \(GMLScanner.shown(key)) is no number, text or list; put text in double quotes",
          at: value.place)
      default: record.add(key, value)
      }
    }
  }

  private mutating func countLists(of part: NetworkDocument.Note.Part) {
    var hasVisual = false
    for key in record.lists {
      if GML.visualKeys.contains(key) {
        hasVisual = true
      } else {
        unread.add(.listsNotRead, of: part, name: key)
      }
    }
    if hasVisual { unread.add(.visualSettings, of: part) }
  }

  // MARK: Nodes and edges

  private mutating func readNode(
    _ open: GMLScanner.Token, line: Int
  ) throws(NetworkFormatError) {
    try readRecord(open)
    let written = try id("id", of: "node", open)
    var label = try record.only("label").flatMap(text(of:))
    var nameKey: String?
    if let idKey {
      guard let id = record.text(idKey) else {
        throw scanner.fault(
          "the node has no text under \(idKey), which idKey says is its id", at: open.place)
      }
      let place = try builder.addNode(
        id: id, label: label == id ? nil : label, line: line)
      guard places.updateValue(place, forKey: written) == nil else {
        throw scanner.fault(
          "the id \(GMLScanner.shown(written)) is given already; give each node its own",
          at: open.place)
      }
    } else {
      if label == nil, let name = record.text("name") {
        label = name
        nameKey = "name"
      }
      try builder.addNode(
        id: written, label: label == written ? nil : label, line: line)
    }
    let place = builder.nodeCount - 1
    for (key, values) in record.values {
      if key == "id" || key == "label" || key == idKey || key == nameKey { continue }
      guard let value = value(of: values, key, .nodes) else { continue }
      builder.set(nodeNames[key] ?? key, to: value, ofNode: place)
    }
    countLists(of: .nodes)
  }

  private mutating func readEdge(
    _ open: GMLScanner.Token, line: Int
  ) throws(NetworkFormatError) {
    try readRecord(open)
    sources.append(try id("source", of: "edge", open))
    targets.append(try id("target", of: "edge", open))
    lines.append(line)
    let tie = weights.count
    let weightKey = record.weightKey
    weights.append(try weight(weightKey))
    for (key, values) in record.values {
      if key == "source" || key == "target" || key == weightKey { continue }
      guard let value = value(of: values, key, .edges) else { continue }
      builder.set(tieNames[key] ?? key, to: value, ofTie: tie)
    }
    countLists(of: .edges)
  }

  private mutating func addTies() throws(NetworkFormatError) {
    for tie in sources.indices {
      let source = try place(of: sources[tie], line: lines[tie])
      let target = try place(of: targets[tie], line: lines[tie])
      try builder.addTie(source: source, target: target, weight: weights[tie], line: lines[tie])
    }
  }

  private func place(of id: String, line: Int) throws(NetworkFormatError) -> Int {
    guard let place = idKey == nil ? builder.place(of: id) : places[id] else {
      let shown = GMLScanner.shown(id)
      throw NetworkFormatError(
        line: line,
        message:
          "the edge ends at \(shown), which is no node's id; add node [ id \(shown) ], or mend the edge"
      )
    }
    return place
  }

  // MARK: Values

  /// The id under a key, an integer without zeros in front.
  private func id(
    _ key: String, of what: String, _ open: GMLScanner.Token
  ) throws(NetworkFormatError) -> String {
    guard let token = try record.only(key) else {
      throw scanner.fault(
        "the \(what) has no \(key); give it one, such as \(key) 1", at: open.place)
    }
    switch token.kind {
    case .integer(let digits): return Int(digits).map(String.init) ?? digits
    case .text(let text), .word(let text): return text
    default: throw scanner.fault("\(key) is a whole number, such as 1", at: token.place)
    }
  }

  private func weight(_ key: String?) throws(NetworkFormatError) -> Double? {
    guard let key, let token = try record.only(key) else { return nil }
    let number: Double? =
      switch token.kind {
      case .integer(let text), .text(let text): NetworkNumber.value(text)
      case .number(let number): number
      default: nil
      }
    guard let number else {
      throw scanner.fault("the weight is no finite number; write one such as 2.5", at: token.place)
    }
    return number
  }

  private func text(of token: GMLScanner.Token) -> String? {
    switch token.kind {
    case .text(let text), .word(let text), .integer(let text): text
    case .number(let number): NetworkNumber.text(number)
    default: nil
    }
  }

  /// What a key says; several values, as networkx writes lists, are one text.
  private mutating func value(
    of tokens: [GMLScanner.Token], _ key: String, _ part: NetworkDocument.Note.Part
  ) -> NetworkDocument.Value? {
    var values: [NetworkDocument.Value] = []
    for token in tokens {
      switch token.kind {
      case .integer(let digits):
        values.append(Int(digits).map { .integer($0) } ?? .text(digits))
      case .number(let number): values.append(.number(number))
      case .text(let text): values.append(.text(text))
      default: unread.add(.valuesNotFinite, of: part, name: key)
      }
    }
    // By this networkx tells a list of one from a text.
    if values.count > 1, values[0] == .text("_networkx_list_start") { values.removeFirst() }
    guard values.count > 1 else { return values.first }
    unread.add(.valuesJoined, of: part, name: key)
    return .text(values.map(\.text).joined(separator: "; "))
  }
}
