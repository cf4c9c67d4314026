/// A message between a program and its rendering child: a mark, a length, and so many bytes.
enum MessageFrame {
  /// The mark of the first version; one that encodes anything otherwise has another.
  static let mark: [UInt8] = Array("liaison1".utf8)
  static let headerCount = 16
  /// No picture is larger: a PNG of the most dots there may be has 200 MB before it is packed.
  static let longest = 512 << 20

  static func framed(_ body: [UInt8]) -> [UInt8] {
    var writer = MessageWriter()
    writer.write(body.count)
    return mark + writer.bytes + body
  }

  /// The length of the body that follows a header.
  static func bodyCount(after header: ArraySlice<UInt8>) throws(MessageReader.Fault) -> Int {
    guard header.count == headerCount, header.starts(with: mark) else {
      throw MessageReader.Fault()
    }
    var reader = MessageReader(Array(header.suffix(8)))
    let count = try reader.integer()
    guard (0...longest).contains(count) else { throw MessageReader.Fault() }
    return count
  }
}

extension RenderingRequest {
  /// The request as bytes.
  var encoded: [UInt8] {
    var writer = MessageWriter()
    switch self {
    case .layout(let drawing, let engine):
      writer.write("layout")
      writer.write(engine)
      writer.write(drawing)
    case .picture(let drawing, let engine, let format):
      writer.write("picture")
      writer.write(engine)
      writer.write(format.rawValue)
      writer.write(drawing)
    case .sheet(let graph, let canvas):
      writer.write("sheet")
      writer.write(canvas.format.rawValue)
      for number in canvas.numbers { writer.write(number) }
      writer.write(UInt64(canvas.ground))
      writer.write(.graph(graph))
    case .uncovered(let scalars):
      writer.write("uncovered")
      writer.write(scalars.map(\.value)) { $0.write(UInt64($1)) }
    }
    return writer.bytes
  }

  /// The request that bytes encode.
  init(encoded bytes: [UInt8]) throws(MessageReader.Fault) {
    var reader = MessageReader(bytes)
    switch try reader.text() {
    case "layout":
      let engine = try reader.text()
      self = .layout(try reader.drawing(), engine: engine)
    case "picture":
      let engine = try reader.text()
      guard let format = DiagramFormat(rawValue: try reader.text()) else {
        throw MessageReader.Fault()
      }
      self = .picture(try reader.drawing(), engine: engine, format: format)
    case "sheet":
      guard let format = DiagramFormat(rawValue: try reader.text()) else {
        throw MessageReader.Fault()
      }
      var numbers: [Double] = []
      for _ in 0..<DiagramCanvas.numberCount { numbers.append(try reader.double()) }
      let ground = UInt32(truncatingIfNeeded: try reader.number())
      guard case .graph(let graph) = try reader.drawing() else { throw MessageReader.Fault() }
      self = .sheet(graph, DiagramCanvas(format: format, numbers: numbers, ground: ground))
    case "uncovered": self = .uncovered(try reader.scalars())
    default: throw MessageReader.Fault()
    }
    guard reader.isAtEnd else { throw MessageReader.Fault() }
  }
}

extension DiagramCanvas {
  fileprivate static let numberCount = 8

  fileprivate var numbers: [Double] {
    let frame = sheet.frame
    return [
      dots, sheet.size.width, sheet.size.height, sheet.scale, frame.minX, frame.minY, frame.maxX,
      frame.maxY,
    ]
  }

  fileprivate init(format: DiagramFormat, numbers: [Double], ground: UInt32) {
    self.init(
      format: format,
      sheet: DiagramSheet(
        size: DiagramSize(width: numbers[1], height: numbers[2]), scale: numbers[3],
        frame: DiagramRect(
          minX: numbers[4], minY: numbers[5], maxX: numbers[6], maxY: numbers[7])),
      dots: numbers[0], ground: ground)
  }
}

extension RenderingAnswer {
  /// The answer as bytes.
  var encoded: [UInt8] {
    var writer = MessageWriter()
    switch self {
    case .layout(let layout):
      writer.write("layout")
      writer.write(layout.boxes) { writer, box in
        writer.write(box.center)
        writer.write(box.size.width)
        writer.write(box.size.height)
      }
      writer.write(layout.paths) { $0.write($1) { $0.write($1) } }
    case .picture(let bytes):
      writer.write("picture")
      writer.write(bytes)
    case .uncovered(let scalars):
      writer.write("uncovered")
      writer.write(scalars.map(\.value)) { $0.write(UInt64($1)) }
    case .failure(.layoutFailed(let engine, let messages)):
      writer.write("layout failed")
      writer.write(engine)
      writer.write(messages)
    case .failure(.renderingFailed(let format, let messages)):
      writer.write("rendering failed")
      writer.write(format.rawValue)
      writer.write(messages)
    // The library fails in no other way.
    case .failure: writer.write("fonts unknown")
    }
    return writer.bytes
  }

  /// The answer that bytes encode.
  init(encoded bytes: [UInt8]) throws(MessageReader.Fault) {
    var reader = MessageReader(bytes)
    switch try reader.text() {
    case "layout":
      let boxes = try reader.list { (reader) throws(MessageReader.Fault) in
        GraphvizLayout.Box(
          center: try reader.point(),
          size: DiagramSize(width: try reader.double(), height: try reader.double()))
      }
      let paths = try reader.list { (reader) throws(MessageReader.Fault) in
        try reader.list { (reader) throws(MessageReader.Fault) in try reader.point() }
      }
      self = .layout(GraphvizLayout(boxes: boxes, paths: paths))
    case "picture": self = .picture(try reader.block())
    case "uncovered": self = .uncovered(try reader.scalars())
    case "layout failed":
      self = .failure(.layoutFailed(engine: try reader.text(), messages: try reader.text()))
    case "rendering failed":
      guard let format = DiagramFormat(rawValue: try reader.text()) else {
        throw MessageReader.Fault()
      }
      self = .failure(.renderingFailed(format: format, messages: try reader.text()))
    case "fonts unknown": self = .failure(.fontsUnknown)
    default: throw MessageReader.Fault()
    }
    guard reader.isAtEnd else { throw MessageReader.Fault() }
  }
}

extension MessageWriter {
  fileprivate mutating func write(_ point: DiagramPoint) {
    write(point.x)
    write(point.y)
  }

  fileprivate mutating func write(_ drawing: RenderingRequest.Drawing) {
    switch drawing {
    case .text(let text):
      write("text")
      write(text)
    case .graph(let graph):
      write("graph")
      write(graph.attributes)
      write(graph.nodes) { $0.write($1) }
      write(graph.edges) { writer, edge in
        writer.write(edge.tail)
        writer.write(edge.head)
        writer.write(edge.attributes)
      }
    }
  }

  private mutating func write(_ attributes: [RawGraph.Attribute]) {
    write(attributes) { writer, attribute in
      writer.write(attribute.name)
      writer.write(attribute.isMarkup ? 1 : 0)
      writer.write(attribute.value)
    }
  }
}

extension MessageReader {
  fileprivate mutating func point() throws(Fault) -> DiagramPoint {
    DiagramPoint(x: try double(), y: try double())
  }

  fileprivate mutating func scalars() throws(Fault) -> [Unicode.Scalar] {
    try list { (reader) throws(Fault) in
      guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: try reader.number())) else {
        throw Fault()
      }
      return scalar
    }
  }

  fileprivate mutating func drawing() throws(Fault) -> RenderingRequest.Drawing {
    switch try text() {
    case "text": return .text(try block())
    case "graph":
      let attributes = try attributes()
      let nodes = try list { (reader) throws(Fault) in try reader.attributes() }
      let edges = try list { (reader) throws(Fault) in
        RawGraph.Edge(
          tail: try reader.integer(), head: try reader.integer(),
          attributes: try reader.attributes())
      }
      return .graph(RawGraph(attributes: attributes, nodes: nodes, edges: edges))
    default: throw Fault()
    }
  }

  private mutating func attributes() throws(Fault) -> [RawGraph.Attribute] {
    try list { (reader) throws(Fault) in
      let name = try reader.text()
      let isMarkup = try reader.integer() == 1
      return RawGraph.Attribute(name: name, value: try reader.text(), isMarkup: isMarkup)
    }
  }
}
