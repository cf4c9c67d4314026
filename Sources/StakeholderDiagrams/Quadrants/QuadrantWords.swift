import Drawing
import Languages

/// The words of a ``QuadrantDiagram`` that do not come from its data, in one language.
public struct QuadrantWords: Hashable, Sendable, Decodable {
  /// The rule; `{count}`, `{breadth}`, `{depth}`.
  public var rule: String
  /// The rule where only one side is shown; `{side}`.
  public var sideOnly: String
  /// What is said of an axis in equal ratios; `{axis}`.
  public var logarithmic: String
  /// What stands between two sentences.
  public var space: String
  /// The horizontal axis.
  public var breadth: String
  /// The vertical axis.
  public var depth: String
  /// The title of the horizontal axis.
  public var breadthAxis: String
  /// The title of the vertical axis.
  public var depthAxis: String
  /// The line at a median; `{value}`.
  public var median: String
  /// The quadrant of many partners and many joint items with each; `{count}`.
  public var broadDeep: String
  /// The quadrant of many partners and few joint items with each; `{count}`.
  public var broadShallow: String
  /// The quadrant of few partners and many joint items with each; `{count}`.
  public var narrowDeep: String
  /// The quadrant of few partners and few joint items with each; `{count}`.
  public var narrowShallow: String
  /// What a mark is; `{side}`, `{count}`.
  public var mark: String
  /// What marks side by side mean.
  public var sameGroup: String
  /// The heading of the marks.
  public var marks: String
  /// What a reader who points at a mark is told; `{name}`, `{breadth}`, `{depth}`.
  public var tooltip: String
  /// The remark about units that have no partner; `{count}`, `{names}`.
  public var alone: String
  /// The remark about marks for whose names there was no room; `{count}`, `{names}`.
  public var unnamed: String

  /// Simplified Chinese.
  public static let simplifiedChinese = QuadrantWords(in: .simplifiedChinese)

  /// English.
  public static let english = QuadrantWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  public init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.quadrant", in: language)
  }
}
