/// Words of a document that say who answers for what stands before them.
struct FoundAnnotation {
  /// How it was found, by which it is known how far its verbs and labels go.
  enum Form { case bracket, label, sentence, dash, cell, heading }

  /// For which parts it speaks.
  enum Reach: Hashable {
    /// The part that it stands in.
    case own
    /// The parts below it.
    case below
    /// The parts before it, of these numbers where they are told.
    case above(ClosedRange<Int>?)
  }

  let form: Form
  /// Where it stands in its paragraph.
  let range: Range<Int>
  var clause: Clause
  let firstLine: Int
  let lastLine: Int
  /// Its words, normalised.
  let text: String
  /// For which parts it speaks.
  var reach = Reach.own
  /// Whether its words say what is to be done too, and stay in the text.
  var staysInText = false
  /// The same, which stays in the text.
  var mentioning: FoundAnnotation {
    var copy = self
    copy.staysInText = true
    return copy
  }
  /// Whether only its form speaks for it: short words between marks of lists, in a bracket at the end.
  var isDoubtful = false
  /// Its paragraph among those of its part.
  var paragraph = 0
  /// Whether it holds names alone, without a label or a verb.
  var isBare: Bool { !clause.isLabelled && !clause.hasVerb && (form == .bracket || form == .dash) }
}

/// Words that look like an annotation and were not understood, or not whole.
struct UnreadWords {
  let code: Diagnostic.Code
  let words: String
  let line: Int
}
