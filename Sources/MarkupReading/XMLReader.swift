import CLibXML

/// Reads XML piece by piece, without building a tree: memory stays bounded whatever the length.
///
/// ```swift
/// try XMLReader.read(bytes) { reader in
///   while let event = try reader.next() { ... }
/// }
/// ```
///
/// Nothing is fetched, from disk or net. A document type declaration is a fault, for what it can do (entities
/// that grow without end, files that are drawn in) no file needs; elements nest at most ``depthLimit`` deep.
/// The bytes are UTF-8, whatever encoding the text claims.
///
/// libxml2 reads: https://gnome.pages.gitlab.gnome.org/libxml2/html/group__parser.html
@safe package struct XMLReader: ~Copyable {
  /// How deep elements may nest.
  package static let depthLimit = 200
  /// How much is parsed before its events are handed out.
  private static let chunk = 1 << 16

  private let bytes: UnsafeBufferPointer<UInt8>
  private let queue = XMLEventQueue()
  private let context: xmlParserCtxtPtr
  private var position = 0
  private var hasEnded = false

  /// Reads bytes.
  ///
  /// - Throws: ``XMLFault``, of the text or thrown by `body`.
  /// - Complexity: O(bytes).
  package static func read<Result>(
    _ bytes: [UInt8], _ body: (inout XMLReader) throws(XMLFault) -> Result
  ) throws(XMLFault) -> Result {
    try unsafe bytes.withUnsafeBufferPointer { buffer throws(XMLFault) -> Result in
      guard var reader = unsafe XMLReader(buffer) else {
        throw XMLFault(line: 1, message: "there is no memory to read XML; close other programs")
      }
      return try body(&reader)
    }
  }

  private init?(_ buffer: UnsafeBufferPointer<UInt8>) {
    xmlInitParser()
    unsafe bytes = buffer
    // Told that the bytes are UTF-8, the parser takes a byte-order mark for text.
    if unsafe buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    var handler = unsafe SAXCallbacks.handler
    guard let context = unsafe xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else {
      return nil
    }
    unsafe self.context = context
    unsafe SAXCallbacks.prepare(context, queue)
  }

  deinit {
    unsafe xmlFreeParserCtxt(context)
  }

  /// What comes next; `nil` at the end.
  ///
  /// - Throws: ``XMLFault`` for what is no XML, a document type declaration, or elements nested too deeply.
  package mutating func next() throws(XMLFault) -> XMLEvent? {
    while true {
      if let event = queue.take() { return event }
      if let fault = queue.fault { throw fault }
      if hasEnded { return nil }
      parse()
    }
  }

  private mutating func parse() {
    let count = unsafe min(Self.chunk, bytes.count - position)
    hasEnded = count == 0
    unsafe bytes.withMemoryRebound(to: CChar.self) { characters -> Void in
      let start = unsafe characters.baseAddress.map { unsafe $0 + position }
      _ = unsafe xmlParseChunk(context, start, Int32(count), hasEnded ? 1 : 0)
    }
    position += count
    if hasEnded { queue.endText() }
  }

  /// The text up to the end of the element that began last, with that of elements inside it; its
  /// ``XMLEvent/end(_:)`` is passed.
  package mutating func textOfElement() throws(XMLFault) -> String {
    var result = ""
    var depth = 1
    while depth > 0, let event = try next() {
      switch event {
      case .text(let piece): result += piece
      case .start: depth += 1
      case .end: depth -= 1
      }
    }
    return result
  }

  /// Passes over the element that began last and all inside it.
  package mutating func skipElement() throws(XMLFault) {
    _ = try textOfElement()
  }
}
