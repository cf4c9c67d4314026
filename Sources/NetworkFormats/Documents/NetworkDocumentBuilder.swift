/// Puts a document together as a file is read.
package struct NetworkDocumentBuilder {
  /// More nodes or ties than this are no network that a measure could index.
  package static let limit = Int(Int32.max)

  /// How many values of attributes there may be, counting a place for every node or tie under every name: a small
  /// file could fill the memory with names of its own for each node.
  private let valueLimit: Int

  private var document: NetworkDocument
  private var places: [String: Int] = [:]
  private var nodeColumns: AttributeColumns
  private var tieColumns: AttributeColumns

  /// A document without nodes.
  ///
  /// - Parameter length: How many bytes the file has, where it is made of one: many names for many nodes would take
  ///   memory that a short file does not fill.
  package init(title: String? = nil, length: Int? = nil) {
    document = NetworkDocument(title: title)
    let limit = 50_000_000
    valueLimit = length.map { $0 > limit / 20 ? limit : min(limit, 1_000_000 + 20 * $0) } ?? limit
    nodeColumns = AttributeColumns(limit: valueLimit)
    tieColumns = AttributeColumns(limit: valueLimit)
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
    try nodeColumns.requireRoom(for: place + 1, "nodes", line: line)
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
    try tieColumns.requireRoom(for: document.ties.count + 1, "ties", line: line)
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
  package mutating func note(
    _ kind: NetworkDocument.Note.Kind, _ subjects: [String] = [], line: Int? = nil
  ) {
    assert(subjects.count == kind.subjectCount, "\(kind) has other subjects")
    document.notes.append(NetworkDocument.Note(kind, subjects, line: line))
  }

  /// The document as it is now.
  ///
  /// - Throws: ``NetworkFormatError`` where there are more values of attributes than can be kept.
  /// - Complexity: O(nodes + ties), times the attributes of each.
  package func build() throws(NetworkFormatError) -> NetworkDocument {
    var result = document
    try nodeColumns.requireRoom(for: result.nodes.count, "nodes", line: nil)
    try tieColumns.requireRoom(for: result.ties.count, "ties", line: nil)
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
  private let limit: Int
  /// Whether more was said than is kept.
  private var isFull = false

  init(limit: Int) { self.limit = limit }

  /// - Throws: ``NetworkFormatError`` where every attribute of so many nodes or ties would be more than is kept.
  func requireRoom(for count: Int, _ owners: String, line: Int?) throws(NetworkFormatError) {
    let (values, overflow) = columns.count.multipliedReportingOverflow(by: count)
    guard isFull || overflow || values > limit else { return }
    throw NetworkFormatError(
      line: line,
      message:
        "\(columns.count) attributes of \(count) \(owners) are more than can be read; take out attributes that "
        + "are not needed")
  }

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
      guard size <= limit else {
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
