/// What a reader of XML comes upon next.
package enum XMLEvent: Sendable, Hashable {
  /// An element begins; one that is empty ends at once with an ``end(_:)`` of its own.
  case start(XMLElement)
  /// Text inside an element, with references undone; long text may come in several pieces.
  case text(String)
  /// An element ends; the name is without its prefix.
  case end(String)
}

/// The beginning of an element.
package struct XMLElement: Sendable, Hashable {
  /// The name without its prefix.
  package let name: String
  /// The attributes in their order; names keep their prefixes.
  package let attributes: [(name: String, value: String)]
  /// The 1-based line on which the element was met.
  package let line: Int

  /// The value of an attribute; `nil` where the element has none of that name.
  package subscript(attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  package static func == (a: XMLElement, b: XMLElement) -> Bool {
    a.name == b.name && a.line == b.line
      && a.attributes.elementsEqual(b.attributes) { $0.name == $1.name && $0.value == $1.value }
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(line)
  }
}
