import Drawing
import Languages

/// The words of a ``QuadrantDiagram`` that do not come from its data, in one language.
package struct QuadrantWords: Hashable, Sendable, Decodable {
  /// The rule; `{count}`, `{breadth}`, `{depth}`.
  package var rule: String
  /// The rule where only one side is shown; `{side}`.
  package var sideOnly: String
  /// What is said of an axis in equal ratios; `{axis}`.
  package var logarithmic: String
  /// What stands between two sentences.
  package var space: String
  /// The horizontal axis.
  package var breadth: String
  /// The vertical axis.
  package var depth: String
  /// The title of the horizontal axis.
  package var breadthAxis: String
  /// The title of the vertical axis.
  package var depthAxis: String
  /// The line at a median; `{value}`.
  package var median: String
  /// The quadrant of many partners and many joint items with each; `{count}`.
  package var broadDeep: String
  /// The quadrant of many partners and few joint items with each; `{count}`.
  package var broadShallow: String
  /// The quadrant of few partners and many joint items with each; `{count}`.
  package var narrowDeep: String
  /// The quadrant of few partners and few joint items with each; `{count}`.
  package var narrowShallow: String
  /// What a mark is; `{side}`, `{count}`.
  package var mark: String
  /// What marks side by side mean.
  package var sameGroup: String
  /// The heading of the marks.
  package var marks: String
  /// What a reader who points at a mark is told; `{name}`, `{breadth}`, `{depth}`.
  package var tooltip: String
  /// The remark about units that have no partner; `{count}`, `{names}`.
  package var alone: String
  /// The remark about marks for whose names there was no room; `{count}`, `{names}`.
  package var unnamed: String

  /// Simplified Chinese.
  package static let simplifiedChinese = QuadrantWords(in: .simplifiedChinese)

  /// English.
  package static let english = QuadrantWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  package init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.quadrant", in: language)
  }
}
