/// Reads HIF into a document: nodes are actors, then come the edges as events; incidences are ties.
///
/// Where `network-type` is `directed`, a `tail` goes from the node to the edge, a `head` from the edge to the
/// node; elsewhere a direction is an attribute. A label is what `label` says among `attrs`, or `name`.
struct HIFReader {
  private var reader: JSONReader
  private var builder: NetworkDocumentBuilder
  private var unread = UnreadParts()
  /// Where the lists begin: incidences may stand before what they name.
  private var lists: [String: JSONReader] = [:]

  private var nodes = HIFIds()
  private var edges = HIFIds()
  private var incidences: [Incidence] = []

  private struct Incidence {
    let node: Int
    let edge: Int
    let isFromEdge: Bool
    let weight: Double?
    let line: Int
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
      switch key {
      case "incidences", "nodes", "edges":
        lists[key] = reader
        try reader.skip()
      case "metadata": try readMetadata()
      case "network-type": try readType()
      default:
        try reader.skip()
        unread.add(.valuesNotRead, of: .file, name: key)
      }
    }
    try reader.checkEnd()
    guard let list = lists["incidences"] else {
      throw NetworkFormatError(
        message: "there are no incidences; HIF lists them under “incidences”, if only as []")
    }
    try readIds("node", into: \.nodes)
    try readIds("edge", into: \.edges)
    try readIncidences(list)
    try addNodes()
    for incidence in incidences {
      let edge = nodes.known.count + incidence.edge
      try builder.addTie(
        source: incidence.isFromEdge ? edge : incidence.node,
        target: incidence.isFromEdge ? incidence.node : edge,
        weight: incidence.weight, line: incidence.line)
    }
    try readAttributes("node", offset: 0, \.nodes)
    try readAttributes("edge", offset: nodes.known.count, \.edges)
    unread.note(in: &builder)
    return try builder.build()
  }

  private mutating func readType() throws(NetworkFormatError) {
    let place = reader.place
    guard case .scalar = reader.kind(), case .text(let type) = try reader.scalar(),
      ["undirected", "directed", "asc"].contains(type)
    else {
      throw reader.fault("network-type is “undirected”, “directed” or “asc”", at: place)
    }
    builder.isDirected = type == "directed"
    if type == "asc" {
      builder.note(.simplicialComplex, line: place.line)
    }
  }

  private mutating func readMetadata() throws(NetworkFormatError) {
    let place = reader.place
    guard case .object = reader.kind() else {
      throw reader.fault("metadata is no object; write it as {\"name\": ...}", at: place)
    }
    var titles: [String: String] = [:]
    try reader.beginObject()
    while let key = try reader.nextKey() {
      if ["name", "title"].contains(key), case .scalar = reader.kind() {
        titles[key] = try reader.scalar().id?.text
      } else {
        try reader.skip()
        unread.add(.valuesNotRead, of: .metadata, name: key)
      }
    }
    builder.title = titles["name"] ?? titles["title"]
  }

  // MARK: Ids

  private func fault(
    _ list: JSONReader, _ place: TextScanner.Place, _ key: String, _ index: Int, _ message: String
  ) -> NetworkFormatError {
    list.fault("\(key)[\(index)]\(message)", at: place)
  }

  /// Reads the ids that the list of nodes, or of edges, has.
  private mutating func readIds(
    _ key: String, into ids: WritableKeyPath<Self, HIFIds>
  ) throws(NetworkFormatError) {
    guard var list = lists["\(key)s"] else { return }
    try list.beginArray()
    var index = 0
    while try list.nextElement() {
      let start = list.place
      guard case .object = list.kind() else {
        throw fault(
          list, start, "\(key)s", index, " is no object; write it as {\"\(key)\": ...}")
      }
      var place: Int?
      try list.beginObject()
      while let member = try list.nextKey() {
        guard member == key else {
          try list.skip()
          continue
        }
        let id = try list.id(at: "\(key)s[\(index)]: the id")
        place = try self.place(of: id, key, "\(key)s[\(index)]", ids, list, start)
      }
      guard let place else {
        throw fault(
          list, start, "\(key)s", index, " has no “\(key)”; give it one: the id of the \(key)")
      }
      guard self[keyPath: ids].list(place) else {
        throw fault(
          list, start, "\(key)s", index,
          " is the \(key) \(JSONReader.shown(self[keyPath: ids].known[place].id)) again; list it once"
        )
      }
      index += 1
    }
  }

  private mutating func place(
    of id: (text: String, isNumber: Bool), _ key: String, _ path: @autoclosure () -> String,
    _ ids: WritableKeyPath<Self, HIFIds>, _ list: JSONReader, _ start: TextScanner.Place
  ) throws(NetworkFormatError) -> Int {
    if let place = self[keyPath: ids].place(of: id, line: start.line) { return place }
    throw list.fault(
      "\(path()): the \(key) \(JSONReader.shown(id.text)) is a \(id.isNumber ? "number" : "text") here and a \(id.isNumber ? "text" : "number") elsewhere; write it in one way",
      at: start)
  }

  /// Adds actors, then events; these get a name of their own where an id is one of both.
  private mutating func addNodes() throws(NetworkFormatError) {
    for node in nodes.known {
      try builder.addNode(id: node.id, mode: .actor, line: node.line)
    }
    let shared = edges.known.count { nodes.contains($0.id) }
    var prefix = ""
    while edges.known.contains(where: { nodes.contains(prefix + $0.id) }) {
      prefix += "edge:"
    }
    for edge in edges.known {
      try builder.addNode(id: prefix + edge.id, mode: .event, line: edge.line)
    }
    if shared > 0 {
      builder.note(.sharedIds, ["\(shared)", prefix])
    }
  }

  // MARK: Incidences

  private mutating func readIncidences(_ mark: JSONReader) throws(NetworkFormatError) {
    var list = mark
    try list.beginArray()
    while try list.nextElement() { try readIncidence(&list) }
  }

  private mutating func readIncidence(_ list: inout JSONReader) throws(NetworkFormatError) {
    let index = incidences.count
    let start = list.place
    var node: Int?
    var edge: Int?
    var direction: String?
    var hasOtherDirection = false
    var weights = FoundWeight()
    guard case .object = list.kind() else {
      throw fault(
        list, start, "incidences", index,
        " is no object; write it as {\"node\": ..., \"edge\": ...}")
    }
    try list.beginObject()
    while let key = try list.nextKey() {
      switch key {
      case "node":
        let id = try list.id(at: "incidences[\(index)]: the node")
        node = try place(of: id, key, "incidences[\(index)]", \.nodes, list, start)
      case "edge":
        let id = try list.id(at: "incidences[\(index)]: the edge")
        edge = try place(of: id, key, "incidences[\(index)]", \.edges, list, start)
      case "direction":
        let place = list.place
        guard case .scalar = list.kind(), case .text(let given) = try list.scalar(),
          given == "head" || given == "tail"
        else { throw fault(list, place, "incidences", index, ": direction is “head” or “tail”") }
        direction = given
      case "attrs":
        guard case .object = list.kind() else {
          throw fault(list, list.place, "incidences", index, ": attrs is no object; write {...}")
        }
        try list.beginObject()
        while let key = try list.nextKey() {
          if key == "direction" { hasOtherDirection = true }
          try readValue(key, &list, index, &weights, isOuter: false)
        }
      default: try readValue(key, &list, index, &weights, isOuter: true)
      }
    }
    guard let node else {
      throw fault(list, start, "incidences", index, " has no “node”; give it one: the id of a node")
    }
    guard let edge else {
      throw fault(
        list, start, "incidences", index, " has no “edge”; give it one: the id of an edge")
    }
    for (name, value) in weights.others { builder.set(name, to: .number(value), ofTie: index) }
    if let direction, !builder.isDirected {
      guard !hasOtherDirection else {
        throw fault(
          list, start, "incidences", index,
          " has a direction, and another among its attrs; leave one"
        )
      }
      builder.set("direction", to: .text(direction), ofTie: index)
    }
    incidences.append(
      Incidence(
        node: node, edge: edge, isFromEdge: builder.isDirected && direction == "head",
        weight: weights.weight, line: start.line))
    if builder.isDirected, direction == nil {
      unread.add(.untoldIncidences)
    }
  }

  private mutating func readValue(
    _ key: String, _ list: inout JSONReader, _ index: Int, _ weights: inout FoundWeight,
    isOuter: Bool
  ) throws(NetworkFormatError) {
    if JSONReader.isWeight(key) {
      if let weight = try list.weight(at: "incidences[\(index)]") {
        weights.add(key, weight, isOuter: isOuter)
      }
    } else if let value = try list.attribute(key, of: .incidences, unread: &unread) {
      builder.set(key, to: value, ofTie: index)
    }
  }

  // MARK: Attributes of nodes and edges

  private mutating func readAttributes(
    _ key: String, offset: Int, _ ids: WritableKeyPath<Self, HIFIds>
  ) throws(NetworkFormatError) {
    guard var list = lists["\(key)s"] else { return }
    try list.beginArray()
    // Listed ids come first, in their order.
    var place = offset
    while try list.nextElement() {
      try readAttributes(of: place, key, place - offset, &list)
      place += 1
    }
  }

  private mutating func readAttributes(
    of place: Int, _ key: String, _ index: Int, _ list: inout JSONReader
  ) throws(NetworkFormatError) {
    let part: NetworkDocument.Note.Part = key == "node" ? .nodes : .edges
    var label: String?
    var values: [(key: String, value: NetworkDocument.Value)] = []
    // HyperNetX gives a weight within attrs and outside.
    func add(_ name: String, _ value: NetworkDocument.Value, _ unread: inout UnreadParts) {
      if let known = values.first(where: { $0.key == name }) {
        if known.value != value {
          unread.add(.valuesGivenTwice, of: part, name: name)
        }
      } else {
        values.append((name, value))
      }
    }
    try list.beginObject()
    while let member = try list.nextKey() {
      if member == key {
        try list.skip()
      } else if member == "attrs" {
        guard case .object = list.kind() else {
          throw fault(list, list.place, "\(key)s", index, ": attrs is no object; write {...}")
        }
        try list.beginObject()
        while let name = try list.nextKey() {
          if name == "label", case .scalar = list.kind() {
            label = try list.scalar().id?.text
          } else if let value = try list.attribute(name, of: part, unread: &unread) {
            add(name, value, &unread)
          }
        }
      } else if let value = try list.attribute(member, of: part, unread: &unread) {
        add(member, value, &unread)
      }
    }
    if label == nil, let name = values.firstIndex(where: { $0.key == "name" }),
      case .text(let text) = values[name].value
    {
      label = text
      values.remove(at: name)
    }
    if let label, label != builder.node(at: place).id { builder.setLabel(label, at: place) }
    for (name, value) in values { builder.set(name, to: value, ofNode: place) }
  }
}

/// The weight of an incidence where several keys say one: that of HIF, or else the first among `attrs`.
private struct FoundWeight {
  private var found: (key: String, value: Double, rank: Int)?
  /// What the others say.
  private(set) var others: [(key: String, value: Double)] = []

  var weight: Double? { found?.value }

  mutating func add(_ key: String, _ value: Double, isOuter: Bool) {
    let rank = (isOuter ? 2 : 0) + (key == "weight" ? 1 : 0)
    guard let before = found else {
      found = (key, value, rank)
      return
    }
    if rank > before.rank {
      others.append((before.key, before.value))
      found = (key, value, rank)
    } else {
      others.append((key, value))
    }
  }
}
