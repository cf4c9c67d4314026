/// Makes a register of the parts of a document.
struct DocumentAssembly {
  let reader: DocumentReader
  var parts: [DocumentPart]
  /// Whether nothing in the document says who leads or answers, and only who takes part.
  var onlyParticipants = false
  var items: [Item] = []
  var parties = FirstMentions<Party>()
  var responsibilities: [Responsibility] = []
  var diagnostics: [Diagnostic] = []
  /// Items whose lists of names are open.
  var openItems: [(id: String, line: Int)] = []
  /// Items for which several answer and none leads.
  var sharedItems: [(id: String, line: Int)] = []

  init(_ reader: DocumentReader) {
    self.reader = reader
    parts = reader.parts
  }

  mutating func register() throws(RegisterError) -> Register {
    if parts.isEmpty { makePartsOfStrays() }
    spreadAnnotations()
    let meanings = Set(parts.flatMap(\.annotations).flatMap(\.clause.mentions).map(\.meaning))
    onlyParticipants = meanings == [.participant]
    liftClosingParagraphs()
    liftLastAnnotations()
    let chosen = chosenParts()
    let ids = ids(of: chosen)
    let isChosen = Set(chosen)
    for (part, id) in zip(chosen, ids) { add(part, id: id, chosen: isChosen) }
    reportStrays()
    reportLists()
    reportAppendices()
    guard !items.isEmpty else {
      throw RegisterError(
        problem: "the document has no items",
        remedy:
          "number each item at the start of a line, as in “1. …”, and end it with who answers for it, as in "
          + "“（牵头单位：…；配合单位：…）” or “Lead: …”")
    }
    return try Register(
      title: reader.title, parties: parties.values, items: items,
      responsibilities: responsibilities,
      diagnostics: diagnostics.orderedByLine())
  }

  // MARK: Which parts are items

  /// A document without numbers: each annotation closes an item.
  mutating func makePartsOfStrays() {
    parts = reader.unnumberedParts
  }

  /// Annotations that speak for other parts go to these.
  mutating func spreadAnnotations() {
    for index in parts.indices {
      let speaking = parts[index].annotations.filter { $0.reach != .own }
      guard !speaking.isEmpty else { continue }
      parts[index].annotations.removeAll { $0.reach != .own }
      parts[index].spoken += speaking
      for var annotation in speaking {
        let reached: [Int]
        switch annotation.reach {
        case .own: reached = []
        case .below:
          reached = parts.indices.filter { isBelow($0, index) && parts[$0].children.isEmpty }
        case .above(let numbers):
          let home = parts[index].parent
          reached = parts.indices.filter { other in
            other <= index && parts[other].parent == home
              && parts[other].marker?.style == parts[index].marker?.style
              && (numbers.map { range in parts[other].marker?.value.map(range.contains) ?? false }
                ?? true)
          }
        }
        let isOwn = reached.contains(index) ? annotation.paragraph : -1
        annotation.reach = .own
        for other in reached where parts[other].annotations.isEmpty || other == index {
          var copy = annotation
          copy.paragraph = other == index ? isOwn : -1
          parts[other].annotations.append(copy)
        }
      }
    }
  }

  func isBelow(_ part: Int, _ ancestor: Int) -> Bool {
    var current = parts[part].parent
    while let place = current {
      if place == ancestor { return true }
      current = parts[place].parent
    }
    return false
  }

  /// An annotation on the last of several points, none of which has one, is that of the part that they stand in, where
  /// parts of its level have their own.
  mutating func liftLastAnnotations() {
    for index in parts.indices.reversed() {
      let children = parts[index].children
      guard children.count > 1, parts[index].annotations.isEmpty,
        children.allSatisfy({ parts[$0].children.isEmpty }), let last = children.last,
        !parts[last].annotations.isEmpty,
        children.dropLast().allSatisfy({ parts[$0].annotations.isEmpty })
      else { continue }
      let siblings = parts.indices.filter {
        parts[$0].parent == parts[index].parent
          && parts[$0].marker?.style == parts[index].marker?.style && $0 != index
      }
      let annotatedSiblings = siblings.count { !parts[$0].annotations.isEmpty }
      guard annotatedSiblings > 0 || isPoint(parts[last]) else { continue }
      parts[index].annotations = parts[last].annotations.map {
        var copy = $0
        copy.paragraph = -1
        return copy
      }
      parts[last].spoken += parts[last].annotations
      parts[last].annotations = []
    }
  }

  /// Paragraphs that say who answers and nothing else, each behind the last of several points, are those of the part
  /// that the points stand in: where all the points of their numbering that have annotations have them so, two or more.
  mutating func liftClosingParagraphs() {
    var lifted: [NumberMarker.Style: [Int]] = [:]
    var others: Set<NumberMarker.Style> = []
    for index in parts.indices where !parts[index].annotations.isEmpty {
      guard let style = parts[index].marker?.style else { continue }
      guard let parent = parts[index].parent, parts[parent].children.last == index,
        parts[index].children.isEmpty, parts[parent].annotations.isEmpty,
        parts[parent].children.dropLast().allSatisfy({
          parts[$0].annotations.isEmpty && parts[$0].children.isEmpty
        }),
        parts[index].annotations.allSatisfy({ isParagraph($0, of: parts[index]) })
      else {
        others.insert(style)
        continue
      }
      lifted[style, default: []].append(index)
    }
    for (style, indices) in lifted where !others.contains(style) {
      let several = indices.count { index in
        parts[index].parent.map { parts[$0].children.count > 1 } ?? false
      }
      guard indices.count > 1, several > 0 else { continue }
      for index in indices {
        guard let parent = parts[index].parent else { continue }
        parts[parent].annotations = parts[index].annotations.map { annotation in
          var copy = annotation
          copy.paragraph = -1
          return copy
        }
        parts[index].spoken += parts[index].annotations
        parts[index].annotations = []
      }
    }
  }

  /// Whether an annotation is a whole paragraph, and not the one with the number.
  private func isParagraph(_ annotation: FoundAnnotation, of part: DocumentPart) -> Bool {
    guard annotation.paragraph > 0, part.paragraphs.indices.contains(annotation.paragraph) else {
      return false
    }
    let scalars = part.paragraphs[annotation.paragraph].scalars
    return scalars[..<annotation.range.lowerBound].allSatisfy(\.isBlank)
      && scalars[annotation.range.upperBound...].allSatisfy { $0.isBlank || $0.endsSentence }
  }

  func isPoint(_ part: DocumentPart) -> Bool {
    switch part.marker?.style {
    case .circled, .halfBracketedNumber: true
    default: false
    }
  }

  /// The parts that are items: those with annotations, and those of the same way of numbering without anything below
  /// or above them that has one.
  func chosenParts() -> [Int] {
    let annotated = parts.indices.filter {
      !parts[$0].annotations.isEmpty || !parts[$0].unread.isEmpty
    }
    let styles = Set(annotated.compactMap { parts[$0].marker?.style })
    var chosen = Set(annotated)
    var hasAnnotatedBelow = [Bool](repeating: false, count: parts.count)
    for index in parts.indices.reversed() {
      let own = !parts[index].annotations.isEmpty || hasAnnotatedBelow[index]
      if own, let parent = parts[index].parent { hasAnnotatedBelow[parent] = true }
    }
    for index in parts.indices where !chosen.contains(index) {
      if parts[index].isRow || parts[index].isRecord {
        chosen.insert(index)
        continue
      }
      guard !hasAnnotatedBelow[index], let style = parts[index].marker?.style,
        styles.contains(style) || annotated.isEmpty
      else { continue }
      var ancestor = parts[index].parent
      var isCovered = false
      while let current = ancestor {
        if !parts[current].annotations.isEmpty { isCovered = true }
        ancestor = parts[current].parent
      }
      // Where nothing is annotated at all, the lowest parts are the items, but for chapters and sections.
      let isHeading = style == .words || style == .bracketedWords
      if !isCovered, !annotated.isEmpty || (parts[index].children.isEmpty && !isHeading) {
        chosen.insert(index)
      }
    }
    return chosen.sorted()
  }

  // MARK: Numbers

  func bare(_ part: DocumentPart) -> String? { part.marker?.bare ?? part.bare }

  /// The number as printed; where numbering restarts, after that of the chapter, or of chapter and section.
  func ids(of chosen: [Int]) -> [String] {
    func path(_ index: Int) -> [String] {
      var path: [String] = []
      var ancestor = parts[index].parent
      while let current = ancestor {
        path.insert(
          parts[current].marker?.value.map(String.init) ?? bare(parts[current]) ?? "", at: 0)
        ancestor = parts[current].parent
      }
      return path
    }
    func own(_ index: Int, isAlone: Bool) -> String {
      let bare = bare(parts[index]) ?? String((chosen.firstIndex(of: index) ?? 0) + 1)
      guard !isAlone,
        parts[index].marker?.style == .words || parts[index].marker?.style == .bracketedWords
      else { return bare }
      return parts[index].marker?.value.map(String.init) ?? bare
    }
    let plain = chosen.map { own($0, isAlone: true) }
    if Set(plain).count == plain.count { return plain }
    func joined(_ parents: (([String]) -> [String])) -> [String] {
      chosen.map {
        (parents(path($0)) + [own($0, isAlone: path($0).isEmpty)]).joined(separator: ".")
      }
    }
    for schema in [joined { Array($0.prefix(1)) }, joined { Array($0.suffix(1)) }, joined { $0 }]
    where Set(schema).count == schema.count { return schema }
    var counts: [String: Int] = [:]
    var taken: Set<String> = []
    return joined { $0 }.map { wanted in
      var id = wanted
      while !taken.insert(id).inserted {
        counts[wanted, default: 1] += 1
        id = "\(wanted)#\(counts[wanted] ?? 2)"
      }
      return id
    }
  }

  // MARK: Items

  mutating func add(_ index: Int, id: String, chosen: Set<Int>) {
    let part = parts[index]
    let text = words(of: index, chosen: chosen)
    let number = part.marker?.printed ?? part.printed ?? id
    var title = shortTitle(of: text)
    if title.isEmpty { title = number }
    items.append(
      Item(
        id: id, number: number.isEmpty ? id : number, theme: theme(of: index, chosen: chosen),
        title: title, text: text, date: part.annotations.lazy.compactMap(\.clause.deadline).first,
        line: part.line))
    report(part.sequence, of: part, id: id)
    for unread in part.unread { report(unread, id: id) }
    if part.annotations.isEmpty {
      if part.unread.isEmpty {
        diagnostics.append(
          Diagnostic(
            severity: .error, code: .noAnnotation, line: part.line, subjects: [id],
            message:
              "item \(id) has no annotation of who answers for it that was recognised; if there is one, its "
              + "manner is not known yet"))
      }
      return
    }
    addResponsibilities(part, id: id)
  }

  /// The words of an item and of the parts below it that are no items, without annotations.
  func words(of index: Int, chosen: Set<Int>) -> String {
    let part = parts[index]
    if let text = part.rowText { return text }
    var words: [String] = []
    let annotations = Dictionary(
      grouping: (part.annotations + part.spoken).filter { !$0.staysInText && $0.paragraph >= 0 },
      by: \.paragraph)
    for (place, paragraph) in part.paragraphs.enumerated() {
      var kept: [Unicode.Scalar] = []
      var position = place == 0 ? paragraph.content.lowerBound : 0
      for annotation in annotations[place, default: []].sorted(by: {
        $0.range.lowerBound < $1.range.lowerBound
      }) {
        guard annotation.range.lowerBound >= position else { continue }
        kept += paragraph.scalars[position..<annotation.range.lowerBound]
        position = annotation.range.upperBound
        if position < paragraph.scalars.count, paragraph.scalars[position].endsSentence,
          kept.last(where: { !$0.isBlank })?.endsSentence ?? true
        {
          position += 1
        }
      }
      if position < paragraph.scalars.count { kept += paragraph.scalars[position...] }
      let text = tidied(kept, keepsInnerBlanks: true)
      if !text.isEmpty { words.append(text) }
    }
    for child in part.children where !chosen.contains(child) {
      let text = self.words(of: child, chosen: chosen)
      let number = parts[child].marker?.printed ?? ""
      if !text.isEmpty { words.append(number + text) }
    }
    var result = ""
    for text in words {
      let spaces =
        result.unicodeScalars.last.map { !$0.isEastAsian && !"。；！？，：）".unicodeScalars.contains($0) }
        ?? false
      result += (spaces ? " " : "") + text
    }
    return result
  }

  func theme(of index: Int, chosen: Set<Int>) -> String? {
    var ancestor = parts[index].parent
    while let current = ancestor {
      if !chosen.contains(current), let first = parts[current].paragraphs.first {
        let words = first.scalars[first.content]
        let stop = words.firstIndex(where: { $0.endsSentence }) ?? words.endIndex
        var heading = words[..<stop].trimmed
        while let last = heading.last, last.isColon || last == "." { heading = heading.dropLast() }
        let text = tidied(heading, keepsInnerBlanks: true)
        if !text.isEmpty { return text }
      }
      ancestor = parts[current].parent
    }
    return parts[index].heading
  }

}
