/// The nodes and edges of a page in an order that does not depend on the order in which they came: by id,
/// each edge from the lesser id to the greater. A layout depends on the order of statements, and a list
/// whose lines are put in another order should not look another way.
struct CanonicalNetwork {
  /// A page of the same nodes and edges in that order.
  let page: DiagramPage
  /// The edges by the positions of their nodes on that page.
  let ties: [(tail: Int, head: Int)]
  private let nodeOrder: [Int]
  private let edgeOrder: [(edge: Int, isTurned: Bool)]

  /// Puts a page in order; edges whose nodes are unknown are left out.
  ///
  /// - Complexity: O(n log n) for n nodes and edges.
  init(_ page: DiagramPage, positions: [String: Int]) {
    let nodeOrder = page.nodes.indices.sorted { page.nodes[$0].id < page.nodes[$1].id }
    var places = [Int](repeating: 0, count: page.nodes.count)
    for (place, node) in nodeOrder.enumerated() { places[node] = place }
    var edges: [(edge: Int, tail: Int, head: Int, isTurned: Bool)] = []
    for (index, edge) in page.edges.enumerated() {
      guard let from = positions[edge.from].map({ places[$0] }),
        let to = positions[edge.to].map({ places[$0] })
      else { continue }
      edges.append((index, min(from, to), max(from, to), from > to))
    }
    edges.sort { ($0.tail, $0.head, $0.edge) < ($1.tail, $1.head, $1.edge) }
    var ordered = page
    ordered.nodes = nodeOrder.map { page.nodes[$0] }
    ordered.edges = edges.map { page.edges[$0.edge] }
    self.page = ordered
    self.nodeOrder = nodeOrder
    ties = edges.map { ($0.tail, $0.head) }
    edgeOrder = edges.map { ($0.edge, $0.isTurned) }
  }

  /// A layout of the page in order, as one of the page that it came from.
  func restored(_ layout: GraphvizLayout) -> GraphvizLayout {
    var boxes = layout.boxes
    for (place, node) in nodeOrder.enumerated() { boxes[node] = layout.boxes[place] }
    guard !layout.paths.isEmpty else { return GraphvizLayout(boxes: boxes, paths: []) }
    let count = (edgeOrder.map(\.edge).max() ?? -1) + 1
    var paths = [[DiagramPoint]](repeating: [], count: count)
    for (path, order) in zip(layout.paths, edgeOrder) {
      paths[order.edge] = order.isTurned ? path.reversed() : path
    }
    return GraphvizLayout(boxes: boxes, paths: paths)
  }
}
