import Testing

@testable import TextEncodings

@Suite struct ByteOrderMarkTests {
  @Test func `that of UTF-32 is not taken for that of UTF-16`() throws {
    #expect(ByteOrderMark(of: [0xFF, 0xFE, 0, 0])?.encoding == .utf32LittleEndian)
    #expect(ByteOrderMark(of: [0xFF, 0xFE, 0, 1])?.encoding == .utf16LittleEndian)
    #expect(ByteOrderMark(of: [0xEF, 0xBB]) == nil)
    #expect(ByteOrderMark(of: []) == nil)
  }
}
