/// Reads node-link JSON into a document.
///
/// Ties stand under `links` or `edges`, their ends under `source` and `target` or `from` and `to`: ids, or
/// places in the list of nodes where nodes have no ids (D3 before its version 4), or where all ids are texts and
/// the ends are numbers that are none of them (networkx before its version 2). A label is what `label` says, or
/// `name` where there is none.
struct NodeLinkReader {
  private var reader: JSONReader
  private var builder: NetworkDocumentBuilder
  private var unread = UnreadParts()
  /// Where the lists begin; ties may stand before nodes.
  private var nodes: JSONReader?
  private var links: (key: String, list: JSONReader)?

  private var hasIds: Bool?
  private var hasNumberIds = false
  private var sources: [End] = []
  private var targets: [End] = []
  private var weights: [Double?] = []
  private var lines: [Int] = []

  private struct End {
    let id: String
    let isNumber: Bool

    init(_ given: (text: String, isNumber: Bool)) {
      id = given.text
      isNumber = given.isNumber
    }

    init?(_ value: NetworkDocument.Value) {
      switch value {
      case .text(let text): self.init((text, false))
      case .integer, .number: self.init((value.text, true))
      case .truth: return nil
      }
    }
  }

  init(_ bytes: [UInt8]) {
    reader = JSONReader(bytes)
    builder = NetworkDocumentBuilder(length: bytes.count)
  }

  /// The document.
  ///
  /// - Complexity: O(length).
  func document() throws(NetworkFormatError) -> NetworkDocument {
    var copy = self
    return try copy.read()
  }

  private mutating func read() throws(NetworkFormatError) -> NetworkDocument {
    try reader.beginObject()
    while let key = try reader.nextKey() {
      let place = reader.place
      switch key {
      case "nodes":
        nodes = reader
        try reader.skip()
      case "links", "edges":
        guard links == nil else {
          throw reader.fault("ties stand under links and under edges; leave one list", at: place)
        }
        links = (key, reader)
        try reader.skip()
      case "directed":
        guard case .scalar = reader.kind(), case .truth(let isTrue) = try reader.scalar() else {
          throw reader.fault("directed is true or false", at: place)
        }
        builder.isDirected = isTrue
      case "adjacency":
        throw reader.fault(
          "the ties stand as networkx's adjacency_data writes them, which is not read; write them with "
            + "node_link_data", at: place)
      case "multigraph": try reader.skip()
      case "graph": try readGraph()
      default:
        try reader.skip()
        unread.add(.valuesNotRead, of: .file, name: key)
      }
    }
    try reader.checkEnd()
    guard let nodes else {
      throw NetworkFormatError(
        message: "there is no list of nodes; node-link JSON has “nodes” and “links” or “edges”")
    }
    try readNodes(nodes)
    if let links { try readLinks(links.key, links.list) }
    unread.note(in: &builder)
    return try builder.build()
  }

  /// `"graph": {"name": "..."}`, or `[["name", "..."]]` of networkx before its version 2.
  private mutating func readGraph() throws(NetworkFormatError) {
    guard case .object = reader.kind() else {
      let mark = reader
      try reader.skip()
      if try !isEmptyList(mark) {
        unread.add(.valuesNotRead, of: .file, name: "graph")
      }
      return
    }
    var titles: [String: String] = [:]
    try reader.beginObject()
    while let key = try reader.nextKey() {
      if ["name", "title", "label"].contains(key), case .scalar = reader.kind() {
        titles[key] = try reader.scalar().id?.text
      } else {
        try reader.skip()
        unread.add(.valuesNotRead, of: .graph, name: key)
      }
    }
    builder.title = titles["name"] ?? titles["title"] ?? titles["label"]
  }

  private func isEmptyList(_ mark: JSONReader) throws(NetworkFormatError) -> Bool {
    var list = mark
    guard case .array = list.kind() else { return false }
    try list.beginArray()
    return try !list.nextElement()
  }

  // MARK: Nodes

  private mutating func readNodes(_ mark: JSONReader) throws(NetworkFormatError) {
    var list = mark
    try list.beginArray()
    var index = 0
    while try list.nextElement() {
      try readNode(&list, index)
      index += 1
    }
  }

  private mutating func readNode(
    _ list: inout JSONReader, _ index: Int
  ) throws(NetworkFormatError) {
    let start = list.place
    guard case .object = list.kind() else {
      throw list.fault("nodes[\(index)] is no object; write it as {\"id\": ...}", at: start)
    }
    var id: String?
    var label: String?
    var values: [(key: String, value: NetworkDocument.Value)] = []
    try list.beginObject()
    while let key = try list.nextKey() {
      if key == "id" {
        let given = try list.id(at: "nodes[\(index)]: the id")
        id = given.text
        if given.isNumber { hasNumberIds = true }
      } else if key == "label", case .scalar = list.kind() {
        label = try list.scalar().id?.text
      } else if let value = try list.attribute(key, of: .nodes, unread: &unread) {
        values.append((key, value))
      }
    }
    guard hasIds == nil || hasIds == (id != nil) else {
      throw list.fault(
        id == nil
          ? "nodes[\(index)] has no “id”; give it one, as the nodes before it have"
          : "nodes[\(index)] has an “id”, the nodes before it have none; give every node one",
        at: start)
    }
    hasIds = id != nil
    let known = id ?? "\(index)"
    if label == nil, let place = values.firstIndex(where: { $0.key == "name" }),
      case .text(let name) = values[place].value
    {
      label = name
      values.remove(at: place)
    }
    let node = try builder.addNode(
      id: known, label: label == known ? nil : label, line: start.line)
    for (key, value) in values { builder.set(key, to: value, ofNode: node) }
  }

  // MARK: Ties

  private mutating func readLinks(
    _ key: String, _ mark: JSONReader
  ) throws(NetworkFormatError) {
    var list = mark
    try list.beginArray()
    while try list.nextElement() { try readLink(&list, key) }
    let areIndices = hasIds == false || endsAreIndices
    if areIndices, !sources.isEmpty {
      builder.note(.endsByPlace, [key])
    }
    for tie in sources.indices {
      let source = try place(of: sources[tie], "source", areIndices, "\(key)[\(tie)]", lines[tie])
      let target = try place(of: targets[tie], "target", areIndices, "\(key)[\(tie)]", lines[tie])
      try builder.addTie(source: source, target: target, weight: weights[tie], line: lines[tie])
    }
  }

  private mutating func readLink(
    _ list: inout JSONReader, _ listKey: String
  ) throws(NetworkFormatError) {
    let tie = weights.count
    let start = list.place
    func fault(_ message: String) -> NetworkFormatError {
      list.fault("\(listKey)[\(tie)] \(message)", at: start)
    }
    guard case .object = list.kind() else {
      throw fault("is no object; write it as {\"source\": ..., \"target\": ...}")
    }
    var source: End?
    var target: End?
    var from: NetworkDocument.Value?
    var to: NetworkDocument.Value?
    var weight: Double?
    var weightKey: String?
    try list.beginObject()
    while let key = try list.nextKey() {
      switch key {
      case "source": source = End(try list.id(at: "\(listKey)[\(tie)]: the source"))
      case "target": target = End(try list.id(at: "\(listKey)[\(tie)]: the target"))
      case "from": from = try list.attribute(key, of: .ties, unread: &unread)
      case "to": to = try list.attribute(key, of: .ties, unread: &unread)
      case _ where JSONReader.isWeight(key) && weightKey != "weight":
        // `weight` wins over `Weight`.
        if let weightKey, let weight { builder.set(weightKey, to: .number(weight), ofTie: tie) }
        weight = try list.weight(at: "\(listKey)[\(tie)]")
        weightKey = key
      default:
        if let value = try list.attribute(key, of: .ties, unread: &unread) {
          builder.set(key, to: value, ofTie: tie)
        }
      }
    }
    if source != nil, let from { builder.set("from", to: from, ofTie: tie) }
    if target != nil, let to { builder.set("to", to: to, ofTie: tie) }
    guard let source = source ?? from.flatMap(End.init) else {
      throw fault("has no “source”; give it one: the id of a node")
    }
    guard let target = target ?? to.flatMap(End.init) else {
      throw fault("has no “target”; give it one: the id of a node")
    }
    sources.append(source)
    targets.append(target)
    weights.append(weight)
    lines.append(start.line)
  }

  /// Whether numbers at the ends of ties cannot be ids, but can be places.
  private var endsAreIndices: Bool {
    guard !hasNumberIds else { return false }
    let ends = [sources, targets].joined()
    guard ends.contains(where: { $0.isNumber && builder.place(of: $0.id) == nil }) else {
      return false
    }
    return ends.allSatisfy { end in
      end.isNumber && Int(end.id).map { (0..<builder.nodeCount).contains($0) } ?? false
    }
  }

  private func place(
    of end: End, _ name: String, _ areIndices: Bool, _ path: @autoclosure () -> String, _ line: Int
  ) throws(NetworkFormatError) -> Int {
    if areIndices {
      if let index = Int(end.id), (0..<builder.nodeCount).contains(index) { return index }
      throw NetworkFormatError(
        line: line,
        message:
          "\(path()): the \(name) is \(JSONReader.shown(end.id)), but nodes have no ids; give the place of a node, from 0, or give nodes ids"
      )
    }
    guard let place = builder.place(of: end.id) else {
      throw NetworkFormatError(
        line: line,
        message:
          "\(path()): the \(name) is \(JSONReader.shown(end.id)), which is no node's id; add the node, or mend the tie"
      )
    }
    return place
  }
}
