import Languages
import NetworkMetrics
import ResponsibilityRegister
import ResultTables
import StakeholderDiagrams
import StakeholderFindings
import TwoModeNetworks

/// What the sections of the report draw on, in one language.
struct ReportContent: Sendable {
  let analysis: ReportAnalysis
  let language: Language
  let words: ReportWords
  let wording: FindingWording
  let source: Report.Source

  init(_ analysis: ReportAnalysis, source: Report.Source, language: Language) {
    self.analysis = analysis
    self.source = source
    self.language = language
    words = ReportWords.words(in: language, sides: analysis.sides != nil)
    wording = FindingWording(language, sides: analysis.register.sideNames)
  }

  var findings: Findings { analysis.findings }
  var register: Register { analysis.register }

  /// Whether the report is about two sides and what lies between them.
  var hasSides: Bool { analysis.sides != nil }

  /// That the report is made of a part, and of how large a one; `nil` where all was understood.
  var partial: String? {
    let unread = analysis.doubts.itemsNotUnderstood
    guard !unread.isEmpty else { return nil }
    return TextTemplate(words.partial).filled(
      with: ["count": "\(unread.count)", "total": "\(register.items.count)"])
  }

  /// What was taken of the register, where it was not all; `nil` where it was.
  var selection: String? {
    let said = analysis.doubts.filter(\.isDeparture).map(wording.doubt)
    return said.isEmpty ? nil : said.joined(separator: " ")
  }

  /// What the responsibility map shows where, the sides by their names.
  var mapLead: String {
    guard let sides = analysis.sides else { return words.mapLeadPlain }
    return TextTemplate(words.mapLead).filled(
      with: ["left": wording.side(sides.lead), "right": wording.side(sides.other)])
  }

  /// What the report is headed with: a heading of its own where it was given one, the document's title, or else the
  /// report's.
  var title: String {
    register.source?.heading[language] ?? register.title ?? register.source?.title.text(
      in: language)
      ?? words.reportTitle
  }

  /// The title of the document that was read, as it is known.
  var documentTitle: String {
    register.source?.title.text(in: language) ?? register.title ?? words.reportTitle
  }

  /// Which document was read, whose and from when it is; empty where nothing is known of it.
  var sourceLine: String {
    DiagramTitles(in: language).source(of: register, in: language)
  }

  /// What of the report's words is not the document's; `nil` where all are.
  var reworded: String? { register.source?.reworded.text(in: language) }

  /// The document's title in the marks that the language has for titles; in others where it has those itself, so that
  /// no marks stand in their like.
  var quotedTitle: String {
    let isNested = words.quoted.contains {
      $0 != "{" && $0 != "}" && !$0.isLetter && documentTitle.contains($0)
    }
    let template = isNested ? words.quotedInside : words.quoted
    return TextTemplate(template).filled(with: ["title": documentTitle])
  }

  /// Which items go by a number of this program's, M1 and the like in a chapter whose numbers begin anew, and what
  /// theirs is; `nil` where none does.
  var numberedOtherwise: String? {
    let items = register.items.filter { item in
      item.id.first == "M" && Int(item.id.dropFirst()) != nil && item.number != item.id
    }
    guard !items.isEmpty else { return nil }
    let list = items.map { item in
      TextTemplate(words.numberedAs).filled(
        with: [
          "item": item.id, "number": item.number,
          "theme": item.theme.map(theme) ?? words.noTheme,
        ])
    }
    return TextTemplate(words.numberedOtherwise).filled(
      with: ["items": list.joined(separator: wording.listSeparator)])
  }

  /// A number as the language writes it, with at most four decimals; empty where it is undefined.
  func number(_ value: Double?) -> String {
    guard let value else { return "" }
    let text = ResultTable.rounded(value)
    return language == .portuguese ? text.replacing(".", with: ",") : text
  }

  /// How a measure is titled in the language.
  func title(_ definition: MeasureDefinition) -> String { wording.title(definition) }

  /// Where scores are not what their measure's definition promises, in sentences.
  var shortfalls: [String] {
    findings.shortfalls.map { wording.shortfall($0.shortfall, of: $0.measure) }
  }

  /// An item's title in the language; empty where it has no other title than its id.
  func title(_ item: Item) -> String { item.title == item.id ? "" : wording.title(item) }

  /// A chapter's heading in the language.
  func theme(_ theme: String) -> String { register.themeTitles[theme]?[language] ?? theme }

  /// A party's side in words; empty where it has none.
  func side(_ party: Party) -> String { party.side.map(wording.side) ?? "" }
}
