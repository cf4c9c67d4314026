import Drawing
import TestDiagrams
import Testing

@Suite struct FontCoverageTests {
  private let latinOnly = FontCoverage { (scalars) throws(DiagramError) in
    scalars.filter { !$0.isASCII }
  }

  @Test func `lists each missing character once`() throws {
    #expect(try latinOnly.missing(in: ["a 部", "部门\n", "\u{200D}"]) == ["部", "门"])
    #expect(try latinOnly.missing(in: ["plain"]).isEmpty)
  }

  @Test func `names a package`() throws {
    let options = RenderingOptions(coverage: latinOnly)
    #expect(throws: DiagramError.self) {
      try SampleDiagrams.small().render(.png, options: options)
    }
    let unknown = RenderingOptions(
      coverage: FontCoverage { (_) throws(DiagramError) in throw .fontsUnknown })
    #expect(throws: DiagramError.fontsUnknown) {
      try SampleDiagrams.small().render(.pdf, options: unknown)
    }
  }
}
