import DocumentBlocks
import Testing

@Suite struct SourceDocumentTextTests {
  @Test(arguments: [
    (["推进绿色", "发展。"], "推进绿色发展。"),
    (["Improve the", "roads"], "Improve the roads"),
    (["5G", "网络"], "5G 网络"),
    (["cross-", "border"], "cross-border"),
    (["环境部", "", "（牵头）"], "环境部（牵头）"),
    (["한국", "정부"], "한국 정부"),
  ])
  func `lines are joined with a blank where the script has blanks`(
    lines: [String], text: String
  ) {
    #expect(SourceDocument.Paragraph(lines: lines.map { .init($0) }).text == text)
    #expect(SourceDocument.Cell(lines: lines.map { .init($0) }).text == text)
  }
}
