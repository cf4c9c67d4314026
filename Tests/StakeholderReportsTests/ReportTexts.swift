import Drawing
import Foundation
import Languages
import ResponsibilityRegister
import StakeholderFindings
import StakeholderInputs

@testable import StakeholderReports

/// A report as a reader sees it: the words of its page in every language, diagrams and their captions included.
struct ReportTexts {
  /// The words of each language, a line for each piece of text.
  let pages: [Languages.Language: String]

  /// The report on the Macau list, with what stands beside it.
  static let macau: ReportTexts = make {
    try RegisterInput(
      file: folder.appending(path: "macau-belt-and-road-2024-2028/worklist.txt").path
    ).register
  }
  /// One without sides and leads.
  static let davis: ReportTexts = make {
    try RegisterInput(file: folder.appending(path: "davis-southern-women/ties.csv").path).register
  }
  /// One in which all that can be one is one.
  static let ofOne: ReportTexts = make {
    let sides = ["A": "left", "X": "right"]
    return try Register(
      parties: ["A", "X"].map { Party(name: $0, side: sides[$0].map(Side.init(rawValue:))) },
      items: [Item(id: "1", theme: "T", title: "Dig")],
      responsibilities: [
        Responsibility(party: "A", item: "1", role: .lead),
        Responsibility(party: "X", item: "1", role: .participant),
      ])
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Data").standardizedFileURL

  private static func make(_ register: () throws -> Register) -> ReportTexts {
    do { return try ReportTexts(register()) } catch { fatalError("\(error)") }
  }

  init(_ register: Register) throws {
    let source = Report.Source(fileName: "list.txt", data: Data(), version: "0")
    let analysis = ReportAnalysis(
      Findings(register, contactSamples: 99), doubts: register.doubts())
    let contents = Languages.Language.allCases.map {
      ReportContent(analysis, source: source, language: $0)
    }
    let figures = try ReportFigures(contents, renderer: .inProcess)
    let library = try Templates.library()
    var pages: [Languages.Language: String] = [:]
    for content in contents {
      let manifest = Manifest(
        source: source, language: content.language, analysis: analysis, files: [])
      let page = try ReportFragment(
        content, figures: figures, manifest: manifest, library: library)
      pages[content.language] = Self.words(of: page.html)
    }
    self.pages = pages
  }

  /// The text of a page without what is not shown, and without the names of works, codes, and words that are marked
  /// as another language's.
  private static func words(of html: String) -> String {
    var text = html
    for pattern in [
      #"<script.*?</script>"#, #"<code>.*?</code>"#, #"<ul class="references".*?</ul>"#,
      #"<ul class="files">.*?</ul>"#, #"<[a-z]+[^>]* lang="[^"]*"[^>]*>[^<]*</[a-z]+>"#,
    ] {
      text = text.replacingOccurrences(
        of: "(?s)" + pattern, with: "\n", options: .regularExpression)
    }
    // Links and the like stand within a sentence; other elements end one.
    text = text.replacingOccurrences(
      of: "</?(a|strong|em|tspan|span)( [^>]*)?>", with: "", options: .regularExpression)
    text = text.replacingOccurrences(of: "<[^>]*>", with: "\n", options: .regularExpression)
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
      ("&#45;", "-"), ("&#160;", " "),
    ] {
      text = text.replacing(entity, with: character)
    }
    return text
  }

  /// The pieces of a page that match a pattern, with what stands around them.
  func matches(_ pattern: String, _ language: Languages.Language) -> [String] {
    let lines = (pages[language] ?? "").split(separator: "\n")
    return lines.filter { $0.range(of: pattern, options: .regularExpression) != nil }
      .map(String.init)
  }
}
