/// What an archive is: a workbook of one of two kinds, or something else, which is said.
enum OfficeKind {
  /// Office Open XML, with the part that names the sheets.
  case office(String)
  case openDocument

  init(_ archive: OfficeArchive) throws(WorkbookFault) {
    let accepted = "save it as .xlsx or CSV"
    let main = try OfficeRelations(of: "", in: archive).first("officeDocument")
    let part = main ?? (archive.has("xl/workbook.xml") ? "xl/workbook.xml" : nil)
    if archive.has("xl/workbook.bin") {
      throw WorkbookFault("this is a binary Excel workbook (.xlsb), which is not read; \(accepted)")
    }
    if archive.has("word/document.xml") || part?.lowercased().hasPrefix("word/") == true {
      throw WorkbookFault(
        "this is a Word document, which is not read yet; save it as plain text, or its table as .xlsx or CSV"
      )
    }
    if archive.has("ppt/presentation.xml") {
      throw WorkbookFault(
        "this is a PowerPoint presentation, which is not read; put its table into .xlsx or CSV")
    }
    if let part {
      self = .office(part)
      return
    }
    if archive.has("content.xml") {
      let kind =
        archive.has("mimetype")
        ? String(decoding: try archive.bytes(of: "mimetype").prefix(100), as: UTF8.self) : ""
      let prefix = "application/vnd.oasis.opendocument."
      guard !kind.hasPrefix(prefix) || kind.hasPrefix(prefix + "spreadsheet") else {
        let name = kind.dropFirst(prefix.count).prefix { $0.isLetter || $0 == "-" }
        throw WorkbookFault(
          "this is an OpenDocument file of the kind “\(name)”, not a workbook; put its table into .ods, .xlsx or "
            + "CSV")
      }
      self = .openDocument
      return
    }
    if archive.holds("project_xml") {
      throw WorkbookFault(
        "this is a project of Gephi, which is not read; export the graph as GEXF or GraphML")
    }
    if archive.holds(".cys") {
      throw WorkbookFault(
        "this is a session of Cytoscape, which is not read; export the network as GraphML")
    }
    if archive.has("Index/Document.iwa") || archive.has("Index.zip") || archive.holds("index/") {
      throw WorkbookFault(
        "this is a file of Apple's Numbers, Pages or Keynote; export it as .xlsx or CSV")
    }
    throw WorkbookFault(
      "this is a ZIP archive and no workbook; give the file inside it, as .xlsx, .ods, CSV or text")
  }
}
