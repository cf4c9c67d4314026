import DocumentBlocks

/// Rich Text Format is told and not read.
enum RichTextDocument {
  static func document(_ bytes: [UInt8]) throws(DocumentFault) -> SourceDocument {
    throw DocumentFault(
      .foreignFormat, "this is RTF, which is not read", "open it and save it as .docx")
  }
}
