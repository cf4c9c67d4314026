/// Items that stand in one paragraph, one after another: …。（甲局负责）2.…。（乙局负责）
extension DocumentReader {
  /// The elements with lines parted before each number that goes on with the count behind an annotation.
  ///
  /// - Complexity: O(length).
  func itemsParted(_ elements: [DocumentElement]) -> [DocumentElement] {
    var cuts: [Int: RunOn] = [:]
    for (place, element) in elements.enumerated() {
      if case .line(let line) = element { cuts[place] = runOn(line.scalars) }
    }
    // Numbers in the middle of their lines are those of points, but where they run on from line to line.
    let inner = cuts.filter { !$0.value.isAtStart }.sorted { $0.key < $1.key }.map(\.value)
    let runsOn =
      inner.count > 1 && inner[0].first == 1
      && zip(inner, inner.dropFirst()).allSatisfy { $0.last + 1 == $1.first }
    return elements.enumerated().flatMap { place, element -> [DocumentElement] in
      guard case .line(let line) = element, let own = cuts[place], own.isAtStart || runsOn else {
        return [element]
      }
      return parted(line, at: own.cuts).map { .line($0) }
    }
  }

  /// Where a line is to be parted, and which numbers stand there.
  private struct RunOn {
    var cuts: Set<Int> = []
    var first = 0
    var last = 0
    var isAtStart = false
  }

  private func runOn(_ scalars: [Unicode.Scalar]) -> RunOn? {
    guard scalars.count > 12, !scalars.contains("|"), !scalars.contains("\t") else { return nil }
    // What can open an item right behind a bracket.
    let places = scalars.indices.dropFirst(3).filter { place in
      guard scalars[place].digit != nil || scalars[place].opensBracket else { return false }
      let before = scalars[place - 1]
      return before.closesBracket || before.isBlank && scalars[place - 2].closesBracket
        || before == "。" && scalars[place - 2].closesBracket
    }
    guard !places.isEmpty else { return nil }
    let openings = Dictionary(
      scalars[...].closings.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    var result = RunOn()
    // How often an opening number may be looked for in vain: what fails again and again is no list.
    var patience = 24
    var last: (style: NumberMarker.Style, value: Int)?
    for place in places {
      guard let marker = marker(at: place, in: scalars), let value = marker.value, value > 1,
        let close = scalars[..<place].lastIndex(where: \.closesBracket),
        let open = openings[close], close - open <= 400
      else { continue }
      let isNext = last.map { $0.style == marker.style && $0.value == value - 1 } ?? false
      var first: Int?
      if !isNext {
        guard patience > 0 else { continue }
        first = opening(of: marker.style, value: value - 1, before: open, in: scalars)
        guard first != nil else {
          patience -= 1
          continue
        }
      }
      let clause = ClauseReader(lexicon: lexicon).read(scalars[(open + 1)..<close])
      guard clause.isLabelled || clause.hasVerb, !clause.mentions.isEmpty,
        clause.hasFirmName || clause.mentions.contains(where: \.isCollective)
      else { continue }
      if let first {
        if result.cuts.isEmpty { (result.first, result.isAtStart) = (value - 1, first == 0) }
        if first > 0 { result.cuts.insert(first) }
      }
      result.cuts.insert(place)
      result.last = value
      last = (marker.style, value)
    }
    return result.cuts.isEmpty ? nil : result
  }

  private func parted(_ line: TextLine, at cuts: Set<Int>) -> [TextLine] {
    let scalars = line.scalars
    var pieces: [TextLine] = []
    var start = 0
    for end in cuts.sorted() + [scalars.count] {
      let words = Array(scalars[start..<end].trimmed)
      if !words.isEmpty { pieces.append(line.with(words)) }
      start = end
    }
    return pieces
  }

  private func marker(at place: Int, in scalars: [Unicode.Scalar]) -> NumberMarker? {
    let marker = NumberMarker(in: Array(scalars[place...].prefix(24)))
    switch marker?.style {
    case .number, .bracketedWords, .bracketedNumber, .halfBracketedNumber, .words: return marker
    default: return nil
    }
  }

  /// Where the number before stands: at the beginning, or behind the end of a sentence.
  private func opening(
    of style: NumberMarker.Style, value: Int, before end: Int, in scalars: [Unicode.Scalar]
  ) -> Int? {
    scalars[..<end].suffix(2_000).indices.last { place in
      guard scalars[place].digit != nil || scalars[place].opensBracket || scalars[place].isEastAsian
      else { return false }
      guard place == 0 || scalars[place - 1].endsSentence || scalars[place - 1].isColon else {
        return false
      }
      let marker = marker(at: place, in: scalars)
      return marker?.style == style && marker?.value == value
    }
  }
}
