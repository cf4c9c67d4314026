import Languages
import NetworkMetrics
import StakeholderFindings

/// What every number means and where its definition comes from.
struct DefinitionsSection: Sendable {
  struct Own: Sendable {
    let name: String
    let text: String
    let source: String?
  }
  struct Entry: Sendable {
    let title: String
    let name: String
    let meaning: String
    let range: String
    let undefined: String
    let references: [String]
  }

  /// Where the words breadth and depth come from; how they are counted is defined here.
  static let breadthAndDepth = Reference.laursenSalter2006.description
  static let falseDiscoveries =
    "Benjamini, Y. & Hochberg, Y. (1995). Controlling the false discovery rate: a practical and "
    + "powerful approach to multiple testing. Journal of the Royal Statistical Society B 57(1), "
    + "289-300. doi:10.1111/j.2517-6161.1995.tb02031.x"

  let own: [Own]
  let entries: [Entry]

  init(_ content: ReportContent) {
    let words = content.words
    own =
      HotspotsSection.definitions(content).map { Own(name: $0.name, text: $0.text, source: nil) }
      + [
        Own(
          name: words.breadth, text: words.definitionBreadth,
          source: DefinitionsSection.breadthAndDepth),
        Own(
          name: words.depth, text: words.definitionDepth,
          source: DefinitionsSection.breadthAndDepth),
        Own(name: words.soleChannel, text: words.definitionSoleChannel, source: nil),
        Own(name: words.crowdedItem, text: words.definitionCrowdedItem, source: nil),
        Own(
          name: words.significance, text: words.definitionSignificance,
          source: DefinitionsSection.falseDiscoveries),
      ]
    let definitions =
      content.analysis.scores.map(\.definition)
      + ["cutpoint", "community", "density", "modularity"].compactMap {
        AnyMeasure.named($0)?.definition
      }
    entries = definitions.map { definition in
      func text(_ part: String) -> String? {
        Catalogue.builtIn["measure.\(definition.name).\(part)", content.language]
      }
      return Entry(
        title: content.title(definition), name: definition.name,
        meaning: text("meaning") ?? definition.meaning,
        range: text("range") ?? definition.range,
        undefined: text("undefined") ?? definition.undefined,
        references: definition.references.map(\.description))
    }
  }
}
