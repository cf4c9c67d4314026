import Testing

@testable import TextEncodings

@Suite struct EncodingSampleTests {
  @Test func `lines of ASCII are passed over`() {
    let sample = EncodingSample(Array("a\nb é\nc\nü".utf8)[...])
    #expect(sample.bytes == Array("b é\nü".utf8))
    #expect(!sample.isCut)
  }

  @Test func `a long line is cut`() {
    let line = [UInt8](repeating: 0x41, count: 100_000) + [UInt8](repeating: 0xB5, count: 100_000)
    let sample = EncodingSample(line[...])
    #expect(sample.isCut)
    #expect(sample.bytes.count == 65_536)
    #expect(sample.bytes.prefix(64).allSatisfy { $0 == 0x41 })
    #expect(sample.bytes[64] == 0xB5)
  }

  @Test func `what is cut within a character converts`() {
    let text = [UInt8](repeating: 0x41, count: 65_535) + [0xB5, 0xA5, 0xB5, 0xA5]
    let sample = EncodingSample(text[...])
    #expect(sample.isCut && sample.converts(.gb18030))
    #expect(!EncodingSample([0xB5, 0xA5, 0xB5]).converts(.gb18030))
    // 85 is a control character of ISO 8859-1.
    #expect(!EncodingSample([0x41, 0x85]).converts(.latin1))
    #expect(EncodingSample([0x41, 0xE9]).converts(.latin1))
  }
}
