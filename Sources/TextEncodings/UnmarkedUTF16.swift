/// UTF-16 without a mark, told by its characters.
///
/// Where any ASCII stands in the text, be it a line break, it has zero bytes, which no text in another
/// encoding has. The order of bytes is that in which more characters are ASCII, provided that nearly all are of
/// scripts that lists are written in: bytes of anything else make characters from all over Unicode.
enum UnmarkedUTF16 {
  /// The order of bytes that fits; `nil` where the bytes are no such text.
  static func encoding(of bytes: ArraySlice<UInt8>) -> TextEncoding? {
    let sample = bytes.prefix(1 << 16)
    var ascii = (little: 0, big: 0)
    var usual = (little: 0, big: 0)
    var index = sample.startIndex
    while index + 1 < sample.endIndex {
      let (first, second) = (UInt16(sample[index]), UInt16(sample[index + 1]))
      count(second << 8 | first, &ascii.little, &usual.little)
      count(first << 8 | second, &ascii.big, &usual.big)
      index += 2
    }
    let isLittle = ascii.little > ascii.big
    let (plain, fitting) = isLittle ? (ascii.little, usual.little) : (ascii.big, usual.big)
    guard plain > 0, ascii.little != ascii.big, fitting * 20 >= (sample.count / 2) * 19 else {
      return nil
    }
    return isLittle ? .utf16LittleEndian : .utf16BigEndian
  }

  private static func count(_ unit: UInt16, _ ascii: inout Int, _ usual: inout Int) {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E:
      ascii += 1
      usual += 1
    // Letters of Europe, general punctuation, punctuation and characters of East Asia, surrogates of pairs.
    case 0xA0...0x24F, 0x370...0x52F, 0x2000...0x206F, 0x20AC, 0x3000...0x30FF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xD800...0xDFFF, 0xFF00...0xFFEF:
      usual += 1
    default: break
    }
  }
}
