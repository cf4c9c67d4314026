import MarkupReading

extension XMLReader {
  /// Reads a file whose outermost element has a name, with all that stands after it.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - root: What the outermost element is called.
  ///   - title: What the format is called.
  ///   - body: Reads what is inside, to the end of the element.
  /// - Throws: ``NetworkFormatError`` of the XML, or thrown by `body`.
  static func readNetwork(
    _ bytes: [UInt8], root: String, title: String,
    _ body: (XMLElement, inout XMLReader) throws(NetworkFormatError) -> NetworkDocument
  ) throws(NetworkFormatError) -> NetworkDocument {
    let result: Result<NetworkDocument, NetworkFormatError>
    do throws(XMLFault) {
      result = try XMLReader.read(bytes) { (reader) throws(XMLFault) in
        do throws(NetworkFormatError) {
          guard let element = try reader.nextChild(), element.name.lowercased() == root else {
            throw NetworkFormatError(
              line: 1,
              message: "this is no \(title): it does not begin with <\(root)>; save it as \(title) "
                + "again where it was made")
          }
          let document = try body(element, &reader)
          while try reader.nextEvent() != nil {}
          return .success(document)
        } catch {
          return .failure(error)
        }
      }
    } catch {
      throw NetworkFormatError(error)
    }
    return try result.get()
  }

  /// What comes next; `nil` at the end.
  mutating func nextEvent() throws(NetworkFormatError) -> XMLEvent? {
    do throws(XMLFault) { return try next() } catch { throw NetworkFormatError(error) }
  }

  /// The next element inside the one that is being read; `nil` where that one ends, which is passed. Text
  /// between elements says nothing in these formats.
  mutating func nextChild() throws(NetworkFormatError) -> XMLElement? {
    while let event = try nextEvent() {
      switch event {
      case .start(let element): return element
      case .end: return nil
      case .text: continue
      }
    }
    return nil
  }

  /// The text of the element that began last.
  mutating func text() throws(NetworkFormatError) -> String {
    do throws(XMLFault) { return try textOfElement() } catch { throw NetworkFormatError(error) }
  }

  /// Passes over the element that began last.
  mutating func skip() throws(NetworkFormatError) {
    var depth = 1
    while depth > 0, let event = try nextEvent() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: continue
      }
    }
  }
}

extension XMLElement {
  /// An attribute that the format wants.
  ///
  /// - Throws: ``NetworkFormatError`` where it is missing.
  func required(_ attribute: String) throws(NetworkFormatError) -> String {
    guard let value = self[attribute] else {
      throw NetworkFormatError(
        line: line, message: "<\(name)> has no attribute \(attribute); give it one")
    }
    return value
  }
}

extension NetworkFormatError {
  /// A fault of XML.
  init(_ fault: XMLFault) {
    self.init(line: fault.line, column: fault.column, message: fault.message)
  }
}
