import Testing

@testable import Documents

@Suite struct PDFRunningLinesTests {
  @Test(arguments: [
    "3", "— 3 —", "- 12 -", "Page 3 of 12", "第3页", "第 3 页 共 12 页", "iv", "3/12", "p. 7",
    "Página 3 de 12", "·3·",
  ])
  func `page numbers are told in their usual forms`(text: String) {
    #expect(PDFRunningLines.isPageNumber(text))
  }

  @Test(arguments: ["", "page", "2026年3月", "1. Roads", "civil", "12345", "3 4 5", "Annex 3", "C"])
  func `other words are none`(text: String) {
    #expect(!PDFRunningLines.isPageNumber(text))
  }
}
