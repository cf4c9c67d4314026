import Testing

@testable import NetworkFormats

@Suite struct PajekTextTests {
  @Test(
    arguments: SampleDocuments.texts + ["&#34;", "&#38;#", "&", "C:\\new\\", " \t ", "\0\u{7F}"])
  func `a text that is written is read as it was`(text: String) {
    for place in [PajekText.Place.label, .restOfLine] {
      let encoded = PajekText.encoded(text, in: place)
      #expect(!encoded.unicodeScalars.contains { $0 == "\"" || $0 == "\n" || $0 == "\r" })
      #expect(
        Array(PajekText.decoded(encoded, in: place).unicodeScalars) == Array(text.unicodeScalars))
    }
  }

  @Test func `what is no character stays as it is`() {
    for text in ["&#;", "&#x41;", "&#99999999;", "&#1114112;", "&#55296;", "&#65", "&amp;", "\\t"] {
      #expect(PajekText.decoded(text, in: .label) == text)
    }
    #expect(PajekText.decoded("C:\\nets", in: .restOfLine) == "C:\\nets")
  }
}
