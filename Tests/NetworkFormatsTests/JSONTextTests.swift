import Foundation
import Testing

@testable import NetworkFormats

@Suite struct JSONTextTests {
  @Test(arguments: SampleDocuments.texts + ["\u{0}\u{1F}\u{7F}", "\u{2029}", "\u{FFFF}"])
  func `a text comes back from Foundation`(text: String) throws {
    var bytes: [UInt8] = []
    JSONText.append(text, to: &bytes)
    #expect(try JSONDecoder().decode(String.self, from: Data(bytes)) == text)
    #expect(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
  }

  @Test func `members keep their order`() {
    var bytes: [UInt8] = []
    JSONText.append([("b", .integer(1)), ("a", .number(2)), ("c", .truth(false))], to: &bytes)
    JSONText.append([], to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "{\"b\": 1, \"a\": 2.0, \"c\": false}{}")
  }

  @Test func `elements have lines of their own`() {
    var bytes: [UInt8] = []
    JSONText.appendArray(of: [1, 2], to: &bytes) { $1 += "\($0)".utf8 }
    JSONText.appendArray(of: [Int](), to: &bytes) { $1 += "\($0)".utf8 }
    #expect(String(decoding: bytes, as: UTF8.self) == "[\n    1,\n    2\n  ][]")
  }
}
