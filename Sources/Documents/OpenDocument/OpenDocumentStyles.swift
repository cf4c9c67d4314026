import MarkupReading

/// The styles of an OpenDocument text, as far as they number paragraphs or hide text.
struct OpenDocumentStyles {
  /// A level of a list.
  struct Level {
    var style: NumberStyle?
    var bullet = "•"
    var prefix = ""
    var suffix = ""
    var start = 1
    var shown = 1
    /// How LibreOffice writes the whole number, such as `%1%.%2%.`; `nil` where it does not.
    var format: String?
  }

  private(set) var lists: [String: [Int: Level]] = [:]
  private var hidden: Set<String> = []
  private var parents: [String: String] = [:]
  private var listOfStyle: [String: String] = [:]
  private var displayNames: [String: String] = [:]

  /// The name under which the levels of headings are kept.
  static let outline = "\u{0}outline"
  private static let parentLimit = 20

  init() {}

  private var openList: String?
  private var openStyle: String?

  /// Takes what a part says.
  mutating func read(_ part: String, in package: WordPackage) throws(DocumentFault) {
    guard package.has(part) else { return }
    var own = self
    try package.read(part) { _, event in
      switch event {
      case .start(let element): own.take(element)
      case .end("list-style"), .end("outline-style"): own.openList = nil
      case .end("style"): own.openStyle = nil
      default: break
      }
    }
    self = own
  }

  private mutating func take(_ element: XMLElement) {
    switch element.name {
    case "list-style": openList = element["style:name"]
    case "outline-style": openList = Self.outline
    case "list-level-style-number", "outline-level-style", "list-level-style-bullet",
      "list-level-style-image":
      guard let openList, let level = element["text:level"].flatMap(Int.init),
        (1...10).contains(level)
      else { return }
      lists[openList, default: [:]][level] = Self.level(element)
    case "style":
      guard let name = element["style:name"] else { return }
      openStyle = name
      if let parent = element["style:parent-style-name"] { parents[name] = parent }
      if let list = element["style:list-style-name"] { listOfStyle[name] = list }
      displayNames[name] = element["style:display-name"] ?? name
    case "text-properties":
      if element["text:display"] == "none", let openStyle { hidden.insert(openStyle) }
    case "section-properties":
      break
    default: break
    }
  }

  private static func level(_ element: XMLElement) -> Level {
    var level = Level()
    level.prefix = element["style:num-prefix"] ?? ""
    level.suffix = element["style:num-suffix"] ?? ""
    level.start = element["text:start-value"].flatMap(Int.init) ?? 1
    level.shown = element["text:display-levels"].flatMap(Int.init) ?? 1
    level.format = element["loext:num-list-format"]
    if element.name == "list-level-style-bullet" {
      let sign = element["text:bullet-char"]?.unicodeScalars.first
      let isSeen = sign.map { !(0xE000...0xF8FF).contains($0.value) } ?? false
      if isSeen, let sign { level.bullet = String(Character(sign)) }
    } else if element.name != "list-level-style-image" {
      level.style = style(element["style:num-format"] ?? "")
    }
    return level
  }

  private static func style(_ format: String) -> NumberStyle {
    switch format.unicodeScalars.first {
    case nil: .none
    case "a": .lowerLetter
    case "A": .upperLetter
    case "i": .lowerRoman
    case "I": .upperRoman
    case "一", "壱": .chinese
    case "〇": .chineseDigits
    case "壹": format.contains("貳") ? .chineseLegalTraditional : .chineseLegal
    case "甲": .stems
    case "子": .branches
    case "①": .circled
    case "１": .fullWidthDecimal
    case "ア", "ｱ": .katakana
    case "가": .hangul
    case "0": .decimalZero
    default: .decimal
    }
  }

  /// The first that a style or one that it inherits from has.
  private func first<Value>(_ style: String?, _ value: (String) -> Value?) -> Value? {
    var next = style
    for _ in 0..<Self.parentLimit {
      guard let name = next else { return nil }
      if let found = value(name) { return found }
      next = parents[name]
    }
    return nil
  }

  /// Whether text of a style is not shown.
  func isHidden(_ style: String?) -> Bool {
    first(style) { hidden.contains($0) ? true : nil } ?? false
  }

  /// The list that a style of paragraphs names.
  func list(ofStyle style: String?) -> String? {
    first(style) { listOfStyle[$0] }
  }

  /// Whether a style is that of a document's title.
  func isTitle(_ style: String?) -> Bool {
    first(style) { $0 == "Title" || displayNames[$0] == "Title" ? true : nil } ?? false
  }
}
