import MarkupReading
import Testing

@Suite struct NamedEntityTests {
  @Test(arguments: [
    ("quot", "\""), ("amp", "&"), ("lt", "<"), ("eacute", "é"), ("szlig", "ß"), ("Omega", "Ω"),
    ("euro", "€"),
  ])
  func `a name of HTML 4 has its character`(name: String, character: Unicode.Scalar) {
    #expect(NamedEntity.character(name) == character)
  }

  @Test(arguments: ["", "Eacute2", "bogus", "quot\u{0}", "é"])
  func `another name has none`(name: String) {
    #expect(NamedEntity.character(name) == nil)
  }
}
