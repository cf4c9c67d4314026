import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a workbook holds, read by the letter of ECMA-376 and by no spreadsheet library.
public struct ReadWorkbook {
  /// A cell as the file has it.
  public enum Cell: Hashable {
    /// Shared words.
    case text(String)
    /// A number, in the file's digits.
    case number(String)
  }

  /// One sheet.
  public struct Sheet {
    /// Its name.
    public let name: String
    /// The cells by address such as "B2"; a cell that holds nothing has no entry.
    public let cells: [String: Cell]
    /// The sheet's XML.
    public let document: XMLDocument

    /// The strings that an XPath without namespaces finds, such as `//pane/@ySplit`.
    public func values(_ path: String) throws -> [String] {
      try ReadWorkbook.nodes(path, in: document).map { $0.stringValue ?? "" }
    }
  }

  /// The archive.
  public let archive: ZipArchive
  /// The sheets, in their order.
  public let sheets: [Sheet]

  /// Reads a workbook.
  public init(_ data: Data) throws {
    guard let archive = ZipArchive(Array(data)) else { throw CocoaError(.fileReadCorruptFile) }
    self.archive = archive
    func document(_ name: String) throws -> XMLDocument {
      guard let entry = archive.entries.first(where: { $0.name == name }) else {
        throw CocoaError(.fileReadNoSuchFile)
      }
      return try XMLDocument(data: Data(entry.data), options: [.nodePreserveWhitespace])
    }
    // Every part has to be well-formed, also those that are not looked at.
    for entry in archive.entries where entry.name.hasSuffix(".xml") {
      _ = try document(entry.name)
    }
    let hasWords = archive.entries.contains { $0.name == "xl/sharedStrings.xml" }
    let words =
      hasWords
      ? try ReadWorkbook.nodes("/sst/si", in: document("xl/sharedStrings.xml"))
        .map { $0.stringValue ?? "" } : []
    let names = try ReadWorkbook.nodes(
      "/workbook/sheets/sheet/@name", in: document("xl/workbook.xml"))
    sheets = try names.enumerated().map { index, name in
      let page = try document("xl/worksheets/sheet\(index + 1).xml")
      var cells: [String: Cell] = [:]
      for case let cell as XMLElement in try ReadWorkbook.nodes("//sheetData/row/c", in: page) {
        guard let address = ReadWorkbook.attribute("r", of: cell),
          let value = cell.children?.first(where: { $0.localName == "v" })?.stringValue
        else { continue }
        let isShared = ReadWorkbook.attribute("t", of: cell) == "s"
        cells[address] = isShared ? .text(words[Int(value) ?? -1]) : .number(value)
      }
      return Sheet(name: name.stringValue ?? "", cells: cells, document: page)
    }
  }

  /// The XML of a part.
  public func text(_ name: String) -> String? {
    archive.entries.first { $0.name == name }.map { String(decoding: $0.data, as: UTF8.self) }
  }

  // On Linux, asking an element for its attribute by name finds none where there is a namespace.
  private static func attribute(_ name: String, of element: XMLElement) -> String? {
    element.attributes?.first { $0.name == name }?.stringValue
  }

  /// The nodes of a path whose steps are names in whatever namespace.
  static func nodes(_ path: String, in document: XMLDocument) throws -> [XMLNode] {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false).map { step in
      step.isEmpty || step.hasPrefix("@") ? String(step) : "*[local-name()='\(step)']"
    }
    return try document.nodes(forXPath: steps.joined(separator: "/"))
  }
}
