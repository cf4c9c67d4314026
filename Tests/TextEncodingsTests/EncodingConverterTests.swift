import Testing

@testable import TextEncodings

@Suite struct EncodingConverterTests {
  /// What one converter makes of texts, one after the other; `nil` where it knows not the encoding.
  private func conversions(_ texts: [ArraySlice<UInt8>], from name: String) -> [EncodingConversion]?
  {
    guard let converter = EncodingConverter(from: name, to: "UTF-8") else { return nil }
    return texts.map { converter.convert($0) }
  }

  /// More than fits into one piece of output, at every offset to its end.
  @Test(arguments: 65_530...65_540)
  func `long texts are converted whole`(length: Int) throws {
    let letters = [UInt8](repeating: 0x41, count: length)
    let found = try #require(conversions([(letters + [0xB5, 0xA5])[...]], from: "GB18030")?.first)
    #expect(found.fault == nil)
    #expect(found.output == letters + Array("单".utf8))
  }

  @Test func `a fault is where it stands in a slice`() throws {
    let texts: [[UInt8]] = [
      [0, 0, 0xB5, 0xA5, 0xFF, 0x41], [0, 0, 0xB5, 0xA5, 0xB5], [0, 0, 0xB5, 0xA5], [0, 0],
    ]
    let found = try #require(conversions(texts.map { $0[2...] }, from: "GB18030"))
    #expect(found.map(\.fault) == [4, 4, nil, nil])
    #expect(found.map(\.isCut) == [false, true, false, false])
    // Each begins anew, whatever came before.
    let one = Array("单".utf8)
    #expect(found.map(\.output) == [one, one, one, []])
  }

  /// 8862 in the characters of Hong Kong is Ê with a macron, of two scalars; 8866 is Ê alone, which the
  /// converter keeps back until it is known what follows.
  @Test func `what the converter keeps back comes out at the end`() throws {
    let found = try #require(conversions([[0x88, 0x62], [0x88, 0x66]], from: "BIG5-HKSCS"))
    let texts = found.map { String(decoding: $0.output, as: UTF8.self) }
    #expect(texts.map { $0.unicodeScalars.map(\.value) } == [[0xCA, 0x304], [0xCA]])
  }

  @Test func `unknown encodings have none`() {
    #expect(conversions([], from: "no-such") == nil)
  }
}
