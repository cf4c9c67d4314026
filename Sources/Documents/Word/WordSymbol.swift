import MarkupReading

/// A character that is named by its place in a font of symbols.
enum WordSymbol {
  /// The character, where the font is one of text or the sign is a usual one; `nil` where it cannot be told.
  static func text(_ element: XMLElement) -> String? {
    guard let code = element.value("char").flatMap({ UInt32($0, radix: 16) }),
      let font = element.value("font")?.lowercased()
    else { return nil }
    // Fonts of symbols have their places in the private area as well.
    let place = (0xF000...0xF0FF).contains(code) ? code - 0xF000 : code
    if font.hasPrefix("wingdings") || font == "webdings" || font == "symbol" {
      return usual["\(font) \(place)"]
    }
    guard !(0xE000...0xF8FF).contains(code), let scalar = Unicode.Scalar(code) else { return nil }
    return String(Character(scalar))
  }

  /// Ticks, boxes, bullets and arrows, which people insert most.
  private static let usual: [String: String] = [
    "wingdings 252": "✓", "wingdings 254": "☑", "wingdings 251": "✗", "wingdings 253": "☒",
    "wingdings 168": "□", "wingdings 111": "□", "wingdings 110": "■", "wingdings 108": "●",
    "wingdings 161": "○", "wingdings 159": "•", "wingdings 167": "▪", "wingdings 216": "➢",
    "wingdings 224": "→", "wingdings 171": "★", "wingdings 2 80": "✓", "wingdings 2 82": "☑",
    "wingdings 2 163": "□", "symbol 183": "•", "symbol 174": "→", "symbol 45": "−",
    "symbol 180": "×", "symbol 163": "≤", "symbol 179": "≥",
  ]
}
