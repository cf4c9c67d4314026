/// A part of a document that a number opens, or a row of a table.
struct DocumentPart {
  var marker: NumberMarker?
  /// The number as printed, where it stands in a cell.
  var printed: String?
  var bare: String?
  /// The part that it stands in.
  let parent: Int?
  /// Its paragraphs, the one with its number first.
  var paragraphs: [Paragraph] = []
  /// Its words, where it is a row.
  var rowText: String?
  let line: Int
  /// The heading without a number above it.
  let heading: String?
  var children: [Int] = []
  var annotations: [FoundAnnotation] = []
  /// Annotations in its words that speak for other parts.
  var spoken: [FoundAnnotation] = []
  var unread: [UnreadWords] = []
  /// Brackets at its end that may hold names, by their form alone.
  var doubtful: [FoundAnnotation] = []
  var sequence = NumberSequence.next
  /// The label that opens it, as it is looked up.
  var recordLabel: String?
  /// Whether a label such as “Action” opens it.
  var isRecord = false
  /// Who is told above it to act.
  var told: FoundAnnotation?

  var isRow: Bool { rowText != nil }
}

/// How a number stands to the one before it.
enum NumberSequence: Hashable {
  case next
  case restart
  case gap(expected: Int)
  case back
}

/// Tells the levels of a document's numbering.
///
/// The first number of a way of writing opens a level below the one that is open; a number of a way that is open goes
/// on there, and closes what is below. A number goes on with its level where it is the next one; one that skips or
/// steps back is taken too and reported, but for letters and Roman numbers, which words may begin with.
struct NumberLevels {
  private struct Level {
    let style: NumberMarker.Style
    var value: Int?
    var path: [Int]
    let part: Int
  }

  private var levels: [Level] = []
  /// The last number of each way, also of levels that are closed: some run on from chapter to chapter.
  private var last: [NumberMarker.Style: Int] = [:]

  /// The part that is open.
  var open: Int? { levels.last?.part }

  /// What a marker opens: its parent and how it stands to the number before; `nil` where it is running text.
  mutating func place(
    _ marker: NumberMarker, as part: Int
  ) -> (parent: Int?, marker: NumberMarker, sequence: NumberSequence)? {
    let marker = asLetter(marker)
    let style = marker.style
    defer { if levels.last?.part == part { last[style] = marker.value } }
    guard let index = levels.lastIndex(where: { $0.style == style }) else {
      guard mayOpen(marker) else { return nil }
      if case .path(let count) = style {
        // 1.1 stands below 1., and never below 1.2.3.
        levels.removeAll { if case .path(let other) = $0.style { other > count } else { false } }
      }
      let parent = levels.last?.part
      levels.append(Level(style: style, value: marker.value, path: marker.path, part: part))
      let expected = (last[style] ?? 0) + 1
      let isLeap = (marker.value ?? 1) > 1 && marker.value != expected && marker.path.count < 2
      return (
        parent, marker, isLeap ? .gap(expected: expected < marker.value ?? 0 ? expected : 1) : .next
      )
    }
    let last = levels[index]
    var sequence = NumberSequence.next
    if marker.path.count > 1 {
      guard marker.path != last.path else { return nil }
      if !last.path.lexicographicallyPrecedes(marker.path) { sequence = .back }
    } else if let value = marker.value, let before = last.value {
      if value == before + 1 {
        sequence = .next
      } else if value == 1 {
        sequence = .restart
      } else if isStrict(style) {
        return nil
      } else if value > before {
        sequence = .gap(expected: before + 1)
      } else {
        sequence = .back
      }
    }
    levels.removeSubrange(index...)
    let parent = levels.last?.part
    levels.append(Level(style: style, value: marker.value, path: marker.path, part: part))
    return (parent, marker, sequence)
  }

  /// (i) after (h) is a letter, and (v) after (iv) is none.
  private func asLetter(_ marker: NumberMarker) -> NumberMarker {
    guard case .roman(let isCapital, let isBracketed) = marker.style,
      marker.bare.unicodeScalars.count == 1,
      let scalar = marker.bare.lowercased().unicodeScalars.first, scalar.value >= 0x61,
      scalar.value <= 0x7A
    else { return marker }
    let style = NumberMarker.Style.letter(isCapital: isCapital, isBracketed: isBracketed)
    let value = Int(scalar.value) - 0x60
    guard levels.contains(where: { $0.style == style && $0.value == value - 1 }),
      !levels.contains(where: { $0.style == marker.style })
    else { return marker }
    return marker.counted(as: style, value: value)
  }

  private func isStrict(_ style: NumberMarker.Style) -> Bool {
    switch style {
    case .letter, .roman, .spacedNumber: true
    default: false
    }
  }

  /// Closes all levels: a heading without a number begins anew.
  mutating func close() { levels = [] }

  private func mayOpen(_ marker: NumberMarker) -> Bool {
    if let before = last[marker.style], marker.value == before + 1 { return true }
    switch marker.style {
    case .letter, .spacedNumber: return marker.value == 1
    case .numberedLetter: return marker.path.last == 1
    case .roman(let isCapital, _):
      return isCapital ? marker.value.map { $0 <= 20 } ?? false : marker.value == 1
    default: return true
    }
  }
}
