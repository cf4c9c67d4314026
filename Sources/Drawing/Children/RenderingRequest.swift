/// What is asked of Graphviz and fontconfig: the whole of what a renderer does.
enum RenderingRequest: Hashable, Sendable {
  /// What is laid out.
  enum Drawing: Hashable, Sendable {
    case graph(RawGraph)
    /// A graph as text in Graphviz's own language, for what diagrams cannot say, such as clusters.
    case text([UInt8])
  }

  /// Where an engine puts everything.
  case layout(Drawing, engine: String)
  /// The picture that an engine's layout gives.
  case picture(Drawing, engine: String, format: DiagramFormat)
  /// A graph whose nodes have their places, drawn onto a sheet.
  case sheet(RawGraph, DiagramCanvas)
  /// Of some characters, those that no installed font covers.
  case uncovered([Unicode.Scalar])
}

/// What comes of a request.
enum RenderingAnswer: Hashable, Sendable {
  case layout(GraphvizLayout)
  case picture([UInt8])
  case uncovered([Unicode.Scalar])
  case failure(DiagramError)
}

extension GraphvizLibrary {
  /// Does what is asked, in this process.
  static func answer(_ request: RenderingRequest) -> RenderingAnswer {
    do throws(DiagramError) {
      switch request {
      case .layout(let drawing, let engine):
        return .layout(try layout(drawing, engine: engine))
      case .picture(let drawing, let engine, let format):
        return .picture(try render(drawing, engine: engine, format: format))
      case .sheet(let graph, let canvas): return .picture(try draw(graph, on: canvas))
      case .uncovered(let scalars): return .uncovered(try uncovered(scalars))
      }
    } catch {
      return .failure(error)
    }
  }
}
