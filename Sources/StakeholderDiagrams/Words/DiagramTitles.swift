import Drawing
import Languages
import ResponsibilityRegister

/// Titles of diagrams, the line that names their source, and what tests are called, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces, as in ``DiagramWords``.
package struct DiagramTitles: Hashable, Sendable, Decodable {
  /// The source and when it is from; `{title}`, `{date}`.
  package var source: String
  /// The source, where it is not known when it is from; `{title}`.
  package var undatedSource: String
  /// When the source is from, where it has no title; `{date}`.
  package var untitledSource: String
  /// The source, where what was read is made after it and is not its text; `{title}`.
  package var after: String
  /// A source and who published it; `{title}`, `{publisher}`.
  package var ofPublisher: String
  /// A part of something that has a title; `{title}`, `{part}`.
  package var part: String
  /// The remark on what a picture of a large register leaves out; `{items}`, `{parties}`,
  /// `{leftOutItems}`, `{leftOutParties}`.
  package var readablePart: String
  /// The co-responsibility matrix.
  package var matrix: String
  /// The overview of units and themes.
  package var overview: String
  /// The quadrants of breadth and depth.
  package var quadrants: String
  /// The alluvial diagram.
  package var alluvial: String
  /// An item; `{number}`, `{title}`.
  package var item: String
  /// A test and its correction; `{test}`, `{correction}`.
  package var corrected: String
  /// Leiden communities of the two-mode network; `{runs}`, `{seed}`.
  package var leiden: String
  /// The test of pairs across sides that holds how many units of either side each item has.
  package var crossFixedColumn: String
  /// The one that holds each unit's number of items besides, on average.
  package var crossSdsm: String
  /// The one that holds both.
  package var crossFdsm: String
  /// The test `sdsm` of pairs.
  package var sdsm: String
  /// The test `fdsm`.
  package var fdsm: String
  /// The test `fixed-column`.
  package var fixedColumn: String
  /// The test `fixed-row`.
  package var fixedRow: String
  /// The test `fixed-fill`.
  package var fixedFill: String
  /// The test `disparity`.
  package var disparity: String
  /// The test `noise-corrected`.
  package var noiseCorrected: String

  /// Simplified Chinese.
  package static let simplifiedChinese = DiagramTitles(in: .simplifiedChinese)

  /// English.
  package static let english = DiagramTitles(in: .english)

  /// The words in a language, from the catalogue of texts.
  package init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.titles", in: language)
  }

  /// The line that names the source and when it is from, which is said once where the title says it;
  /// empty where neither is known.
  package func source(title: String?, date: String?) -> String {
    switch (title, date) {
    case (let title?, let date?) where Self.says(title, date):
      TextTemplate(undatedSource).filled(with: ["title": title])
    case (let title?, let date?): TextTemplate(source).filled(with: ["title": title, "date": date])
    case (let title?, nil): TextTemplate(undatedSource).filled(with: ["title": title])
    case (nil, let date?): TextTemplate(untitledSource).filled(with: ["date": date])
    case (nil, nil): ""
    }
  }

  /// The line that names the document that was read and when it is from, and says where it was not read in its own
  /// words; empty where nothing is known of it.
  package func source(of register: Register, in language: Language) -> String {
    let known = register.source
    let date = known?.date.text(in: language) ?? register.date
    var title = known?.title.text(in: language) ?? register.title
    // Titles of notices begin with who issues them.
    if let publisher = known?.publisher.text(in: language), title?.contains(publisher) != true {
      title =
        title.map {
          TextTemplate(ofPublisher).filled(with: ["title": $0, "publisher": publisher])
        } ?? publisher
    }
    guard known?.isReworded == true, let named = title ?? date else {
      return source(title: title, date: date)
    }
    let isDated = date == nil || title == nil || date.map { Self.says(named, $0) } ?? true
    return TextTemplate(after).filled(
      with: ["title": isDated ? named : "\(named) · \(date ?? "")"])
  }

  /// Whether a title has a date, whichever dash stands in it.
  private static func says(_ title: String, _ date: String) -> Bool {
    func plain(_ text: String) -> String { String(text.map { "—–".contains($0) ? "-" : $0 }) }
    return plain(title).contains(plain(date))
  }

  /// The remark on what a picture of a large register leaves out.
  package func part(items: Int, parties: Int, leftOutItems: Int, leftOutParties: Int) -> String {
    TextTemplate(readablePart).filled(with: [
      "items": "\(items)", "parties": "\(parties)", "leftOutItems": "\(leftOutItems)",
      "leftOutParties": "\(leftOutParties)",
    ])
  }

  /// The title of a part.
  package func part(_ part: String, of title: String) -> String {
    TextTemplate(self.part).filled(with: ["title": title, "part": part])
  }

  /// The title of an item's diagram.
  package func item(number: String, title: String) -> String {
    title.isEmpty || title == number
      ? number : TextTemplate(item).filled(with: ["number": number, "title": title])
  }

  /// A test and its correction by what a command calls them; `nil` for a test without correction.
  package func test(_ test: String, correction: String?) -> String {
    let name = name(ofTest: test)
    guard let correction else { return name }
    return TextTemplate(corrected).filled(with: [
      "test": name, "correction": Self.name(ofCorrection: correction),
    ])
  }

  /// A test of pairs across sides, by what it holds; another keeps its name.
  package func across(_ test: String) -> String {
    switch test {
    case "fixed-column": crossFixedColumn
    case "sdsm": crossSdsm
    case "fdsm": crossFdsm
    default: name(ofTest: test)
    }
  }

  /// How communities were found.
  package func leiden(runs: Int, seed: UInt64) -> String {
    TextTemplate(leiden).filled(with: ["runs": "\(runs)", "seed": "\(seed)"])
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
