import Foundation
import Testing

@testable import TextEncodings

@Suite struct GeneralDetectorTests {
  @Test(arguments: ["cp1251", "koi8_r", "iso8859-7"])
  func `other alphabets are told`(codec: String) throws {
    let sample = try #require(EncodedText.all.first { $0.codec == codec })
    let encoding = try #require(GeneralDetector.encoding(of: [UInt8](sample.bytes)))
    #expect(try DecodedText(sample.bytes, encoding: encoding).text == sample.text)
  }

  @Test(arguments: [[], Array("plain".utf8)])
  func `of ASCII it says nothing`(bytes: [UInt8]) {
    #expect(GeneralDetector.encoding(of: bytes) == nil)
  }
}
