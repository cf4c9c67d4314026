/// Names that a document shows to be ones, by having them alone somewhere.
extension DocumentReader {
  /// Learns the names of scripts with blanks that stand by themselves, and those whose short form stands in a bracket
  /// behind them: where “and” stands before one of them elsewhere, it parts names.
  ///
  /// - Complexity: O(length), as reading is.
  mutating func learnNames(of elements: [DocumentElement]) {
    let texts = elements.flatMap { element -> [[Unicode.Scalar]] in
      switch element {
      case .line(let line): [line.scalars]
      case .table(let table): table.rows.flatMap { $0.map(\.text) }
      }
    }
    learnFootnotes(of: elements)
    guard texts.contains(where: { lexicon.hasJoiner($0[...]) }) else { return }
    for text in texts {
      for open in text.indices where text[open] == "(" {
        guard let range = lexicon.expansion(ofBracketAt: open, in: text[...]) else { continue }
        guard lexicon.hasJoiner(text[range]) || text[range].contains(where: \.isComma) else {
          continue
        }
        lexicon.joinedNames.insert(text[range].lowercased, true)
      }
    }
    var draft = self
    draft.lexicon.takesNamesWhole = true
    draft.finder = AnnotationFinder(lexicon: draft.lexicon)
    draft.readOnce(elements)
    let annotations = draft.parts.flatMap(\.annotations) + draft.strays
    for mention in annotations.flatMap(\.clause.mentions) where mayBeShown(mention) {
      lexicon.shownNames.insert(Lexicon.key(mention.name))
    }
    finder = AnnotationFinder(lexicon: lexicon)
  }

  /// Lines such as “3 As the regulator, …”, whose numbers may stand behind names as marks.
  private mutating func learnFootnotes(of elements: [DocumentElement]) {
    for case .line(let line) in elements {
      let digits = line.scalars.prefix { $0.isASCII && $0.digit != nil }
      guard (1...2).contains(digits.count), line.scalars.count > digits.count + 3,
        line.scalars[digits.count].isBlank, line.scalars[digits.count + 1].properties.isUppercase
      else { continue }
      lexicon.footnotes.insert(String(String.UnicodeScalarView(digits)))
    }
    if !lexicon.footnotes.isEmpty { finder = AnnotationFinder(lexicon: lexicon) }
  }

  private func mayBeShown(_ mention: Clause.Mention) -> Bool {
    let name = Array(mention.name.unicodeScalars)[...]
    guard !mention.isCollective, !name.contains(where: \.isEastAsian), name.count > 1,
      name.first?.properties.isUppercase == true, lexicon.likeness(of: name) > .none
    else { return false }
    // “Council” is short for any; “Finance” is a field as much as a ministry.
    return !lexicon.hasJoiner(name) && !name.contains(where: \.isComma)
      && !lexicon.isMadeOfFields(name) && !lexicon.units.contains(name.lowercased)
  }
}
