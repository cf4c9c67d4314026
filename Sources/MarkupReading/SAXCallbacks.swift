import CLibXML

/// What libxml2 calls while it parses. Entities that a text declares are not taken in, so that none can grow.
enum SAXCallbacks {
  /// The functions; those that are missing do nothing.
  static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.internalSubset = { data, _, _, _ in
      unsafe SAXCallbacks.queue(data)?.stop(
        XMLFault(
          line: SAXCallbacks.line(data),
          message: "a document type declaration is not read; take the <!DOCTYPE ...> out"))
      unsafe SAXCallbacks.stop(data)
    }
    unsafe handler.startElementNs = { data, name, _, _, _, _, count, _, attributes in
      guard let queue = unsafe SAXCallbacks.queue(data), queue.fault == nil else { return }
      unsafe queue.start(
        XMLElement(
          name: SAXCallbacks.text(name),
          attributes: SAXCallbacks.attributes(attributes, count: Int(count)),
          line: SAXCallbacks.line(data)))
      if queue.fault != nil { unsafe SAXCallbacks.stop(data) }
    }
    unsafe handler.endElementNs = { data, name, _, _ in
      guard let queue = unsafe SAXCallbacks.queue(data), queue.fault == nil else { return }
      unsafe queue.end(SAXCallbacks.text(name))
    }
    unsafe handler.characters = SAXCallbacks.characters
    unsafe handler.cdataBlock = SAXCallbacks.characters
    unsafe handler.serror = { data, error in
      guard let error = unsafe error, unsafe error.pointee.level == XML_ERR_FATAL else { return }
      let said = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
      let message = said.split(whereSeparator: \.isNewline).joined(separator: " ")
      let column = unsafe Int(error.pointee.int2)
      unsafe SAXCallbacks.queue(data)?.stop(
        XMLFault(
          line: max(1, Int(error.pointee.line)), column: column > 0 ? column : nil,
          message:
            "this is no well-formed XML (\(message)); mend it, or save it again where it was made"))
    }
    return unsafe handler
  }

  /// Gives the parser its queue and its ways.
  static func prepare(_ context: xmlParserCtxtPtr, _ queue: XMLEventQueue) {
    unsafe context.pointee._private = Unmanaged.passUnretained(queue).toOpaque()
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
      // Otherwise an ampersand in an attribute stays &#38;. Entities that a text declares are refused before.
      | XML_PARSE_NOENT.rawValue
      // Without entities a text is as long as the file; how deep elements nest is looked at by the queue.
      | XML_PARSE_HUGE.rawValue
    _ = unsafe xmlCtxtUseOptions(context, Int32(options))
    _ = unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
  }

  private static let characters: charactersSAXFunc = { data, text, count in
    guard let text = unsafe text, let queue = unsafe SAXCallbacks.queue(data) else { return }
    unsafe queue.append(UnsafeBufferPointer(start: text, count: Int(count)))
  }

  /// The functions are called with the parser, which knows its queue.
  private static func queue(_ data: UnsafeMutableRawPointer?) -> XMLEventQueue? {
    guard let kept = unsafe parser(data)?.pointee._private else { return nil }
    return unsafe Unmanaged<XMLEventQueue>.fromOpaque(kept).takeUnretainedValue()
  }

  private static func parser(_ data: UnsafeMutableRawPointer?) -> xmlParserCtxtPtr? {
    unsafe data?.assumingMemoryBound(to: xmlParserCtxt.self)
  }

  private static func line(_ data: UnsafeMutableRawPointer?) -> Int {
    unsafe max(1, Int(xmlSAX2GetLineNumber(data)))
  }

  private static func stop(_ data: UnsafeMutableRawPointer?) {
    unsafe xmlStopParser(parser(data))
  }

  private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }

  /// Five pointers an attribute: its name, prefix and namespace, and where its value begins and ends.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) -> [(name: String, value: String)] {
    guard let pointers = unsafe pointers else { return [] }
    return (0..<count).map { index in
      let name = unsafe text(pointers[5 * index])
      let prefix = unsafe text(pointers[5 * index + 1])
      var value = ""
      if let begin = unsafe pointers[5 * index + 3], let end = unsafe pointers[5 * index + 4] {
        value = unsafe String(
          decoding: UnsafeBufferPointer(start: begin, count: end - begin), as: UTF8.self)
      }
      return (prefix.isEmpty ? name : "\(prefix):\(name)", value)
    }
  }
}
