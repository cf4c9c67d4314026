import Foundation
import TestWorkbooks
import Testing

@testable import Spreadsheets

@Suite struct WorkbookTests {
  @Test func `cells come back as they were`() throws {
    let book = try read([
      [.text("商务部"), .integer(23)], [.text("=1+1"), .number(1.0 / 3)],
      [.text("-5"), .nothing], [.text(" a\nb "), .integer(0)], [.text(""), .number(2)],
    ])
    let sheet = try #require(book.sheets.first)
    #expect(sheet.name == "Units")
    #expect(
      sheet.cells == [
        "A1": .text("unit"), "B1": .text("items"), "A2": .text("商务部"), "B2": .number("23"),
        "A3": .text("=1+1"), "B3": .number("0.3333333333333333"), "A4": .text("-5"),
        "A5": .text(" a\nb "), "B5": .number("0"), "B6": .number("2"),
      ])
    #expect(try sheet.values("//f").isEmpty)
  }

  @Test(arguments: [1.0 / 3, 0.1 + 0.2, .leastNormalMagnitude, -9.87654321e307, 1e21, 123_456.789])
  func `numbers keep sixteen digits`(number: Double) throws {
    let cell = try read([[.text("a"), .number(number)]]).sheets[0].cells["B2"]
    guard case .number(let digits) = cell else {
      Issue.record("no number")
      return
    }
    let read = try #require(Double(digits))
    #expect(abs(read - number) <= 5e-16 * abs(number))
  }

  @Test func `what a number cell cannot hold is text`() throws {
    let book = try read([
      [.text("a"), .number(.infinity)], [.text("b"), .number(.nan)],
      [.text("c"), .integer(.min)], [.text("d"), .integer(999_999_999_999_999)],
      [.text("e"), .number(-.greatestFiniteMagnitude)],
      [.text("f"), .number(.leastNonzeroMagnitude)],
    ])
    let cells = book.sheets[0].cells
    #expect(cells["B2"] == .text("inf"))
    #expect(cells["B3"] == .text("nan"))
    #expect(cells["B4"] == .text("-9223372036854775808"))
    #expect(cells["B5"] == .number("999999999999999"))
    #expect(cells["B6"] == .text("-1.7976931348623157e+308"))
    #expect(cells["B7"] == .text("5e-324"))
  }

  @Test func `heading stays in sight and filters`() throws {
    let sheet = Sheet(
      name: "s", columns: [Sheet.Column("unit"), Sheet.Column("items", kind: .numbers)],
      rows: [[.text("a"), .integer(1)], [.text("b"), .integer(2)]], frozenColumns: 1)
    let page = try #require(try ReadWorkbook(Workbook(sheets: [sheet]).data()).sheets.first)
    #expect(try page.values("//pane/@ySplit") == ["1"])
    #expect(try page.values("//pane/@xSplit") == ["1"])
    #expect(try page.values("//pane/@state") == ["frozen"])
    #expect(try page.values("//autoFilter/@ref") == ["A1:B3"])
  }

  /// The heading of a printed table stands on every page, and no row of it beside.
  @Test func `headings are printed on every page`() throws {
    let book = try read([[.text("a"), .integer(1)]])
    #expect(book.text("xl/workbook.xml")?.contains("Units!$1:$1<") == true)
  }

  /// A count among words stands to the left as they do; in a column of numbers it does not.
  @Test func `counts stand where their column does`() throws {
    let book = try read([[.integer(7), .integer(1)], [.text("a"), .integer(2)]])
    let formats = try #require(
      book.text("xl/styles.xml")?.components(separatedBy: "<cellXfs").last?
        .components(separatedBy: "</cellXfs>").first?.components(separatedBy: "<xf ").dropFirst())
    let sheet = try #require(book.sheets.first)
    let styles = Dictionary(
      uniqueKeysWithValues: zip(try sheet.values("//c/@r"), try sheet.values("//c/@s")))
    let isLeft = try ["A2", "B2"].map { cell in
      let style = try #require(styles[cell].flatMap { Int($0) })
      return formats.dropFirst(style).first?.contains("horizontal=\"left\"")
    }
    #expect(isLeft == [true, false])
  }

  /// The title of the cover has a row of two lines; a heading of one line has one and 4 points more.
  @Test func `the title has room`() throws {
    let cover = Cover(
      name: "About", title: "t", facts: [], contentsHeading: "Sheet", rowsHeading: "Rows")
    let book = try ReadWorkbook(
      Workbook(
        cover: cover,
        sheets: [Sheet(name: "s", columns: [Sheet.Column("a")], rows: [[.integer(1)]])]
      ).data())
    let heights = try book.sheets.map { try $0.values("//row/@ht").first.flatMap { Double($0) } }
    let heading = try #require(heights[1])
    #expect(heights[0] == 2 * (heading - 4))
  }

  @Test func `hostile text stays text`() throws {
    let text = "a\u{0}b\u{1B}c\r\nd\re\u{FFFF}f<&>\"_x000D_ 𠮷\u{202E}"
    let cell = try read([[.text(text), .nothing]]).sheets[0].cells["A2"]
    #expect(
      cell == .text("a\u{FFFD}b\u{FFFD}c\nd\ne\u{FFFD}f<&>\"_x005F_x000D_ 𠮷\u{202E}"))
  }

  @Test func `long text is cut with a note`() throws {
    let sheet = Sheet(
      name: "s", columns: [Sheet.Column("t")],
      rows: [
        [.text(String(repeating: "长", count: 32_767))],
        [.text(String(repeating: "𠮷", count: 16_384))],
      ])
    let cells = try ReadWorkbook(Workbook(sheets: [sheet], cutNote: "（略）").data()).sheets[0].cells
    // The values are too long to be shown when a comparison fails.
    let isWhole = cells["A2"] == .text(String(repeating: "长", count: 32_767))
    #expect(isWhole)
    // 16,382 characters of two units each and three of one: 32,767 with the note.
    let isCut = cells["A3"] == .text(String(repeating: "𠮷", count: 16_382) + "（略）")
    #expect(isCut)
  }

  @Test func `same bytes at another time`() async throws {
    let workbook = Workbook(
      cover: Cover(
        name: "About", title: "t", facts: [Cover.Fact("a", "b")], contentsHeading: "Sheet",
        rowsHeading: "Rows"),
      sheets: [Sheet(name: "s", columns: [Sheet.Column("a")], rows: [[.number(0.1)]])])
    let first = try workbook.data()
    // ZIP archives count in steps of two seconds.
    try await Task.sleep(for: .seconds(2.1))
    #expect(try workbook.data() == first)
    let read = try ReadWorkbook(first)
    #expect(Set(read.archive.entries.map(\.stamp)) == [0x0021_0000])
    #expect(read.text("docProps/core.xml")?.contains("1980-01-01T00:00:00Z") == true)
  }

  @Test func `cover names the tables and leads to them`() throws {
    let cover = Cover(
      name: "About", title: "清单", facts: [Cover.Fact("Source", "=list.txt")],
      contentsHeading: "Sheet", rowsHeading: "Rows")
    let sheets = ["It's", "about"].map {
      Sheet(name: $0, columns: [Sheet.Column("a")], rows: [[.integer(1)], [.nothing]])
    }
    let book = try ReadWorkbook(Workbook(cover: cover, sheets: sheets).data())
    #expect(book.sheets.map(\.name) == ["About", "It's", "about (2)"])
    #expect(
      book.sheets[0].cells == [
        "A1": .text("清单"), "A3": .text("Source"), "B3": .text("=list.txt"), "A5": .text("Sheet"),
        "B5": .text("Rows"), "A6": .text("It's"), "B6": .number("2"), "A7": .text("about (2)"),
        "B7": .number("2"),
      ])
    #expect(
      try book.sheets[0].values("//hyperlink/@location") == ["'It''s'!A1", "'about (2)'!A1"])
  }

  @Test func `empty tables and empty workbooks`() throws {
    let none = try ReadWorkbook(Workbook(sheets: []).data())
    #expect(none.sheets.count == 1)
    let book = try ReadWorkbook(
      Workbook(sheets: [
        Sheet(name: "", columns: [], rows: []),
        Sheet(name: "", columns: [Sheet.Column("a")], rows: []),
      ]).data())
    #expect(book.sheets.map(\.name) == ["_", "_ (2)"])
    #expect(book.sheets[1].cells == ["A1": .text("a")])
  }

  @Test func `leaves no temporary files`() async throws {
    func folders() throws -> Set<String> {
      Set(
        try FileManager.default.contentsOfDirectory(
          atPath: FileManager.default.temporaryDirectory.path
        ).filter { $0.hasPrefix("spreadsheet-") })
    }
    // What a killed run left behind is not this one's.
    let before = try folders()
    _ = try read([[.text("a"), .nothing]])
    var left = try folders().subtracting(before)
    // Other tests write at the same time, each for a moment.
    for _ in 0..<600 where !left.isEmpty {
      try await Task.sleep(for: .milliseconds(50))
      left.formIntersection(try folders())
    }
    #expect(left.isEmpty)
  }

  private func read(_ rows: [[Sheet.Cell]]) throws -> ReadWorkbook {
    let columns = [Sheet.Column("unit"), Sheet.Column("items", kind: .numbers)]
    return try ReadWorkbook(
      Workbook(sheets: [Sheet(name: "Units", columns: columns, rows: rows)]).data())
  }
}
