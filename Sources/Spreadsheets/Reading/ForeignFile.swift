/// Files of old or protected Office programs, which are told by their bytes and not read.
enum ForeignFile {
  case oldWorkbook, oldDocument, protected, compound

  /// Where OLE compound files begin ([MS-CFB] 2.2).
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// `nil` where the bytes are no compound file.
  init?(_ bytes: [UInt8]) {
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
    if names.contains("EncryptedPackage") {
      self = .protected
    } else if names.contains("Workbook") || names.contains("Book") {
      self = .oldWorkbook
    } else if names.contains("WordDocument") {
      self = .oldDocument
    } else {
      self = .compound
    }
  }

  /// What it is and what would mend it.
  var fault: WorkbookFault {
    switch self {
    case .oldWorkbook:
      WorkbookFault(
        "this is an old Excel workbook (.xls), which is not read; save it as .xlsx or CSV")
    case .oldDocument:
      WorkbookFault(
        "this is an old Word document (.doc), which is not read; save it as plain text, or its table as .xlsx or CSV"
      )
    case .protected:
      WorkbookFault(
        "the workbook is protected by a password; take the protection off and save it again as .xlsx"
      )
    case .compound:
      WorkbookFault(
        "this is a file of an old Office program, which is not read; save it as .xlsx or CSV")
    }
  }
}
