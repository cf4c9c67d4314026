/// What is doubtful about the brackets of an item that are no annotation.
///
/// Reported are brackets that are never closed, and brackets that look like an annotation which the
/// grammar does not read: one that begins with a label, or holds a label with its colon, or, in an item
/// without annotation, one that ends the item and has a colon in it.
///
/// - Complexity: O(length of the block).
func bracketDiagnostics(
  in draft: ItemDraft, id: String, text: FlowedText, grammars: [AnnotationGrammar]
) -> [Diagnostic] {
  let openings = Set(grammars.flatMap(\.openings.unicodeScalars))
  let closings = Set(grammars.flatMap(\.closings.unicodeScalars))
  let content = draft.block.content
  var diagnostics: [Diagnostic] = []
  var open: [Int] = []
  var pairs: [Range<Int>] = []
  var position = content.lowerBound
  var spans = draft.annotations[...]
  while position < content.upperBound {
    if let span = spans.first, span.range.lowerBound <= position {
      position = max(position, span.range.upperBound)
      spans = spans.dropFirst()
      continue
    }
    let scalar = text.scalars[position]
    if openings.contains(scalar) {
      open.append(position)
    } else if closings.contains(scalar), let start = open.popLast(), open.isEmpty {
      pairs.append((start + 1)..<position)
    }
    position += 1
  }
  if let start = open.first {
    let words = tidied(
      text.scalars[start..<min(content.upperBound, start + 20)], keepsInnerBlanks: true)
    let more = open.count > 1 ? ", nor are \(open.count - 1) after it" : ""
    diagnostics.append(
      Diagnostic(
        severity: .warning, code: .unclosedBracket, line: text.lines[start],
        subjects: [id, words],
        message: "item \(id): the bracket that opens at “\(words)” is never closed\(more); close it"
      ))
  }
  let lastWord = text.scalars[content].lastIndex { !$0.isBlank && !$0.endsSentence }
  for pair in pairs {
    let inside = text.scalars[pair]
    let endsItem = pair.upperBound == lastWord
    let looksLikeOne = grammars.contains { grammar in
      grammar.mentionsLabel(in: inside)
        || (draft.annotations.isEmpty && endsItem
          && inside.contains { grammar.labelEnds.unicodeScalars.contains($0) })
    }
    guard looksLikeOne else { continue }
    let words = "（\(tidied(inside, keepsInnerBlanks: false))）"
    diagnostics.append(
      Diagnostic(
        severity: .error, code: .unreadAnnotation, line: text.lines[pair.lowerBound - 1],
        subjects: [id, words],
        message: "item \(id): “\(words)” looks like an "
          + "annotation and was not read; its manner is not known yet"))
  }
  return diagnostics
}

extension AnnotationGrammar {
  /// Whether words begin with a label, or hold one that a label end follows.
  fileprivate func mentionsLabel(in words: ArraySlice<Unicode.Scalar>) -> Bool {
    let start = tidied(words.prefix(80), keepsInnerBlanks: false)
    if sections.contains(where: { start.hasPrefix($0.label) }) { return true }
    let initials = Set(sections.compactMap(\.label.unicodeScalars.first))
    return words.indices.contains {
      initials.contains(words[$0]) && section(at: $0, in: words) != nil
    }
  }
}
