import MarkupReading

/// The styles of a document, as far as they make headings, lists and hidden text.
struct WordStyles {
  /// What a style says itself.
  struct Style {
    var name = ""
    var basis: String?
    var outline: Int?
    var list: String?
    var level: Int?
    var isHidden: Bool?
  }

  private var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private(set) var usual: String?

  /// How far a style is followed to that on which it is based.
  private static let basisLimit = 20

  init() {}

  /// Reads the part.
  init(_ part: String, in package: WordPackage) throws(DocumentFault) {
    var read = WordStyles()
    var open: String?
    try package.read(part) { _, event in
      switch event {
      case .start(let element):
        if element.name == "style" {
          open = element.value("styleId")
          read.styles[open ?? ""] = Style()
          if element.value("type") == "paragraph",
            ["1", "true", "on"].contains(element.value("default") ?? "")
          {
            read.usual = open
          }
        } else if let open {
          read.take(element, open)
        }
      case .end("style"): open = nil
      default: break
      }
    }
    self = read
  }

  private mutating func take(_ element: XMLElement, _ style: String) {
    let value = element.value("val")
    switch element.name {
    case "name": styles[style]?.name = (value ?? "").lowercased()
    case "basedOn": styles[style]?.basis = value
    case "outlineLvl": styles[style]?.outline = value.flatMap(Int.init)
    case "numId": styles[style]?.list = value
    case "ilvl": styles[style]?.level = value.flatMap(Int.init)
    case "vanish": styles[style]?.isHidden = element.isOn
    default: break
    }
  }

  /// The first that a style or one on which it is based says of something.
  func first<Value>(_ style: String?, _ value: (Style) -> Value?) -> Value? {
    var next = style
    for _ in 0..<Self.basisLimit {
      guard let name = next, let style = styles[name] else { return nil }
      if let found = value(style) { return found }
      next = style.basis
    }
    return nil
  }

  /// The level of a heading: by the style's name, 0 for a title; else by the outline.
  func headingLevel(_ style: String?, outline: Int?) -> Int? {
    if let outline { return (0..<9).contains(outline) ? outline + 1 : nil }
    return first(style) { style in
      if style.name == "title" { return 0 }
      if style.name.hasPrefix("heading "), let level = Int(style.name.dropFirst(8)),
        (1...9).contains(level)
      {
        return level
      }
      return style.outline.flatMap { (0..<9).contains($0) ? $0 + 1 : nil }
    }
  }

  /// The style itself that carries the list, for a level may be named by it.
  func styleWithList(_ style: String?) -> (style: String, list: String, level: Int?)? {
    var next = style
    for _ in 0..<Self.basisLimit {
      guard let name = next, let style = styles[name] else { return nil }
      if let list = style.list { return (name, list, style.level) }
      next = style.basis
    }
    return nil
  }
}
