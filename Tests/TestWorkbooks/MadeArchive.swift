import CZlib

/// A ZIP archive made by hand, as it should be or as no program would write it.
public struct MadeArchive {
  /// One entry.
  public struct Entry {
    /// Its name.
    public var name: String
    /// What it unpacks to.
    public var data: [UInt8]
    /// Whether it is packed.
    public var isPacked = true
    /// The size that the archive announces; `nil` for the true one.
    public var announcedSize: UInt32?
    /// The checksum that the archive announces; `nil` for the true one.
    public var announcedCheck: UInt32?
    /// The flags, of which the first says that the entry is encrypted.
    public var flags: UInt16 = 0x0800

    /// An entry that is as it should be.
    public init(_ name: String, _ data: [UInt8]) {
      self.name = name
      self.data = data
    }

    /// An entry of text.
    public init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
  }

  /// The bytes of an archive.
  public static func bytes(_ entries: [Entry]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    for entry in entries {
      let packed = entry.isPacked ? deflated(entry.data) : entry.data
      let check = entry.announcedCheck ?? checksum(entry.data)
      let size = entry.announcedSize.map(Int.init) ?? entry.data.count
      let name = Array(entry.name.utf8)
      let facts =
        number(20, 2) + number(Int(entry.flags), 2) + number(entry.isPacked ? 8 : 0, 2)
        + number(0x21_0000, 4) + number(Int(check), 4) + number(packed.count, 4) + number(size, 4)
        + number(name.count, 2) + number(0, 2)
      directory += number(0x0201_4B50, 4) + number(20, 2) + facts + number(0, 10)
      directory += number(bytes.count, 4) + name
      bytes += number(0x0403_4B50, 4) + facts + name + packed
    }
    let start = bytes.count
    bytes += directory + number(0x0605_4B50, 4) + number(0, 4) + number(entries.count, 2)
    bytes += number(entries.count, 2) + number(directory.count, 4) + number(start, 4) + number(0, 2)
    return bytes
  }

  private static func checksum(_ data: [UInt8]) -> UInt32 {
    unsafe UInt32(truncatingIfNeeded: crc32(0, data, UInt32(data.count)))
  }

  private static func deflated(_ data: [UInt8]) -> [UInt8] {
    var data = data
    var result = [UInt8](repeating: 0, count: data.count + data.count / 1000 + 64)
    let used = unsafe data.withUnsafeMutableBufferPointer { from in
      unsafe result.withUnsafeMutableBufferPointer { to -> Int in
        var stream = unsafe z_stream()
        let length = unsafe Int32(MemoryLayout<z_stream>.size)
        // Minus the window's size: deflated data without a header.
        guard unsafe deflateInit2_(&stream, 9, Z_DEFLATED, -15, 8, 0, ZLIB_VERSION, length) == Z_OK
        else { return 0 }
        unsafe stream.next_in = from.baseAddress
        unsafe stream.avail_in = UInt32(from.count)
        unsafe stream.next_out = to.baseAddress
        unsafe stream.avail_out = UInt32(to.count)
        let status = unsafe deflate(&stream, Z_FINISH)
        let total = unsafe Int(stream.total_out)
        unsafe deflateEnd(&stream)
        return status == Z_STREAM_END ? total : 0
      }
    }
    return Array(result[..<used])
  }
}
