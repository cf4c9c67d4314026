/// A drawing in the words that Graphviz is told, ready to go to another process.
///
/// Diagrams make one from a ``GraphvizGraph`` alone, whose attributes are typed and escaped.
struct RawGraph: Hashable, Sendable {
  struct Attribute: Hashable, Sendable {
    let name: String
    let value: String
    /// Whether the value is an HTML-like label.
    var isMarkup = false
  }

  struct Edge: Hashable, Sendable {
    let tail: Int
    let head: Int
    let attributes: [Attribute]
  }

  var attributes: [Attribute]
  var nodes: [[Attribute]]
  var edges: [Edge]
}

extension GraphvizGraph {
  /// The drawing in Graphviz's words.
  var raw: RawGraph {
    func raw(_ attributes: [GraphvizAttribute]) -> [RawGraph.Attribute] {
      attributes.map {
        RawGraph.Attribute(name: $0.name, value: $0.value, isMarkup: $0.isMarkup)
      }
    }
    return RawGraph(
      attributes: raw(attributes), nodes: nodes.map(raw),
      edges: edges.map {
        RawGraph.Edge(tail: $0.tail, head: $0.head, attributes: raw($0.attributes))
      })
  }
}
