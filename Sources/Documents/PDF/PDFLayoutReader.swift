import Foundation
import MarkupReading

/// Reads what `pdftotext -bbox-layout` writes: pages, flows, blocks, lines and words with their boxes.
struct PDFLayoutReader {
  private(set) var pages: [PDFPage] = []
  private(set) var title: String?
  private var words: [(text: String, box: PDFBox)] = []
  private var wordBox: PDFBox?
  private var text = ""

  /// A gap of so many heights of a line parts what stands beside each other.
  private static let gap = 1.2

  /// - Throws: ``DocumentFault`` for more than ``PDFText/pageLimit`` pages.
  init(_ output: [UInt8]) throws(DocumentFault) {
    // What stands before the pages begins with a document type, which is refused of everybody else; only the
    // title is taken from it.
    let text = String(decoding: output, as: UTF8.self)
    guard let start = text.firstRange(of: "<doc>"), let end = text.ranges(of: "</doc>").last else {
      throw Self.nonsense
    }
    title = Self.title(text[..<start.lowerBound])
    // Bytes that XML does not have come from fonts that give their letters no meaning.
    let pages = text[start.lowerBound..<end.upperBound].utf8.map { byte in
      byte < 0x20 && byte != 0x0A && byte != 0x09 ? UInt8(ascii: " ") : byte
    }
    var thrown: DocumentFault?
    do {
      try XMLReader.read(pages) { reader throws(XMLFault) in
        while let event = try reader.next() {
          do throws(DocumentFault) { try take(event) } catch {
            thrown = error
            throw XMLFault(line: 1, message: "")
          }
        }
      }
    } catch { throw thrown ?? Self.nonsense }
  }

  private static let nonsense = DocumentFault(
    .damaged, "pdftotext does not say where the words of the PDF stand",
    "see that it is Poppler's, of version 0.82 or later")

  private static func title(_ head: Substring) -> String? {
    guard let start = head.firstRange(of: "<title>"),
      let end = head[start.upperBound...].firstRange(of: "</title>")
    else { return nil }
    let text = String(head[start.upperBound..<end.lowerBound])
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
    let title = LineText.cleaned(text)
    // Programs put the name of the file there.
    let isName =
      title.hasPrefix("Microsoft Word - ")
      || [".doc", ".docx", ".wps", ".pdf", ".indd"].contains { title.lowercased().hasSuffix($0) }
    return title.isEmpty || isName ? nil : title
  }

  private mutating func take(_ event: XMLEvent) throws(DocumentFault) {
    switch event {
    case .start(let element):
      switch element.name {
      case "page":
        guard pages.count < PDFText.pageLimit else {
          throw DocumentFault(
            .tooManyPages, "the PDF has more than \(PDFText.pageLimit) pages",
            "give the pages that matter")
        }
        pages.append(
          PDFPage(
            number: pages.count + 1, width: Self.number(element["width"]),
            height: Self.number(element["height"]), segments: []))
      case "line": words = []
      case "word":
        wordBox = PDFBox(
          left: Self.number(element["xMin"]), top: Self.number(element["yMin"]),
          right: Self.number(element["xMax"]), bottom: Self.number(element["yMax"]))
        text = ""
      default: break
      }
    case .text(let piece): if wordBox != nil { text += piece }
    case .end("word"):
      if let box = wordBox, box.height > 0, box.width >= 0, !text.isEmpty {
        words.append((Self.usual(text), box))
      }
      wordBox = nil
    case .end("line"): endLine()
    default: break
    }
  }

  /// A number of the output; zero for one that is none, or beyond any page.
  private static func number(_ text: String?) -> Double {
    guard let number = text.flatMap(Double.init), number.isFinite, abs(number) < 1e6 else {
      return 0
    }
    return number
  }

  /// Radicals stand in PDFs where the characters that look like them are meant.
  private static func usual(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x2F00...0x2FDF).contains($0.value) }) else {
      return text
    }
    return text.unicodeScalars.map { scalar in
      (0x2F00...0x2FDF).contains(scalar.value)
        ? String(Character(scalar)).precomposedStringWithCompatibilityMapping
        : String(Character(scalar))
    }.joined()
  }

  private mutating func endLine() {
    guard !pages.isEmpty else { return }
    var open: [PDFSegment.Word] = []
    var right = 0.0
    func close(_ pages: inout [PDFPage]) {
      guard var segment = PDFSegment(open), !segment.text.isEmpty else { return }
      let last = pages.count - 1
      segment.order = pages[last].segments.count
      pages[last].segments.append(segment)
    }
    for word in words {
      if let last = open.last, word.box.left - right >= Self.gap * last.box.height {
        close(&pages)
        open = []
      }
      right = open.isEmpty ? word.box.right : max(right, word.box.right)
      open.append(word)
    }
    close(&pages)
    words = []
  }
}
