import Foundation

/// The text of a PDF with its places, as `pdftotext -bbox-layout` of Poppler tells them.
///
/// Poppler is under the GPL, so its program is run, in a child with limits, and not linked.
/// https://poppler.freedesktop.org
enum PDFText {
  /// The most pages.
  static let pageLimit = 1_000

  /// What the program answers.
  ///
  /// - Throws: ``DocumentFault`` where it is not there, or does not read the file.
  static func layout(
    _ bytes: [UInt8], program: LimitedProgram? = LimitedProgram(named: "pdftotext")
  ) throws(DocumentFault) -> (output: [UInt8], complaints: String) {
    guard let program else {
      throw DocumentFault(
        .missingProgram, "PDF is read by pdftotext, which is not installed",
        "install it (Debian, Ubuntu: apt-get install poppler-utils poppler-data; macOS: brew install poppler)"
      )
    }
    // The end has the table of where everything is. Some programs write a little after it.
    let end = Array("%%EOF".utf8)
    let tail = Array(bytes.suffix(4_096))
    let isWhole = tail.indices.contains { start in
      start + end.count <= tail.count && tail[start..<start + end.count].elementsEqual(end)
    }
    guard isWhole else {
      throw DocumentFault(
        .truncated, "the PDF is cut off: its end is missing", "get the file again")
    }
    let arguments = ["-bbox-layout", "-enc", "UTF-8", "-l", "\(pageLimit + 1)", "-", "-"]
    let (ending, output, said) = program.run(arguments, over: bytes)
    switch ending {
    case .ended(status: 0): return (output, said)
    case .ended, .killed: throw fault(said)
    case .late:
      throw DocumentFault(
        .tooMuchWork, "pdftotext took too long over the PDF and was stopped",
        "give the pages that matter, or the document in another format")
    case .talkative:
      throw DocumentFault(
        .tooLarge, "the PDF holds more than \(program.limits.output >> 20) MB of text",
        "give the pages that matter")
    case .notStarted(let reason):
      throw DocumentFault(
        .missingProgram, "pdftotext cannot be started (\(reason))",
        "install it again (poppler-utils), or see what stands in its way")
    }
  }

  private static func fault(_ said: String) -> DocumentFault {
    let words = said.lowercased()
    if words.contains("incorrect password") || words.contains("encrypt") {
      return DocumentFault(
        .encrypted, "the PDF is protected by a password",
        "open it with the password and print or save it to a new PDF without one")
    }
    if words.contains("out of memory") || words.contains("bad_alloc") {
      return DocumentFault(
        .tooMuchWork, "the PDF needs more memory than it is given", "give the pages that matter")
    }
    if words.contains("copying of text from this document is not allowed") {
      return DocumentFault(
        .encrypted, "the PDF forbids that its text is taken out", "ask its author for another copy")
    }
    return DocumentFault(
      .damaged, "the PDF is damaged, and pdftotext reads nothing of it",
      "get the file again, or print it to a new PDF")
  }
}
