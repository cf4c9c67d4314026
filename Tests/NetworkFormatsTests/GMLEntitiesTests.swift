import Testing

@testable import NetworkFormats

@Suite struct GMLEntitiesTests {
  @Test(arguments: [
    ("a &amp; b", "a & b"), ("&quot;&#34;&#x22;&#X22;", "\"\"\"\""), ("&#23616;&#x5C40;", "局局"),
    ("&eacute;&Eacute;&copy;", "éÉ©"), ("&", "&"), ("&&amp;", "&&"), ("&;", "&;"),
    ("&bogus;", "&bogus;"), ("&#xD800;", "&#xD800;"), ("&#1114112;", "&#1114112;"), ("&#;", "&#;"),
    ("&#-1;", "&#-1;"), ("&#+65;", "&#+65;"), ("a;b", "a;b"), ("&#10;", "\n"), ("局&lt;局", "局<局"),
    ("&amp;quot;", "&quot;"), ("&averyveryverylongname;", "&averyveryverylongname;"),
  ])
  func `an entity is its character and all else stays`(text: String, decoded: String) {
    #expect(GMLEntities.decoded(text) == decoded)
  }

  @Test func `only ASCII without quotes and ampersands is written`() {
    var bytes: [UInt8] = []
    GMLEntities.append("a\"&\n局é👍\\<'", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "a&#34;&#38;&#10;&#23616;&#233;&#128077;\\<'")
  }
}
