import Foundation
import Spreadsheets
import TestWorkbooks
import Testing

@Suite struct WorkbookReaderTests {
  /// What a script that made a workbook says that it put in.
  struct Expected: Decodable {
    struct Table: Decodable {
      let rows: [[String]]
      let filled: Int
    }

    let name: String
    let hidden: Bool
    let cells: [String: [String]]
    let hiddenRows: Int
    let hiddenColumns: Int
    let formulas: Int
    let emptyFormulas: Int
    let errors: Int
    let dates: Int
    let table: Table?
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Workbooks")

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  private func kind(_ cell: ReadCell?) -> String {
    switch cell {
    case .text: "text"
    case .number: "number"
    case .truth: "truth"
    case .date: "date"
    case nil: "nothing"
    }
  }

  /// Made by `Workbooks/make_workbooks.py`.
  @Test(arguments: [
    "openpyxl-worklist.xlsx", "libreoffice-worklist.xlsx", "libreoffice-worklist.ods",
    "xlsxwriter-forms.xlsx", "xlsxwriter-1904.xlsx", "pandas-openpyxl.xlsx",
    "pandas-xlsxwriter.xlsx", "pandas.ods", "odfpy-matrix.ods",
  ])
  func `what other programs write is read as they put it in`(file: String) throws {
    let all = try JSONDecoder().decode(
      [String: [Expected]].self, from: Data(Self.bytes("expected.json")))
    let sheets = try #require(all[file])
    let workbook = try WorkbookReader(Self.bytes(file))
    #expect(workbook.sheets.map(\.name) == sheets.map(\.name))
    #expect(workbook.sheets.map(\.isHidden) == sheets.map(\.hidden))
    for (index, expected) in sheets.enumerated() {
      let sheet = try workbook.sheet(index)
      for (place, cell) in expected.cells {
        let read = sheet[place]
        #expect(kind(read) == cell[0], "\(place)")
        if case .number(let number) = read {
          #expect(number == Double(cell[1]), "\(place)")
        } else {
          #expect(read?.text == cell[1], "\(place)")
        }
      }
      #expect(sheet.cellCount == expected.cells.count)
      #expect(sheet.hiddenRowCount == expected.hiddenRows)
      #expect(sheet.hiddenColumnCount == expected.hiddenColumns)
      #expect(sheet.formulas.count == expected.formulas)
      #expect(sheet.emptyFormulas.count == expected.emptyFormulas)
      #expect(sheet.errors.count == expected.errors)
      #expect(sheet.dates.count == expected.dates)
      if let table = expected.table {
        let read = try SheetTable(sheet)
        #expect(read.rows.map(\.cells) == table.rows)
        #expect(read.filledCells == table.filled)
      }
    }
  }

  @Test func `what we write is read back`() throws {
    var state: UInt64 = 7
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let words = [
      "甲局", "=1+1", "_x000D_", "_x005F_", "a\nb", "'quoted", "<&>\"'", "  blank ", "😀", "é", "\t",
      "x",
      "_xD83D_", "0012", "2024-05-06", "TRUE",
    ]
    for _ in 0..<40 {
      let width = 1 + random(5)
      let sheets = (0...random(3)).map { number in
        Sheet(
          name: "Sheet \(number) 表", columns: (0..<width).map { Sheet.Column("heading \($0)") },
          rows: (0..<random(12)).map { _ in
            (0..<width).map { _ in
              switch random(4) {
              case 0: .text(words[random(words.count)] + words[random(words.count)])
              case 1: .integer(random(1_000_000_000) - 500_000_000)
              case 2: .number(Double(random(1_000_000)) / Double(1 + random(999)))
              default: .nothing
              }
            }
          })
      }
      let workbook = try WorkbookReader(Array(Workbook(sheets: sheets).data()))
      #expect(workbook.sheets.map(\.name) == sheets.map(\.name))
      for (index, sheet) in sheets.enumerated() {
        let read = try workbook.sheet(index)
        for (row, cells) in ([sheet.columns.map { .text($0.heading) }] + sheet.rows).enumerated() {
          for (column, cell) in cells.enumerated() {
            let place = "\(Character(Unicode.Scalar(UInt8(65 + column))))\(row + 1)"
            switch (cell, read[place]) {
            case (.text(let text), .text(let found)): #expect(text == found)
            case (.integer(let count), .number(let found)): #expect(Double(count) == found)
            // The writer keeps 16 digits.
            case (.number(let number), .number(let found)):
              #expect(abs(number - found) <= 1e-15 * abs(number))
            case (.nothing, nil): continue
            default: Issue.record("\(cell) at \(place) became \(String(describing: read[place]))")
            }
          }
        }
      }
    }
  }

  /// - Returns: The message, or "none".
  private func fault(_ bytes: [UInt8]) -> String {
    do {
      let workbook = try WorkbookReader(bytes)
      for index in workbook.sheets.indices { _ = try SheetTable(workbook.sheet(index)) }
      return "none"
    } catch { return error.message }
  }

  @Test func `a workbook that is cut off anywhere is a fault`() throws {
    for file in ["pandas-openpyxl.xlsx", "pandas.ods"] {
      let whole = try Self.bytes(file)
      for length in 0..<whole.count {
        let message = fault(Array(whole[..<length]))
        #expect(message != "none" && !message.contains("\n"), "\(length)")
      }
    }
  }

  @Test func `a byte that is changed anywhere ends in a fault or in cells`() throws {
    let whole = try Self.bytes("pandas.ods")
    for place in whole.indices {
      var changed = whole
      changed[place] ^= 0xFF
      #expect(!fault(changed).contains("\n"))
    }
  }

  @Test func `a part that is changed anywhere ends in a fault or in cells`() {
    // Stored with right checksums, so that the text itself is changed.
    var entries = MadeWorkbook.entries(
      [
        MadeWorkbook.Sheet(
          "甲",
          "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
            + "<c r=\"B1\" s=\"1\"><v>45000</v></c></row></sheetData>"
            + "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")
      ],
      strings: "<si><r><t>a</t></r></si>",
      styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>")
    for part in entries.indices { entries[part].isPacked = false }
    for part in entries.indices {
      for place in entries[part].data.indices {
        for byte in [0x39, 0x2D, 0xFF] as [UInt8] {
          var changed = entries
          changed[part].data[place] = byte
          #expect(!fault(MadeArchive.bytes(changed)).contains("\n"))
        }
      }
    }
  }

  @Test func `what is no workbook is named`() {
    func archive(_ names: String...) -> [UInt8] {
      MadeArchive.bytes(names.map { MadeArchive.Entry($0, "<a/>") })
    }
    func compound(_ stream: String) -> [UInt8] {
      var entry = [UInt8](repeating: 0, count: 128)
      let units = Array(stream.utf16)
      for (index, unit) in units.enumerated() {
        entry[2 * index] = UInt8(unit & 0xFF)
        entry[2 * index + 1] = UInt8(unit >> 8)
      }
      entry[64] = UInt8(2 * units.count + 2)
      entry[66] = 2
      let start: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
      return start + [UInt8](repeating: 0, count: 504) + entry
    }
    #expect(fault(compound("Workbook")).contains("(.xls)"))
    #expect(fault(compound("Book")).contains("(.xls)"))
    #expect(fault(compound("WordDocument")).contains("(.doc)"))
    #expect(fault(compound("EncryptedPackage")).contains("password"))
    #expect(fault(compound("Other")).contains("old Office program"))
    #expect(fault(archive("word/document.xml")).contains("Word document"))
    #expect(fault(archive("xl/workbook.bin")).contains(".xlsb"))
    #expect(fault(archive("ppt/presentation.xml")).contains("PowerPoint"))
    #expect(fault(archive("Index/Document.iwa")).contains("Numbers"))
    #expect(fault(archive("Project_xml")).contains("Gephi"))
    #expect(fault(archive("a/session.cysession")).contains("Cytoscape"))
    #expect(fault(archive("notes.txt")).contains("ZIP archive"))
    #expect(fault([]).contains("cut off"))
    let text = MadeArchive.bytes([
      MadeArchive.Entry("mimetype", "application/vnd.oasis.opendocument.text"),
      MadeArchive.Entry("content.xml", "<a/>"),
    ])
    #expect(fault(text).contains("“text”"))
    let encrypted = MadeArchive.bytes([
      MadeArchive.Entry("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      MadeArchive.Entry("content.xml", "unreadable"),
      MadeArchive.Entry(
        "META-INF/manifest.xml", "<m:manifest xmlns:m=\"m\"><m:encryption-data/></m:manifest>"),
    ])
    #expect(fault(encrypted).contains("password"))
  }

  @Test func `a missing part is named`() {
    let entries = MadeWorkbook.entries([MadeWorkbook.Sheet("A", rows: [["a"]])], strings: "")
    for missing in ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"] {
      #expect(fault(MadeArchive.bytes(entries.filter { $0.name != missing })).contains(missing))
    }
    let unrelated = entries.filter { $0.name != "xl/_rels/workbook.xml.rels" }
    #expect(fault(MadeArchive.bytes(unrelated)).contains("a sheet “A” that it does not hold"))
    // Without the relations of the archive the workbook is found by its usual place.
    #expect(fault(MadeArchive.bytes(entries.filter { $0.name != "_rels/.rels" })) == "none")
    #expect(fault(MadeWorkbook.bytes([])).contains("no sheet"))
  }

  @Test func `entities that grow are refused`() {
    let laughs =
      "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
      + "<sst><si><t>&b;</t></si></sst>"
    var entries = MadeWorkbook.entries([MadeWorkbook.Sheet("A", rows: [["a"]])], strings: "")
    for index in entries.indices where entries[index].name == "xl/sharedStrings.xml" {
      entries[index].data = Array(laughs.utf8)
    }
    #expect(fault(MadeArchive.bytes(entries)).contains("document type declaration"))
  }

  @Test func `a sheet that unpacks to far too much is refused`() {
    var entries = MadeWorkbook.entries([MadeWorkbook.Sheet("A", rows: [["a"]])])
    for index in entries.indices where entries[index].name.hasSuffix("sheet1.xml") {
      entries[index].data =
        Array("<worksheet>".utf8) + [UInt8](repeating: 0x20, count: 12 << 20)
        + Array("</worksheet>".utf8)
    }
    #expect(fault(MadeArchive.bytes(entries)).contains("200 times"))
  }
}
