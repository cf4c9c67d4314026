import DocumentBlocks
import Foundation
import TestWorkbooks
import Testing

@testable import Documents

@Suite struct WordDocumentTests {
  typealias Made = MadeWordDocument

  private func read(_ body: String) throws -> SourceDocument { try Made(body: body).read() }

  @Test func `tracked changes are taken as accepted and said`() throws {
    let document = try read(
      "<w:p><w:r><w:t>old </w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
        + "<w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>"
        + "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>")
    #expect(document.shownParagraphs == ["old new"])
    #expect(document.noteCount(.deletedText) == 2)
    #expect(document.noteCount(.insertedText) == 1)
    #expect(document.notes.first { $0.kind == .deletedText }?.detail == "gone")
  }

  @Test func `a paragraph whose end is deleted goes on in the next`() throws {
    let document = try read(
      Made.paragraph("one ", "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + Made.paragraph("two"))
    #expect(document.shownParagraphs == ["one two"])
  }

  @Test func `hidden text is left out, by the run or its style`() throws {
    var made = Made(
      body: "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r><w:r><w:t>yes</w:t></w:r>"
        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>!</w:t></w:r>"
        + "<w:r><w:rPr><w:rStyle w:val=\"H\"/></w:rPr><w:t>no</w:t></w:r></w:p>")
    made.styles =
      "<w:style w:type=\"character\" w:styleId=\"H\"><w:name w:val=\"x\"/><w:rPr><w:vanish/></w:rPr></w:style>"
    let document = try made.read()
    #expect(document.shownParagraphs == ["yes!"])
    #expect(document.noteCount(.hiddenText) == 2)
  }

  @Test func `breaks, tabs, hyphens and symbols are what they look like`() throws {
    let document = try read(
      "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
        + "<w:softHyphen/><w:t>e</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>"
        + "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F001\"/><w:t>f</w:t></w:r></w:p>")
    #expect(document.paragraphs.map { $0.lines.map(\.text) } == [["a\tb", "c-de✓"], ["f"]])
    #expect(document.noteCount(.unknownCharacters) == 1)
  }

  @Test func `text of fields is their result and not their instruction`() throws {
    let document = try read(
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r></w:p>")
    #expect(document.shownParagraphs == ["7"])
  }

  @Test func `a text box is read once, where it is anchored`() throws {
    let box = "<w:txbxContent>\(Made.paragraph("boxed"))</w:txbxContent>"
    let document = try read(
      "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">\(box)</mc:Choice>"
        + "<mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent><w:t>around</w:t></w:r></w:p>")
    #expect(document.shownParagraphs == ["boxed", "around"])
    #expect(document.noteCount(.textBoxes) == 1)
  }

  @Test func `headings are told by the names of styles, by outlines and by what styles build on`()
    throws
  {
    var made = Made(
      body: ["T", "H1", "B", "N"].map { Made.paragraph($0, "<w:pStyle w:val=\"\($0)\"/>") }.joined()
        + Made.paragraph("O", "<w:outlineLvl w:val=\"2\"/>"))
    made.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"own\"/><w:basedOn w:val=\"H1\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"N\"><w:name w:val=\"n\"/><w:basedOn w:val=\"N\"/></w:style>"
    let document = try made.read()
    #expect(document.paragraphs.map(\.headingLevel) == [0, 1, 1, nil, 3])
    #expect(document.title == "T")
  }

  @Test func `a table of contents is left out and said`() throws {
    var made = Made(
      body: Made.paragraph("One 3", "<w:pStyle w:val=\"C\"/>") + Made.paragraph("One"))
    made.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:name w:val=\"toc 1\"/></w:style>"
    let document = try made.read()
    #expect(document.shownParagraphs == ["One"])
    #expect(document.noteCount(.tableOfContents) == 1)
  }

  private func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(Made.paragraph(text))</w:tc>"
  }

  @Test func `cells that go on below are one cell, whatever spans beside them`() throws {
    let document = try read(
      "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>\(cell("Task"))\(cell("Lead"))\(cell("With"))</w:tr>"
        + "<w:tr>\(cell("a"))\(cell("B", "<w:vMerge w:val=\"restart\"/>"))\(cell("C"))</w:tr>"
        + "<w:tr>\(cell("d"))\(cell("", "<w:vMerge/>"))\(cell("E"))</w:tr>"
        + "<w:tr>\(cell("f", "<w:gridSpan w:val=\"2\"/>"))\(cell("G"))</w:tr>"
        + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>\(cell("h"))\(cell("I"))</w:tr></w:tbl>"
    )
    let table = try #require(document.tables.first)
    #expect(
      table.seen == [
        ["Task", "Lead", "With"], ["a", "B", "C"], ["d", "B", "E"], ["f", "f", "G"],
        ["", "h", "I"],
      ])
    #expect(table.headerRowCount == 1)
    #expect(table.rows[2][1] == .covered(row: 1, column: 1))
  }

  @Test func `a deleted row is left out`() throws {
    let document = try read(
      "<w:tbl><w:tr>\(cell("a"))\(cell("b"))</w:tr>"
        + "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>\(cell("c"))\(cell("d"))</w:tr></w:tbl>")
    #expect(document.tables.first?.seen == [["a", "b"]])
  }

  @Test func `a table of one column is paragraphs, and one in a cell its lines`() throws {
    let inner = "<w:tbl><w:tr>\(cell("x"))\(cell("y"))</w:tr></w:tbl>"
    let document = try read(
      "<w:tbl><w:tr>\(cell("boxed"))</w:tr></w:tbl>"
        + "<w:tbl><w:tr>\(cell("a"))<w:tc>\(inner)<w:p/></w:tc></w:tr><w:tr>\(cell("b"))\(cell("c"))</w:tr></w:tbl>"
    )
    #expect(document.shownParagraphs == ["boxed"])
    #expect(document.tables.map(\.seen) == [[["a", "x\ty"], ["b", "c"]]])
    #expect(document.noteCount(.nestedTables) == 1)
  }

  @Test func `headers and footnotes are left out and said`() throws {
    let document = try read(
      "<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
    #expect(document.shownParagraphs == ["a"])
    #expect(document.noteCount(.footnotes) == 1)
  }

  @Test func `what pandoc writes is read`() throws {
    let document = try SourceDocument(contentsOf: Fixture.path("pandoc-en.docx"))
    #expect(document.tables.map(\.seen) == [SampleList.english.rows])
    #expect(
      document.shownParagraphs.contains(
        "(b) Replace broken bins within two working days. (Waste Services)"))
  }

  private func fault(_ data: Data) -> DocumentFault? {
    do {
      _ = try SourceDocument(data: data, name: "a.docx")
      return nil
    } catch { return error }
  }

  @Test func `a document type declaration is refused`() {
    let entry = MadeArchive.Entry(
      "word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><w:document>&b;</w:document>")
    #expect(fault(Data(MadeArchive.bytes([entry])))?.kind == .damaged)
  }

  @Test func `a workbook and an archive of other things are told`() {
    for name in ["xl/workbook.xml", "ppt/presentation.xml", "a.txt"] {
      let data = Data(MadeArchive.bytes([MadeArchive.Entry(name, "x")]))
      #expect(fault(data)?.kind == .foreignFormat, "\(name)")
    }
  }

  @Test func `elements nested without end and tables in tables are refused`() {
    let deep = Made(body: String(repeating: "<w:sdt>", count: 5_000))
    #expect(fault(deep.data)?.kind == .damaged)
    let tables = Made(body: String(repeating: "<w:tbl><w:tr><w:tc>", count: 60))
    #expect(fault(tables.data)?.kind == .damaged)
  }

  @Test func `a part that unpacks to too much is refused`() {
    let entry = MadeArchive.Entry("word/document.xml", String(repeating: " ", count: 20_000_000))
    #expect(fault(Data(MadeArchive.bytes([entry])))?.kind == .tooLarge)
  }
}
