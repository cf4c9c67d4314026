/// What a ZIP archive is.
struct ArchiveKind {
  /// The format, or why it is none that is read.
  let format: Result<DocumentFormat, DocumentFault>

  init(_ package: WordPackage) {
    let type =
      (try? package.bytes(of: "mimetype")).map { String(decoding: $0.prefix(100), as: UTF8.self) }
      ?? ""
    if package.holds("word/document") || package.holds("word/styles") {
      format = .success(.word)
    } else if type.hasPrefix("application/vnd.oasis.opendocument.text") {
      format = .success(.openDocument)
    } else {
      let isSheet = package.holds("xl/") || type.contains("spreadsheet")
      let isSlides = package.holds("ppt/") || type.contains("presentation")
      let what =
        isSheet
        ? "a workbook, not a document"
        : isSlides ? "a file of slides, which is not read" : "an archive, not a document"
      format = .failure(
        DocumentFault(
          .foreignFormat, "this is \(what)",
          isSheet
            ? "give it as a workbook, with its ending .xlsx or .ods"
            : isSlides ? "save it as PDF" : "unpack it, and give one of the files in it"))
    }
  }
}
