@testable import Drawing

extension GraphvizLibrary {
  static func layout(
    _ graph: GraphvizGraph, engine: GraphvizEngine
  ) throws(DiagramError) -> GraphvizLayout {
    try layout(.graph(graph.raw), engine: engine.rawValue)
  }

  static func render(
    _ graph: GraphvizGraph, engine: GraphvizEngine, format: DiagramFormat
  ) throws(DiagramError) -> [UInt8] {
    try render(.graph(graph.raw), engine: engine.rawValue, format: format)
  }
}
