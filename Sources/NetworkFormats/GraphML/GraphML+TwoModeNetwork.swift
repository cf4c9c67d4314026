import TwoModeNetworks

extension GraphML {
  /// A named text that nodes or ties carry.
  public typealias Attribute = (name: String, value: String?)

  /// Writes a two-mode network, isolates included.
  ///
  /// Nodes are `a0`, `a1` ... and `e0`, `e1` ... in network order, with the attributes `mode` ("actor" or
  /// "event", or the names given), `bipartite` (0 or 1, as networkx has it) and `type` (false or true, as igraph
  /// has it); a tie that carries a weight has the attribute `weight`. The attribute `name` is what nodes are
  /// called. Another attribute is typed as `int` or `double` where all its values are numbers written as this
  /// library writes them, which no reader can change, and as `string` elsewhere. Characters that XML 1.0 cannot
  /// hold are replaced by U+FFFD.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - modeNames: What the two modes are called.
  ///   - actorAttributes: The attributes of an actor; `nil` values are left out.
  ///   - eventAttributes: The attributes of an event.
  ///   - tieAttributes: The attributes of a tie.
  /// - Complexity: O(nodes + ties).
  public static func text<Actor, Event>(
    _ network: TwoModeNetwork<Actor, Event>,
    modeNames: (actors: String, events: String) = ("actor", "event"),
    actorAttributes: (Actor) -> [Attribute], eventAttributes: (Event) -> [Attribute],
    tieAttributes: (Actor, Event) -> [Attribute] = { _, _ in [] }
  ) -> String {
    var document = NetworkDocument()
    document.actorWord = modeNames.actors
    document.eventWord = modeNames.events
    var nodes = AttributeTable()
    for (index, actor) in network.actors.enumerated() {
      let label = nodes.append(actorAttributes(actor), takingLabel: true)
      document.nodes.append(NetworkDocument.Node(id: "a\(index)", label: label, mode: .actor))
    }
    for (index, event) in network.events.enumerated() {
      let label = nodes.append(eventAttributes(event), takingLabel: true)
      document.nodes.append(NetworkDocument.Node(id: "e\(index)", label: label, mode: .event))
    }
    var ties = AttributeTable()
    let rows = network.incidence.rows
    for row in 0..<rows.count {
      for entry in rows.offsets[row]..<rows.offsets[row + 1] {
        let column = Int(rows.columns[entry])
        _ = ties.append(
          tieAttributes(network.actors[row], network.events[column]), takingLabel: false)
        document.ties.append(
          NetworkDocument.Tie(
            source: row, target: network.actors.count + column, weight: rows.weights?[entry]))
      }
    }
    document.nodeAttributes = nodes.attributes
    document.tieAttributes = ties.attributes
    return String(decoding: GraphMLWriter(document, labelName: "name").bytes, as: UTF8.self)
  }
}

/// Attributes by name, filled node by node or tie by tie.
private struct AttributeTable {
  private var count = 0
  private var places: [String: Int] = [:]
  private var columns: [(name: String, texts: [String?])] = []

  /// Adds what is said of the next node or tie, and gives its name, if that is taken out.
  mutating func append(_ attributes: [GraphML.Attribute], takingLabel: Bool) -> String? {
    var label: String?
    for (name, value) in attributes {
      guard let value else { continue }
      if takingLabel, name == "name" {
        label = value
        continue
      }
      let place = places[name] ?? columns.count
      if place == columns.count {
        places[name] = place
        columns.append((name, []))
      }
      columns[place].texts += repeatElement(nil, count: count + 1 - columns[place].texts.count)
      columns[place].texts[count] = value
    }
    count += 1
    return label
  }

  /// The attributes, as numbers where no text changes by it.
  var attributes: [NetworkDocument.Attribute] {
    columns.map { column in
      let texts = column.texts + repeatElement(nil, count: count - column.texts.count)
      let values = Self.values(of: texts) { Int($0).map { .integer($0) } }
      let numbers = Self.values(of: texts) { NetworkNumber.value($0).map { .number($0) } }
      return NetworkDocument.Attribute(
        name: column.name, values: values ?? numbers ?? texts.map { $0.map { .text($0) } })
    }
  }

  /// The values; `nil` where one is none or would be written otherwise.
  private static func values(
    of texts: [String?], _ value: (String) -> NetworkDocument.Value?
  ) -> [NetworkDocument.Value?]? {
    var values: [NetworkDocument.Value?] = []
    for text in texts {
      guard let text else {
        values.append(nil)
        continue
      }
      guard let value = value(text), value.text == text else { return nil }
      values.append(value)
    }
    return values
  }
}
