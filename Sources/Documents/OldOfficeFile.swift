import ZipArchives

/// Files of old or protected Office programs, told by their bytes and not read.
enum OldOfficeFile {
  /// What one is and what would mend it; `nil` where the bytes are no compound file.
  static func fault(_ bytes: [UInt8]) -> DocumentFault? {
    guard let names = CompoundFile(bytes)?.streamNames else { return nil }
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
}
