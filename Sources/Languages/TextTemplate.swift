/// A text with places in braces that are filled in, such as "{count} items".
package struct TextTemplate {
  private let text: String

  package init(_ text: String) { self.text = text }

  /// The text with its places filled in; what is filled in is not searched for braces again.
  package func filled(with values: KeyValuePairs<String, String>) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      if let close = rest.firstIndex(of: "}"),
        let value = values.first(where: { $0.key == rest[rest.index(after: open)..<close] })?.value
      {
        result += value
        rest = rest[rest.index(after: close)...]
      } else {
        result += "{"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
