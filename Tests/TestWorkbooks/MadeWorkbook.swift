/// Workbooks made by hand, part by part.
public enum MadeWorkbook {
  /// A sheet by its name and what stands inside its `worksheet` element.
  public struct Sheet {
    /// Its name.
    public let name: String
    /// Its state: visible, hidden or veryHidden.
    public let state: String
    /// The elements inside.
    public let content: String

    /// A sheet.
    public init(_ name: String, state: String = "visible", _ content: String) {
      self.name = name
      self.state = state
      self.content = content
    }

    /// A sheet of rows of text cells without references.
    public init(_ name: String, state: String = "visible", rows: [[String]]) {
      let cells = rows.map { row in
        "<row>"
          + row.map { $0.isEmpty ? "<c/>" : "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }
          .joined()
          + "</row>"
      }
      self.init(name, state: state, "<sheetData>\(cells.joined())</sheetData>")
    }
  }

  /// The entries of an `.xlsx`, which may be changed before they are packed.
  ///
  /// - Parameters:
  ///   - strings: What stands inside the `sst` element, or `nil` for no part of shared strings.
  ///   - styles: What stands inside the `styleSheet` element, or `nil` for no part of styles.
  public static func entries(
    _ sheets: [Sheet], strings: String? = nil, styles: String? = nil, properties: String = ""
  ) -> [MadeArchive.Entry] {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    func relation(_ id: String, _ type: String, _ target: String) -> String {
      "<Relationship Id=\"\(id)\" Type=\"\(kind)\(type)\" Target=\"\(target)\"/>"
    }
    let listed = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"r\(index)\"/>"
    }
    var related = sheets.indices.map {
      relation("r\($0)", "worksheet", "worksheets/sheet\($0 + 1).xml")
    }
    var entries: [MadeArchive.Entry] = []
    if let strings {
      related.append(relation("s", "sharedStrings", "sharedStrings.xml"))
      entries.append(MadeArchive.Entry("xl/sharedStrings.xml", "<sst>\(strings)</sst>"))
    }
    if let styles {
      related.append(relation("t", "styles", "/xl/styles.xml"))
      entries.append(MadeArchive.Entry("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"))
    }
    entries += sheets.enumerated().map { index, sheet in
      MadeArchive.Entry(
        "xl/worksheets/sheet\(index + 1).xml", "<worksheet>\(sheet.content)</worksheet>")
    }
    return [
      MadeArchive.Entry(
        "_rels/.rels",
        "<Relationships>\(relation("o", "officeDocument", "xl/workbook.xml"))</Relationships>"),
      MadeArchive.Entry(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\">\(properties)<sheets>\(listed.joined())</sheets></workbook>"),
      MadeArchive.Entry(
        "xl/_rels/workbook.xml.rels", "<Relationships>\(related.joined())</Relationships>"),
    ] + entries
  }

  /// An `.xlsx`.
  public static func bytes(
    _ sheets: [Sheet], strings: String? = nil, styles: String? = nil, properties: String = ""
  ) -> [UInt8] {
    MadeArchive.bytes(entries(sheets, strings: strings, styles: styles, properties: properties))
  }

  /// An `.ods` of what stands inside its `office:spreadsheet` element.
  ///
  /// - Parameter styles: What stands inside its automatic styles.
  public static func openDocument(_ content: String, styles: String = "") -> [UInt8] {
    let names = ["office", "table", "text", "style", "calcext"].map { "xmlns:\($0)=\"\($0)\"" }
    return MadeArchive.bytes([
      MadeArchive.Entry("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      MadeArchive.Entry(
        "content.xml",
        "<office:document-content \(names.joined(separator: " "))><office:automatic-styles>\(styles)"
          + "</office:automatic-styles><office:body><office:spreadsheet>\(content)</office:spreadsheet>"
          + "</office:body></office:document-content>"),
    ])
  }
}
