import NetworkMetrics

/// What every number means and where its definition comes from.
struct DefinitionsSection {
  struct Own {
    let name: String
    let text: String
    let source: String?
  }
  struct Entry {
    let title: String
    let name: String
    let meaning: String
    let range: String
    let undefined: String
    let references: [String]
  }

  let own: [Own]
  let entries: [Entry]

  init(_ content: ReportContent) {
    own = content.words.ownDefinitions.map { Own(name: $0.name, text: $0.text, source: $0.source) }
    let shown = content.scores.map(\.definition) + [Measure.cutpoint.definition]
    entries = shown.map { definition in
      Entry(
        title: content.words.title(definition), name: definition.name,
        meaning: definition.meaning, range: definition.range, undefined: definition.undefined,
        references: definition.references.map(\.description))
    }
  }
}
