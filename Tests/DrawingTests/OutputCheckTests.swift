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

  // One object by hand, at the ninth byte, and a table of objects at the 24th; entries have 20 bytes, and what
  // follows them 18.
  private func pdf(_ section: String, _ entries: [String]) -> [UInt8] {
    let object = "%PDF-1.4\n1 0 obj\nendobj\n"
    return Array(
      "\(object)xref\n\(section)\n\(entries.map { $0 + " \n" }.joined())startxref\n24\n%%EOF".utf8)
  }

  private static let free = "0000000000 65535 f"
  private static let first = "0000000009 00000 n"

  /// The first number of a section is that of its first object; a section may have no objects.
  @Test(arguments: [("0 2", [free, first]), ("1 1", [first]), ("0 1", [free]), ("0 0", [])])
  func `a table that leads to its objects is whole`(section: String, entries: [String]) throws {
    let whole = pdf(section, entries)
    #expect(try OutputCheck.pdf(whole) == whole)
  }

  @Test(arguments: [
    // More entries than there are, too many to count, fewer than none, and none said.
    ("0 3", [free, first]), ("0 4611686018427387904", [free, first]), ("0 -1", []), ("0", [free]),
    // Another object stands there, none does, or nothing.
    ("2 1", [first]), ("0 2", [free, "0000000010 00000 n"]), ("0 2", [free, "0000009999 00000 n"]),
    ("0 2", [free, "000000000x 00000 n"]),
  ])
  func `a table that leads elsewhere is refused`(section: String, entries: [String]) {
    #expect(throws: DiagramError.brokenOutput(format: .pdf, problem: "objects of it are missing")) {
      try OutputCheck.pdf(pdf(section, entries))
    }
  }
}
