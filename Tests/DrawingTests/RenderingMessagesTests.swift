import Testing

@testable import Drawing

@Suite struct RenderingMessagesTests {
  static let graph = RawGraph(
    attributes: [.init(name: "a", value: "甲\"\\<>&")],
    nodes: [[], [.init(name: "label", value: "<b>", isMarkup: true)]],
    edges: [.init(tail: 1, head: 0, attributes: [.init(name: "", value: "")])])
  static let requests: [RenderingRequest] = [
    .layout(.graph(graph), engine: "neato"),
    .picture(.text([0, 0xFF, 10]), engine: "", format: .pdf),
    .sheet(
      graph,
      DiagramCanvas(
        format: .png, sheet: DiagramPaper.a3.sheet(for: DiagramSize(width: 300, height: 70)),
        dots: 4.25, ground: 0xFEDCBA)),
    .uncovered(["x", "\u{10FFFF}"]), .uncovered([]),
  ]
  static let answers: [RenderingAnswer] = [
    .layout(
      GraphvizLayout(
        boxes: [
          .init(
            center: DiagramPoint(x: -0.1, y: 1e300), size: DiagramSize(width: 0, height: .infinity))
        ], paths: [[], [DiagramPoint(x: 1, y: 2)]])),
    .picture([]), .picture([0, 255]), .uncovered(["\u{0}"]),
    .failure(.layoutFailed(engine: "dot", messages: "a\nb")),
    .failure(.renderingFailed(format: .png, messages: "")), .failure(.fontsUnknown),
  ]

  @Test(arguments: requests) func `requests return`(request: RenderingRequest) throws {
    #expect(try RenderingRequest(encoded: request.encoded) == request)
  }

  @Test(arguments: answers) func `answers return`(answer: RenderingAnswer) throws {
    #expect(try RenderingAnswer(encoded: answer.encoded) == answer)
  }

  /// Whatever is cut off, added or changed: an answer or a fault, never a trap.
  @Test func `other bytes are refused`() {
    for request in Self.requests {
      let bytes = request.encoded
      for count in bytes.indices {
        #expect(throws: MessageReader.Fault.self) {
          try RenderingRequest(encoded: Array(bytes[..<count]))
        }
      }
      #expect(throws: MessageReader.Fault.self) { try RenderingRequest(encoded: bytes + [0]) }
    }
    for bytes in Self.answers.map(\.encoded) {
      for position in bytes.indices {
        for change: UInt8 in [1, 0x7F, 0x80, 0xFF] {
          var changed = bytes
          changed[position] ^= change
          _ = try? RenderingAnswer(encoded: changed)
        }
      }
    }
  }

  @Test func frames() throws {
    let framed = MessageFrame.framed([1, 2, 3])
    #expect(try MessageFrame.bodyCount(after: framed[..<16]) == 3)
    #expect(throws: MessageReader.Fault.self) {
      try MessageFrame.bodyCount(after: (Array("liaison2".utf8) + framed[8...])[..<16])
    }
    #expect(throws: MessageReader.Fault.self) {
      try MessageFrame.bodyCount(
        after: (MessageFrame.mark + [UInt8](repeating: 255, count: 8))[...])
    }
  }
}
