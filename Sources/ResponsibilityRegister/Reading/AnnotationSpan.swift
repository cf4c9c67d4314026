/// Where an annotation stands in a flowed text.
struct AnnotationSpan {
  /// From its opening bracket to its closing one, both included.
  let range: Range<Int>
  /// The grammar whose label it begins with.
  let grammar: AnnotationGrammar
  /// Whether its closing bracket is there. Without it the range ends where the annotation must have
  /// ended at the latest, and what it says is not read.
  let isClosed: Bool
  /// Whether its opening bracket is there.
  var isOpened = true

  /// Its words without its brackets.
  var content: Range<Int> {
    (range.lowerBound + (isOpened ? 1 : 0))..<max(range.lowerBound + 1, range.upperBound - 1)
  }
}

/// Every bracket of a text that begins with a label of a grammar, in order.
///
/// Brackets inside it are matched. The search for the closing bracket ends at the next annotation and
/// at a character that no annotation holds, so one bracket that is missing spoils one annotation only.
///
/// - Complexity: O(length).
func annotationSpans(
  in text: FlowedText, grammars: [AnnotationGrammar]
) -> [AnnotationSpan] {
  let scalars = text.scalars[...]
  var spans: [AnnotationSpan] = []
  var position = 0
  while position < scalars.count {
    guard let grammar = grammars.first(where: { $0.opensAnnotation(at: position, in: scalars) })
    else {
      // A label behind a stop, up to a closing bracket that nothing opens: its own opening bracket is lost.
      if position > 0, scalars[position - 1].endsSentence,
        let grammar = grammars.first(where: { $0.section(at: position, in: scalars) != nil })
      {
        let (end, isClosed) = annotationEnd(from: position - 1, in: scalars, grammar: grammar)
        if isClosed {
          spans.append(
            AnnotationSpan(range: position..<end, grammar: grammar, isClosed: true, isOpened: false)
          )
          position = end
          continue
        }
      }
      position += 1
      continue
    }
    let (end, isClosed) = annotationEnd(from: position, in: scalars, grammar: grammar)
    spans.append(AnnotationSpan(range: position..<end, grammar: grammar, isClosed: isClosed))
    position = end
  }
  return spans
}

extension AnnotationGrammar {
  fileprivate func opensAnnotation(at position: Int, in scalars: ArraySlice<Unicode.Scalar>) -> Bool
  {
    openings.unicodeScalars.contains(scalars[position])
      && section(at: position + 1, in: scalars) != nil
  }
}

private func annotationEnd(
  from start: Int, in scalars: ArraySlice<Unicode.Scalar>, grammar: AnnotationGrammar
) -> (end: Int, isClosed: Bool) {
  var depth = 1
  var position = start + 1
  while position < scalars.count {
    let scalar = scalars[position]
    if grammar.closings.unicodeScalars.contains(scalar) {
      depth -= 1
      if depth == 0 { return (position + 1, true) }
    } else if grammar.openings.unicodeScalars.contains(scalar) {
      if grammar.opensAnnotation(at: position, in: scalars) { return (position, false) }
      depth += 1
    } else if grammar.breaks.unicodeScalars.contains(scalar) {
      return (position, false)
    }
    position += 1
  }
  return (scalars.count, false)
}
