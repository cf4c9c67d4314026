/// Files of old or protected Office programs, told by their bytes and not read.
enum OldOfficeFile {
  /// Where OLE compound files begin ([MS-CFB] 2.2).
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// What one is and what would mend it; `nil` where the bytes are no compound file.
  static func fault(_ bytes: [UInt8]) -> DocumentFault? {
    guard bytes.starts(with: signature) else { return nil }
    let names = streamNames(bytes)
    if names.contains("EncryptedPackage") {
      return DocumentFault(
        .encrypted, "the document is protected by a password",
        "take the protection off and save it again as .docx")
    }
    if names.contains("WordDocument") {
      return DocumentFault(
        .foreignFormat, "this is an old Word document (.doc), which is not read",
        "open it and save it as .docx")
    }
    return DocumentFault(
      .foreignFormat, "this is a file of an old Office program, which is not read",
      "open it and save it as .docx, or as PDF")
  }

  /// The names of its streams stand in entries of 128 bytes that begin at multiples of it ([MS-CFB] 2.6.1).
  private static func streamNames(_ bytes: [UInt8]) -> Set<String> {
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
    return names
  }
}
