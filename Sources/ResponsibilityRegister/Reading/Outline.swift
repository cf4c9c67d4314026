/// The parts of a document: every marker that opens a chapter, a section or an item, and the words it
/// rules.
struct Outline {
  /// A marker and the positions up to the next one.
  struct Block {
    let marker: Marker
    let end: Int
    /// How the number stands to the one before it.
    let sequence: Sequence

    var content: Range<Int> { marker.contentStart..<max(marker.contentStart, end) }
  }

  /// How a number continues the numbers before it.
  enum Sequence: Hashable {
    case next
    /// A new count from 1.
    case restart
    /// The number that was expected is another, smaller one.
    case gap(expected: Int)
    /// The number stood before.
    case repeated
  }

  /// The parts, in order.
  let blocks: [Block]
  /// Markers that were read as running text though a sentence ends before them, or though their number
  /// is the next one.
  let declined: [Marker]

  /// Tells the markers that open a part from numbers that a broken line happened to begin with.
  ///
  /// A marker stands at the start of a line and outside annotations. What precedes it counts:
  /// - an annotation's end, a heading or the start of the document: a part may begin here, even where
  ///   its number leaves a gap or repeats an earlier one;
  /// - the end of a sentence: a part begins here if its number is the next one;
  /// - the middle of a sentence: only an item whose number is the next one, if the words before it do
  ///   not visibly go on (with a comma, an open bracket, a digit, 第).
  ///
  /// Where an item's marker is in doubt, the next number that directly follows an annotation decides:
  /// if it is the same number, the doubtful one was running text. A chapter or section inside an item
  /// whose annotation has not come yet must look like a heading: no sentence up to the next marker.
  ///
  /// - Complexity: O(length).
  init(_ text: FlowedText, annotations: [AnnotationSpan]) {
    var builder = OutlineBuilder(text, annotations: annotations)
    builder.build()
    blocks = builder.blocks
    declined = builder.declined
  }
}
