import DocumentBlocks
import Files
import Foundation
import TextEncodings

extension SourceDocument {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 1 << 28

  /// Reads a file: PDF, DOCX, ODT, HTML, RTF, Markdown or plain text, told by its bytes before its ending.
  ///
  /// ```swift
  /// let document = try SourceDocument(contentsOf: "plan.pdf")
  /// for note in document.notes { print(note) }
  /// ```
  ///
  /// - Parameter encoding: The encoding of a text or a page of the web; `nil` for the one that it tells.
  /// - Throws: ``DocumentFault``, in one line that says what would mend it.
  /// - Complexity: O(size), and for a PDF as long as `pdftotext` takes.
  public init(contentsOf path: String, encoding: TextEncoding? = nil) throws(DocumentFault) {
    if SystemFailure.isFolder(path) == true {
      throw DocumentFault(.unreadable, "this is a folder", "name a file in it")
    }
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    try Self.checkSize((attributes?[.size] as? NSNumber)?.intValue ?? 0)
    let data: Data
    do { data = try Data(contentsOf: URL(filePath: path)) } catch {
      throw DocumentFault(
        .unreadable, "the file cannot be read (\(SystemFailure.reason(error)))",
        "check its name and that it may be read")
    }
    try self.init(data: data, name: path, encoding: encoding)
  }

  /// Reads a document that lies in memory.
  ///
  /// - Parameters:
  ///   - name: The name of its file, whose ending decides where the bytes do not; `nil` where it has none.
  ///   - encoding: The encoding of a text or a page of the web; `nil` for the one that it tells.
  /// - Throws: ``DocumentFault``, in one line that says what would mend it.
  /// - Complexity: O(size), and for a PDF as long as `pdftotext` takes.
  public init(
    data: Data, name: String?, encoding: TextEncoding? = nil
  ) throws(DocumentFault) {
    try Self.checkSize(data.count)
    guard !data.isEmpty else {
      throw DocumentFault(.empty, "the file is empty", "give one with text in it")
    }
    if let fault = OldOfficeFile.fault([UInt8](data)) { throw fault }
    if data.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = try Self.archived([UInt8](data))
    } else {
      switch DocumentFormat.binary([UInt8](data.prefix(1_100))) {
      case .pdf: self = try PDFDocument.document([UInt8](data))
      case .richText: self = try RichTextDocument.document([UInt8](data))
      default: self = try Self.text(data, name: name, encoding: encoding)
      }
    }
    guard !blocks.isEmpty else {
      throw DocumentFault(
        .empty, "there is no text in the document", "give one whose text can be selected")
    }
  }

  private static func checkSize(_ size: Int) throws(DocumentFault) {
    guard size <= sizeLimit else {
      throw DocumentFault(
        .tooLarge, "the file is larger than \(sizeLimit >> 20) MB", "give a part of it")
    }
  }

  private static func archived(_ bytes: [UInt8]) throws(DocumentFault) -> SourceDocument {
    let package = try WordPackage(bytes)
    switch try ArchiveKind(package).format.get() {
    case .openDocument: return try OpenDocumentText.document(package)
    default: return try WordDocument.document(package)
    }
  }

  private static func text(
    _ data: Data, name: String?, encoding: TextEncoding?
  ) throws(DocumentFault) -> SourceDocument {
    let decoded: DecodedText
    do { decoded = try DecodedText(data, encoding: encoding) } catch {
      throw DocumentFault(
        .encoding,
        (error.line.map { "line \($0): " } ?? "") + error.problem, error.remedy)
    }
    if decoded.text.prefix(400).contains("MIME-Version:"),
      decoded.text.prefix(4_000).contains("multipart/related")
    {
      throw DocumentFault(
        .foreignFormat, "this is a web archive (MHTML), which is not read",
        "open it and save it as .docx, or as a page of HTML only")
    }
    var document =
      switch DocumentFormat.ofText(decoded.text, name: name) {
      case .html: try HTMLDocument.document(decoded.text)
      case .markdown: try MarkdownDocument.document(decoded.text)
      default: try PlainTextDocument.document(decoded.text)
      }
    if decoded.remark != nil {
      document.notes.append(Note(.encoding, detail: decoded.encoding.name))
    }
    if let declared = decoded.wrongDeclaration {
      document.notes.append(Note(.declaredEncoding, detail: declared))
    }
    return document
  }
}
