import Testing

@testable import ZipArchives

@Suite struct CompoundFileTests {
  /// A header of 512 bytes, then entries of 128: a name in UTF-16, its length with the ending nought, a kind.
  private func file(_ streams: [String]) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += Array(repeating: 0, count: 512 - bytes.count)
    for name in streams {
      var entry = Array(name.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let length = entry.count + 2
      entry += Array(repeating: 0, count: 64 - entry.count)
      entry += [UInt8(length), 0, 2]
      bytes += entry + Array(repeating: 0, count: 128 - entry.count)
    }
    return bytes
  }

  @Test func `its streams are named`() {
    #expect(
      CompoundFile(file(["Root Entry", "WordDocument"]))?.streamNames == [
        "Root Entry", "WordDocument",
      ])
    #expect(CompoundFile(file([]))?.streamNames == [])
  }

  @Test func `other bytes are none, and a cut one does no harm`() {
    #expect(CompoundFile([]) == nil)
    #expect(CompoundFile([0x50, 0x4B, 3, 4]) == nil)
    #expect(CompoundFile(Array(file(["WordDocument"]).prefix(520)))?.streamNames == [])
  }
}
