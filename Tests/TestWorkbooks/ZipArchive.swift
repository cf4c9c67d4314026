import CZlib

/// The entries of a ZIP archive, unpacked, in the archive's order.
///
/// Reads what APPNOTE.TXT 4.3 describes of archives without ZIP64 and encryption: the central directory,
/// and entries that are stored or deflated.
public struct ZipArchive {
  /// One file of the archive.
  public struct Entry {
    /// Its path.
    public let name: String
    /// Its date and time as MS-DOS packs them, date first.
    public let stamp: UInt32
    /// Its bytes.
    public let data: [UInt8]
  }

  /// The files.
  public let entries: [Entry]

  /// Unpacks an archive; `nil` where it is none, or one of its checksums is wrong.
  public init?(_ bytes: [UInt8]) {
    func number(_ count: Int, at place: Int) -> Int? {
      guard place >= 0, place + count <= bytes.count else { return nil }
      return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    let ends = bytes.indices.reversed().first { number(4, at: $0) == 0x0605_4B50 }
    guard let end = ends, let count = number(2, at: end + 10), var place = number(4, at: end + 16)
    else { return nil }
    var entries: [Entry] = []
    for _ in 0..<count {
      guard number(4, at: place) == 0x0201_4B50, let method = number(2, at: place + 10),
        let stamp = number(4, at: place + 12), let check = number(4, at: place + 16),
        let packed = number(4, at: place + 20), let size = number(4, at: place + 24),
        let nameLength = number(2, at: place + 28), let extra = number(2, at: place + 30),
        let comment = number(2, at: place + 32), let local = number(4, at: place + 42),
        number(4, at: local) == 0x0403_4B50, let localName = number(2, at: local + 26),
        let localExtra = number(2, at: local + 28)
      else { return nil }
      let start = local + 30 + localName + localExtra
      guard start + packed <= bytes.count, place + 46 + nameLength <= bytes.count else {
        return nil
      }
      let body = Array(bytes[start..<start + packed])
      guard let data = method == 0 ? body : ZipArchive.inflated(body, size: size),
        unsafe Int(crc32(0, data, UInt32(data.count))) == check
      else { return nil }
      let name = String(decoding: bytes[place + 46..<place + 46 + nameLength], as: UTF8.self)
      // The time comes first in the archive, in the lower half.
      entries.append(Entry(name: name, stamp: UInt32(stamp), data: data))
      place += 46 + nameLength + extra + comment
    }
    self.entries = entries
  }

  private static func inflated(_ packed: [UInt8], size: Int) -> [UInt8]? {
    var packed = packed
    var result = [UInt8](repeating: 0, count: size)
    let status = unsafe packed.withUnsafeMutableBufferPointer { from in
      unsafe result.withUnsafeMutableBufferPointer { to in
        var stream = unsafe z_stream()
        unsafe stream.next_in = from.baseAddress
        unsafe stream.avail_in = UInt32(from.count)
        unsafe stream.next_out = to.baseAddress
        unsafe stream.avail_out = UInt32(to.count)
        // Minus the window's size: deflated data without a header.
        let length = unsafe Int32(MemoryLayout<z_stream>.size)
        guard unsafe inflateInit2_(&stream, -15, ZLIB_VERSION, length) == Z_OK else {
          return Z_ERRNO
        }
        defer { unsafe inflateEnd(&stream) }
        return unsafe inflate(&stream, Z_FINISH)
      }
    }
    return status == Z_STREAM_END ? result : nil
  }
}
