/// The mark at the start of a text that tells its encoding.
struct ByteOrderMark {
  let encoding: TextEncoding
  let length: Int

  init?(of bytes: [UInt8]) {
    // UTF-32 stands before UTF-16: its mark begins with that of UTF-16.
    let marks: [([UInt8], TextEncoding)] = [
      ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE, 0, 0], .utf32LittleEndian),
      ([0, 0, 0xFE, 0xFF], .utf32BigEndian), ([0xFF, 0xFE], .utf16LittleEndian),
      ([0xFE, 0xFF], .utf16BigEndian),
    ]
    guard let (mark, encoding) = marks.first(where: { bytes.starts(with: $0.0) }) else {
      return nil
    }
    self.encoding = encoding
    length = mark.count
  }
}
