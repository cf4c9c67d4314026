import Drawing
import Languages

/// The words of an ``AlluvialDiagram`` that do not come from its data, in one language.
public struct AlluvialWords: Hashable, Sendable, Decodable {
  /// The rule; `{left}`, `{leftTies}`, `{right}`, `{rightTies}`.
  public var rule: String
  /// The rule of merging; `{minimum}`, `{side}`.
  public var merging: String
  /// What stands between two sentences.
  public var space: String
  /// The heading of the column in the middle.
  public var themes: String
  /// The numbers of a theme; `{left}`, `{right}`.
  public var themeCounts: String
  /// What the numbers of a theme mean.
  public var themeCountsMeaning: String
  /// The number of a unit.
  public var unitCount: String
  /// Units that are merged; `{count}`.
  public var others: String
  /// Items without a unit on the left, or with a merged one.
  public var noColor: String
  /// What a reader who points at a ribbon is told; `{from}`, `{to}`, `{count}`.
  public var flow: String
  /// The remark about merged units; `{side}`, `{minimum}`, `{names}`.
  public var merged: String
  /// The remark about units without an item; `{count}`, `{names}`.
  public var idle: String

  /// Simplified Chinese.
  public static let simplifiedChinese = AlluvialWords(in: .simplifiedChinese)

  /// English.
  public static let english = AlluvialWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  public init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.alluvial", in: language)
  }
}
