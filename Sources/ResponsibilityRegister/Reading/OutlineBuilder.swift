/// What stands before a marker.
private enum Boundary {
  /// The start of the document, a heading or the end of an annotation.
  case strong
  /// The end of a sentence.
  case sentence
  /// The middle of a sentence.
  case none
}

/// Decides, marker after marker, what opens a part; the rules are those of ``Outline``.
struct OutlineBuilder {
  private let text: FlowedText
  private let candidates: [Marker]
  /// For each candidate, the number of the next item candidate that directly follows an annotation.
  private let nextCertainItem: [Int?]
  /// How many sentence ends precede each position.
  private let sentenceEnds: [Int]
  /// Whether a closed annotation ends right before the position.
  private let annotationEnds: Set<Int>
  private let annotationStarts: [Int]
  /// Annotations that are never closed: a number at the start of a line in them is none of their words.
  private let unclosed: [Range<Int>]

  private var accepted: [(marker: Marker, sequence: Outline.Sequence)] = []
  private(set) var declined: [Marker] = []
  private var chapter = 0
  private var section = 0
  private var item = 0
  private var isFirstItemHere = true
  private(set) var blocks: [Outline.Block] = []

  init(_ text: FlowedText, annotations: [AnnotationSpan]) {
    self.text = text
    let closed = annotations.filter(\.isClosed)
    annotationEnds = Set(closed.map(\.range.upperBound))
    annotationStarts = annotations.map(\.range.lowerBound)
    unclosed = annotations.filter { !$0.isClosed }.map(\.range)
    var ends = [0]
    ends.reserveCapacity(text.scalars.count + 1)
    for scalar in text.scalars { ends.append((ends.last ?? 0) + (scalar.endsSentence ? 1 : 0)) }
    sentenceEnds = ends

    var span = 0
    var candidates: [Marker] = []
    for start in text.lineStarts {
      while span < closed.count, closed[span].range.upperBound <= start { span += 1 }
      if span < closed.count, closed[span].range.contains(start) { continue }
      if let marker = Marker(at: start, in: text.scalars) { candidates.append(marker) }
    }
    self.candidates = candidates

    // An item is certain where nothing but a heading stands between it and the annotation before it.
    var next: Int?
    var following: [Int?] = []
    var lastAnnotation = closed.count - 1
    for candidate in candidates.reversed() {
      following.append(next)
      while lastAnnotation >= 0, closed[lastAnnotation].range.upperBound > candidate.start {
        lastAnnotation -= 1
      }
      guard candidate.kind == .item, lastAnnotation >= 0 else { continue }
      let end = closed[lastAnnotation].range.upperBound
      let grace = end < text.scalars.count && text.scalars[end].endsSentence ? 1 : 0
      if ends[candidate.start] - ends[end] <= grace { next = candidate.number }
    }
    nextCertainItem = following.reversed()
  }

  mutating func build() {
    for (index, marker) in candidates.enumerated() {
      let boundary = boundary(before: marker)
      let sequence =
        switch marker.kind {
        case .chapter: chapterSequence(marker, boundary, index)
        case .section: sectionSequence(marker, boundary, index)
        case .item: itemSequence(marker, boundary, index)
        }
      if let sequence {
        accept(marker, sequence)
      } else if boundary == .sentence || (marker.kind == .item && marker.number == item + 1) {
        declined.append(marker)
      }
    }
    for (index, part) in accepted.enumerated() {
      let end =
        index + 1 < accepted.count ? accepted[index + 1].marker.start : text.scalars.count
      blocks.append(Outline.Block(marker: part.marker, end: end, sequence: part.sequence))
    }
  }

  private mutating func accept(_ marker: Marker, _ sequence: Outline.Sequence) {
    accepted.append((marker, sequence))
    switch marker.kind {
    case .chapter:
      chapter = marker.number
      section = 0
      isFirstItemHere = true
    case .section:
      section = marker.number
      isFirstItemHere = true
    case .item:
      item = marker.number
      isFirstItemHere = false
    }
  }

  private func chapterSequence(
    _ marker: Marker, _ boundary: Boundary, _ index: Int
  ) -> Outline.Sequence? {
    guard boundary != .none else { return nil }
    if boundary == .sentence, isInsideItem, !isHeading(index, firstLineSuffices: true) {
      return nil
    }
    return headingSequence(marker.number, after: chapter, boundary)
  }

  private func sectionSequence(
    _ marker: Marker, _ boundary: Boundary, _ index: Int
  ) -> Outline.Sequence? {
    guard boundary != .none else { return nil }
    if boundary == .sentence, accepted.last?.marker.kind == .item,
      !isHeading(index, firstLineSuffices: false)
    {
      return nil
    }
    return headingSequence(marker.number, after: section, boundary)
  }

  private func headingSequence(
    _ number: Int, after last: Int, _ boundary: Boundary
  ) -> Outline.Sequence? {
    if number == last + 1 { return .next }
    guard boundary == .strong else { return nil }
    return number > last ? .gap(expected: last + 1) : .repeated
  }

  private func itemSequence(
    _ marker: Marker, _ boundary: Boundary, _ index: Int
  ) -> Outline.Sequence? {
    let expected = item + 1
    let certain = nextCertainItem[index]
    // Four digits are a year rather than a number that starts or skips a count.
    let isPlausible = marker.number < 1000 && marker.number > 0
    if marker.number == expected {
      if boundary == .strong { return .next }
      if certain == marker.number || (boundary == .none && goesOn(before: marker)) { return nil }
      return .next
    }
    if isFirstItemHere, marker.number == 1, boundary != .none { return .restart }
    if item == 0, isPlausible, boundary != .none { return .gap(expected: 1) }
    if marker.number > expected {
      guard isPlausible else { return nil }
      if boundary == .strong { return .gap(expected: expected) }
      return boundary == .sentence && certain == marker.number + 1 ? .gap(expected: expected) : nil
    }
    return boundary == .strong && marker.number > 0 ? .repeated : nil
  }

  private func boundary(before marker: Marker) -> Boundary {
    guard let last = lastScalar(before: marker.start) else { return .strong }
    if annotationEnds.contains(last + 1) { return .strong }
    if unclosed.contains(where: { $0.contains(last) }) { return .sentence }
    let endsSentence = text.scalars[last].endsSentence
    if endsSentence, let previous = lastScalar(before: last), annotationEnds.contains(previous + 1)
    {
      return .strong
    }
    let current = accepted.last?.marker
    if current?.kind != .item {
      let start = current?.contentStart ?? 0
      if start >= marker.start || sentenceEnds[marker.start] == sentenceEnds[start] {
        return .strong
      }
    }
    return endsSentence || text.scalars[last] == "：" ? .sentence : .none
  }

  private func lastScalar(before position: Int) -> Int? {
    var position = position - 1
    while position >= 0, text.scalars[position].isBlank { position -= 1 }
    return position >= 0 ? position : nil
  }

  /// Whether an item has begun, or a section with sentences in it, that may be one.
  private var isInsideItem: Bool {
    guard let last = accepted.last?.marker else { return false }
    return last.kind != .chapter
  }

  private func goesOn(before marker: Marker) -> Bool {
    guard let last = lastScalar(before: marker.start) else { return false }
    let scalar = text.scalars[last]
    return scalar.digit != nil || "，、,（(“‘《第约达至到—－-–~～".unicodeScalars.contains(scalar)
  }

  /// Whether the words between a candidate and the next one look like a heading: no sentence ends in
  /// them, or in the first line of them, and no annotation stands there.
  private func isHeading(_ index: Int, firstLineSuffices: Bool) -> Bool {
    let start = candidates[index].contentStart
    let end = index + 1 < candidates.count ? candidates[index + 1].start : text.scalars.count
    guard start < end else { return true }
    if sentenceEnds[end] == sentenceEnds[start] {
      return !annotationStarts.containsSorted(in: start..<end)
    }
    guard firstLineSuffices else { return false }
    let lineEnd = min(end, text.lineEnd(after: start))
    return sentenceEnds[lineEnd] == sentenceEnds[start]
      && !annotationStarts.containsSorted(in: start..<lineEnd)
  }
}
