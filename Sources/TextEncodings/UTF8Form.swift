/// Where characters of UTF-8 begin and end.
enum UTF8Form {
  /// The length of the character that begins at a place; 0 where none does.
  static func length(at index: Int, in bytes: ArraySlice<UInt8>) -> Int {
    let length =
      switch bytes[index] {
      case 0x00...0x7F: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 1 else { return length }
    let end = index + length
    guard end <= bytes.endIndex, String(validating: bytes[index..<end], as: UTF8.self) != nil else {
      return 0
    }
    return length
  }

  /// The length of the beginning of a character that is not whole; 1 where a byte is none.
  static func lengthOfFault(at index: Int, in bytes: ArraySlice<UInt8>) -> Int {
    let most =
      switch bytes[index] {
      case 0xE0...0xEF: 2
      case 0xF0...0xF4: 3
      default: 1
      }
    return 1 + bytes[(index + 1)...].prefix(most - 1).prefix { (0x80...0xBF).contains($0) }.count
  }

  /// The first byte that is not of UTF-8; `nil` where all is.
  static func firstFault(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let length = length(at: index, in: bytes)
      guard length > 0 else { return index }
      index += length
    }
    return nil
  }
}
