import Synchronization

/// The last layouts that a renderer has searched for.
final class KnownLayouts: Sendable {
  /// A layout that is known, or that somebody is searching for.
  private final class Entry: Sendable {
    let layout = Mutex<GraphvizLayout?>(nil)
  }

  private let entries = Mutex<[(graph: GraphvizGraph, entry: Entry)]>([])
  /// As many as one report needs, with room to spare.
  private static let limit = 16

  /// The layout of a graph: the known one, that of a search that is under way, or that of a new search.
  ///
  /// - Parameter search: Finds it; a failure is not remembered.
  func layout(
    of graph: GraphvizGraph, search: () throws(DiagramError) -> GraphvizLayout
  ) throws(DiagramError) -> GraphvizLayout {
    let entry = entries.withLock { entries in
      if let known = entries.first(where: { $0.graph == graph }) { return known.entry }
      let entry = Entry()
      entries = entries.suffix(Self.limit - 1) + [(graph, entry)]
      return entry
    }
    return try entry.layout.withLock { (layout) throws(DiagramError) in
      if let layout { return layout }
      let found = try search()
      layout = found
      return found
    }
  }
}
