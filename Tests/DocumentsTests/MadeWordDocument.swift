import DocumentBlocks
import Documents
import Foundation
import TestWorkbooks

/// A document of Word that a test writes.
struct MadeWordDocument {
  var body = ""
  var numbering: String?
  var styles: String?
  var extra: [(name: String, text: String)] = []

  private static let namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""

  static let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  var data: Data {
    var relations = ""
    var entries = [
      MadeArchive.Entry(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r\" Type=\"\(Self.relation)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
      ),
      MadeArchive.Entry(
        "word/document.xml",
        "<w:document \(Self.namespaces)><w:body>\(body)</w:body></w:document>"),
    ]
    for (kind, text) in [("numbering", numbering), ("styles", styles)] {
      guard let text else { continue }
      relations +=
        "<Relationship Id=\"\(kind)\" Type=\"\(Self.relation)/\(kind)\" Target=\"\(kind).xml\"/>"
      entries.append(
        MadeArchive.Entry("word/\(kind).xml", "<w:\(kind) \(Self.namespaces)>\(text)</w:\(kind)>"))
    }
    entries.append(
      MadeArchive.Entry(
        "word/_rels/document.xml.rels", "<Relationships>\(relations)</Relationships>"))
    for (name, text) in extra { entries.append(MadeArchive.Entry(name, text)) }
    return Data(MadeArchive.bytes(entries))
  }

  func read() throws -> SourceDocument { try SourceDocument(data: data, name: "a.docx") }

  /// A paragraph of one run.
  static func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  /// A paragraph of a list.
  static func item(_ text: String, list: Int = 1, level: Int = 0) -> String {
    paragraph(
      text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  /// A level of a list.
  static func level(
    _ level: Int, _ format: String, _ text: String, start: Int = 1, more: String = ""
  ) -> String {
    "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\(format)\"/>\(more)<w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  static func list(_ levels: String..., id: Int = 0) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels.joined())</w:abstractNum>"
  }
}
