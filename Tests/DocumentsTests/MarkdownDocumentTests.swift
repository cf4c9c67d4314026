import DocumentBlocks
import Foundation
import Testing

@testable import Documents

@Suite struct MarkdownDocumentTests {
  private func read(_ text: String) throws -> SourceDocument {
    try MarkdownDocument.document(text)
  }

  @Test func `headings of both kinds have their levels`() throws {
    let document = try read("# One\nTwo\n===\n### Three ###\nFour\n---\n\nFive\n")
    #expect(document.shownParagraphs == ["One", "Two", "Three", "Four", "Five"])
    #expect(document.paragraphs.map(\.headingLevel) == [1, 1, 3, 2, nil])
  }

  @Test func `lists count from their first number and nest by indentation`() throws {
    let document = try read("3. a\n1. b\n   - x\n   - y\n     more\n7. c\n\n1) d\n* e\n")
    #expect(document.shownParagraphs == ["3. a", "4. b", "• x", "• y more", "5. c", "1) d", "• e"])
    #expect(document.paragraphs.map(\.listLevel) == [1, 1, 2, 2, 1, 1, 1])
  }

  @Test(arguments: [
    ("**bold** and _it_ ~~no~~", "bold and it no"), ("snake_case * 3 \\* 4", "snake_case * 3 * 4"),
    ("[words](https://a.b \"t\") and ![pic](x.png) end", "words and  end"),
    ("`code *as* is` &amp; &#20013;", "code *as* is & 中"),
    ("a<b>c</b> <https://a.b>", "ac https://a.b"),
    ("2 < 3 [not a link]", "2 < 3 [not a link]"), ("> quoted", "quoted"),
  ])
  func `signs are taken off`(markdown: String, text: String) throws {
    #expect(try read(markdown).shownParagraphs == [text])
  }

  @Test func `pipe tables are tables, and prose with a bar is not`() throws {
    let document = try read(
      "a | b\n\n| T | L |\n|:--|--:|\n| x\\|y | **Z** |\n| one<br>two |\n\nend")
    #expect(document.shownParagraphs == ["a | b", "end"])
    let table = try #require(document.tables.first)
    #expect(table.headerRowCount == 1)
    #expect(table.seen == [["T", "L"], ["x|y", "Z"], ["one two", ""]])
    #expect(
      table[row: 1, column: 0].lines.first?.place == .init(line: 5, table: 1, row: 2, cell: 1))
  }

  @Test func `fenced code stands as it is`() throws {
    let document = try read("```\n# no *heading*\n| a |\n```\nafter")
    #expect(
      document.paragraphs.map { $0.lines.map(\.text) } == [["# no *heading*", "| a |"], ["after"]])
  }

  @Test func `comments are left out and a title before the text is taken`() throws {
    let document = try read("---\ntitle: \"Plan\"\n---\n<!-- no\nno -->\ntext")
    #expect(document.title == "Plan")
    #expect(document.shownParagraphs == ["text"])
    #expect(document.paragraphs[0].lines[0].place.line == 6)
  }

  @Test(arguments: [
    String(repeating: "[", count: 5_000), String(repeating: "`a", count: 5_000),
    String(repeating: "*", count: 50_000), String(repeating: "> ", count: 5_000) + "x",
    String(repeating: " - x\n", count: 2_000),
    "| a |\n|-|\n" + String(repeating: "|", count: 5_000),
    "99999999999999999999. x",
  ])
  func `hostile text is read`(text: String) throws {
    _ = try read(text)
  }
}
