/// A short title for an item that has none: the first clause of its words.
///
/// The clause ends outside brackets and quotes at a comma, semicolon, colon or the end of a sentence;
/// one of fewer than six characters takes the next with it. What is longer than
/// forty characters is cut there and ends in "…".
func shortTitle(of words: String) -> String {
  let openers = Array("（(“‘《「『".unicodeScalars)
  let closers = Array("）)”’》」』".unicodeScalars)
  let stops = Array("，。；：！？,;:!?".unicodeScalars)
  var title = String.UnicodeScalarView()
  var depth = 0
  var count = 0
  for scalar in words.unicodeScalars {
    if count == 40 {
      title.append("…")
      break
    }
    if depth == 0, stops.contains(scalar), count >= 6 || scalar == "。" { break }
    if openers.contains(scalar) { depth += 1 }
    if closers.contains(scalar) { depth = max(0, depth - 1) }
    title.append(scalar)
    count += 1
  }
  return tidied(title, keepsInnerBlanks: true)
}
