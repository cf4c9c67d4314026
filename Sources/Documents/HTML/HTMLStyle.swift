import MarkupReading

/// What the attributes of an element say of how it is shown.
struct HTMLStyle {
  private var declarations: [String: String] = [:]

  init(_ element: XMLElement) {
    guard let style = element["style"] else { return }
    for declaration in style.split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let value = LineText.trimmed(String(parts[1])).lowercased()
      declarations[LineText.trimmed(String(parts[0])).lowercased()] =
        value.replacing("!important", with: "")
    }
  }

  subscript(name: String) -> String? { declarations[name].map(LineText.trimmed) }

  /// Whether a browser shows nothing of an element.
  static func isHidden(_ element: XMLElement) -> Bool {
    if element["hidden"] != nil { return true }
    let style = HTMLStyle(element)
    return style["display"] == "none" || style["visibility"] == "hidden"
      || style["mso-hide"] == "all"
  }
}
