import DocumentBlocks
import Drawing
import Foundation
import Languages
import NetworkFormats
import NetworkMetrics
import ResponsibilityRegister
import StakeholderDiagrams
import Testing

@testable import StakeholderFindings
@testable import StakeholderReports

/// What the catalogue holds, beside what asks for it: no key is left over when nothing asks any longer.
@Suite struct CatalogueUseTests {
  @Test func `diagrams ask for their texts`() {
    expectNoRest(of: "diagram", asked: names(in: DiagramWords.english))
  }

  @Test func `findings ask for their texts`() {
    let words = Catalogue.words(FindingWords.self, "finding", in: .english)
    expectNoRest(of: "finding", asked: names(in: words))
  }

  @Test func `the report asks for its texts`() {
    expectNoRest(
      of: "report",
      asked: names(in: ReportWords.words(in: .english)).union(TemplatesTests.words.keys))
  }

  @Test func `the workbook asks for its texts`() {
    let columns = keys(of: "workbook").filter { $0.hasPrefix("column.") }
    #expect(columns.count > 30)
    expectNoRest(of: "workbook", asked: names(in: SheetWords.words(in: .english)).union(columns))
  }

  /// A doubt is said by the code that whoever found it gives it, a note on a file by its kind too.
  @Test func `doubts are said by their codes`() {
    // One code is said of two names, and of how a name is written elsewhere; another of a document that is at odds
    // with itself, and with a registry.
    // A note on a document may end in words of it.
    let codes =
      Diagnostic.Code.allCases.map(\.rawValue) + [
        "similar-name-between", "both-sides-by-registry", "document-reading-words",
      ]
    let notes =
      NetworkDocument.Note.Kind.allCases.map { "network-file." + $0.rawValue }
      + NetworkDocument.Note.Part.allCases.map { "network-part." + $0.rawValue }
      + SourceDocument.Note.Kind.allCases.map { "document-reading." + $0.rawValue }
    let asked = codes + notes
    #expect(keys(of: "doubt").sorted() == asked.sorted())
  }

  /// The measures' texts in English are the definitions' own, so that a translation cannot fall behind
  /// when a definition changes.
  @Test func `measures are defined alike`() throws {
    let keys = keys(of: "measure")
    #expect(keys.count >= 40)
    for key in keys {
      let parts = key.split(separator: ".").map(String.init)
      try #require(parts.count == 2)
      let definition = try #require(
        Measure.named(parts[0])?.definition ?? NetworkMeasure.named(parts[0])?.definition,
        "there is no measure \(parts[0])")
      let own: String? =
        switch parts[1] {
        case "title": definition.title
        case "meaning": definition.meaning
        case "range": definition.range
        case "undefined": definition.undefined
        default: nil
        }
      #expect(Catalogue.builtIn["measure.\(key)", .english] == own, "measure.\(key)")
    }
  }

  private func expectNoRest(of family: String, asked: Set<String>) {
    let keys = keys(of: family)
    #expect(!keys.isEmpty)
    for key in keys { #expect(asked.contains(key), "\(family).\(key) is left over") }
  }

  /// The keys of a family, without its name.
  private func keys(of family: String) -> [String] {
    Catalogue.builtIn.keys.filter { $0.hasPrefix(family + ".") }
      .map { String($0.dropFirst(family.count + 1)) }
  }

  /// The paths of the texts in a value whose properties are texts or such values.
  private func names(in words: Any) -> Set<String> {
    var names: Set<String> = []
    for case (let label?, let value) in Mirror(reflecting: words).children {
      let inner = self.names(in: value)
      if inner.isEmpty {
        names.insert(label)
      } else {
        names.formUnion(inner.map { "\(label).\($0)" })
      }
    }
    return names
  }
}
