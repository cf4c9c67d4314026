import MarkupText
import TwoModeNetworks

/// A network as GraphML, which Gephi, igraph, networkx, Cytoscape and yEd read.
///
/// Brandes, U., Eiglsperger, M., Lerner, J. & Pich, C. (2013). Graph markup language (GraphML). In
/// Handbook of Graph Drawing and Visualization, 517-541. CRC Press. http://graphml.graphdrawing.org
public struct GraphML: Sendable {
  /// A named text that nodes or ties carry.
  public typealias Attribute = (name: String, value: String?)

  static let definition = NetworkFormatDefinition(
    title: "GraphML", fileNameExtensions: ["graphml"],
    users: "Gephi, igraph, networkx, Cytoscape, yEd",
    holds: Set(NetworkFeature.allCases),
    recognises: { FileBeginning.lowercased($0).contains("<graphml") })

  /// Writes a two-mode network, isolates included.
  ///
  /// Nodes are `a0`, `a1` ... and `e0`, `e1` ... in network order, with the attribute `mode` ("actor"
  /// or "event", or the names given); a tie that carries a weight has the attribute `weight`.
  /// Characters that XML 1.0 cannot hold are replaced by U+FFFD.
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
    var nodes = ""
    var nodeKeys = KeyTable(
      domain: "node", prefix: "n",
      types: Dictionary(uniqueKeysWithValues: integers.map { ($0, "int") }))
    func appendNode(_ id: String, _ mode: String, _ attributes: [Attribute]) {
      nodes += "    <node id=\"\(id)\">"
      for attribute in [("mode", mode)] + attributes {
        guard let value = attribute.value else { continue }
        nodes += "<data key=\"\(nodeKeys.id(of: attribute.name))\">\(XMLText.escaped(value))</data>"
      }
      nodes += "</node>\n"
    }
    for (index, actor) in network.actors.enumerated() {
      appendNode("a\(index)", modeNames.actors, actorAttributes(actor))
    }
    for (index, event) in network.events.enumerated() {
      appendNode("e\(index)", modeNames.events, eventAttributes(event))
    }

    var edges = ""
    var edgeKeys = KeyTable(domain: "edge", prefix: "t", types: ["weight": "double"])
    let rows = network.incidence.rows
    for row in 0..<rows.count {
      for entry in rows.offsets[row]..<rows.offsets[row + 1] {
        let column = Int(rows.columns[entry])
        var attributes = tieAttributes(network.actors[row], network.events[column])
        if let weights = rows.weights { attributes.append(("weight", "\(weights[entry])")) }
        edges += "    <edge source=\"a\(row)\" target=\"e\(column)\">"
        for attribute in attributes {
          guard let value = attribute.value else { continue }
          edges +=
            "<data key=\"\(edgeKeys.id(of: attribute.name))\">\(XMLText.escaped(value))</data>"
        }
        edges += "</edge>\n"
      }
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      \(nodeKeys.declarations)\(edgeKeys.declarations)  <graph edgedefault="undirected">
      \(nodes)\(edges)  </graph>
      </graphml>

      """
  }
}

/// The attribute names met so far, each with the key that GraphML wants declared.
private struct KeyTable {
  let domain: String
  let prefix: String
  /// The types of the attributes that are no text.
  let types: [String: String]
  private var names: [String] = []

  init(domain: String, prefix: String, types: [String: String]) {
    self.domain = domain
    self.prefix = prefix
    self.types = types
  }

  mutating func id(of name: String) -> String {
    if let known = names.firstIndex(of: name) { return "\(prefix)\(known)" }
    names.append(name)
    return "\(prefix)\(names.count - 1)"
  }

  var declarations: String {
    names.enumerated().map { index, name in
      let type = types[name] ?? "string"
      return "  <key id=\"\(prefix)\(index)\" for=\"\(domain)\" "
        + "attr.name=\"\(XMLText.escaped(name))\" attr.type=\"\(type)\"/>\n"
    }.joined()
  }
}
