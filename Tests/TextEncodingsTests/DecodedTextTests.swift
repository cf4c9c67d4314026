import Foundation
import TestNetworks
import Testing

@testable import TextEncodings

@Suite struct DecodedTextTests {
  @Test func `all texts are there`() { #expect(EncodedText.all.count > 20) }

  @Test(arguments: EncodedText.all)
  func `a text is read in the encoding that is named`(sample: EncodedText) throws {
    let encoding = try #require(TextEncoding(named: sample.encoding))
    let read = try DecodedText(sample.bytes, encoding: encoding)
    #expect(read.text.codes == sample.text.codes)
    #expect(read.encoding == encoding)
    #expect(read.reason == .named)
    #expect(read.remark == nil)
  }

  @Test(arguments: EncodedText.all.filter(\.isTold))
  func `a text tells its encoding`(sample: EncodedText) throws {
    let read = try DecodedText(sample.bytes)
    #expect(read.text.codes == sample.text.codes)
    #expect(read.encoding.name.lowercased() == sample.encoding.lowercased())
    let remark = try #require(read.remark)
    #expect(remark.hasPrefix("read as \(read.encoding), "), "\(remark)")
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF] + Array("单".utf8), "UTF-8", nil),
      ([0xFF, 0xFE, 0x55, 0x53], "UTF-16LE", "read as UTF-16LE, by its byte-order mark"),
      ([0xFE, 0xFF, 0x53, 0x55], "UTF-16BE", "read as UTF-16BE, by its byte-order mark"),
      (
        [0xFF, 0xFE, 0, 0, 0x55, 0x53, 0, 0], "UTF-32LE", "read as UTF-32LE, by its byte-order mark"
      ),
      (
        [0, 0, 0xFE, 0xFF, 0, 0, 0x53, 0x55], "UTF-32BE", "read as UTF-32BE, by its byte-order mark"
      ),
    ] as [([UInt8], String, String?)])
  func `a byte-order mark decides and is passed over`(
    bytes: [UInt8], encoding: String, remark: String?
  ) throws {
    let read = try DecodedText(Data(bytes))
    #expect(read.text.codes == [0x5355])
    #expect(read.encoding.name == encoding)
    #expect(read.remark == remark)
  }

  @Test func `of plain UTF-8 nothing is said`() throws {
    let read = try DecodedText(Data("清单\n一、é".utf8))
    #expect(read.encoding == .utf8 && read.reason == .valid && read.remark == nil)
  }

  @Test(
    arguments: [
      ([], nil, nil, "empty"),
      ([0xEF, 0xBB, 0xBF], nil, nil, "empty"),
      ([0xFF, 0xFE], nil, nil, "empty"),
      (Array("%PDF-1.7".utf8), 1, 1, "PDF"),
      ([0x50, 0x4B, 0x03, 0x04, 0x00], 1, 1, "Word"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 1, 1, "old Word"),
      ([0x1F, 0x8B, 0x08, 0x00], 1, 1, "gunzip"),
      (Array("{\\rtf1\\ansi".utf8), 1, 1, "RTF"),
      ([0x41, 0x0A, 0x42, 0x00], 2, 2, "byte 4 is NUL"),
      ([0x00, 0x01, 0x02, 0xFF], 1, 1, "byte 1 is NUL"),
      // A lead byte without its tail, after a Chinese character and a CRLF.
      (Array("单\r\n单".utf8) + [0xE5, 0x41], 2, 2, "byte 9 (0xE5) is not UTF-8"),
      // The start of a character at the end of the file.
      (Array("清单".utf8) + [0x0D, 0x0D, 0xF0, 0x9F], 3, 1, "byte 9 (0xF0) is not UTF-8"),
      // After a mark, there is no doubt of the encoding; a surrogate is none of its characters.
      ([0xEF, 0xBB, 0xBF, 0x41, 0xC0, 0x80], 1, 2, "byte 5 (0xC0) is not UTF-8"),
      ([0xEF, 0xBB, 0xBF, 0xED, 0xA0, 0x80], 1, 1, "byte 4 (0xED) is not UTF-8"),
      // UTF-16: half a unit at the end, and surrogates alone.
      ([0xFF, 0xFE, 0x41, 0x00, 0x42], 1, 2, "ends within a character of UTF-16LE"),
      ([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xDC, 0x42, 0x00], 1, 2, "byte 5 (0x00) is not UTF-16LE"),
      ([0xFE, 0xFF, 0x00, 0x0A, 0xD8, 0x00, 0x00, 0x42], 2, 1, "byte 5 (0xD8) is not UTF-16BE"),
      ([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8], 1, 2, "ends within a character of UTF-16LE"),
      ([0xFF, 0xFE, 0x41, 0x00, 0x00, 0x00, 0x42, 0x00], 1, 2, "NUL"),
    ] as [([UInt8], Int?, Int?, String)])
  func `what is no text is refused`(bytes: [UInt8], line: Int?, column: Int?, words: String) {
    let fault = #expect(throws: TextFault.self) { try DecodedText(Data(bytes)) }
    #expect(fault?.line == line)
    #expect(fault?.column == column)
    #expect(fault?.description.contains(words) == true, "\(String(describing: fault))")
  }

  /// 单 is B5 A5 in GB 18030, of which FF begins no character.
  @Test(
    arguments: [
      (
        [0xB5, 0xA5, 0x0A, 0xB5, 0xA5, 0xFF, 0x41], "gb18030", 2, 2, "byte 6 (0xFF) is not GB18030"
      ),
      ([0xB5, 0xA5, 0x0A, 0xB5], "gb18030", 2, 1, "ends within a character of GB18030"),
      ([0xB3, 0xE6, 0x0D, 0x0A, 0x41, 0xFF], "big5", 2, 2, "byte 6 (0xFF) is not Big5-HKSCS"),
      ([0x41, 0x81], "windows-1252", 1, 2, "byte 2 (0x81) is not Windows-1252"),
      ([0x41, 0x0A, 0xE9], "utf-8", 2, 1, "byte 3 (0xE9) is not UTF-8"),
      ([0xEF, 0xBB, 0xBF, 0x41], "gb18030", 1, 1, "begins with the mark of UTF-8"),
      ([0x41, 0x07, 0x42, 0x07], "utf-16", nil, nil, "name UTF-16LE or UTF-16BE"),
      ([0x41, 0x00], "latin-1", 1, 2, "NUL"),
    ] as [([UInt8], String, Int?, Int?, String)])
  func `what a named encoding cannot hold is refused`(
    bytes: [UInt8], name: String, line: Int?, column: Int?, words: String
  ) throws {
    let encoding = try #require(TextEncoding(named: name))
    let fault = #expect(throws: TextFault.self) {
      try DecodedText(Data(bytes), encoding: encoding)
    }
    #expect(fault?.line == line)
    #expect(fault?.column == column)
    #expect(fault?.description.contains(words) == true, "\(String(describing: fault))")
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x55, 0x53], "UTF-16LE"), ([0xFE, 0xFF, 0x53, 0x55], "UTF-16BE"),
    ] as [([UInt8], String)])
  func `a mark tells the order of bytes of UTF-16 that is named`(
    bytes: [UInt8], encoding: String
  ) throws {
    for named in [TextEncoding.utf16, try #require(TextEncoding(named: encoding))] {
      let read = try DecodedText(Data(bytes), encoding: named)
      #expect(read.text == "单" && read.encoding.name == encoding)
    }
  }

  @Test(arguments: [
    "<?xml version=\"1.0\" encoding=\"gb18030\"?>\n<a>甲局</a>",
    "<!DOCTYPE html>\n<html><head><META charset='gb2312'><title>甲局</title>",
    "<html><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gbk\">甲局",
  ])
  func `a declaration decides where the text converts`(text: String) throws {
    let read = try DecodedText(Data(try #require(text.bytes(in: .gb18030))))
    #expect(read.text == text)
    #expect(read.remark == "read as GB18030, as it declares")
  }

  @Test func `a declaration that the text contradicts is said`() throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>行政法务司</a>\n<a>环境保护局</a>\n"
    let read = try DecodedText(Data(try #require(text.bytes(in: .gb18030))))
    #expect(read.text == text)
    #expect(read.wrongDeclaration == "UTF-8")
    #expect(read.remark?.hasPrefix("read as GB18030, though it declares UTF-8, ") == true)
    let utf8 = "<?xml version=\"1.0\" encoding=\"utf-16\"?><a>单</a>"
    #expect(try DecodedText(Data(utf8.utf8)).remark == "read as UTF-8, though it declares utf-16")
  }

  /// 甲局 alone is some text in several encodings.
  @Test func `where several encodings fit none is taken`() throws {
    let bytes = try #require("名,甲局\n".bytes(in: .gb18030))
    let fault = #expect(throws: TextFault.self) { try DecodedText(Data(bytes)) }
    let said = try #require(fault).description
    #expect(said.hasPrefix("1:1: byte 1 (0xC3) is not UTF-8, and the text is too short"), "\(said)")
    #expect(said.contains("GB18030 reads “名,甲局”"), "\(said)")
    #expect(said.contains("--encoding "), "\(said)")
    #expect(try DecodedText(Data(bytes), encoding: .gb18030).text == "名,甲局\n")
  }

  @Test func `a text that is cut within a character is not repaired`() throws {
    for sample in EncodedText.all where ["gb2312", "big5", "cp932"].contains(sample.codec) {
      // The last line break, and half of the character before it.
      let fault = #expect(throws: TextFault.self, "\(sample.codec)") {
        try DecodedText(sample.bytes.dropLast(2))
      }
      #expect(fault?.problem.contains("which the text seems to be") == true, "\(sample.codec)")
      #expect(fault?.line == sample.text.split(separator: "\n").count)
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `random bytes never crash`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let starts: [[UInt8]] = [
      [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], Array("<?xml ".utf8),
      Array("<meta charset=".utf8),
    ]
    for start in starts {
      for range: ClosedRange<UInt8> in [0...255, 1...255, 0x80...0xFF, 0x20...0xFF] {
        let length = Int.random(in: 0...300, using: &generator)
        let bytes = start + (0..<length).map { _ in UInt8.random(in: range, using: &generator) }
        for encoding in [nil, .utf16, .gb18030, .big5, .shiftJIS, .eucJP] as [TextEncoding?] {
          do {
            let read = try DecodedText(Data(bytes), encoding: encoding)
            #expect(!read.text.utf8.contains(0))
          } catch { #expect(!error.problem.isEmpty && !error.remedy.isEmpty) }
        }
      }
    }
  }

  /// A slice of data begins at another index than 0.
  @Test func `a slice is read as it stands`() throws {
    let data = Data("xx清单".utf8).dropFirst(2)
    #expect(try DecodedText(data).text == "清单")
  }
}
