import MarkupReading

/// A list of HTML: what it shows before each of its items.
struct HTMLList {
  private let style: NumberStyle?
  private let separator: String
  private let step: Int
  private var next: Int
  /// What stands before an item that has not begun its text yet.
  var pendingMarker: String?

  /// - Parameter itemCount: For a list that counts down without saying from where, how many items it has.
  init(_ element: XMLElement, itemCount: Int?) {
    let styles = HTMLStyle(element)
    let named = styles["list-style-type"] ?? styles["list-style"]
    (style, separator) = Self.style(
      named: named, type: element["type"], isOrdered: element.name == "ol")
    step = element["reversed"] == nil ? 1 : -1
    next = element["start"].flatMap(Self.integer) ?? itemCount ?? 1
  }

  /// How many items each list has that counts down, in the order in which these begin.
  static func reversedCounts(_ bytes: [UInt8]) throws(XMLFault) -> [Int] {
    var counts: [Int] = []
    var open: [Int?] = []
    try HTMLReader.read(bytes) { event throws(XMLFault) in
      switch event {
      case .start(let element) where ["ol", "ul"].contains(element.name):
        let isReversed = element["reversed"] != nil && !HTMLStyle.isHidden(element)
        open.append(isReversed ? counts.count : nil)
        if isReversed { counts.append(0) }
      case .start(let element) where element.name == "li":
        if let last = open.last, let index = last { counts[index] += 1 }
      case .end("ol"), .end("ul"): _ = open.popLast()
      default: break
      }
    }
    return counts
  }

  /// The marker of the next item.
  mutating func advance(_ element: XMLElement) -> String? {
    if let value = element["value"].flatMap(Self.integer) { next = value }
    defer { next = next.addingReportingOverflow(step).partialValue }
    guard let style else { return separator.isEmpty ? nil : separator }
    return style.text(next) + separator
  }

  private static func integer(_ text: String) -> Int? {
    Int(LineText.trimmed(text)).flatMap { abs($0) < 1_000_000_000 ? $0 : nil }
  }

  /// The style, or no style and the sign of a bullet.
  private static func style(
    named: String?, type: String?, isOrdered: Bool
  ) -> (NumberStyle?, String) {
    let word = named?.split(separator: " ").first.map(String.init)
    switch word {
    case "none": return (nil, "")
    case "decimal": return (.decimal, ".")
    case "decimal-leading-zero": return (.decimalZero, ".")
    case "lower-alpha", "lower-latin": return (.lowerLetter, ".")
    case "upper-alpha", "upper-latin": return (.upperLetter, ".")
    case "lower-roman": return (.lowerRoman, ".")
    case "upper-roman": return (.upperRoman, ".")
    case "cjk-ideographic", "trad-chinese-informal", "simp-chinese-informal",
      "japanese-informal":
      return (.chinese, "、")
    case "simp-chinese-formal": return (.chineseLegal, "、")
    case "trad-chinese-formal": return (.chineseLegalTraditional, "、")
    case "cjk-decimal": return (.chineseDigits, "、")
    case "cjk-heavenly-stem": return (.stems, "、")
    case "cjk-earthly-branch": return (.branches, "、")
    case "katakana": return (.katakana, "、")
    case "hangul": return (.hangul, ".")
    case "disc", "circle", "square": return (nil, "•")
    default: break
    }
    guard isOrdered else { return (nil, "•") }
    switch type {
    case "a": return (.lowerLetter, ".")
    case "A": return (.upperLetter, ".")
    case "i": return (.lowerRoman, ".")
    case "I": return (.upperRoman, ".")
    default: return (.decimal, ".")
    }
  }
}
