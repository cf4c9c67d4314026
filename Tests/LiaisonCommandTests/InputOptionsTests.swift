import Foundation
import Testing

/// Files in other encodings than UTF-8.
@Suite struct InputOptionsTests {
  private struct Doubt: Decodable {
    let code: String
    let message: String
  }

  /// Three tasks and their bureaus in Big5, by Python.
  private static let big5 =
    Data(
      base64Encoded:
        "pfSwyCyzZKX0s+am7Aqr2LNdpGq+9Cy5Qr/ppHWwyKVxCqfvtb2k9L3oLMD0udKrT8VAp70KpOSr+bROt34ss9KkdajGsMinvQo="
    ) ?? Data()
  /// 甲局 in GB 18030, which is some text in other encodings too.
  private static let short = Data("item,party\n1,".utf8) + Data([0xBC, 0xD7, 0xBE, 0xD6, 0x0A])

  @Test func `the encoding that was taken is said`() throws {
    let result = try CommandRun(["read", "-", "--format", "csv"], input: Self.big5)
    #expect(result.status == 0)
    #expect(result.text.contains("運輸工務司"))
    #expect(
      result.errors.hasPrefix(
        "liaison: standard input: read as Big5-HKSCS, judging by its characters; "))
    let check = try CommandRun(["check", "-", "--format", "json"], input: Self.big5)
    let doubts = try check.json([Doubt].self)
    let doubt = try #require(doubts.first { $0.code == "text-encoding" })
    #expect(doubt.message.hasPrefix("the text was read as Big5-HKSCS"))
  }

  @Test(arguments: ["read", "measure", "pairs", "hotspots"])
  func `an encoding that is named decides`(command: String) throws {
    let open = try CommandRun([command, "-"], input: Self.short)
    #expect(open.status == 1 && open.output.isEmpty)
    #expect(open.faults.count == 1)
    #expect(open.errors.contains(":2:3: byte 14 (0xBC) is not UTF-8"), "\(open.errors)")
    #expect(open.errors.contains("GB18030 reads “1,甲局”"), "\(open.errors)")
    let named = try CommandRun([command, "-", "--encoding", "gbk"], input: Self.short)
    #expect(named.status == 0)
    #expect(named.errors.isEmpty, "\(named.errors)")
  }

  @Test func `an unknown encoding suggests the nearest`() throws {
    let result = try CommandRun(["read", "-", "--encoding", "gb18031"], input: Self.short)
    #expect(result.status == 64)
    #expect(result.faults.count == 1 && result.errors.contains("GB18030"), "\(result.errors)")
  }
}
