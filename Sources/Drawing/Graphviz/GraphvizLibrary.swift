import CByteBuffer
import CGraphvizSupport
import Synchronization

/// The one door to Graphviz.
///
/// The library keeps global state and crashes when two threads enter it, so one lock covers every call,
/// the making of its context included. Whatever is taken inside is given back before the lock is.
enum GraphvizLibrary {
  private static let lock = Mutex<Void>(())

  /// Lays a graph out and says where everything is that it names by index.
  static func layout(
    _ drawing: RenderingRequest.Drawing, engine: String
  ) throws(DiagramError) -> GraphvizLayout {
    try locked { () throws(DiagramError) in
      let laidOut = try unsafe laidOut(drawing, engine: engine)
      defer { unsafe liaison_drawing_free(laidOut) }
      guard case .graph(let graph) = drawing else { return GraphvizLayout(boxes: [], paths: []) }
      return GraphvizLayout(
        boxes: graph.nodes.indices.map { unsafe box(ofNode: $0, in: laidOut) },
        paths: graph.edges.indices.map { unsafe path(ofEdge: $0, in: laidOut) })
    }
  }

  /// Lays a graph out and draws it.
  static func render(
    _ drawing: RenderingRequest.Drawing, engine: String, format: DiagramFormat
  ) throws(DiagramError) -> [UInt8] {
    try locked { () throws(DiagramError) in
      let drawing = try unsafe laidOut(drawing, engine: engine)
      defer { unsafe liaison_drawing_free(drawing) }
      var data: UnsafeMutablePointer<CChar>?
      var length = 0
      guard unsafe liaison_render(drawing, format.rawValue, &data, &length) == 0,
        let data = unsafe data
      else { throw .renderingFailed(format: format, messages: messages()) }
      defer { unsafe liaison_data_free(data) }
      return unsafe [UInt8](UnsafeRawBufferPointer(start: data, count: length))
    }
  }

  /// Draws a graph whose nodes have their places onto a sheet.
  static func draw(_ graph: RawGraph, on canvas: DiagramCanvas) throws(DiagramError) -> [UInt8] {
    try locked { () throws(DiagramError) in
      let drawing = try unsafe laidOut(.graph(graph), engine: GraphvizEngine.placed.rawValue)
      defer { unsafe liaison_drawing_free(drawing) }
      let (size, frame, scale) = (canvas.sheet.size, canvas.sheet.frame, canvas.sheet.scale)
      var sheet = liaison_sheet(
        width: size.width, height: size.height, scale: scale, left: -frame.minX * scale,
        top: -frame.minY * scale, ground: canvas.ground)
      var data: UnsafeMutablePointer<UInt8>?
      var length = 0
      let status =
        canvas.format == .png
        ? unsafe liaison_sheet_png(drawing, &sheet, canvas.dots, &data, &length)
        : unsafe liaison_sheet_pdf(drawing, &sheet, &data, &length)
      guard status == 0, let data = unsafe data else {
        throw .renderingFailed(
          format: canvas.format, messages: messages())
      }
      defer { unsafe liaison_bytes_free(data) }
      return unsafe [UInt8](UnsafeBufferPointer(start: data, count: length))
    }
  }

  /// Of some characters, those that no installed font covers.
  static func uncovered(_ scalars: [Unicode.Scalar]) throws(DiagramError) -> [Unicode.Scalar] {
    let points = scalars.map(\.value)
    var marks = [UInt8](repeating: 0, count: points.count)
    // The text plug-in asks fontconfig too, so the same lock keeps the two apart.
    let status = lock.withLock { _ in
      unsafe liaison_uncovered(points, points.count, &marks)
    }
    guard status == 0 else { throw .fontsUnknown }
    return zip(scalars, marks).filter { $0.1 != 0 }.map(\.0)
  }

  private static func locked<Value: Sendable>(
    _ body: () throws(DiagramError) -> Value
  ) throws(DiagramError) -> Value {
    let result: Result<Value, DiagramError> = lock.withLock { _ in
      do throws(DiagramError) { return .success(try body()) } catch { return .failure(error) }
    }
    return try result.get()
  }

  // The caller frees the drawing; where this throws there is none.
  private static func laidOut(
    _ drawing: RenderingRequest.Drawing, engine: String
  ) throws(DiagramError) -> OpaquePointer {
    guard let begun = unsafe begun(drawing) else {
      throw .layoutFailed(engine: engine, messages: messages())
    }
    guard unsafe fill(begun, with: drawing), unsafe liaison_layout(begun, engine) == 0 else {
      let said = messages()
      unsafe liaison_drawing_free(begun)
      throw .layoutFailed(engine: engine, messages: said)
    }
    return unsafe begun
  }

  private static func begun(_ drawing: RenderingRequest.Drawing) -> OpaquePointer? {
    guard case .text(let text) = drawing else { return unsafe liaison_drawing_create() }
    return unsafe (text.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer {
      unsafe liaison_drawing_read($0.baseAddress)
    }
  }

  private static func fill(
    _ drawing: OpaquePointer, with contents: RenderingRequest.Drawing
  ) -> Bool {
    guard case .graph(let graph) = contents else { return true }
    guard unsafe set(graph.attributes, of: LIAISON_GRAPH, 0, in: drawing) else { return false }
    for (index, attributes) in graph.nodes.enumerated() {
      guard unsafe liaison_add_node(drawing) == 0,
        unsafe set(attributes, of: LIAISON_NODE, index, in: drawing)
      else { return false }
    }
    for (index, edge) in graph.edges.enumerated() {
      guard
        unsafe liaison_add_edge(
          drawing, Int32(clamping: edge.tail), Int32(clamping: edge.head)) == 0,
        unsafe set(edge.attributes, of: LIAISON_EDGE, index, in: drawing)
      else { return false }
    }
    return true
  }

  private static func set(
    _ attributes: [RawGraph.Attribute], of kind: liaison_kind, _ index: Int,
    in drawing: OpaquePointer
  ) -> Bool {
    attributes.allSatisfy { attribute in
      unsafe liaison_set(
        drawing, kind, Int32(clamping: index), attribute.name, attribute.value,
        attribute.isMarkup ? 1 : 0) == 0
    }
  }

  private static func box(ofNode index: Int, in drawing: OpaquePointer) -> GraphvizLayout.Box {
    var numbers = [0.0, 0.0, 0.0, 0.0]
    _ = unsafe liaison_node_box(drawing, Int32(clamping: index), &numbers)
    return GraphvizLayout.Box(
      center: DiagramPoint(x: numbers[0], y: numbers[1]),
      size: DiagramSize(width: numbers[2], height: numbers[3]))
  }

  private static func path(ofEdge index: Int, in drawing: OpaquePointer) -> [DiagramPoint] {
    let edge = Int32(clamping: index)
    return (0..<max(unsafe liaison_edge_point_count(drawing, edge), 0)).map { point in
      var numbers = [0.0, 0.0]
      _ = unsafe liaison_edge_point(drawing, edge, point, &numbers)
      return DiagramPoint(x: numbers[0], y: numbers[1])
    }
  }

  private static func messages() -> String {
    unsafe String(cString: liaison_messages())
  }
}
