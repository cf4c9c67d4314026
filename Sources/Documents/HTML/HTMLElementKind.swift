import MarkupReading

/// What elements of HTML do to the text that they hold.
enum HTMLElementKind {
  /// Nothing of it is shown as text, or it is not of the page's own matter.
  static let skipped: Set<String> = [
    "script", "style", "template", "noscript", "noframes", "select", "datalist", "button",
    "textarea", "svg", "iframe", "object", "applet", "audio", "video", "canvas", "rt", "rp", "map",
  ]

  /// What a page has beside its own matter, by the name of the element: menus and what stands at the edges.
  static let apart: Set<String> = ["nav", "aside"]

  /// What a page has beside its own matter, by the role of the element.
  private static let rolesApart: Set<String> = [
    "navigation", "search", "complementary", "contentinfo", "menu", "menubar", "toolbar",
  ]

  /// Words of classes and ids that sites give to menus, paths of pages and buttons for sharing.
  private static let classesApart: Set<String> = [
    "breadcrumb", "breadcrumbs", "crumb", "crumbs", "nav", "navbar", "navigation", "topnav",
    "subnav",
    "sidenav", "sitenav", "mainnav", "menu", "mainmenu", "submenu", "sidebar", "share", "sharing",
    "sharebar", "sharebox", "bdshare", "bdsharebuttonbox", "social", "pagination", "pager",
    "skiplink", "skiplinks", "cookie", "cookiebanner", "relatedposts",
  ]

  /// Elements that hold whole pages or parts of tables, whatever their class says.
  private static let neverApart: Set<String> = [
    "html", "body", "head", "main", "article", "table", "thead", "tbody", "tfoot", "tr", "td", "th",
  ]

  /// Whether an element says of itself that it is no part of the page's own matter.
  static func isApart(_ element: XMLElement) -> Bool {
    let name = element.name
    if neverApart.contains(name) || void.contains(name) { return false }
    if apart.contains(name) { return true }
    if let role = element["role"]?.lowercased(), rolesApart.contains(role) { return true }
    return ["class", "id"].contains { attribute in
      guard let words = element[attribute] else { return false }
      return words.lowercased().split(whereSeparator: \.isWhitespace).contains { word in
        let plain = word.filter { $0 != "-" && $0 != "_" }
        return classesApart.contains(plain)
          || word.split { $0 == "-" || $0 == "_" }.contains { part in
            part == "breadcrumb" || part == "breadcrumbs" || part == "crumbs"
          }
      }
    }
  }

  /// Whether an element holds the page's own matter.
  static func isMain(_ element: XMLElement) -> Bool {
    element.name == "main" || element["role"]?.lowercased() == "main"
  }

  /// Begins and ends a paragraph.
  static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "header", "aside", "dl", "dt", "dd", "pre",
    "blockquote", "center", "address", "figure", "figcaption", "form", "fieldset", "legend", "hr",
    "body", "html", "details", "summary", "hgroup", "search", "menu", "dir", "option",
  ]

  /// Parts of a page with headers of their own.
  static let articles: Set<String> = ["article", "section", "main"]

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
