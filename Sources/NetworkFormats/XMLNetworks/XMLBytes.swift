import MarkupText

/// A file of XML as it grows.
struct XMLBytes {
  /// The file so far.
  private(set) var bytes: [UInt8] = []

  /// Appends markup.
  mutating func append(_ markup: String) { bytes += markup.utf8 }

  /// Appends text between elements.
  mutating func appendText(_ text: String) { XMLText.append(text, to: &bytes) }

  /// Appends an attribute of an element, after a blank.
  mutating func appendAttribute(_ name: String, _ text: String) {
    append(" \(name)=\"")
    XMLText.appendAttribute(text, to: &bytes)
    append("\"")
  }
}
