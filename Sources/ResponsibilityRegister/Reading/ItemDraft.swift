/// An item of an outline before it has an id: where it stands and what stands in it.
struct ItemDraft {
  let block: Outline.Block
  /// The position of its chapter and its section among the blocks, `nil` where it stands in none.
  let chapter: Int?
  let section: Int?
  /// The annotations in it.
  let annotations: [AnnotationSpan]

  /// Whether the item is a section whose annotation hangs on the section itself.
  var isSection: Bool { block.marker.kind == .section }
}

/// The items of an outline, and the annotations that stand in none.
///
/// Items with Arabic numbers are items wherever they stand. A section is an item, not a theme, where
/// none of these stands in it and an annotation hangs on it, or on another such section of a chapter
/// without Arabic numbers.
///
/// - Complexity: O(blocks + annotations).
func itemDrafts(
  in outline: Outline, annotations: [AnnotationSpan]
) -> (items: [ItemDraft], strays: [AnnotationSpan]) {
  let blocks = outline.blocks
  var contents: [[AnnotationSpan]] = Array(repeating: [], count: blocks.count)
  var strays: [AnnotationSpan] = []
  var block = -1
  for span in annotations {
    while block + 1 < blocks.count, blocks[block + 1].marker.start <= span.range.lowerBound {
      block += 1
    }
    if block >= 0 { contents[block].append(span) } else { strays.append(span) }
  }

  // Where each block stands, and what each chapter holds; chapters count from the first, and what
  // precedes it is one more.
  var chapters: [Int?] = []
  var sections: [Int?] = []
  var chapter: Int?
  var section: Int?
  var sectionsWithItems: Set<Int> = []
  var chaptersWithItems: Set<Int> = []
  var chaptersWithAnnotatedSections: Set<Int> = []
  for (index, block) in blocks.enumerated() {
    switch block.marker.kind {
    case .chapter:
      chapter = index
      section = nil
    case .section:
      section = index
      if !contents[index].isEmpty { chaptersWithAnnotatedSections.insert(chapter ?? -1) }
    case .item:
      if let section { sectionsWithItems.insert(section) }
      chaptersWithItems.insert(chapter ?? -1)
    }
    chapters.append(chapter)
    sections.append(section)
  }

  var items: [ItemDraft] = []
  for (index, block) in blocks.enumerated() {
    let home = chapters[index] ?? -1
    let isItem =
      switch block.marker.kind {
      case .item: true
      case .chapter: false
      case .section:
        !sectionsWithItems.contains(index)
          && (!contents[index].isEmpty
            || (chaptersWithAnnotatedSections.contains(home) && !chaptersWithItems.contains(home)))
      }
    if isItem {
      items.append(
        ItemDraft(
          block: block, chapter: chapters[index],
          section: block.marker.kind == .section ? nil : sections[index],
          annotations: contents[index]))
    } else {
      strays += contents[index]
    }
  }
  return (items, strays)
}
