import DocumentBlocks
import Testing

@testable import Documents

@Suite struct PlainTextDocumentTests {
  @Test func `empty lines part paragraphs and form feeds part pages`() throws {
    let document = try PlainTextDocument.document("one\ntwo\r\n\n  three \u{0C}four\rfive")
    #expect(
      document.paragraphs.map { $0.lines.map(\.text) }
        == [["one", "two"], ["three"], ["four", "five"]])
    #expect(
      document.paragraphs.flatMap { $0.lines.map(\.place) } == [
        .init(page: 1, line: 1), .init(page: 1, line: 2), .init(page: 1, line: 4),
        .init(page: 2, line: 1), .init(page: 2, line: 2),
      ])
  }

  @Test func `a text without form feeds has no pages`() throws {
    let document = try PlainTextDocument.document("one")
    #expect(document.paragraphs.first?.lines == [.init("one", place: .init(line: 1))])
  }
}
