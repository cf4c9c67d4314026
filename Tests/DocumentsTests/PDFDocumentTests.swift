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

  /// A PDF does not say which cells are merged: what is written once is seen once.
  @Test func `the same list as PDF has the same table, merged cells apart`() throws {
    for (name, list) in [("list-zh", SampleList.chinese), ("list-en", SampleList.english)] {
      let tables = try read("\(name).pdf").tables
      #expect(tables.count == 1, "\(name)")
      for (row, expected) in zip(tables.first?.seen ?? [], list.rows) {
        var once: [String] = []
        for text in expected { once.append(once.contains(text) ? "" : text) }
        for (seen, expected) in zip(row, once) where seen != row[0] || expected == row[0] {
          #expect(seen == expected || seen.isEmpty, "\(row)")
        }
      }
      #expect(tables.first?.rows.count == list.rows.count, "\(name)")
    }
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

  @Test func `a PDF that cannot be read is told`() throws {
    #expect(fault(try Fixture.data("encrypted.pdf")) == .encrypted)
    let whole = try Fixture.data("list-en.pdf")
    #expect(fault(whole.prefix(whole.count / 2)) == .truncated)
    #expect(fault(Data("%PDF-1.7\nnothing\n%%EOF\n".utf8)) == .damaged)
  }
}
