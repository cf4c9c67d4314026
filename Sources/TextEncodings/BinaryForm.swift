/// Files that people take for text, told by their first bytes.
enum BinaryForm: CaseIterable {
  case pdf, zip, compound, gzip, richText

  init?(of bytes: [UInt8]) {
    guard let form = Self.allCases.first(where: { bytes.starts(with: $0.signature) }) else {
      return nil
    }
    self = form
  }

  private var signature: [UInt8] {
    switch self {
    case .pdf: Array("%PDF-".utf8)
    case .zip: [0x50, 0x4B, 0x03, 0x04]
    case .compound: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    case .gzip: [0x1F, 0x8B, 0x08]
    case .richText: Array("{\\rtf".utf8)
    }
  }

  var fault: TextFault {
    switch self {
    case .pdf:
      TextFault(
        after: [], "this is a PDF, not text", "give the PDF by itself, as the file that is read"
      )
    case .zip:
      TextFault(
        after: [], "this is a Word, Excel or ZIP file, not text",
        "save it as plain text or CSV in UTF-8")
    case .compound:
      TextFault(
        after: [], "this is an old Word or Excel file, not text",
        "save it as plain text or CSV in UTF-8")
    case .gzip:
      TextFault(after: [], "this is a gzip file, not text", "unpack it first, with gunzip")
    case .richText:
      TextFault(after: [], "this is RTF, not plain text", "save it as plain text in UTF-8")
    }
  }
}
