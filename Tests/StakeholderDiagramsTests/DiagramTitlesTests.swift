import ResponsibilityRegister
import Testing

@testable import StakeholderDiagrams

@Suite struct DiagramTitlesTests {
  /// A file that words a document anew is drawn after it, whoever's the heading.
  @Test func `the source line says after where the words are not the document's`() throws {
    func line(_ table: String, _ language: Language = .english) throws -> String {
      let register = try Register(
        title: "Ours", date: "1999", parties: [], items: [], responsibilities: []
      ).sourced(from: DocumentSource(csv: "field,zh-Hans,en\n" + table))
      return DiagramTitles(in: language).source(of: register, in: language)
    }
    #expect(
      try line("title,清单,The list\npublisher,,The office\nreworded,,Ours.\n")
        == "After The list (The office) · 1999")
    #expect(
      try line("title,清单（1999-2001）,\ndate,1999—2001,\nreworded,自拟。,\n", .simplifiedChinese)
        == "根据清单（1999-2001）")
    #expect(
      try line("title,清单,The list\nreworded,自拟。,\n", .simplifiedChinese) == "根据清单 · 1999")
    #expect(
      try line("reworded,,Ours.\ndate,,The list of 2020\n") == "After Ours · The list of 2020")
    #expect(
      try line("title,,The list of the office\npublisher,,the office\n")
        == "Source: The list of the office · 1999")
  }
}
