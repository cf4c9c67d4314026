import Testing

@testable import TextEncodings

@Suite struct UnmarkedUTF16Tests {
  /// 一 is 4E 00, the letter N in the other order of bytes.
  @Test(arguments: ["一,甲\n一,乙\n", "ação\n", "任务,责任单位\n一、建桥,甲局\n", "a"])
  func `the order of bytes is told`(text: String) {
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(UnmarkedUTF16.encoding(of: little[...]) == .utf16LittleEndian)
    #expect(UnmarkedUTF16.encoding(of: big[...]) == .utf16BigEndian)
  }

  @Test(
    arguments: [
      [], [0], [0, 0], [0, 0, 0, 0], [0x41, 0x0A, 0x42, 0x00],
      [0x4E, 0x00, 0x00, 0x4E, 0x12, 0x07],
      // A program's numbers.
      [1, 0, 0, 0, 2, 0, 0, 0, 0x41, 0],
    ] as [[UInt8]])
  func `other bytes are none`(bytes: [UInt8]) {
    #expect(UnmarkedUTF16.encoding(of: bytes[...]) == nil)
  }
}
