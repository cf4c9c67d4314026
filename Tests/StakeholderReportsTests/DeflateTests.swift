import CZlib
import Testing

@testable import StakeholderReports

struct DeflateTests {
  @Test(arguments: [0, 1, 1000, 300_000])
  func `bytes come back through zlib`(count: Int) {
    // A period of 251 bytes packs well, and no byte stands still.
    let bytes = (0..<count).map { UInt8($0 % 251) }
    let packed = [UInt8](Deflate.zlib(bytes))
    var length = uLong(count)
    var unpacked = [UInt8](repeating: 0, count: max(count, 1))
    let status = unsafe uncompress(&unpacked, &length, packed, uLong(packed.count))
    #expect(status == Z_OK)
    #expect(Array(unpacked.prefix(Int(length))) == bytes)
    if count >= 1000 { #expect(packed.count < count / 2) }
  }

  /// RFC 1950: a window of 32 KB, the level of best compression, and a header that 31 divides.
  @Test func `the header is that of zlib`() {
    #expect(Array(Deflate.zlib(Array("abc".utf8)).prefix(2)) == [0x78, 0xDA])
  }
}
