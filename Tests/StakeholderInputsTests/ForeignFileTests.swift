import Testing

@testable import StakeholderInputs

@Suite struct ForeignFileTests {
  @Test(arguments: [
    ("%PDF-1.7\n", "a PDF"), ("{\\rtf1\\ansi", "RTF"), ("<!DOCTYPE html><p>", "web page"),
    ("\u{FEFF} \n<HTML lang=\"pt\">", "web page"),
    ("PK\u{3}\u{4}....word/document.xml", "Word document"),
    ("PK\u{3}\u{4}....xl/workbook.xml", "Excel"),
    ("PK\u{3}\u{4}..mimetypeapplication/vnd.oasis.opendocument.text", ".odt"),
    ("PK\u{3}\u{4}....a.txt", "zip archive"), ("SQLite format 3\0", "SQLite"),
  ])
  func `a file that is not read is called what it is`(beginning: String, name: String) {
    #expect(ForeignFile.fault(of: Array(beginning.utf8))?.contains(name) == true)
  }

  @Test(
    arguments: [
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], [0x89, 0x50, 0x4E, 0x47, 0x0D],
      [0x1F, 0x8B, 8],
      [0xFF, 0xD8, 0xFF, 0xE0],
    ] as [[UInt8]])
  func `binary files are told by their first bytes`(bytes: [UInt8]) {
    #expect(ForeignFile.fault(of: bytes) != nil)
  }

  @Test(arguments: ["", "1. 修路（甲局）", "a,b\n", "<graphml>", "<p>1</p>", "PK", "%", "html"])
  func `any other text is left to its reader`(text: String) {
    #expect(ForeignFile.fault(of: Array(text.utf8)) == nil)
  }
}
