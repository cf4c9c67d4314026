import DocumentBlocks
import Foundation
import Testing

@testable import Documents

@Suite struct PDFDocumentTests {
  private func read(_ name: String) throws -> SourceDocument {
    try SourceDocument(contentsOf: Fixture.path(name))
  }

  @Test func `the same list as PDF has the same paragraphs`() throws {
    for (name, list) in [("list-zh", SampleList.chinese), ("list-en", SampleList.english)] {
      #expect(try read("\(name).pdf").shownParagraphs == list.paragraphs, "\(name)")
    }
  }

  /// A PDF does not say which cells are merged: what is written once is seen once, but for a line across columns.
  @Test func `the same list as PDF has the same table, merged cells apart`() throws {
    var chinese = SampleList.chinese.rows
    chinese[3][2] = ""
    chinese[5] = ["水环境", "", "", ""]
    chinese[7][3] = ""
    #expect(try read("list-zh.pdf").tables.map(\.seen) == [chinese])
    var english = SampleList.english.rows
    english[2][2] = ""
    #expect(try read("list-en.pdf").tables.map(\.seen) == [english])
  }

  /// Groups of three, four, five rows and one, whose kind and lead stand in the middle of cells merged over them.
  @Test(arguments: ["merged-cells.pdf", "merged-tight-cells.pdf"])
  func `cells that are merged over several rows are those of each`(name: String) throws {
    let groups = [
      ("空气质量", 3, "市生态环境局"), ("水环境", 4, "市水务局"), ("城市更新", 5, "市住房城乡建设局"), ("监督", 1, "市审计局"),
    ]
    var expected = [["序号", "类别", "任务", "牵头单位"]]
    for (kind, count, lead) in groups {
      for _ in 0..<count {
        let number = expected.count
        let more = number % 3 == 0 ? "，包括沿线道路、桥梁和绿化的配套改造和后续养护" : ""
        expected.append(["\(number)", kind, "第\(number)项任务" + more, lead])
      }
    }
    #expect(try read(name).tables.map(\.seen) == [expected])
  }

  @Test(arguments: ["long-table.pdf", "tight-table.pdf"])
  func `a table over pages is one, its repeated heading taken once`(name: String) throws {
    let document = try read(name)
    #expect(document.shownParagraphs.count == 3)
    #expect(document.shownParagraphs.first == "重点项目分工表")
    #expect(document.shownParagraphs.last?.hasPrefix("以上项目") == true)
    let table = try #require(document.tables.first)
    #expect(document.tables.count == 1)
    #expect(table.headerRowCount == 1)
    let expected =
      [["序号", "任务", "牵头单位", "配合单位"]]
      + (1...60).map { number in
        [
          "\(number)",
          "第\(number)项工程的建设与管理" + (number % 3 == 0 ? "，包括沿线道路、桥梁和绿化的配套改造" : ""),
          "第\(number)局", number % 2 == 1 ? "市财政局、市审计局" : "无",
        ]
      }
    #expect(table.seen == expected)
    #expect(document.noteCount(.joinedTables) >= 1)
    #expect(document.noteCount(.runningLines) >= 2)
    #expect(document.noteCount(.pageNumbers) >= 2)
  }

  @Test func `prose in columns is no table and is read column by column`() throws {
    let document = try read("two-columns.pdf")
    #expect(document.tables.isEmpty)
    let parts = document.shownParagraphs.filter { $0.hasPrefix("Part ") }
    #expect(parts.map { $0.prefix(7) } == (1...8).map { "Part \($0)." })
    #expect(parts.allSatisfy { $0.hasSuffix("until well after ten.") })
  }

  @Test func `every line has its page and line`() throws {
    let document = try read("list-zh.pdf")
    let title = try #require(document.paragraphs.first?.lines.first)
    // The running head is the first line.
    #expect(title.place == .init(page: 1, line: 2))
    #expect(document.paragraphs.first?.headingLevel == 1)
    for table in document.tables {
      for (row, slots) in table.rows.enumerated() {
        for case .cell(let cell) in slots {
          for line in cell.lines {
            #expect(line.place.page != nil && line.place.line != nil)
            #expect(line.place.row == row + 1)
          }
        }
      }
    }
  }

  private func fault(_ data: Data) -> DocumentFault.Kind? {
    do {
      _ = try SourceDocument(data: data, name: "a.pdf")
      return nil
    } catch { return error.kind }
  }

  /// A PDF of pages that all show the same.
  private func pdf(pages: Int, _ content: String) -> Data {
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\((0..<pages).map { "\(4 + $0) 0 R" }.joined(separator: " "))] /Count \(pages) >>",
      "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
    ]
    let font = "<< /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    let page =
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 3 0 R /Resources << /Font \(font) >> >>"
    objects += Array(repeating: page, count: pages)
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (number, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Data(text.utf8)
  }

  @Test func `pages without text are pictures, and no more than a thousand are read`() throws {
    let hello = "BT /F 12 Tf 20 100 Td (Hello) Tj ET"
    #expect(try SourceDocument(data: pdf(pages: 1, hello), name: nil).shownParagraphs == ["Hello"])
    #expect(fault(pdf(pages: 3, "")) == .scanned)
    let lines = try SourceDocument(data: pdf(pages: 1_000, hello), name: nil).paragraphs.flatMap(
      \.lines)
    #expect(lines.map(\.place.page) == Array(1...1_000))
    #expect(fault(pdf(pages: 1_001, hello)) == .tooManyPages)
  }

  @Test func `mangled PDFs are read or refused`() throws {
    let whole = [UInt8](try Fixture.data("list-en.pdf"))
    var state: UInt64 = 5
    for _ in 0..<20 {
      var bytes = whole
      for _ in 0..<20 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % (bytes.count - 10)] = UInt8(truncatingIfNeeded: state >> 20)
      }
      _ = try? SourceDocument(data: Data(bytes), name: "a.pdf")
    }
  }

  private func layout(_ inside: String) -> [UInt8] {
    Array(
      "<!DOCTYPE html><html><head><title>A &amp; B</title></head><body>\n<doc>\(inside)</doc>".utf8)
  }

  @Test func `what pdftotext says is taken with care`() throws {
    let word = { (text: String, left: String) in
      "<flow><block><line><word xMin=\"\(left)\" yMin=\"10\" xMax=\"30\" yMax=\"20\">\(text)</word></line></block></flow>"
    }
    let page = { (inside: String) in "<page width=\"100\" height=\"100\">\(inside)</page>" }
    let document = try PDFDocument.document(layout: layout(page(word("\u{1}⽂件", "20"))))
    #expect(document.title == "A & B")
    #expect(document.shownParagraphs == ["文件"])
    for wild in ["nan", "1e400", "-inf", ""] {
      _ = try? PDFDocument.document(layout: layout(page(word("a", wild))))
    }
    #expect(throws: DocumentFault.self) { try PDFDocument.document(layout: Array("none".utf8)) }
    #expect(throws: DocumentFault.self) {
      try PDFDocument.document(
        layout: layout(page(word("a", "1"))), complaints: "Missing language pack for 'Adobe-GB1'")
    }
    let damaged = try PDFDocument.document(
      layout: layout(page(word("a", "1"))), complaints: "Syntax Error (3): Bad object\n")
    #expect(damaged.noteCount(.damagedParts) == 1)
  }

  @Test func `where there is no pdftotext, it is said how to get it`() {
    do {
      _ = try PDFText.layout(Array("%PDF-1.4 %%EOF".utf8), program: nil)
      Issue.record("it was read")
    } catch {
      #expect(error.kind == .missingProgram)
      #expect(error.description.contains("apt-get install poppler-utils"))
    }
  }

  @Test func `a PDF that cannot be read is told`() throws {
    #expect(fault(try Fixture.data("encrypted.pdf")) == .encrypted)
    let whole = try Fixture.data("list-en.pdf")
    #expect(fault(whole.prefix(whole.count / 2)) == .truncated)
    #expect(fault(Data("%PDF-1.7\nnothing\n%%EOF\n".utf8)) == .damaged)
  }
}
