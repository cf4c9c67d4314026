import Drawing
import Languages

/// The words of an ``AlluvialDiagram`` that do not come from its data, in one language.
package struct AlluvialWords: Hashable, Sendable, Decodable {
  /// The rule; `{left}`, `{leftTies}`, `{right}`, `{rightTies}`.
  package var rule: String
  /// The rule of merging; `{minimum}`, `{side}`.
  package var merging: String
  /// What stands between two sentences.
  package var space: String
  /// The heading of the column in the middle.
  package var themes: String
  /// The numbers of a theme; `{left}`, `{right}`.
  package var themeCounts: String
  /// What the numbers of a theme mean.
  package var themeCountsMeaning: String
  /// The number of a unit.
  package var unitCount: String
  /// Units that are merged; `{count}`.
  package var others: String
  /// Items without a unit on the left, or with a merged one.
  package var noColor: String
  /// What a reader who points at a ribbon is told; `{from}`, `{to}`, `{count}`.
  package var flow: String
  /// The remark about merged units; `{side}`, `{minimum}`, `{names}`.
  package var merged: String
  /// The remark about units without an item; `{count}`, `{names}`.
  package var idle: String

  /// Simplified Chinese.
  package static let simplifiedChinese = AlluvialWords(in: .simplifiedChinese)

  /// English.
  package static let english = AlluvialWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  package init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.alluvial", in: language)
  }
}
