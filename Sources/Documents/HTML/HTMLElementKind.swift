/// What elements of HTML do to the text that they hold.
enum HTMLElementKind {
  /// Nothing of it is shown as text, or it is not of the page's own matter.
  static let skipped: Set<String> = [
    "script", "style", "nav", "template", "noscript", "noframes", "select", "datalist", "button",
    "textarea", "svg", "iframe", "object", "applet", "audio", "video", "canvas", "rt", "rp", "map",
  ]

  /// Begins and ends a paragraph.
  static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "header", "aside", "dl", "dt", "dd", "pre",
    "blockquote", "center", "address", "figure", "figcaption", "form", "fieldset", "legend", "hr",
    "body", "html", "details", "summary", "hgroup", "search", "menu", "dir", "option",
  ]

  /// The level of a heading.
  static func headingLevel(_ name: String) -> Int? {
    guard name.utf8.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()),
      (1...6).contains(level)
    else { return nil }
    return level
  }

  /// Elements that have no end.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]
}
