import Drawing
import Languages

/// Titles of diagrams, the line that names their source, and what tests are called, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces, as in ``DiagramWords``.
public struct DiagramTitles: Hashable, Sendable, Decodable {
  /// The source and when it is from; `{title}`, `{date}`.
  public var source: String
  /// The source, where it is not known when it is from; `{title}`.
  public var undatedSource: String
  /// When the source is from, where it has no title; `{date}`.
  public var untitledSource: String
  /// A part of something that has a title; `{title}`, `{part}`.
  public var part: String
  /// The remark on what a picture of a large register leaves out; `{items}`, `{parties}`,
  /// `{leftOutItems}`, `{leftOutParties}`.
  public var readablePart: String
  /// The co-responsibility matrix.
  public var matrix: String
  /// The overview of units and themes.
  public var overview: String
  /// The quadrants of breadth and depth.
  public var quadrants: String
  /// The alluvial diagram.
  public var alluvial: String
  /// An item; `{number}`, `{title}`.
  public var item: String
  /// A test and its correction; `{test}`, `{correction}`.
  public var corrected: String
  /// Leiden communities of the two-mode network; `{runs}`, `{seed}`.
  public var leiden: String
  /// The test of pairs across sides that holds how many units of either side each item has.
  public var crossFixedColumn: String
  /// The test `sdsm` of pairs.
  public var sdsm: String
  /// The test `fdsm`.
  public var fdsm: String
  /// The test `fixed-column`.
  public var fixedColumn: String
  /// The test `fixed-row`.
  public var fixedRow: String
  /// The test `fixed-fill`.
  public var fixedFill: String
  /// The test `disparity`.
  public var disparity: String
  /// The test `noise-corrected`.
  public var noiseCorrected: String

  /// Simplified Chinese.
  public static let simplifiedChinese = DiagramTitles(in: .simplifiedChinese)

  /// English.
  public static let english = DiagramTitles(in: .english)

  /// The words in a language, from the catalogue of texts.
  public init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.titles", in: language)
  }

  /// The line that names the source and when it is from, which is said once where the title says it;
  /// empty where neither is known.
  public func source(title: String?, date: String?) -> String {
    switch (title, date) {
    case (let title?, let date?) where title.contains(date):
      DiagramWords.fill(undatedSource, ["title": title])
    case (let title?, let date?): DiagramWords.fill(source, ["title": title, "date": date])
    case (let title?, nil): DiagramWords.fill(undatedSource, ["title": title])
    case (nil, let date?): DiagramWords.fill(untitledSource, ["date": date])
    case (nil, nil): ""
    }
  }

  /// The remark on what a picture of a large register leaves out.
  public func part(items: Int, parties: Int, leftOutItems: Int, leftOutParties: Int) -> String {
    DiagramWords.fill(
      readablePart,
      [
        "items": "\(items)", "parties": "\(parties)", "leftOutItems": "\(leftOutItems)",
        "leftOutParties": "\(leftOutParties)",
      ])
  }

  /// The title of a part.
  public func part(_ part: String, of title: String) -> String {
    DiagramWords.fill(self.part, ["title": title, "part": part])
  }

  /// The title of an item's diagram.
  public func item(number: String, title: String) -> String {
    title.isEmpty || title == number
      ? number : DiagramWords.fill(item, ["number": number, "title": title])
  }

  /// A test and its correction by what a command calls them; `nil` for a test without correction.
  public func test(_ test: String, correction: String?) -> String {
    let name = name(ofTest: test)
    guard let correction else { return name }
    return DiagramWords.fill(
      corrected, ["test": name, "correction": Self.name(ofCorrection: correction)])
  }

  /// How communities were found.
  public func leiden(runs: Int, seed: UInt64) -> String {
    DiagramWords.fill(leiden, ["runs": "\(runs)", "seed": "\(seed)"])
  }

  // Names of people, the same in every language; another correction keeps its name.
  private static func name(ofCorrection correction: String) -> String {
    switch correction {
    case "benjamini-hochberg": "Benjamini–Hochberg"
    case "benjamini-yekutieli": "Benjamini–Yekutieli"
    case "holm": "Holm"
    case "bonferroni": "Bonferroni"
    default: correction
    }
  }

  // Another test keeps its name.
  private func name(ofTest test: String) -> String {
    switch test {
    case "sdsm": sdsm
    case "fdsm": fdsm
    case "fixed-column": fixedColumn
    case "fixed-row": fixedRow
    case "fixed-fill": fixedFill
    case "disparity": disparity
    case "noise-corrected": noiseCorrected
    default: test
    }
  }
}
