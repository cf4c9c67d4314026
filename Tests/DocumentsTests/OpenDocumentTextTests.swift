import DocumentBlocks
import Foundation
import TestWorkbooks
import Testing

@testable import Documents

@Suite struct OpenDocumentTextTests {
  private static let type = "application/vnd.oasis.opendocument.text"
  private static let namespaces =
    ["office", "text", "table", "style"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }.joined(separator: " ")

  private func data(_ body: String, styles: String = "", more: [MadeArchive.Entry] = []) -> Data {
    Data(
      MadeArchive.bytes(
        [
          MadeArchive.Entry("mimetype", Self.type),
          MadeArchive.Entry(
            "content.xml",
            "<office:document-content \(Self.namespaces)><office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:text>\(body)</office:text></office:body></office:document-content>"
          ),
        ] + more))
  }

  private func read(_ body: String, styles: String = "") throws -> SourceDocument {
    try SourceDocument(data: data(body, styles: styles), name: "a.odt")
  }

  private static let list =
    "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
    + "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-prefix=\"(\" style:num-suffix=\")\" text:display-levels=\"1\"/></text:list-style>"

  @Test func `lists count, nest, begin again and go on`() throws {
    let item = { (text: String) in "<text:list-item><text:p>\(text)</text:p></text:list-item>" }
    let list = { (attributes: String, items: String) in
      "<text:list text:style-name=\"L\" \(attributes)>\(items)</text:list>"
    }
    let nested =
      "<text:list-item><text:p>b</text:p><text:p>more</text:p><text:list>\(item("x"))\(item("y"))</text:list></text:list-item>"
    let document = try read(
      list("", item("a") + nested) + list("", item("c"))
        + list("text:continue-numbering=\"true\"", item("d"))
        + list("", "<text:list-item text:start-value=\"9\"><text:p>e</text:p></text:list-item>"),
      styles: Self.list)
    #expect(
      document.shownParagraphs == [
        "1. a", "2. b", "more", "(a) x", "(b) y", "1. c", "2. d", "9. e",
      ])
  }

  @Test func `deleted and hidden text, notes and indexes are left out and said`() throws {
    let document = try read(
      "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
        + "<text:table-of-content><text:p>Toc</text:p></text:table-of-content>"
        + "<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>foot</text:p></text:note-body></text:note>"
        + "<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d<text:span text:style-name=\"H\">no</text:span></text:p>",
      styles:
        "<style:style style:name=\"H\"><style:text-properties text:display=\"none\"/></style:style>"
    )
    #expect(document.paragraphs.map { $0.lines.map(\.text) } == [["a  b\tc", "d"]])
    for kind in [SourceDocument.Note.Kind.deletedText, .tableOfContents, .footnotes, .hiddenText] {
      #expect(document.noteCount(kind) == 1, "\(kind)")
    }
  }

  @Test func `covered and repeated cells make a table of one width`() throws {
    let document = try read(
      "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>a</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>"
        + "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>"
    )
    // The first two columns begin in the second row.
    #expect(document.tables.map(\.seen) == [[["a", "a", "b"], ["", "", "c"]]])
  }

  @Test func `a protected document is told`() {
    let manifest = MadeArchive.Entry(
      "META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")
    do {
      _ = try SourceDocument(data: data("", more: [manifest]), name: nil)
      Issue.record("it was read")
    } catch { #expect(error.kind == .encrypted) }
  }
}
