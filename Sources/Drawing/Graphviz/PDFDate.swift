/// Gives a PDF a fixed date of creation, so that equal diagrams are equal files.
///
/// The date is overwritten in place: every offset in the file stays right.
enum PDFDate {
  private static let key = Array("/CreationDate (".utf8)
  private static let date = Array("D:20000101000000Z".utf8)

  static func fixed(_ bytes: [UInt8]) -> [UInt8] {
    guard let start = position(of: key, in: bytes).map({ $0 + key.count }) else { return bytes }
    // A date is at most 23 bytes long: D:YYYYMMDDHHmmSS+HH'mm'
    guard let end = bytes[start...].prefix(40).firstIndex(of: UInt8(ascii: ")")),
      end - start >= date.count
    else { return bytes }
    var fixed = bytes
    for (offset, byte) in date.enumerated() { fixed[start + offset] = byte }
    fixed[start + date.count] = UInt8(ascii: ")")
    // What a time zone leaves over becomes space after the string.
    for index in (start + date.count + 1)..<max(end + 1, start + date.count + 1) {
      fixed[index] = UInt8(ascii: " ")
    }
    return fixed
  }

  private static func position(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
    guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
    // The dictionary of document information stands near the end.
    for start in stride(from: bytes.count - pattern.count, through: 0, by: -1)
    where bytes[start] == first && bytes[start..<(start + pattern.count)].elementsEqual(pattern) {
      return start
    }
    return nil
  }
}
