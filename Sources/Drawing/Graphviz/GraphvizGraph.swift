/// A drawing as Graphviz is told it: typed attributes of a graph, its nodes and edges.
struct GraphvizGraph: Hashable, Sendable {
  /// An edge by the positions of its ends among the nodes.
  struct Edge: Hashable, Sendable {
    let tail: Int
    let head: Int
    let attributes: [GraphvizAttribute]
  }

  var attributes: [GraphvizAttribute]
  var nodes: [[GraphvizAttribute]]
  var edges: [Edge]
}

/// The layout engines that are used.
enum GraphvizEngine: String, Sendable {
  /// Stress majorisation.
  case neato
  /// Forces between clusters of nodes, then within them.
  case sfdp
  /// Draws what has its place already.
  case placed = "nop2"
}

/// Where Graphviz put the nodes and edges of a graph, in its own points: y grows upwards.
struct GraphvizLayout: Hashable, Sendable {
  struct Box: Hashable, Sendable {
    let center: DiagramPoint
    let size: DiagramSize
  }

  /// One box a node, in the order of the graph.
  let boxes: [Box]
  /// The control points of each edge, in the order of the graph; empty where it has no curve.
  let paths: [[DiagramPoint]]

  /// Whether every number in it is one.
  var isFinite: Bool {
    func isFinite(_ point: DiagramPoint) -> Bool { point.x.isFinite && point.y.isFinite }
    return boxes.allSatisfy {
      isFinite($0.center) && $0.size.width.isFinite && $0.size.height.isFinite
    } && paths.allSatisfy { $0.allSatisfy(isFinite) }
  }
}
