/// The ids of items, in their order.
///
/// An Arabic number is the id as printed. Where the count restarts, every id is preceded by the number
/// of its chapter, "2.1", and where it restarts within a chapter by that of the section too, "2.3.1".
/// Items that are sections are "M1", "M2" (M as in mechanism, the chapter that has them in the Macau
/// work-list) where one chapter has such items, and "<chapter>.<number>" where several have. An id that
/// stood before gets a count, "7#2": nothing is lost, and the repeat is reported.
func itemIDs(of drafts: [ItemDraft], in outline: Outline) -> [String] {
  let restart = RestartLevel(of: drafts.filter { !$0.isSection })
  let sectionChapters = Set(drafts.filter(\.isSection).map { $0.chapter ?? -1 })
  func number(of block: Int?) -> [String] {
    block.map { [String(outline.blocks[$0].marker.number)] } ?? []
  }
  var counts: [String: Int] = [:]
  var taken = Set<String>()
  return drafts.map { draft in
    let own = String(draft.block.marker.number)
    let parts: [String]
    if draft.isSection {
      parts = sectionChapters.count > 1 ? number(of: draft.chapter) + [own] : ["M" + own]
    } else {
      switch restart {
      case .never: parts = [own]
      case .chapter: parts = number(of: draft.chapter) + [own]
      case .section: parts = number(of: draft.chapter) + number(of: draft.section) + [own]
      }
    }
    let wanted = parts.joined(separator: ".")
    var id = wanted
    while !taken.insert(id).inserted {
      counts[wanted, default: 1] += 1
      id = "\(wanted)#\(counts[wanted] ?? 2)"
    }
    return id
  }
}

/// Where the count of Arabic numbers starts anew.
private enum RestartLevel {
  case never, chapter, section

  init(of drafts: [ItemDraft]) {
    self = .never
    for (previous, draft) in zip(drafts, drafts.dropFirst()) where draft.block.sequence == .restart
    {
      if draft.chapter == previous.chapter {
        self = .section
        return
      }
      self = .chapter
    }
  }
}
