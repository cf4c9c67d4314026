import Drawing
import Languages

/// The words of a ``ComparisonDiagram`` that do not come from its data, in one language.
package struct ComparisonWords: Hashable, Sendable, Decodable {
  /// The title.
  package var title: String
  /// What the earlier network is called where it has no name.
  package var before: String
  /// What the later network is called where it has no name.
  package var after: String
  /// The title where the later network is supposed.
  package var supposedTitle: String
  /// What the network is called from which something is supposed.
  package var asIs: String
  /// What the network is called that is supposed.
  package var supposed: String
  /// The rule; `{before}`, `{after}`.
  package var rule: String
  /// The rule of thinning what has changed; `{minimum}`, `{shown}`, `{all}`.
  package var thinnedChanges: String
  /// The rule of thinning what is the same; `{minimum}`, `{shown}`, `{all}`.
  package var thinnedSame: String
  /// The rule where nothing that is the same is drawn; `{all}`.
  package var noSame: String
  /// What stands between two sentences.
  package var space: String
  /// A pair that is tied only in the later network; `{count}`.
  package var new: String
  /// A pair that is tied only in the earlier network; `{count}`.
  package var gone: String
  /// A pair with more joint items than before; `{count}`.
  package var grown: String
  /// A pair with fewer joint items than before; `{count}`.
  package var shrunk: String
  /// A pair with as many joint items as before; `{count}`.
  package var same: String
  /// What the numbers and the width of a line mean.
  package var lineNumbers: String
  /// A unit that is only in the later network; `{name}`.
  package var newUnit: String
  /// A unit that is only in the earlier network; `{name}`.
  package var goneUnit: String
  /// What a new unit looks like; `{count}`.
  package var newUnits: String
  /// What a unit that is gone looks like; `{count}`.
  package var goneUnits: String
  /// What the number and the size of a unit mean.
  package var unitItems: String
  /// Two numbers that differ; `{before}`, `{after}`.
  package var change: String
  /// Two units and their numbers of joint items; `{a}`, `{b}`, `{change}`.
  package var pair: String
  /// The remark on the strongest changes; `{shown}`, `{all}`, `{list}`.
  package var strongest: String
  /// What stands between two pairs of a list.
  package var listSeparator: String
  /// The remark where no pair has changed.
  package var noChange: String
  /// The remark about units without a drawn tie; `{count}`, `{names}`.
  package var undrawn: String

  /// Simplified Chinese.
  package static let simplifiedChinese = ComparisonWords(in: .simplifiedChinese)

  /// English.
  package static let english = ComparisonWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  package init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.comparison", in: language)
  }
}
