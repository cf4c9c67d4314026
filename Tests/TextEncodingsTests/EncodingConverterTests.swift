import Testing

@testable import TextEncodings

@Suite struct EncodingConverterTests {
  /// More than fits into one piece of output, at every offset to its end.
  @Test(arguments: 65_530...65_540)
  func `long texts are converted whole`(length: Int) throws {
    let converter = try #require(EncodingConverter(from: "GB18030", to: "UTF-8"))
    let bytes = [UInt8](repeating: 0x41, count: length) + [0xB5, 0xA5]
    let conversion = converter.convert(bytes[...])
    #expect(conversion.fault == nil)
    #expect(conversion.output == [UInt8](repeating: 0x41, count: length) + Array("单".utf8))
  }

  @Test func `a fault is where it stands in a slice`() throws {
    let converter = try #require(EncodingConverter(from: "GB18030", to: "UTF-8"))
    let conversion = converter.convert(([0, 0, 0xB5, 0xA5, 0xFF, 0x41] as [UInt8])[2...])
    #expect(conversion.fault == 4 && !conversion.isCut)
    #expect(conversion.output == Array("单".utf8))
    let cut = converter.convert(([0xB5, 0xA5, 0xB5] as [UInt8])[...])
    #expect(cut.fault == 2 && cut.isCut)
    // A converter begins anew each time.
    #expect(converter.convert([0xB5, 0xA5]).output == Array("单".utf8))
    #expect(converter.convert([]).output.isEmpty)
  }

  /// 8862 in the characters of Hong Kong is Ê with a macron, of two scalars, of which the second is kept back
  /// until it is known that nothing follows.
  @Test func `what the converter keeps back comes out at the end`() throws {
    let converter = try #require(EncodingConverter(from: "BIG5-HKSCS", to: "UTF-8"))
    let output = converter.convert([0x88, 0x62]).output
    #expect(String(decoding: output, as: UTF8.self).unicodeScalars.map(\.value) == [0xCA, 0x304])
    #expect(converter.convert([0x88, 0x66]).output == Array("Ê".utf8))
  }

  @Test func `unknown encodings have none`() {
    #expect(EncodingConverter(from: "no-such", to: "UTF-8") == nil)
  }
}
