import Drawing
import Languages

/// The words of a ``ComparisonDiagram`` that do not come from its data, in one language.
public struct ComparisonWords: Hashable, Sendable, Decodable {
  /// The title.
  public var title: String
  /// What the earlier network is called where it has no name.
  public var before: String
  /// What the later network is called where it has no name.
  public var after: String
  /// The rule; `{before}`, `{after}`.
  public var rule: String
  /// The rule of thinning what has changed; `{minimum}`, `{shown}`, `{all}`.
  public var thinnedChanges: String
  /// The rule of thinning what is the same; `{minimum}`, `{shown}`, `{all}`.
  public var thinnedSame: String
  /// The rule where nothing that is the same is drawn; `{all}`.
  public var noSame: String
  /// What stands between two sentences.
  public var space: String
  /// A pair that is tied only in the later network; `{count}`.
  public var new: String
  /// A pair that is tied only in the earlier network; `{count}`.
  public var gone: String
  /// A pair with more joint items than before; `{count}`.
  public var grown: String
  /// A pair with fewer joint items than before; `{count}`.
  public var shrunk: String
  /// A pair with as many joint items as before; `{count}`.
  public var same: String
  /// What the numbers and the width of a line mean.
  public var lineNumbers: String
  /// A unit that is only in the later network; `{name}`.
  public var newUnit: String
  /// A unit that is only in the earlier network; `{name}`.
  public var goneUnit: String
  /// What a new unit looks like; `{count}`.
  public var newUnits: String
  /// What a unit that is gone looks like; `{count}`.
  public var goneUnits: String
  /// What the number and the size of a unit mean.
  public var unitItems: String
  /// Two numbers that differ; `{before}`, `{after}`.
  public var change: String
  /// Two units and their numbers of joint items; `{a}`, `{b}`, `{change}`.
  public var pair: String
  /// The remark on the strongest changes; `{shown}`, `{all}`, `{list}`.
  public var strongest: String
  /// What stands between two pairs of a list.
  public var listSeparator: String
  /// The remark where no pair has changed.
  public var noChange: String
  /// The remark about units without a drawn tie; `{count}`, `{names}`.
  public var undrawn: String

  /// Simplified Chinese.
  public static let simplifiedChinese = ComparisonWords(in: .simplifiedChinese)

  /// English.
  public static let english = ComparisonWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  public init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.comparison", in: language)
  }
}
