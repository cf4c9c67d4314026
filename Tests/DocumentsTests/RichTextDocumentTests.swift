import DocumentBlocks
import Foundation
import Testing

@testable import Documents

@Suite struct RichTextDocumentTests {
  private func read(_ text: String) throws -> SourceDocument {
    try SourceDocument(data: Data("{\\rtf1\\ansi \(text)}".utf8), name: "a.doc")
  }

  /// Made by `Fixtures/make_fixtures.sh`.
  @Test func `the same list as RTF is the same`() throws {
    for (name, list) in [("list-zh", SampleList.chinese), ("list-en", SampleList.english)] {
      let document = try SourceDocument(contentsOf: Fixture.path("\(name).rtf"))
      #expect(document.shownParagraphs == list.paragraphs, "\(name)")
      #expect(document.tables.map(\.seen) == [list.rows], "\(name)")
      #expect(document.noteCount(.footnotes) == 1)
    }
  }

  @Test(arguments: [
    (#"\uc1\u30002?\u23616\'3f end"#, "甲局 end"), (#"\u-10179?\u-8704?"#, "😀"),
    (#"\'e9\'e0 caf\'e9"#, "éà café"), (#"\ansicpg936 \'bc\'d7\'be\'d6"#, "甲局"),
    (#"{\fonttbl{\f3\fcharset134 SimSun;}}\f3 \'bc\'d7"#, "甲"),
    (#"a\{b\}\\c\~d\_e\-f"#, #"a{b}\c d-ef"#),
    (#"a\tab b\emdash c"#, "a\tb—c"), (#"x{\v no}{\deleted gone}y"#, "xy"),
    (#"{\info{\author no}}{\*\unknown no}{\field{\*\fldinst PAGE}{\fldrslt 7}}"#, "7"),
    (#"{\pict 0102}{\header no}a{\footnote no}"#, "a"), (#"a\bin3 {}}b"#, "ab"),
  ])
  func `text is read as it is shown`(rtf: String, text: String) throws {
    #expect(try read(rtf).shownParagraphs == [text])
  }

  @Test func `cells have their columns by where they end`() throws {
    let document = try read(
      #"\trowd\cellx100\cellx200\cellx300\pard\intbl a\cell b\cell c\cell\row"#
        + #"\trowd\clvmgf\cellx100\cellx300\pard\intbl d\cell e\par f\cell\row"#
        + #"\trowd\clvmrg\cellx101\clmgf\cellx200\clmrg\cellx300\pard\intbl \cell g\cell\cell\row\pard after\par"#
    )
    let table = try #require(document.tables.first)
    #expect(table.seen == [["a", "b", "c"], ["d", "e f", "e f"], ["d", "g", "g"]])
    #expect(document.shownParagraphs == ["after"])
  }

  @Test func `places of cells beyond reason are read or refused`() throws {
    let many = (0..<20_000).map { "\\cellx\($0 * 30)" }.joined()
    let wild = "\\trowd\\cellx9999999999\\cellx-9999999999\\pard\\intbl a\\cell b\\cell\\row"
    let cells = String(repeating: "x\\cell ", count: 20_000)
    for text in [wild, "\\trowd\(many)\\pard\\intbl \(cells)\\row \(wild)"] {
      #expect(try read(text).tables.count == 1)
    }
  }

  @Test func `what is cut off or nested without end is refused`() {
    for text in ["{\\rtf1 {a", "{\\rtf1 " + String(repeating: "{", count: 10_000)] {
      #expect(throws: DocumentFault.self) {
        try SourceDocument(data: Data(text.utf8), name: nil)
      }
    }
  }

  @Test func `mangled files are read or refused`() throws {
    let whole = [UInt8](try Fixture.data("list-zh.rtf"))
    var state: UInt64 = 3
    for _ in 0..<60 {
      var bytes = whole
      for _ in 0..<30 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[6 + Int(state >> 33) % (bytes.count - 10)] = UInt8(truncatingIfNeeded: state >> 20)
      }
      _ = try? SourceDocument(data: Data(bytes), name: nil)
    }
  }
}
