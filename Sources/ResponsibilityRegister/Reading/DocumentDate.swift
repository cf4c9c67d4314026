/// When a document was issued, or the period that it is for, in its own words; `nil` where it does not
/// say.
///
/// The title is asked first: for two years with a dash between them ("2024—2028年"), then for a date
/// ("2024年1月", "2024年"). Then the lines before the first heading or item: one that holds a period or a
/// date and nothing else, in brackets or without. Other numbers, in running text, date nothing.
///
/// - Complexity: O(length of the title and of those lines).
func documentDate(of text: FlowedText, before end: Int?) -> String? {
  let period = /[0-9]{4} ?年? ?(?:[-–—－~～至到]{1,2}) ?[0-9]{4} ?年?/
  let date = /[0-9]{4} ?年(?: ?[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?日)?)?/
  let written = /[〇○零一二三四五六七八九]{4}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?/
  let numeric = /[0-9]{4}[-.\/][0-9]{1,2}[-.\/][0-9]{1,2}/
  if let title = text.title {
    let found =
      title.firstMatch(of: period)?.output ?? title.firstMatch(of: date)?.output
      ?? title.firstMatch(of: written)?.output
    if let found { return String(found) }
  }
  for start in text.lineStarts.prefix(while: { $0 < end ?? text.scalars.count }) {
    let line = tidied(text.scalars[start..<text.lineEnd(after: start)], keepsInnerBlanks: true)
    // Far longer than any date; this saves the expressions long lines and decides nothing.
    guard line.unicodeScalars.count <= 40 else { continue }
    let brackets = "（()）".unicodeScalars
    let bare = String(
      String.UnicodeScalarView(line.unicodeScalars.filter { !brackets.contains($0) }))
    let isDate =
      bare.wholeMatch(of: period) != nil || bare.wholeMatch(of: date) != nil
      || bare.wholeMatch(of: written) != nil || bare.wholeMatch(of: numeric) != nil
    if isDate { return bare }
  }
  return nil
}
