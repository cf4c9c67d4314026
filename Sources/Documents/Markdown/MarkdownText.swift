import MarkupReading

/// Text of Markdown without its signs.
enum MarkdownText {
  /// The lines that `<br>` makes of a text, without signs of emphasis, links, pictures and tags.
  static func lines(_ text: String, notes: inout NoteCounts) -> [String] {
    text.replacing(/(?i)<br\s*\/?>/, with: "\n").split(separator: "\n").map { line in
      plain(String(line), notes: &notes)
    }
  }

  /// A text without comments of HTML; their line ends stay, so that lines keep their numbers.
  static func withoutComments(_ text: String) -> String {
    guard text.contains("<!--") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "<!--") {
      guard let end = rest[start.upperBound...].firstRange(of: "-->") else { break }
      result += rest[..<start.lowerBound]
      result += String(rest[start.lowerBound..<end.upperBound].filter(\.isNewline))
      rest = rest[end.upperBound...]
    }
    return result + rest
  }

  private static func plain(_ text: String, notes: inout NoteCounts) -> String {
    var result: [Character] = []
    let characters = Array(text)
    let closings = closings(characters)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      switch character {
      case "\\" where index + 1 < characters.count && isPunctuation(characters[index + 1]):
        result.append(characters[index + 1])
        index += 2
      case "`":
        index = code(characters, index, &result)
      case "*", "_", "~":
        let length = characters[index...].prefix { $0 == character }.count
        if !isEmphasis(characters, index, length) {
          result += characters[index..<index + length]
        }
        index += length
      case "!" where index + 1 < characters.count && characters[index + 1] == "[":
        if let (_, end) = link(characters, index + 1, closings) {
          notes.add(.pictures)
          index = end
        } else {
          result.append(character)
          index += 1
        }
      case "[":
        if let (words, end) = link(characters, index, closings) {
          result += words.contains("[") ? Array(words) : Array(plain(String(words), notes: &notes))
          index = end
        } else {
          result.append(character)
          index += 1
        }
      case "<":
        if let (words, end) = tag(characters, index, closings) {
          result += words
          index = end
        } else {
          result.append(character)
          index += 1
        }
      case "&":
        let (found, end) = reference(characters, index)
        result.append(found)
        index = end
      default:
        result.append(character)
        index += 1
      }
    }
    return String(result)
  }

  private static func isPunctuation(_ character: Character) -> Bool {
    character.isASCII && (character.isPunctuation || character.isSymbol)
  }

  /// Whether signs stand at the edge of words: `snake_case` and `3 * 4` have none.
  private static func isEmphasis(_ text: [Character], _ start: Int, _ length: Int) -> Bool {
    let before = start > 0 ? text[start - 1] : " "
    let after = start + length < text.count ? text[start + length] : " "
    if before.isWhitespace && after.isWhitespace { return false }
    switch text[start] {
    case "~": return length == 2
    case "_":
      return !(isWord(before) && isWord(after))
    default: return length <= 3
    }
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private static func code(_ text: [Character], _ start: Int, _ result: inout [Character]) -> Int {
    let length = text[start...].prefix { $0 == "`" }.count
    var index = start + length
    while index < text.count {
      guard text[index] == "`" else {
        index += 1
        continue
      }
      let closing = text[index...].prefix { $0 == "`" }.count
      if closing == length {
        result += text[start + length..<index]
        return index + closing
      }
      index += closing
    }
    result += text[start..<start + length]
    return start + length
  }

  /// Where the brackets and tags that begin at places end.
  private static func closings(_ text: [Character]) -> [Int: Int] {
    var closings: [Int: Int] = [:]
    var brackets: [Int] = []
    var tag: Int?
    for (index, character) in text.enumerated() {
      switch character {
      case "[": brackets.append(index)
      case "]": if let start = brackets.popLast() { closings[start] = index }
      case "<": tag = index
      case ">":
        if let start = tag { closings[start] = index }
        tag = nil
      default: break
      }
    }
    return closings
  }

  /// The words of `[words](address)` and where it ends.
  private static func link(
    _ text: [Character], _ start: Int, _ closings: [Int: Int]
  ) -> (ArraySlice<Character>, Int)? {
    guard let index = closings[start], index + 1 < text.count, text[index + 1] == "(",
      let end = text[(index + 2)...].prefix(2_000).firstIndex(of: ")")
    else { return nil }
    return (text[start + 1..<index], end + 1)
  }

  /// A tag, which shows nothing, or an address in angle brackets, which is shown.
  private static func tag(
    _ text: [Character], _ start: Int, _ closings: [Int: Int]
  ) -> ([Character], Int)? {
    guard start + 1 < text.count, text[start + 1].isASCII,
      text[start + 1].isLetter || text[start + 1] == "/", let end = closings[start]
    else { return nil }
    let inside = Array(text[start + 1..<end])
    let isAddress = inside.contains(":") && !inside.contains(" ") && !inside.contains("=")
    return (isAddress ? inside : [], end + 1)
  }

  private static func reference(_ text: [Character], _ start: Int) -> (Character, Int) {
    guard let end = text[start...].prefix(12).firstIndex(of: ";") else { return ("&", start + 1) }
    let name = String(text[start + 1..<end])
    let scalar: Unicode.Scalar?
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      scalar = UInt32(name.dropFirst(2), radix: 16).flatMap { Unicode.Scalar($0) }
    } else if name.hasPrefix("#") {
      scalar = UInt32(name.dropFirst()).flatMap { Unicode.Scalar($0) }
    } else {
      scalar = NamedEntity.character(name)
    }
    return scalar.map { (Character($0), end + 1) } ?? ("&", start + 1)
  }
}
