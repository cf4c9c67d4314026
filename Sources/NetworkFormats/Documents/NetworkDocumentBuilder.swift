/// Puts a document together as a file is read.
package struct NetworkDocumentBuilder {
  /// More nodes or ties than this are no network that a measure could index.
  package static let limit = Int(Int32.max)
  /// More values than this, counting a place for every node or tie under every name, are no table of attributes:
  /// a small file could fill the memory with names of its own for each node.
  package static let valueLimit = 100_000_000

  private var document: NetworkDocument
  private var places: [String: Int] = [:]
  private var nodeColumns = AttributeColumns()
  private var tieColumns = AttributeColumns()

  /// A document without nodes.
  package init(title: String? = nil) {
    document = NetworkDocument(title: title)
  }

  /// What the network is called.
  package var title: String? {
    get { document.title }
    set { document.title = newValue }
  }
  /// Whether ties go from source to target.
  package var isDirected: Bool {
    get { document.isDirected }
    set { document.isDirected = newValue }
  }
  /// What nodes of the two modes are called.
  package var words: (actor: String, event: String) {
    get { (document.actorWord, document.eventWord) }
    set { (document.actorWord, document.eventWord) = newValue }
  }
  /// How many nodes there are.
  package var nodeCount: Int { document.nodes.count }
  /// How many ties there are.
  package var tieCount: Int { document.ties.count }

  /// The place of a node; `nil` where there is none of that id.
  package func place(of id: String) -> Int? { places[id] }

  /// The node at a place.
  package func node(at place: Int) -> NetworkDocument.Node { document.nodes[place] }

  /// Adds a node and gives its place.
  ///
  /// - Throws: ``NetworkFormatError`` where a node has that id already.
  @discardableResult
  package mutating func addNode(
    id: String, label: String? = nil, mode: NetworkDocument.Mode? = nil, line: Int? = nil
  ) throws(NetworkFormatError) -> Int {
    let place = document.nodes.count
    guard place < Self.limit else {
      throw NetworkFormatError(line: line, message: "there are more than \(Self.limit) nodes")
    }
    if let known = places.updateValue(place, forKey: id) {
      let there = document.nodes[known].line.map { " on line \($0)" } ?? ""
      throw NetworkFormatError(
        line: line, message: "the node \(id) is given\(there) already; give each node once")
    }
    document.nodes.append(NetworkDocument.Node(id: id, label: label, mode: mode, line: line))
    return place
  }

  /// The place of a node, which is added where it was not named before.
  package mutating func mention(
    id: String, mode: NetworkDocument.Mode? = nil, line: Int
  ) throws(NetworkFormatError) -> Int {
    if let known = places[id] { return known }
    return try addNode(id: id, mode: mode, line: line)
  }

  /// Gives a node another label.
  package mutating func setLabel(_ label: String, at place: Int) {
    document.nodes[place].label = label
  }

  /// Gives a node a mode.
  package mutating func setMode(_ mode: NetworkDocument.Mode, at place: Int) {
    document.nodes[place].mode = mode
  }

  /// Adds a tie and gives its place.
  @discardableResult
  package mutating func addTie(
    source: Int, target: Int, weight: Double? = nil, line: Int? = nil
  ) throws(NetworkFormatError) -> Int {
    guard document.ties.count < Self.limit else {
      throw NetworkFormatError(line: line, message: "there are more than \(Self.limit) ties")
    }
    document.ties.append(
      NetworkDocument.Tie(source: source, target: target, weight: weight, line: line))
    return document.ties.count - 1
  }

  /// Says something of a node; what was said before under the same name goes.
  package mutating func set(_ name: String, to value: NetworkDocument.Value, ofNode place: Int) {
    nodeColumns.set(name, to: value, at: place)
  }

  /// Says something of a tie; what was said before under the same name goes.
  package mutating func set(_ name: String, to value: NetworkDocument.Value, ofTie place: Int) {
    tieColumns.set(name, to: value, at: place)
  }

  /// Says how something was read, or that it was not.
  package mutating func note(_ message: String, line: Int? = nil) {
    document.notes.append(NetworkDocument.Note(line: line, message: message))
  }

  /// The document as it is now.
  ///
  /// - Throws: ``NetworkFormatError`` where there are more values of attributes than ``valueLimit``.
  /// - Complexity: O(nodes + ties), times the attributes of each.
  package func build() throws(NetworkFormatError) -> NetworkDocument {
    var result = document
    let values =
      nodeColumns.count * result.nodes.count + tieColumns.count * result.ties.count
    guard values <= Self.valueLimit, !nodeColumns.isFull, !tieColumns.isFull else {
      throw NetworkFormatError(
        message:
          "there are so many attributes, most of them of few nodes or ties, that they would take "
          + "\(Self.valueLimit) values and more; leave some out")
    }
    result.nodeAttributes = nodeColumns.attributes(count: result.nodes.count)
    result.tieAttributes = tieColumns.attributes(count: result.ties.count)
    return result
  }
}

/// Attributes that grow as a file is read.
private struct AttributeColumns {
  private var places: [String: Int] = [:]
  private var columns: [NetworkDocument.Attribute] = []
  private var size = 0
  /// Whether more was said than is kept.
  private(set) var isFull = false

  var count: Int { columns.count }

  mutating func set(_ name: String, to value: NetworkDocument.Value, at index: Int) {
    let place: Int
    if let known = places[name] {
      place = known
    } else {
      place = columns.count
      places[name] = place
      columns.append(NetworkDocument.Attribute(name: name, values: []))
    }
    let missing = index + 1 - columns[place].values.count
    if missing > 0 {
      size += missing
      guard size <= NetworkDocumentBuilder.valueLimit else {
        isFull = true
        return
      }
      columns[place].values.append(contentsOf: repeatElement(nil, count: missing))
    }
    columns[place].values[index] = value
  }

  func attributes(count: Int) -> [NetworkDocument.Attribute] {
    columns.map { column in
      var column = column
      column.values.append(contentsOf: repeatElement(nil, count: count - column.values.count))
      return column
    }
  }
}
