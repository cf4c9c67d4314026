import CLibXML

/// Reads HTML as browsers do, whatever its tags are like, piece by piece and without building a tree.
///
/// Elements that are not closed are closed where HTML 4 has their end. A document type declares nothing here, no
/// entity but those of HTML is known, and nothing is fetched. The bytes are UTF-8, whatever the page claims.
///
/// libxml2 reads: https://gnome.pages.gitlab.gnome.org/libxml2/html/group__html.html
package enum HTMLReader {
  /// How deep elements may nest.
  package static let depthLimit = 500

  /// Reads a page; names of elements and attributes are given in lower case.
  ///
  /// - Parameter body: What is done with each event.
  /// - Throws: ``XMLFault`` for elements that nest too deeply, or thrown by `body`, which ends the reading.
  /// - Complexity: O(bytes).
  package static func read(
    _ bytes: [UInt8], _ body: (XMLEvent) throws(XMLFault) -> Void
  ) throws(XMLFault) {
    guard !bytes.isEmpty else { return }
    guard bytes.count < Int(Int32.max) else {
      throw XMLFault(line: 1, message: "the page is larger than 2 GB; give a part of it")
    }
    xmlInitParser()
    let sink = HTMLEventSink()
    let fault = withoutActuallyEscaping(body) { body -> XMLFault? in
      unsafe bytes.withUnsafeBytes { buffer -> XMLFault? in
        let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard
          let context = unsafe htmlCreateMemoryParserCtxt(start, Int32(buffer.count))
        else {
          return XMLFault(line: 1, message: "there is no memory to read HTML; close other programs")
        }
        defer { unsafe htmlFreeParserCtxt(context) }
        sink.body = body
        var handler = unsafe HTMLCallbacks.handler
        let usual = unsafe context.pointee.sax
        // The parser frees its own when it is freed.
        unsafe withUnsafeMutablePointer(to: &handler) { own in
          unsafe context.pointee.sax = own
          unsafe context.pointee._private = Unmanaged.passUnretained(sink).toOpaque()
          unsafe context.pointee.userData = UnsafeMutableRawPointer(context)
          _ = unsafe htmlCtxtUseOptions(
            context,
            Int32(
              HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
                | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue))
          _ = unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
          _ = unsafe htmlParseDocument(context)
          unsafe context.pointee.sax = usual
        }
        sink.endText()
        sink.body = nil
        return sink.fault
      }
    }
    if let fault { throw fault }
  }
}

/// Hands on what the parser meets; a class, for the parser's callbacks share it with the reader.
private final class HTMLEventSink {
  var body: ((XMLEvent) throws(XMLFault) -> Void)?
  private(set) var fault: XMLFault?
  private var text: [UInt8] = []

  @unsafe func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe text.append(contentsOf: bytes)
  }

  func endText() {
    guard !text.isEmpty else { return }
    let piece = String(decoding: text, as: UTF8.self)
    text.removeAll(keepingCapacity: true)
    give(.text(piece))
  }

  func give(_ event: XMLEvent) {
    guard fault == nil, let body else { return }
    do { try body(event) } catch { fault = error }
  }

  func stop(_ fault: XMLFault) {
    if self.fault == nil { self.fault = fault }
  }
}

private enum HTMLCallbacks {
  static var handler: htmlSAXHandler {
    var handler = unsafe htmlSAXHandler()
    unsafe handler.startElement = { data, name, attributes in
      guard let sink = unsafe HTMLCallbacks.sink(data), sink.fault == nil else { return }
      sink.endText()
      let line = unsafe max(1, Int(xmlSAX2GetLineNumber(data)))
      if let parser = unsafe HTMLCallbacks.parser(data),
        unsafe Int(parser.pointee.nameNr) > HTMLReader.depthLimit
      {
        sink.stop(
          XMLFault(
            line: line,
            message: "elements are nested more than \(HTMLReader.depthLimit) deep; this is no page")
        )
      } else {
        sink.give(
          .start(
            XMLElement(
              name: unsafe HTMLCallbacks.text(name),
              attributes: unsafe HTMLCallbacks.attributes(attributes), line: line)))
      }
      if sink.fault != nil { unsafe xmlStopParser(HTMLCallbacks.parser(data)) }
    }
    unsafe handler.endElement = { data, name in
      guard let sink = unsafe HTMLCallbacks.sink(data), sink.fault == nil else { return }
      sink.endText()
      sink.give(.end(unsafe HTMLCallbacks.text(name)))
      if sink.fault != nil { unsafe xmlStopParser(HTMLCallbacks.parser(data)) }
    }
    unsafe handler.characters = HTMLCallbacks.characters
    unsafe handler.ignorableWhitespace = HTMLCallbacks.characters
    unsafe handler.cdataBlock = HTMLCallbacks.characters
    return unsafe handler
  }

  private static let characters: charactersSAXFunc = { data, text, count in
    guard let text = unsafe text, let sink = unsafe HTMLCallbacks.sink(data) else { return }
    unsafe sink.append(UnsafeBufferPointer(start: text, count: Int(count)))
  }

  private static func parser(_ data: UnsafeMutableRawPointer?) -> htmlParserCtxtPtr? {
    unsafe data?.assumingMemoryBound(to: htmlParserCtxt.self)
  }

  private static func sink(_ data: UnsafeMutableRawPointer?) -> HTMLEventSink? {
    guard let kept = unsafe parser(data)?.pointee._private else { return nil }
    return unsafe Unmanaged<HTMLEventSink>.fromOpaque(kept).takeUnretainedValue()
  }

  private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }

  /// Names and values by turns, up to a name that is not there; a value may be missing.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [(name: String, value: String)] {
    guard let pointers = unsafe pointers else { return [] }
    var result: [(name: String, value: String)] = []
    var index = 0
    while let name = unsafe pointers[index] {
      result.append((unsafe text(name).lowercased(), unsafe text(pointers[index + 1])))
      index += 2
    }
    return result
  }
}
