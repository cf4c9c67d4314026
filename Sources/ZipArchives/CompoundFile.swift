/// An OLE compound file, the archive of old and of protected Office files, which is told by its bytes and not read.
package struct CompoundFile {
  /// The names of its streams, by which the program is known that wrote it.
  package let streamNames: Set<String>

  /// Where such files begin ([MS-CFB] 2.2).
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// `nil` where the bytes are no compound file.
  ///
  /// - Complexity: O(length).
  package init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.signature) else { return nil }
    // The names of its streams stand in entries of 128 bytes that begin at multiples of it ([MS-CFB] 2.6.1).
    var names: Set<String> = []
    for start in stride(from: 512, to: bytes.count - 127, by: 128) {
      let length = Int(bytes[start + 64]) | Int(bytes[start + 65]) << 8
      guard (4...64).contains(length), length % 2 == 0, (1...5).contains(bytes[start + 66]) else {
        continue
      }
      let units = stride(from: start, to: start + length - 2, by: 2).map {
        UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
      }
      names.insert(String(decoding: units, as: UTF16.self))
    }
    streamNames = names
  }
}
