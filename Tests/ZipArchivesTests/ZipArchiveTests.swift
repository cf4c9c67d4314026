import TestWorkbooks
import Testing
import ZipArchives

@Suite struct ZipArchiveTests {
  /// Tests have an archive of their own, by which they look at workbooks without this one.
  private typealias Archive = ZipArchives.ZipArchive

  private func fault(_ body: () throws -> Void) -> ZipFault? {
    do {
      try body()
      return nil
    } catch { return error as? ZipFault }
  }

  @Test func `entries come out as they went in`() throws {
    var stored = MadeArchive.Entry("a/文件.xml", "stored as it is")
    stored.isPacked = false
    let packed = MadeArchive.Entry("b.xml", String(repeating: "packed ", count: 1000))
    let archive = try Archive(
      MadeArchive.bytes([stored, packed, MadeArchive.Entry("empty", "")]))
    #expect(archive.names == ["a/文件.xml", "b.xml", "empty"])
    #expect(try archive.bytes(of: "a/文件.xml") == stored.data)
    #expect(try archive.bytes(of: "b.xml") == packed.data)
    #expect(try archive.bytes(of: "empty") == [])
    #expect(archive.has("b.xml"))
    #expect(!archive.has("c.xml"))
    #expect(fault { _ = try archive.bytes(of: "c.xml") }?.kind == .missing)
  }

  @Test func `an archive that is cut off anywhere is a fault`() throws {
    let whole = MadeArchive.bytes([
      MadeArchive.Entry("a", "some text"), MadeArchive.Entry("b", "more"),
    ])
    for length in 0..<whole.count {
      let found = fault {
        let archive = try Archive(Array(whole[..<length]))
        for name in archive.names { _ = try archive.bytes(of: name) }
      }
      #expect(found?.kind == .damaged, "\(length)")
    }
    #expect(try Archive(whole).names.count == 2)
  }

  @Test func `a changed byte is noticed by its checksum`() throws {
    var entry = MadeArchive.Entry("a", "some text")
    entry.announcedCheck = 1
    let archive = try Archive(MadeArchive.bytes([entry]))
    #expect(fault { _ = try archive.bytes(of: "a") }?.kind == .damaged)
  }

  @Test func `an encrypted entry is said to be`() throws {
    var entry = MadeArchive.Entry("a", "some text")
    entry.flags = 1
    let archive = try Archive(MadeArchive.bytes([entry]))
    #expect(fault { _ = try archive.bytes(of: "a") }?.kind == .encrypted)
  }

  @Test func `two entries of one name are refused`() {
    let twice = MadeArchive.bytes([MadeArchive.Entry("a", "1"), MadeArchive.Entry("a", "2")])
    #expect(fault { _ = try Archive(twice) }?.kind == .damaged)
  }

  @Test func `too many entries are refused`() {
    let many = MadeArchive.bytes((0..<12).map { MadeArchive.Entry("\($0)", "") })
    var limits = ZipLimits()
    limits.entries = 11
    #expect(fault { _ = try Archive(many, limits: limits) }?.kind == .tooLarge)
    limits.entries = 12
    #expect(fault { _ = try Archive(many, limits: limits) } == nil)
  }

  /// The announced size is not what counts.
  @Test(arguments: [nil, 10, 0xFFFF_FFFE] as [UInt32?])
  func `what unpacks to far more than its size is refused`(announced: UInt32?) throws {
    var bomb = MadeArchive.Entry("bomb.xml", [UInt8](repeating: 0x20, count: 9 << 20))
    bomb.announcedSize = announced
    let archive = try Archive(MadeArchive.bytes([bomb]))
    let found = fault { _ = try archive.bytes(of: "bomb.xml") }
    #expect(found?.kind == .tooLarge || announced != nil && found?.kind == .damaged)
    #expect(found != nil)
  }

  @Test func `sizes are limited one by one and together`() throws {
    let text = [UInt8](repeating: 0x41, count: 1000)
    let bytes = MadeArchive.bytes([MadeArchive.Entry("a", text), MadeArchive.Entry("b", text)])
    var limits = ZipLimits()
    limits.entrySize = 999
    let one = try Archive(bytes, limits: limits)
    #expect(fault { _ = try one.bytes(of: "a") }?.kind == .tooLarge)
    limits.entrySize = 1000
    limits.totalSize = 1999
    let both = try Archive(bytes, limits: limits)
    #expect(try both.bytes(of: "a") == text)
    #expect(fault { _ = try both.bytes(of: "b") }?.kind == .tooLarge)
  }

  /// The end record of a large archive may announce any number of entries.
  @Test func `entries that are announced and not there are a fault`() {
    func number(_ value: UInt64, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
    }
    for count in [1_000_000_000, UInt64.max] {
      var bytes = Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0, count: 60)
      let end = UInt64(bytes.count)
      bytes += Array("PK\u{6}\u{6}".utf8) + number(44, 8) + number(45, 2) + number(45, 2)
      bytes += number(0, 8) + number(count, 8) + number(count, 8) + number(46, 8) + number(4, 8)
      bytes += Array("PK\u{6}\u{7}".utf8) + number(0, 4) + number(end, 8) + number(1, 4)
      bytes += Array("PK\u{5}\u{6}".utf8) + number(0, 4) + number(0xFFFF_FFFF, 4)
      bytes += number(0xFFFF_FFFF, 4) + number(0xFFFF_FFFF, 4) + number(0, 2)
      #expect(fault { _ = try Archive(bytes) }?.kind == .damaged)
    }
  }
}
