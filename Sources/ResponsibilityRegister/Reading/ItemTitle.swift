/// A short title for an item that has none: the first clause of its words.
///
/// The clause ends outside brackets and quotes at a comma, semicolon, colon or the end of a sentence;
/// one of fewer than six characters takes the next with it. What is longer than
/// forty characters is cut there and ends in "…".
///
/// Words of a script that parts them by blanks take half the room, and their commas part lists as often as clauses:
/// there the clause ends at a semicolon, a colon or a sentence's end, and what is longer than eighty characters is
/// cut behind a word.
func shortTitle(of words: String) -> String {
  let isSpaced = !words.unicodeScalars.prefix(80).contains(where: \.isEastAsian)
  let openers = Array("（(“‘《「『".unicodeScalars)
  let closers = Array("）)”’》」』".unicodeScalars)
  let stops = Array((isSpaced ? ";:!?" : "，。；：！？,;:!?").unicodeScalars)
  let limit = isSpaced ? 80 : 40
  var title = String.UnicodeScalarView()
  var depth = 0
  var count = 0
  var scalars = Array(words.unicodeScalars)[...]
  while let scalar = scalars.first {
    if count == limit {
      title = cut(title, isSpaced: isSpaced)
      break
    }
    if depth == 0, stops.contains(scalar), count >= 6 || scalar == "。" { break }
    if depth == 0, isSpaced, count >= 6, endsSentence(scalars, after: title) { break }
    if openers.contains(scalar) { depth += 1 }
    // The apostrophe of a word is the closing quote, too.
    if closers.contains(scalar), scalar != "’" || depth > 0 { depth = max(0, depth - 1) }
    title.append(scalar)
    count += 1
    scalars.removeFirst()
  }
  return tidied(title, keepsInnerBlanks: true)
}

/// Words cut short, behind a whole one where they have several.
private func cut(
  _ title: String.UnicodeScalarView, isSpaced: Bool
) -> String.UnicodeScalarView {
  var title = title
  if isSpaced, let blank = title.lastIndex(where: \.isBlank),
    title.distance(from: title.startIndex, to: blank) >= 40
  {
    title = String.UnicodeScalarView(title[..<blank])
    while let last = title.last, last.isComma || last.isBlank { title.removeLast() }
  }
  title.append("…")
  return title
}

/// Whether a full stop ends a sentence of words parted by blanks: behind a word of more than three letters, before a
/// capital letter or the end.
private func endsSentence(
  _ scalars: ArraySlice<Unicode.Scalar>, after words: String.UnicodeScalarView
) -> Bool {
  guard scalars.first == "." else { return false }
  let last = words.reversed().prefix { $0.properties.isAlphabetic }
  guard last.count > 3 else { return scalars.count == 1 }
  let next = scalars.dropFirst()
  return next.isEmpty
    || next.first?.isBlank == true
      && next.dropFirst().first?.properties.isUppercase == true
}
