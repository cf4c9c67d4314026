import Foundation
import ResponsibilityRegister
import Testing

@Suite struct TextDecodingTests {
  @Test(arguments: ["清单\n一、", "\u{FEFF}清单\n一、"])
  func `a byte order mark is passed over`(text: String) throws {
    #expect(try decodeText(Data(text.utf8)).codes == "清单\n一、".codes)
  }

  @Test(
    arguments: [
      ([], nil, nil, "empty"),
      ([0xEF, 0xBB, 0xBF], nil, nil, "empty"),
      ([0xFF, 0xFE, 0x41, 0x00], 1, 1, "UTF-16"),
      ([0xFE, 0xFF, 0x00, 0x41], 1, 1, "UTF-16"),
      ([0xFF, 0xFE, 0x00, 0x00, 0x41], 1, 1, "UTF-32"),
      (Array("%PDF-1.7".utf8), 1, 1, "PDF"),
      ([0x50, 0x4B, 0x03, 0x04, 0x00], 1, 1, "Word"),
      ([0x41, 0x0A, 0x42, 0x00], 2, 2, "NUL"),
      // A lead byte without its tail, after a Chinese character and a CRLF.
      (Array("单\r\n单".utf8) + [0xE5, 0x41], 2, 2, "byte 9 (0xE5)"),
      ([0x41, 0xC0, 0x80], 1, 2, "byte 2 (0xC0)"),
      // A surrogate, and the start of a character at the end of the file.
      ([0xED, 0xA0, 0x80], 1, 1, "byte 1 (0xED)"),
      ([0x0D, 0x0D, 0xF0, 0x9F], 3, 1, "byte 3 (0xF0)"),
    ] as [([UInt8], Int?, Int?, String)])
  func `what is no text is refused`(bytes: [UInt8], line: Int?, column: Int?, words: String) {
    let error = #expect(throws: RegisterError.self) { try decodeText(bytes) }
    #expect(error?.line == line)
    #expect(error?.column == column)
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
  }
}
