import Foundation
import Liaison

/// The measures as a list that fits a terminal: definitions are sentences, too long for columns.
struct MeasureListing {
  /// The listing as UTF-8.
  let data: Data

  init() {
    let text = MeasureKind.allCases.filter { !$0.definitions.isEmpty }.map { kind in
      "\(kind.heading)\n\n" + kind.definitions.map(MeasureListing.entry).joined()
    }.joined()
    data = Data(text.utf8)
  }

  private static func entry(_ definition: MeasureDefinition) -> String {
    let lines =
      [definition.meaning, "range: \(definition.range)", "undefined: \(definition.undefined)"]
      + definition.references.map { "source: \($0.description)" }
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
