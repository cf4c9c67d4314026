import TestDiagrams
import Testing

@testable import Drawing

@Suite struct OutputCheckTests {
  @Test func `refuses what is not whole`() throws {
    let options = RenderingOptions(
      resolution: 36, coverage: FontCoverage { (_) throws(DiagramError) in [] })
    let diagram = SampleDiagrams.small()
    let png = try diagram.render(.png, options: options)
    let pdf = try diagram.render(.pdf, options: options)
    #expect(throws: DiagramError.self) { try OutputCheck.png([]) }
    #expect(throws: DiagramError.self) { try OutputCheck.png(Array(png.dropLast())) }
    #expect(throws: DiagramError.self) { try OutputCheck.pdf(Array(pdf.dropLast(20))) }
    #expect(throws: DiagramError.self) { try OutputCheck.pdf([]) }
    #expect(throws: DiagramError.self) { try OutputCheck.dot(Array("graph {".utf8)) }
  }

  @Test(arguments: [
    (
      "x/CreationDate (D:20251123200500Z)y", "x/CreationDate (D:20000101000000Z)y"
    ),
    (
      "x/CreationDate (D:20251123200500+08'00')y", "x/CreationDate (D:20000101000000Z)      y"
    ),
    ("no date", "no date"), ("/CreationDate (D:2025", "/CreationDate (D:2025"),
    ("/CreationDate ()", "/CreationDate ()"), ("", ""),
  ]) func fixesTheDateInPlace(text: String, expected: String) {
    #expect(String(decoding: PDFDate.fixed(Array(text.utf8)), as: UTF8.self) == expected)
  }
}
