import NetworkMetrics

/// What every number means and where its definition comes from.
struct DefinitionsSection {
  struct Entry {
    let title: String
    let name: String
    let meaning: String
    let range: String
    let undefined: String
    let references: [String]
  }

  let entries: [Entry]

  init(_ content: ReportContent) {
    entries = content.scores.map(\.definition).map { definition in
      Entry(
        title: content.words.title(definition), name: definition.name, meaning: definition.meaning,
        range: definition.range, undefined: definition.undefined,
        references: definition.references.map(\.description))
    }
  }
}
