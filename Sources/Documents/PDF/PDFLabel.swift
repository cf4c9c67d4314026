/// Numbers and signs with which items of lists begin.
///
/// Scanned by hand: they are looked for in every line of a document, several times.
enum PDFLabel {
  /// Whether a text is the number or sign of an item and nothing else.
  static func isLabel(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let scalars = Array(text.unicodeScalars)
    if scalars.count == 1, "-–—·*o".unicodeScalars.contains(scalars[0]) { return true }
    return label(scalars)?.end == scalars.count
  }

  /// Whether a text begins with the number or sign of an item.
  static func begins(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars.prefix(24))
    guard let label = label(scalars) else { return false }
    // “e.g. ” and “1.5 million” are none; letters and bare numbers stand apart from the text.
    let next = label.end < scalars.count ? scalars[label.end] : nil
    let isApart = next.map { $0.properties.isWhitespace } ?? true
    return label.needsBlank ? isApart : true
  }

  /// Whether a text is a number in a column of numbers.
  static func isNumber(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    var scalars = Array(text.unicodeScalars)
    if scalars.count == 1, isCircled(scalars[0]) { return true }
    if let first = scalars.first, isOpening(first) { scalars.removeFirst() }
    if let last = scalars.last, isClosing(last) { scalars.removeLast() }
    if !scalars.isEmpty, scalars.count <= 4, scalars.allSatisfy(isChinese) { return true }
    let letters = scalars.prefix { ("A"..."Z").contains($0) }.count
    let rest = scalars.dropFirst(letters)
    return letters <= 3 && rest.first.map(isDigit) == true && rest.count <= 12
      && rest.allSatisfy { isDigit($0) || $0 == "." || $0 == "-" }
  }

  private static func label(_ scalars: [Unicode.Scalar]) -> (end: Int, needsBlank: Bool)? {
    guard let first = scalars.first else { return nil }
    if isCircled(first) || "•●○■□◆◇▪➢".unicodeScalars.contains(first) { return (1, false) }
    if first == "第" {
      let end = 1 + scalars.dropFirst().prefix { isDigit($0) || isChinese($0) }.count
      let isUnit = end < scalars.count && "条章节篇部编款條節編".unicodeScalars.contains(scalars[end])
      return end > 1 && end <= 6 && isUnit ? (end + 1, false) : nil
    }
    let isOpen = isOpening(first)
    var end = isOpen ? 1 : 0
    let start = end
    var isLetter = false
    for kind in [isDigit, isChinese, isRoman] where end == start {
      end += scalars[end...].prefix(while: kind).prefix(5).count
      isLetter = end > start && isRoman(scalars[start])
    }
    if end == start, end < scalars.count, isLatin(scalars[end]) {
      (end, isLetter) = (end + 1, true)
    }
    guard end > start, end - start <= (isLetter ? 5 : 4) else { return nil }
    var isDotted = false
    while end + 1 < scalars.count, scalars[end] == "." || scalars[end] == "．",
      isDigit(scalars[end + 1]), !isLetter
    {
      end += 1
      end += scalars[end...].prefix(while: isDigit).count
      isDotted = true
    }
    if end < scalars.count, isOpen ? isBracket(scalars[end]) : isClosing(scalars[end]) {
      return (end + 1, isLetter && !isOpen)
    }
    return isDotted && !isOpen ? (end, true) : nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    "一二三四五六七八九十百零〇".unicodeScalars.contains(scalar)
  }

  private static func isRoman(_ scalar: Unicode.Scalar) -> Bool {
    "ivxIVX".unicodeScalars.contains(scalar)
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isCircled(_ scalar: Unicode.Scalar) -> Bool {
    (0x2460...0x249B).contains(scalar.value) || (0x3251...0x325F).contains(scalar.value)
      || (0x32B1...0x32BF).contains(scalar.value)
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    "（([【".unicodeScalars.contains(scalar)
  }

  private static func isBracket(_ scalar: Unicode.Scalar) -> Bool {
    "）)]】".unicodeScalars.contains(scalar)
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    isBracket(scalar) || ".．、".unicodeScalars.contains(scalar)
  }
}
