import Foundation
import ZipArchives

/// The formats of documents that are read.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  /// Portable Document Format.
  case pdf
  /// Office Open XML, of Word and others.
  case word
  /// OpenDocument text.
  case openDocument
  /// A page of the web.
  case html
  /// Rich Text Format.
  case richText
  /// Markdown.
  case markdown
  /// Plain text.
  case plainText

  /// What people call it.
  public var title: String {
    switch self {
    case .pdf: "PDF"
    case .word: "Word document"
    case .openDocument: "OpenDocument text"
    case .html: "web page"
    case .richText: "rich text"
    case .markdown: "Markdown"
    case .plainText: "text"
    }
  }

  /// The usual endings of names.
  public var endings: [String] {
    switch self {
    case .pdf: ["pdf"]
    case .word: ["docx", "docm"]
    case .openDocument: ["odt"]
    case .html: ["html", "htm", "xhtml"]
    case .richText: ["rtf"]
    case .markdown: ["md", "markdown"]
    case .plainText: ["txt", "text"]
    }
  }

  /// The format of a file whose bytes tell it, whatever its name is; `nil` for text and for what is no document
  /// that is read.
  ///
  /// A page of the web that was saved as `.doc` is told as what it is.
  ///
  /// - Complexity: O(1), and O(bytes) for an archive.
  public init?(recognising data: Data) {
    if let format = Self.binary([UInt8](data.prefix(1_100))) {
      self = format
    } else if data.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      guard let package = try? WordPackage([UInt8](data)),
        case .success(let format) = ArchiveKind(package).format
      else { return nil }
      self = format
    } else if Self.looksLikeHTML(String(decoding: data.prefix(4_096), as: UTF8.self)) {
      self = .html
    } else {
      return nil
    }
  }

  static func binary(_ head: [UInt8]) -> DocumentFormat? {
    // Viewers look for it in the first 1,024 bytes.
    if head.starts(with: Array("{\\rtf".utf8)) { return .richText }
    let sign = Array("%PDF-".utf8)
    let isPDF = head.indices.contains { start in
      start + sign.count <= head.count && start < 1_024
        && head[start..<start + sign.count].elementsEqual(sign)
    }
    return isPDF && !head.starts(with: [0x50, 0x4B]) ? .pdf : nil
  }

  /// Whether a text begins as a page of the web does.
  static func looksLikeHTML(_ text: String) -> Bool {
    let head = text.prefix(4_096).lowercased()
    guard
      let first = head.unicodeScalars.first(where: {
        !$0.properties.isWhitespace && $0 != "\u{FEFF}"
      }),
      first == "<"
    else { return false }
    return [
      "<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p>", "<p ", "<ol", "<ul",
      "<h1",
    ]
    .contains { head.contains($0) } && !head.contains("<office:document")
      && !head.contains("<w:worddocument")
  }

  /// The format of a text.
  static func ofText(_ text: String, name: String?) -> DocumentFormat {
    let ending = name.map { URL(filePath: $0).pathExtension.lowercased() } ?? ""
    if looksLikeHTML(text) || Self.html.endings.contains(ending) { return .html }
    return Self.markdown.endings.contains(ending) ? .markdown : .plainText
  }
}
