import Testing

@testable import Drawing

struct PDFDateTests {
  private func fixed(_ text: String) -> String {
    String(decoding: PDFDate.fixed(Array(text.utf8)), as: UTF8.self)
  }

  @Test func `a date is replaced in its place`() {
    #expect(
      fixed("<< /CreationDate (D:20260102030405Z) >>") == "<< /CreationDate (D:20000101000000Z) >>")
  }

  @Test func `what a time zone leaves over is space`() {
    let (before, after) = ("(D:20260102030405+08'00')", "(D:20000101000000Z)      ")
    #expect(before.count == after.count)
    #expect(fixed("/CreationDate \(before)\n>>") == "/CreationDate \(after)\n>>")
  }

  @Test func `the last of two dates is the document's`() {
    let page = "/CreationDate (D:20260102030405Z)"
    #expect(fixed(page + " " + page) == page + " /CreationDate (D:20000101000000Z)")
  }

  @Test(arguments: [
    "", "%PDF-1.7", "/CreationDate ()", "/CreationDate (D:2026)",
    "/CreationDate (D:20260102030405Z",
  ])
  func `what has no whole date stays`(text: String) {
    #expect(fixed(text) == text)
  }
}
