import DocumentBlocks
import Documents
import Foundation
import Testing
import TextEncodings

@Suite struct SourceDocumentContentsTests {
  /// Made by `Fixtures/make_fixtures.sh`.
  @Test(arguments: ["docx", "odt", "html", "md"])
  func `the same list is the same in every format`(ending: String) throws {
    for (name, list) in [("list-zh", SampleList.chinese), ("list-en", SampleList.english)] {
      let document = try SourceDocument(contentsOf: Fixture.path("\(name).\(ending)"))
      #expect(document.shownParagraphs == list.paragraphs, "\(name)")
      #expect(document.tables.map(\.seen) == [list.rows], "\(name)")
    }
  }

  @Test func `the same list as plain text has the same paragraphs`() throws {
    for (name, list) in [("list-zh", SampleList.chinese), ("list-en", SampleList.english)] {
      let document = try SourceDocument(contentsOf: Fixture.path("\(name).txt"))
      #expect(document.shownParagraphs == list.paragraphs, "\(name)")
      let first = try #require(document.paragraphs.first?.lines.first)
      #expect(first.place == .init(line: 1))
    }
  }

  @Test func `the title is the document's own`() throws {
    for ending in ["docx", "odt", "html"] {
      let document = try SourceDocument(contentsOf: Fixture.path("list-zh.\(ending)"))
      #expect(document.title == SampleList.chinese.title, "\(ending)")
    }
    #expect(try SourceDocument(contentsOf: Fixture.path("list-zh.txt")).title == nil)
  }

  @Test(arguments: ["docx", "odt"])
  func `merged cells are one cell and rows of headings are told`(ending: String) throws {
    let table = try #require(
      try SourceDocument(contentsOf: Fixture.path("list-zh.\(ending)")).tables.first)
    #expect(table.headerRowCount == 1)
    #expect(table.rows[3][2] == .covered(row: 2, column: 2))
    guard case .cell(let cell) = table.rows[2][2] else {
      Issue.record("no cell")
      return
    }
    #expect(cell.rowSpan == 2)
    #expect(cell.columnSpan == 1)
    let place = try #require(cell.lines.first?.place)
    #expect((place.table, place.row, place.cell) == (1, 3, 3))
  }

  @Test(arguments: ["docx", "odt"])
  func `what is left out is noted`(ending: String) throws {
    let document = try SourceDocument(contentsOf: Fixture.path("list-en.\(ending)"))
    #expect(document.noteCount(.footnotes) == 1)
    #expect(!document.shownParagraphs.joined().contains("machine"))
  }

  @Test func `levels of headings and lists are told`() throws {
    let document = try SourceDocument(contentsOf: Fixture.path("list-zh.docx"))
    let paragraphs = document.paragraphs
    #expect(paragraphs.map(\.headingLevel) == [0, nil, 1, nil, nil, nil, nil, 1, nil, nil, nil])
    #expect(
      paragraphs.map(\.marker) == [
        nil, nil, "一、", "（一）", "（二）", "1.", "2.", "二、", "（一）", "（二）", nil,
      ])
    #expect(paragraphs[3].listLevel == 1)
    #expect(paragraphs[5].listLevel == 2)
  }

  @Test func `the content tells the format before the ending does`() throws {
    let html = Data("<html><body><p>One</p></body></html>".utf8)
    #expect(try SourceDocument(data: html, name: "page.doc").shownParagraphs == ["One"])
    let docx = try Fixture.data("list-en.docx")
    #expect(try SourceDocument(data: docx, name: "list.txt").tables.count == 1)
    #expect(try SourceDocument(data: Data("# One".utf8), name: "a.md").shownParagraphs == ["One"])
    #expect(try SourceDocument(data: Data("# One".utf8), name: nil).shownParagraphs == ["# One"])
  }

  private func fault(_ data: Data, name: String? = nil) -> DocumentFault? {
    do {
      _ = try SourceDocument(data: data, name: name)
      return nil
    } catch { return error }
  }

  @Test func `what cannot be read is told in one line with what would mend it`() throws {
    #expect(fault(Data())?.kind == .empty)
    #expect(fault(Data("<html><body></body></html>".utf8))?.kind == .empty)
    let docx = try Fixture.data("list-en.docx")
    #expect(fault(docx.prefix(docx.count / 2))?.kind == .truncated)
    let old = Data(
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600))
    #expect(fault(old)?.kind == .foreignFormat)
    for data in [Data(), docx.prefix(docx.count / 2), old] {
      let words = try #require(fault(data)).description
      #expect(words.contains("; "))
      #expect(!words.contains("\n"))
    }
  }

  @Test func `an old Word document is to be saved as docx`() throws {
    // The name of a stream stands in an entry of 128 bytes.
    var bytes = [UInt8](repeating: 0, count: 1_024)
    bytes.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    let name = Array("WordDocument".utf8)
    for (index, byte) in name.enumerated() { bytes[512 + 2 * index] = byte }
    bytes[512 + 64] = UInt8(2 * name.count + 2)
    bytes[512 + 66] = 2
    let told = try #require(fault(Data(bytes), name: "plan.doc"))
    #expect(
      told.description
        == "this is an old Word document (.doc), which is not read; open it and save it as .docx")
  }

  @Test func `a folder and a file that is not there are told`() {
    for path in [Fixture.folder.path, Fixture.path("none.docx")] {
      #expect(throws: DocumentFault.self) { try SourceDocument(contentsOf: path) }
    }
  }

  @Test func `the encoding of a text is told, or named`() throws {
    let gb = try Fixture.data("list-zh.html")
    let document = try SourceDocument(data: gb, name: "a.html")
    #expect(
      document.notes.contains { $0.kind == .encoding && $0.detail?.contains("GB18030") == true })
    let latin = Data([0x41, 0xE7, 0xE3, 0x6F])
    let read = try SourceDocument(data: latin, name: "a.txt", encoding: .latin1)
    #expect(read.shownParagraphs == ["Ação"])
  }
}
