import Liaison

/// Measures as a list that fits a terminal: definitions are sentences, too long for columns.
struct MeasureListing {
  private let kinds: [(heading: String, definitions: [MeasureDefinition])]

  /// A listing by kinds, which keep the order of their first measure.
  init(_ measures: [MeasureKind.Described]) {
    var kinds: [(kind: MeasureKind, definitions: [MeasureDefinition])] = []
    for measure in measures {
      if let place = kinds.firstIndex(where: { $0.kind == measure.kind }) {
        kinds[place].definitions.append(measure.definition)
      } else {
        kinds.append((measure.kind, [measure.definition]))
      }
    }
    self.kinds = kinds.map { ($0.kind.heading, $0.definitions) }
  }

  /// A line a measure: its name and what it is called.
  var short: String {
    let width = kinds.flatMap(\.definitions).map { TerminalText.width($0.name) }.max() ?? 0
    return kinds.map { kind in
      "\(kind.heading)\n\n"
        + kind.definitions.map { definition in
          let padding = String(
            repeating: " ", count: width - TerminalText.width(definition.name))
          return "  \(definition.name)\(padding)  \(definition.title)\n"
        }.joined() + "\n"
    }.joined()
      + "liaison measures NAME says what a measure means, liaison measures --all what all mean.\n"
  }

  /// All that is said of each measure.
  var full: String {
    kinds.map { kind in
      "\(kind.heading)\n\n" + kind.definitions.map(Self.entry).joined()
    }.joined()
  }

  private static func entry(_ definition: MeasureDefinition) -> String {
    let lines =
      [
        definition.title + ":", definition.meaning, "range: \(definition.range)",
        "undefined: \(definition.undefined)", "time: \(definition.complexity)",
      ] + definition.references.map { "source: \($0.description)" }
    return "  \(definition.name)\n"
      + lines.flatMap { wrapped($0, width: 88) }.map { "      \($0)\n" }.joined() + "\n"
  }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last,
        TerminalText.width(last) + 1 + TerminalText.width(String(word)) <= width
      {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
