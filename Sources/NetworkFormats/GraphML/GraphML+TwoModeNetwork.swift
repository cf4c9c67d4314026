import TwoModeNetworks

extension GraphML {
  /// A named text that nodes or ties carry.
  public typealias Attribute = (name: String, value: String?)

  /// Writes a two-mode network, isolates included.
  ///
  /// Nodes are `a0`, `a1` ... and `e0`, `e1` ... in network order, with the attributes `mode` ("actor" or
  /// "event", or the names given), `bipartite` (0 or 1, as networkx has it) and `type` (false or true, as igraph
  /// has it); a tie that carries a weight has the attribute `weight`. The attribute `name` is what nodes are
  /// called. Characters that XML 1.0 cannot hold are replaced by U+FFFD.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - modeNames: What the two modes are called.
  ///   - actorAttributes: The attributes of an actor; `nil` values are left out.
  ///   - eventAttributes: The attributes of an event.
  ///   - tieAttributes: The attributes of a tie.
  ///   - integers: The names of the attributes of nodes that are whole numbers in every node that has them.
  /// - Complexity: O(nodes + ties).
  public static func text<Actor, Event>(
    _ network: TwoModeNetwork<Actor, Event>,
    modeNames: (actors: String, events: String) = ("actor", "event"),
    actorAttributes: (Actor) -> [Attribute], eventAttributes: (Event) -> [Attribute],
    tieAttributes: (Actor, Event) -> [Attribute] = { _, _ in [] }, integers: Set<String> = []
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
    document.nodeAttributes = nodes.attributes(integers: integers)
    document.tieAttributes = ties.attributes(integers: [])
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

  /// The attributes; those that are named are integers, but for a text that is none.
  func attributes(integers: Set<String>) -> [NetworkDocument.Attribute] {
    columns.map { column in
      let isInteger = integers.contains(column.name)
      let values = column.texts.map { text in
        text.map { text -> NetworkDocument.Value in
          if isInteger, let whole = Int(text) { return .integer(whole) }
          return .text(text)
        }
      }
      return NetworkDocument.Attribute(
        name: column.name, values: values + repeatElement(nil, count: count - values.count))
    }
  }
}
