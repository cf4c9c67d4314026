/// What one annotation says.
struct Annotation {
  /// A name in it.
  struct Mention {
    let name: String
    let line: Int
    let side: Side?
    let role: Role?
  }

  /// The names, in order.
  let mentions: [Mention]
  /// Its words and lines.
  let evidence: Evidence
  /// What could not be read.
  let diagnostics: [Diagnostic]

  /// Reads a closed annotation.
  ///
  /// Blanks are taken out unless they part words of a script that spaces them. A label that the grammar
  /// does not know is reported, and the names after it are left out up to the next known label, since
  /// what they do is not known.
  init(_ span: AnnotationSpan, in text: FlowedText) {
    var parser = AnnotationParser(span: span, text: text)
    parser.parse()
    mentions = parser.mentions
    diagnostics = parser.diagnostics
    evidence = Evidence(
      firstLine: text.lines[span.range.lowerBound], lastLine: text.lines[span.range.upperBound - 1],
      text: tidied(text.scalars[span.range], keepsInnerBlanks: false))
  }
}

private struct AnnotationParser {
  private let grammar: AnnotationGrammar
  private let scalars: ArraySlice<Unicode.Scalar>
  private let lines: [Int]
  private var position: Int
  private var section: AnnotationGrammar.Section?
  private var nameStart: Int
  /// Whether names have been announced, by a label or a separator, and have not come yet.
  private var owesName = false
  private var afterLabel = false
  private(set) var mentions: [Annotation.Mention] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(span: AnnotationSpan, text: FlowedText) {
    grammar = span.grammar
    scalars = text.scalars[span.content]
    lines = text.lines
    position = scalars.startIndex
    nameStart = scalars.startIndex
  }

  mutating func parse() {
    var depth = 0
    passLabel()
    while position < scalars.endIndex {
      let scalar = scalars[position]
      if grammar.openings.unicodeScalars.contains(scalar) {
        depth += 1
      } else if grammar.closings.unicodeScalars.contains(scalar) {
        depth -= 1
      } else if depth == 0, grammar.separators.unicodeScalars.contains(scalar) {
        endName()
        position += 1
        nameStart = position
        owesName = section != nil
        afterLabel = false
        passLabel()
        continue
      } else if depth == 0, grammar.labelEnds.unicodeScalars.contains(scalar) {
        reportUnknownLabel()
      }
      position += 1
    }
    endName()
  }

  private mutating func passLabel() {
    guard let (next, end) = grammar.section(at: position, in: scalars) else { return }
    if afterLabel { reportEmptyName() }
    section = next
    position = end
    nameStart = end
    owesName = true
    afterLabel = true
  }

  private mutating func endName() {
    let words = scalars[nameStart..<position]
    let name = tidied(words, keepsInnerBlanks: false)
    if name.isEmpty {
      if owesName { reportEmptyName() }
    } else if let section {
      let start = words.firstIndex { !$0.isBlank } ?? nameStart
      mentions.append(
        Annotation.Mention(
          name: name, line: lines[start], side: section.side, role: section.role))
    }
    owesName = false
    afterLabel = false
  }

  private mutating func reportUnknownLabel() {
    let label = tidied(scalars[nameStart..<position], keepsInnerBlanks: false)
    diagnostics.append(
      Diagnostic(
        severity: .error, code: .unreadAnnotation, line: lines[position], subjects: [label],
        message: "“\(label)” stands where a label is expected and is none that the grammar knows; "
          + "the names after it were left out"))
    section = nil
    owesName = false
    nameStart = position + 1
  }

  private mutating func reportEmptyName() {
    let place = min(position, scalars.endIndex - 1)
    let words = tidied(scalars, keepsInnerBlanks: false)
    diagnostics.append(
      Diagnostic(
        severity: .error, code: .emptyName, line: lines[place], subjects: [words],
        message: "a name is missing in “\(words)”; "
          + "take the spare separator out or put the name in"))
    owesName = false
  }
}
