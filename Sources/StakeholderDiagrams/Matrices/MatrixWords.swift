import Drawing
import Languages

/// The words of matrices and of the set view that do not come from their data, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces, as in ``DiagramWords``.
package struct MatrixWords: Hashable, Sendable, Decodable {
  /// How rows and columns are ordered: largest first.
  package var byTotal: String
  /// How rows and columns are ordered: by barycentres.
  package var byBarycentre: String
  /// How rows and columns are ordered: by clusters.
  package var byClusters: String
  /// What was left out; `{count}`, `{names}`.
  package var leftOut: String
  /// What the numbers over columns mean; `{names}`.
  package var columnNumbers: String

  /// The heading of what marks mean.
  package var mark: String
  /// What a mark means, and how many there are; `{level}`, `{test}`, `{count}`.
  package var markMeaning: String
  /// What a cell without a mark means, where the test holds workloads.
  package var unmarked: String
  /// What marks come from, where it does not.
  package var unmarkedBySize: String
  /// Two units, and what they share; `{a}`, `{b}`, `{count}`.
  package var pair: String
  /// Which items are meant, after a number of them; `{items}`.
  package var itemNumbers: String

  /// The rule of the co-responsibility matrix; `{units}`, `{pairs}`, `{all}`.
  package var squareRule: String
  /// The heading of the numbers of partners.
  package var partners: String
  /// What a number of partners counts.
  package var partnersMeaning: String
  /// What the diagonal counts.
  package var diagonal: String

  /// The rule of the overview; `{units}`, `{themes}`, `{items}`.
  package var overviewRule: String
  /// What the rows of the overview are.
  package var units: String
  /// What the columns of the overview are.
  package var themes: String
  /// The heading of the numbers in the cells of the overview.
  package var itemsOfUnit: String
  /// The last row of the overview: how many items each theme has.
  package var itemsOfTheme: String
  /// What a framed number means.
  package var leads: String
  /// How many of some items a unit leads, after a number of them; `{count}`.
  package var leadsCount: String
  /// What stands between the numbers of items.
  package var listSeparator: String
  /// Items that stand in no theme.
  package var noTheme: String

  /// The title of the set view.
  package var setTitle: String
  /// The title of a set view of one side; `{side}`.
  package var setTitleOfSide: String
  /// The rule of the set view; `{units}`, `{items}`, `{combinations}`.
  package var setRule: String
  /// The rule of a set view of one side; `{side}`.
  package var setSide: String
  /// Combinations that are not drawn; `{minimum}`, `{combinations}`, `{items}`.
  package var rareCombinations: String
  /// Combinations for which there is no room; `{combinations}`, `{items}`.
  package var furtherCombinations: String
  /// Units that stand in no combination that is drawn; `{count}`, `{names}`.
  package var unitsOutside: String
  /// Items for which none of the units answers; `{count}`, `{names}`.
  package var itemsOutside: String
  /// What a combination's bar means.
  package var bar: String
  /// What stands in the bars.
  package var barNumbers: String
  /// How many items some units answer for; `{unit}`, `{count}`.
  package var setOfUnit: String
  /// What a unit's bar means.
  package var setSize: String
  /// What dots mean.
  package var dots: String
  /// The heading of the dots.
  package var combination: String

  /// Simplified Chinese.
  package static let simplifiedChinese = MatrixWords(in: .simplifiedChinese)

  /// English.
  package static let english = MatrixWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  package init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.matrix", in: language)
  }

  /// The sentence that says how rows and columns are ordered; empty where as given.
  func sentence(of order: MatrixOrder) -> String {
    switch order {
    case .given: ""
    case .total: byTotal
    case .barycentre: byBarycentre
    case .clusters: byClusters
    }
  }

  /// The title of a set view, of one side or of all units.
  package func setTitle(of side: String?) -> String {
    side.map { TextTemplate(setTitleOfSide).filled(with: ["side": $0]) } ?? setTitle
  }

  /// Two sentences, one after the other.
  func joined(_ first: String, _ second: String) -> String {
    let gap = first.isEmpty || second.isEmpty || first.hasSuffix("。") ? "" : " "
    return first + gap + second
  }

  /// What a reader who points at a cell is told.
  func cell(_ a: String, _ b: String, count: Int, items: [String], q: Double?) -> String {
    TextTemplate(pair).filled(with: ["a": a, "b": b, "count": "\(count)"])
      + (items.isEmpty
        ? ""
        : TextTemplate(itemNumbers).filled(with: ["items": items.joined(separator: listSeparator)]))
      + (q.map { "; " + MatrixSignificance.text($0) } ?? "")
  }
}
