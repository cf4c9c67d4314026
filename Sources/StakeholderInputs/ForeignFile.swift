/// Files that are often at hand and are not read, told by how they begin, so that their owner hears what they
/// are and what to save instead. Files of office programs and other archives are told by `WorkbookReader`, which opens
/// them.
enum ForeignFile {
  /// What a file is and what would mend it; `nil` where it is none of these.
  ///
  /// - Complexity: O(1): at most the first 64 KiB are looked at.
  static func fault(of bytes: some RandomAccessCollection<UInt8>) -> String? {
    let head = Array(bytes.prefix(1 << 16))
    if let kind = signatures.first(where: { head.starts(with: $0.bytes) }) {
      return "this is \(kind.name), which is not read; \(kind.remedy)"
    }
    let text = String(decoding: head.prefix(1024), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") {
      return
        "this is a web page (HTML), which is not read; open it and save its text, or its table as CSV"
    }
    return nil
  }

  private struct Signature {
    let bytes: [UInt8]
    let name: String
    let remedy: String

    init(_ bytes: [UInt8], _ name: String, _ remedy: String) {
      self.bytes = bytes
      self.name = name
      self.remedy = remedy
    }

    init(_ text: String, _ name: String, _ remedy: String) {
      self.init(Array(text.utf8), name, remedy)
    }
  }

  private static let asText = "save its text as a .txt file"
  private static let asTable = "save it as CSV where it was made"

  private static let signatures: [Signature] = [
    Signature("%PDF-", "a PDF", "save its text as a .txt file, such as by pdftotext -layout"),
    Signature("{\\rtf", "a rich text file (RTF)", asText),
    Signature([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)", "it has no text to read"),
    Signature([0xFF, 0xD8, 0xFF], "a picture (JPEG)", "it has no text to read"),
    Signature([0x1F, 0x8B], "packed by gzip", "unpack it with gunzip"),
    Signature([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive", "unpack it"),
    Signature("Rar!", "a RAR archive", "unpack it"),
    Signature("SQLite format 3", "an SQLite database", "export its table as CSV"),
    Signature("$FL2", "an SPSS file", asTable),
    Signature("<stata_dta>", "a Stata file", asTable),
    Signature("RDX", "a file of R's", "write it with write.csv"),
    Signature("bplist", "a property list of macOS", asTable),
  ]
}
