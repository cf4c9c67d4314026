/// Keeps what the parser has met until it is asked for.
///
/// A class, for the parser's callbacks share it with the reader; both are on one thread.
final class XMLEventQueue {
  private var events: [XMLEvent] = []
  private var next = 0
  private var text: [UInt8] = []
  private var depth = 0
  /// Why reading cannot go on.
  private(set) var fault: XMLFault?

  /// The oldest event; `nil` where none waits.
  func take() -> XMLEvent? {
    guard next < events.count else {
      events.removeAll(keepingCapacity: true)
      next = 0
      return nil
    }
    defer { next += 1 }
    return events[next]
  }

  func start(_ element: XMLElement) {
    endText()
    depth += 1
    guard depth <= XMLReader.depthLimit else {
      stop(
        XMLFault(
          line: element.line,
          message:
            "elements are nested more than \(XMLReader.depthLimit) deep; this is no network, sheet or document"
        ))
      return
    }
    events.append(.start(element))
  }

  func end(_ name: String) {
    endText()
    depth -= 1
    events.append(.end(name))
  }

  @unsafe func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe text.append(contentsOf: bytes)
  }

  /// Text goes on until something else begins.
  func endText() {
    guard !text.isEmpty else { return }
    events.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  /// The first fault counts; what follows from it is no news.
  func stop(_ fault: XMLFault) {
    if self.fault == nil { self.fault = fault }
  }
}
