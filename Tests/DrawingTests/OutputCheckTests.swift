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
}
